import { gapRanges } from '../../src/model/unbroken-ranges.js';
import type { Observation, Period, PeriodKind, Status } from '../../src/model/dataset.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Slice, SliceSeries, SliceTarget } from '../../src/model/slice.js';
import type { LayoutContext } from '../../src/charts/chart-input.js';
import type { ChartWords } from '../../src/text/chart-words.js';

/**
 * A cell: a number, null or the reason why there is none, a number with its statuses, the leading one first, or one
 * with its margin.
 */
export type Cell =
  | number
  | null
  | Status
  | readonly [number, Status, ...Status[]]
  | {
      readonly value: number;
      readonly margin: readonly [lower: number, upper: number];
      readonly status?: Status;
    };

export interface SliceFixture {
  /** First calendar years of school years, or codes of periods of one kind. */
  readonly years: readonly number[] | readonly string[];
  /** Kind of `years` where these are codes. */
  readonly kind?: PeriodKind;
  readonly series: Readonly<Record<string, readonly Cell[]>>;
  /** Indexes after which every line is cut. */
  readonly cuts?: readonly number[];
  /** The one series that the cuts hold for; every series without it. */
  readonly cutOnly?: string;
  readonly events?: Slice['events'];
  /** Index of the series, code of the period, value. */
  readonly targets?: readonly {
    readonly series?: number;
    readonly period: string;
    readonly value: number;
  }[];
  readonly decimals?: number;
  /** Names of the series that stand in the background. */
  readonly context?: readonly string[];
  /** Whether the numbers are index numbers. */
  readonly index?: boolean;
  /** Whether each series is an edition. */
  readonly versions?: boolean;
}

/** A slice with what the chart looks at; everything else is empty. */
export const sliceOf = ({
  years,
  kind,
  series,
  cuts = [],
  cutOnly,
  events = [],
  targets = [],
  decimals = 0,
  context = [],
  index,
  versions,
}: SliceFixture): Slice => {
  const periods = years.map((year) =>
    typeof year === 'number' ? schoolYear(year) : (parsePeriod(year, kind ?? 'year') as Period),
  );
  const slice: Slice = {
    indicator: { ...indicator, unit: { ...indicator.unit, decimals } },
    url: null,
    publisher: null,
    at: [],
    split: null,
    periods,
    series: Object.entries(series).map(([name, cells]) => ({
      ...seriesOf(name, cells, periods, cutOnly === undefined || cutOnly === name ? cuts : []),
      ...(context.includes(name) && { context: true }),
    })),
    breaks: cuts.map((after) => ({
      after,
      cut: true,
      break: {
        after: periods[after]?.code ?? '',
        recalculated: false,
        label: {},
        key: cutOnly === undefined ? null : [cutOnly],
      },
      before: null,
      since: null,
    })),
    events,
    targets: targets.map(({ series: of = 0, period, value }): SliceTarget => {
      const at = periods.findIndex(({ code }) => code === period);
      const target = {
        id: period,
        period,
        value,
        rule: 'atleast',
        key: [],
        definition: null,
        label: { nl: 'Doel' },
        source: null,
      } as const;
      return { target, series: of, at: at === -1 ? null : at, reached: null, distance: null };
    }),
    highlighted: [],
    ignoredFilters: [],
    otherTargets: [],
    country: null,
    ...nowhere,
    figure: nowhere,
    definitions: [],
    notes: [],
  };
  return {
    ...slice,
    ...(index === true && { index: { of: slice, stretches: [] } }),
    ...(versions === true && { versions: { answers: [], leftOut: [], revisions: [] } }),
  };
};

const nowhere: Slice['figure'] = { sources: [], editions: [], day: null };

/**
 * Entrants to mbo programmes in science and technology, stitched from the editions of 2017 (by domain) and 2020 (by
 * programme).
 */
export const mbo: SliceFixture = {
  years: [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019],
  series: {
    Totaal: [43266, 38544, 37817, 40056, 41543, 41813, 42854, [42225, 'provisional']],
    Vrouwen: [6551, 4886, 4899, 5444, 5820, 5893, 5970, [6023, 'provisional']],
  },
  cuts: [0],
};

/** The same figure as the ministry printed it, cut where the counting changed. */
export const ministry: SliceFixture = {
  years: [2013, 2014, 2015, 2016, 2017],
  series: { Totaal: [40154, 39262, 40990, 42487, 41977] },
  cuts: [3],
};

