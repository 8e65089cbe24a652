import type { Observation, Period, Status } from '../../src/model/dataset.js';
import type { Slice, SliceSeries } from '../../src/model/slice.js';
import type { Look } from '../../src/charts/chart-input.js';
import type { ChartWords } from '../../src/text/chart-words.js';

/** A cell: a number, null, or a number with its statuses, the leading one first. */
export type Cell = number | null | readonly [number, Status, ...Status[]];

export interface SliceFixture {
  /** First calendar year of each school year. */
  readonly years: readonly number[];
  readonly series: Readonly<Record<string, readonly Cell[]>>;
  /** Indexes after which every line is cut. */
  readonly cuts?: readonly number[];
}

/** A slice with what the chart looks at; everything else is empty. */
export const sliceOf = ({ years, series, cuts = [] }: SliceFixture): Slice => {
  const periods = years.map(period);
  return {
    indicator: indicator,
    url: null,
    publisher: null,
    at: [],
    split: null,
    periods,
    series: Object.entries(series).map(([name, cells]) => seriesOf(name, cells, periods, cuts)),
    breaks: cuts.map((after) => ({
      after,
      cut: true,
      break: { after: periods[after]?.code ?? '', recalculated: false, label: {}, key: null },
      before: null,
      since: null,
    })),
    editions: [],
    definitions: [],
    notes: [],
  };
};

/** Entrants to mbo programmes in science and technology, stitched from the editions of 2017 (by domain) and 2020 (by programme). */
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
  latestLabels: slice.series.map(({ observations, latest }) => (latest === null ? null : format(observations[latest]?.value ?? 0))),
  periodLabels: slice.periods.map(({ code }) => ({ full: code, short: `’${code.slice(2)}` })),
  breakLabels: slice.breaks.map(() => ({ before: 'telling per domein', since: 'telling per opleiding' })),
  provisional: 'voorlopig',
  noFigure: 'geen cijfer',
  format,
  ...changed,
});

/** A letter whose characters are all equally wide: close to the real one, and the same in every browser. */
export const look = (width: number, fontSize = 13): Look => ({
  width,
  fontSize,
  measure: (text, weight) => text.length * fontSize * (weight === 700 ? 0.62 : 0.55),
});

const format = (value: number): string => new Intl.NumberFormat('nl').format(value);

const period = (year: number): Period => ({
  code: `${year}/${String(year + 1).slice(2)}`,
  kind: 'schoolyear',
  ordinal: year,
  start: `${year}-08-01`,
  end: `${year + 1}-07-31`,
});

const seriesOf = (id: string, cells: readonly Cell[], periods: readonly Period[], cuts: readonly number[]): SliceSeries => {
  const observations = cells.map(observation);
  const latest = observations.findLastIndex(({ value, status }) => value !== null && status !== 'forecast');
  return {
    id,
    label: { nl: id },
    total: false,
    observations,
    runs: runs(observations, periods, cuts),
    latest: latest === -1 ? null : latest,
    change: { kind: 'none', reason: 'no-value' },
    span: null,
  };
};

const observation = (cell: Cell): Observation => {
  const [value, status, ...more]: readonly [number | null, Status, ...Status[]] =
    typeof cell === 'number' ? [cell, 'final'] : cell === null ? [null, 'missing'] : cell;
  return { value, status, flags: [status, ...more], edition: '', definition: null, pointer: '' };
};

const runs = (observations: readonly Observation[], periods: readonly Period[], cuts: readonly number[]): SliceSeries['runs'] =>
  observations.reduce<{ from: number; to: number }[]>((list, { value }, i) => {
    if (value === null) return list;
    const last = list.at(-1);
    const neighbours = last?.to === i - 1 && (periods[i]?.ordinal ?? 0) - (periods[i - 1]?.ordinal ?? 0) === 1 && !cuts.includes(i - 1);
    return neighbours ? [...list.slice(0, -1), { from: last.from, to: i }] : [...list, { from: i, to: i }];
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
  measured: 'flow',
  reference: null,
  suppression: null,
  previous: [],
  sources: [],
  notes: {},
  updated: null,
};
