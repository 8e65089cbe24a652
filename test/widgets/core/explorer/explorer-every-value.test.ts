import { expect } from '@open-wc/testing';
import { everyCase } from '../../../support/cases.js';
import { chooseSeries, drawn, range, spoken, tableTexts } from './explorer-page.js';
import { part, soon, widget } from '../../page.js';
import { walked } from '../../walk.js';

interface Dimension {
  readonly id: string;
  readonly kind: string;
  readonly categories: readonly { readonly code: string }[];
}

interface MonitorFile {
  readonly format: string;
  readonly unit: { readonly decimals: number };
  readonly period: { readonly codes: readonly string[] };
  readonly dimensions: readonly Dimension[];
  readonly series: readonly {
    readonly key: readonly string[];
    readonly values: readonly (number | null)[];
  }[];
}

const files = Object.entries(
  import.meta.glob<MonitorFile>('../../../../demo/monitor/*.json', {
    eager: true,
    import: 'default',
  }),
).filter(([, { format }]) => format === 'monitor-indicator');

interface Question {
  readonly attributes: Record<string, string>;
  readonly rows: MonitorFile['series'];
}

/**
 * Questions that together ask for every row: a line per category of the longest dimension, a chart per choice of the
 * others.
 */
const questions = ({ dimensions, series }: MonitorFile): readonly Question[] => {
  const split = dimensions.reduce(
    (best, { categories }, i) =>
      categories.length > (dimensions[best]?.categories.length ?? 0) ? i : best,
    0,
  );
  const charts = new Map<string, MonitorFile['series'][number][]>();
  for (const row of series) {
    const others = row.key.filter((_, i) => i !== split).join(' ');
    charts.set(others, [...(charts.get(others) ?? []), row]);
  }
  return [...charts.values()].map((rows) => {
    const chosen = dimensions.flatMap(({ id, kind }, i) => {
      const codes = rows.map(({ key }) => key[i] ?? '');
      return [{ id, kind, codes: [...new Set(codes)].join(',') }];
    });
    const filter = chosen
      .filter(({ kind }) => kind !== 'geo')
      .map(({ id, codes }) => `${id}=${codes}`);
    const region = chosen.find(({ kind }) => kind === 'geo')?.codes;
    const by = dimensions[split];
    return {
      rows,
      attributes: {
        ...(filter.length > 0 && { filter: filter.join(' ') }),
        ...(region !== undefined && { region }),
        ...(by !== undefined && rows.length > 1 && { split: by.id }),
      },
    };
  });
};

/** What the range says at each of its places, as it is told of them: no row has a range of its own. */
const moved = (element: HTMLElement): readonly string[] =>
  Array.from({ length: Number(range(element).max) + 1 }, (_, at) => {
    range(element).value = String(at);
    range(element).dispatchEvent(new Event('input', { bubbles: true }));
    return spoken(element);
  });

describe('A11Y-11: every number of the demo can be reached by keyboard in two ways', () => {
  for (const [path, file] of files) {
    it(`in ${path.split('/').at(-1)}`, async () => {
      for (const { attributes, rows } of questions(file)) {
        const element = await widget('tp-trend', {
          src: new URL(path, import.meta.url).href,
          loading: 'eager',
          ...attributes,
        });
        await soon(() => part(element, 'summary'));
        const label = JSON.stringify(attributes);
        const digits = {
          minimumFractionDigits: file.unit.decimals,
          maximumFractionDigits: file.unit.decimals,
        };
        const number = (value: number): string =>
          value.toLocaleString('nl', digits).replace('-', '−');
        const values = rows.flatMap((row) => row.values.flatMap((value) => value ?? []));
        if (values.length === 0) continue;
        await soon(() => part(element, 'table'));
        const cells = tableTexts(element);
        for (const value of values)
          expect(
            cells.some((cell) => cell.startsWith(number(value))),
            `${value} in the table of ${label}`,
          ).to.equal(true);
        // One walks from the first period with a value to the last.
        const filled = file.period.codes.map((_, at) =>
          rows.some((row) => row.values[at] !== null),
        );
        const [first, last] = [filled.indexOf(true), filled.lastIndexOf(true)];
        if (rows.length * (last - first + 1) === 1) continue;
        await drawn(element);
        for (let i = 0; i < rows.length; i += 1) {
          if (rows.length > 1) {
            chooseSeries(element, i);
          }
          const readOuts = everyCase || i === 0 ? await walked(element) : moved(element);
          const row = (rows[i]?.values ?? []).slice(first, last + 1);
          row.forEach((value, at) => {
            const words = readOuts[at] ?? '';
            if (value === null) expect(words, label).to.match(/: \D/);
            else
              expect(
                words.includes(`: ${number(value).replace('−', 'min ')}`),
                `${value} at ${at} of ${label}: ${words}`,
              ).to.equal(true);
          });
        }
      }
    });
  }
});
