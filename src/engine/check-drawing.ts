import type { ChartInput } from '../charts/chart-input.js';

/**
 * What is wrong with a drawing: parts in no place, or rows that left no mark. Empty when it is whole.
 * By agreement each layer of a specification bears the name of its data set, which Vega writes as class `<name>_marks`.
 */
export const checkDrawing = (svg: SVGSVGElement, { data }: ChartInput): readonly string[] => [
  ...Object.entries(data).flatMap(([name, rows]) => {
    const groups = [...svg.querySelectorAll(`.${CSS.escape(name)}_marks`)];
    const marks = groups.reduce((sum, group) => sum + group.childElementCount, 0);
    const joined = groups.some((group) => group.classList.contains('mark-line'));
    const whole = joined ? marks > 0 && marks <= rows.length : marks === rows.length;
    return whole ? [] : [`${marks} marks for ${rows.length} rows of ${name}`];
  }),
  ...(NOWHERE.test(new XMLSerializer().serializeToString(svg)) ? nowhere(svg) : []),
];

/** Attribute by attribute, since a label may hold such a word. It takes long: most pictures hold none, which one look at their text tells. */
const nowhere = (svg: SVGSVGElement): readonly string[] =>
  [...svg.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ value }) => NOWHERE.test(value))
      .map(({ name, value }) => `${element.tagName} with ${name}="${value}"`),
  );

const NOWHERE = /\b(?:NaN|Infinity|undefined|null)\b/;
