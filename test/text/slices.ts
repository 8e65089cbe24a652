import type {
  Dataset,
  Definition,
  Indicator,
  Localized,
  Observation,
  PeriodKind,
  Source,
  Status,
  Unit,
} from '../../src/model/dataset.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Query } from '../../src/model/query.js';
import { select } from '../../src/model/select.js';
import type { Slice } from '../../src/model/slice.js';

/** A cell of a test series: its number, or the status that stands in its place. */
export interface TestCell {
  readonly value: number | null;
  readonly status?: Status;
  readonly edition?: string;
  readonly definition?: string;
  readonly margin?: { readonly lower: number; readonly upper: number };
  readonly flags?: readonly Status[];
  readonly letters?: string;
}

export interface TestSlice {
  readonly kind?: PeriodKind;
  readonly codes: readonly string[];
  /** One row per series; more than one makes a split by gender. */
  readonly rows: Readonly<Record<string, readonly (TestCell | number | null)[]>>;
  readonly unit?: Partial<Unit>;
  readonly indicator?: Partial<Indicator>;
  readonly dataset?: Partial<Dataset>;
  readonly query?: Partial<Query>;
  readonly labels?: Readonly<Record<string, Localized>>;
}

export const count: Unit = {
  kind: 'count',
  label: { nl: 'studenten', en: 'students' },
  symbol: '',
  decimals: 0,
  multiplier: 0,
  additive: true,
};

export const share: Unit = {
  ...count,
  kind: 'share',
  label: { nl: 'procent', en: 'per cent' },
  symbol: '%',
  additive: false,
};

const genders: Readonly<Record<string, Localized>> = {
  T: { nl: 'Totaal', en: 'Total' },
  F: { nl: 'Vrouwen', en: 'Women' },
  M: { nl: 'Mannen', en: 'Men' },
};

const definitions: readonly Definition[] = [
  {
    id: 'A',
    text: { nl: 'Indeling per domein.', en: 'Classified per domain.' },
    short: { nl: 'telling per domein', en: 'count per domain' },
  },
  {
    id: 'B',
    text: { nl: 'Indeling per opleiding.', en: 'Classified per programme.' },
    short: { nl: 'telling per opleiding', en: 'count per programme' },
  },
];

const duo: Source = {
  id: 'duo',
  name: { nl: 'DUO' },
  url: 'https://duo.nl/open_onderwijsdata/',
  processing: null,
  licence: null,
  retrieved: null,
};

/** A slice as `select` makes it, from as little as a test wants to say. */
export const sliceOf = (test: TestSlice): Slice => {
  const kind = test.kind ?? 'schoolyear';
  const keys = Object.keys(test.rows);
  const sources = test.indicator?.sources ?? [duo];
  const cells = Object.values(test.rows).map((row) =>
    row.map((cell, index) => observation(cell, index, sources)),
  );
  const editions = [...new Set(cells.flat().map(({ edition }) => edition))].sort();
  const indicator: Indicator = {
    id: 'mbo-intake',
    lang: 'nl',
    title: { nl: 'Instroom in techniek, mbo', en: 'Entrants in technology, mbo' },
    shortTitle: { nl: 'Instroom mbo', en: 'Mbo intake' },
    description: null,
    definitions,
    edition: { id: editions.at(-1) ?? '2020', date: '2020-06-15', definition: null },
    editions: editions.map((id) => ({
      id,
      date: id === '2020' ? '2020-06-15' : null,
      definition: null,
    })),
    previous: [],
    unit: { ...count, ...test.unit },
    direction: 'none',
    bands: [],
    derived: null,
    measured: 'flow',
    reference: null,
    suppression: null,
    sources: [duo],
    notes: {},
    updated: '2020-06-15',
    ...test.indicator,
  };
  const dataset: Dataset = {
    url: 'https://data.example/mbo.json',
    indicator,
    periods: test.codes.map((code) => {
      const period = parsePeriod(code, kind);
      if (period === null) throw new Error(`not a ${kind}: ${code}`);
      return period;
    }),
    dimensions: [
      {
        id: 'gender',
        kind: 'sex',
        label: { nl: 'Geslacht', en: 'Gender' },
        total: 'T',
        categories: keys.map((code) => ({
          code,
          label: test.labels?.[code] ?? genders[code] ?? { nl: code },
          level: null,
          parent: null,
        })),
      },
    ],
    series: keys.map((key, i) => ({
      key: [key],
      observations: cells[i] ?? [],
      notes: Object.keys(indicator.notes),
      pointer: `/series/${i}`,
    })),
    breaks: [],
    events: [],
    targets: [],
    publisher: { name: { nl: 'Monitor Techniekpact' }, origin: 'https://data.example' },
    ...test.dataset,
  };
  return select(dataset, {
    filters: {},
    split: keys.length > 1 ? 'gender' : null,
    period: { kind: 'all' },
    edition: null,
    ...test.query,
  });
};

const observation = (
  cell: TestCell | number | null,
  index: number,
  sources: Observation['sources'],
): Observation => {
  const given = typeof cell === 'object' && cell !== null ? cell : { value: cell };
  const status = given.status ?? (given.value === null ? 'missing' : 'final');
  return {
    value: given.value,
    status,
    flags: given.flags ?? [status],
    ...(given.margin && { margin: given.margin }),
    ...(given.letters && { unknownCodes: given.letters }),
    edition: given.edition ?? '2020',
    definition: given.definition ?? null,
    sources: sources,
    pointer: `/series/0/values/${index}`,
  };
};

const from =
  (edition: string, definition: string) =>
  (value: number): TestCell => ({ value, edition, definition });
const [a17, b18, b20] = [from('2017', 'A'), from('2018', 'B'), from('2020', 'B')];
const provisional = (value: number): TestCell => ({ ...b20(value), status: 'provisional' });

const mbo = {
  codes: ['2012/13', '2013/14', '2014/15', '2015/16', '2016/17', '2017/18', '2018/19', '2019/20'],
  rows: {
    T: [
      a17(43266),
      b18(38544),
      b20(37817),
      b20(40056),
      b20(41543),
      b20(41813),
      b20(42854),
      provisional(42225),
    ],
    F: [
      a17(6551),
      b18(4886),
      b18(4899),
      b20(5444),
      b20(5820),
      b20(5893),
      b20(5970),
      provisional(6023),
    ],
  },
} satisfies TestSlice;

/** Mbo entrants in technology, total and women: real figures of three editions and two definitions. */
export const mboByGender = (): Slice => sliceOf(mbo);

/** The same, total only. */
export const mboTotal = (query: Partial<Query> = {}): Slice =>
  sliceOf({ ...mbo, query: { split: null, ...query } });