export const wordsOf = (slice: Slice, changed: Partial<ChartWords> = {}): ChartWords => ({
  measure: 'Aantal studenten dat begint, per schooljaar',
  seriesLabels: slice.series.map(({ id }) => id),
  latestLabels: slice.series.map(({ observations, latest }) =>
    latest === null ? null : format(observations[latest]?.value ?? 0),
  ),
  periodLabels: slice.periods.map(({ code, kind, start }) => ({
    full: code,
    short: `’${code.slice(2)}`,
    part: ['quarter', 'halfyear', 'month'].includes(kind) ? code.slice(5) : '',
    year: start.slice(0, 4),
  })),
  breakLabels: slice.breaks.map(() => ({
    before: 'telling per domein',
    since: 'telling per opleiding',
  })),
  targetLabels: slice.targets.map(({ target }) => `Doel: ${format(target.value)}`),
  eventLabels: slice.events.map(({ label }) => label['nl'] ?? ''),
  statusWords,
  unknownBetween: 'onbekend ertussen',
  format,
  ...changed,
});

/** A letter whose characters are all equally wide: close to the real one, and the same in every browser. */
export const look = (width: number, fontSize = 13): LayoutContext => ({
  width,
  fontSize,
  measure: (text, weight) => text.length * fontSize * (weight === 700 ? 0.62 : 0.55),
});

const dutch = new Intl.NumberFormat('nl');
const format = (value: number): string => dutch.format(value);

const statusWords: ChartWords['statusWords'] = {
  final: '',
  provisional: 'voorlopig',
  'revised-provisional': 'voorlopig',
  revised: '',
  estimated: 'geschat',
  forecast: 'verwachting',
  unreliable: 'minder betrouwbaar',
  'definition-differs': 'anders geteld',
  'rounded-to-zero': 'afgerond naar 0',
  remark: '',
  missing: 'geen cijfer',
  confidential: 'geheim',
  suppressed: 'minder dan 5',
  impossible: 'niet van toepassing',
  unpublished: 'nog niet gepubliceerd',
};

const schoolYear = (year: number): Period => ({
  code: `${year}/${String(year + 1).slice(2)}`,
  kind: 'schoolyear',
  ordinal: year,
  start: `${year}-08-01`,
  end: `${year + 1}-07-31`,
});

const seriesOf = (
  id: string,
  cells: readonly Cell[],
  periods: readonly Period[],
  cuts: readonly number[],
): SliceSeries => {
  const observations = cells.map(observation);
  const latest = observations.findLastIndex(
    ({ value, status }) => value !== null && status !== 'forecast',
  );
  return {
    id,
    label: { nl: id },
    total: false,
    observations,
    runs: runs(observations, periods, cuts),
    gaps: gapRanges({ observations, periods, cuts: new Set(cuts) }),
    latest: latest === -1 ? null : latest,
    change: { kind: 'none', reason: 'no-value' },
    span: null,
    band: null,
  };
};

const observation = (cell: Cell): Observation => {
  const more = { edition: '', definition: null, sources: [], pointer: '' };
  if (cell === null || typeof cell === 'string')
    return { value: null, status: cell ?? 'missing', flags: [cell ?? 'missing'], ...more };
  if (typeof cell === 'number') return { value: cell, status: 'final', flags: ['final'], ...more };
  if ('value' in cell) {
    const { value, status = 'final', margin } = cell;
    return {
      value,
      status,
      flags: [status],
      margin: { lower: margin[0], upper: margin[1] },
      ...more,
    };
  }
  const [value, ...flags] = cell;
  return { value, status: flags[0], flags, ...more };
};

const runs = (
  observations: readonly Observation[],
  periods: readonly Period[],
  cuts: readonly number[],
): SliceSeries['runs'] =>
  observations.reduce<{ from: number; to: number }[]>((list, { value }, i) => {
    if (value === null) return list;
    const last = list.at(-1);
    const neighbours =
      last?.to === i - 1 &&
      (periods[i]?.ordinal ?? 0) - (periods[i - 1]?.ordinal ?? 0) === 1 &&
      !cuts.includes(i - 1);
    return neighbours
      ? [...list.slice(0, -1), { from: last.from, to: i }]
      : [...list, { from: i, to: i }];
  }, []);

const indicator: Slice['indicator'] = {
  id: 'mbo-instroom-techniek',
  lang: 'nl',
  title: {},
  shortTitle: {},
  description: null,
  definitions: [],
  edition: { id: '2020', date: null, definition: null },
  editions: [],
  unit: { kind: 'count', label: {}, symbol: '', decimals: 0, multiplier: 0, additive: true },
  direction: 'none',
  bands: [],
  derived: null,
  measured: 'flow',
  reference: null,
  suppression: null,
  previous: [],
  sources: [],
  notes: {},
  updated: null,
};
