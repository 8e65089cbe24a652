import type { ChartInput } from '../charts/chart-input.js';

/**
 * What is wrong with a drawing: parts in no place, or rows that left no mark. Empty when it is whole.
 * By agreement each layer of a specification bears the name of its data set, which Vega writes as class `<name>_marks`.
 */
export const checkDrawing = (svg: SVGSVGElement, { data }: ChartInput): readonly string[] => [
  ...Object.entries(data).flatMap(([name, rows]) => {
    const groups = [...svg.querySelectorAll(`.${CSS.escape(name)}_marks`)];
    const found = groups.reduce((sum, group) => sum + group.childElementCount, 0);
    // A line is one mark for many rows.
    const wanted = groups.some((group) => group.classList.contains('mark-line')) ? Math.min(rows.length, found) || Number(rows.length > 0) : rows.length;
    return found === wanted ? [] : [`${found} marks for ${wanted} rows of ${name}`];
  }),
  ...[...svg.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].filter(({ value }) => NOWHERE.test(value)).map(({ name, value }) => `${element.tagName} with ${name}="${value}"`),
  ),
];

const NOWHERE = /\b(?:NaN|Infinity|undefined|null)\b/;
