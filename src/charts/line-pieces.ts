import type { Slice } from '../model/slice.js';
import type { Observation } from '../model/dataset.js';
import { unknownBetween } from '../model/runs.js';
import { styleOf } from './series-style.js';
import { has, isForecast, isProvisional } from './stretches.js';

/** Rows of the pieces that lines are drawn in. */
export const linePieces = (slice: Slice): readonly LineRow[] => inOrder(slice).flatMap((i) => [...bridges(slice, i), ...lines(slice, i)]);

/** Rows of the points on them. */
export const pointRows = (slice: Slice): readonly PointRow[] => inOrder(slice).flatMap((i) => points(slice, i));

/** What stands in the background is drawn first. */
const inOrder = ({ series }: Slice): readonly number[] =>
  [true, false].flatMap((context) => series.flatMap((one, i) => ((one.context ?? false) === context ? [i] : [])));

export type LineRow = {
  readonly period: number;
  readonly value: number;
  /** Rows of the same piece are joined. */
  readonly piece: string;
  readonly stroke: string;
  readonly dash: string;
  readonly width: string;
  readonly cap: 'butt' | 'round';
};
export type PointRow = {
  readonly period: number;
  readonly value: number;
  readonly stroke: string;
  readonly fill: string;
  readonly shape: string;
  readonly size: number;
};

/** How sure a number is, from the least: what is only expected, what may still change, what is counted with doubt, and all others. */
type Sureness = 0 | 1 | 2 | 3;

/** A cell may have more than one status: the least sure one counts. */
const sureness = (cell: Observation | undefined): Sureness => {
  if (cell === undefined) return 3;
  if (isForecast(cell)) return 0;
  if (isProvisional(cell) || has(cell, 'estimated')) return 1;
  return has(cell, 'unreliable') ? 2 : 3;
};

export const LINE_WIDTH = 'var(--_line-width, 2.5px)';
const THIN = 'var(--_line-width-thin, 1.5px)';

/** Dash (null for that of the series), width and ends of the way to a number: round dots, thin dots, thin, whole. */
const WAYS = [
  ['var(--_dash-forecast, 0.1 6)', LINE_WIDTH, 'round'],
  ['2 3', THIN, 'butt'],
  [null, THIN, 'butt'],
  [null, LINE_WIDTH, 'butt'],
] as const;

const lines = (slice: Slice, index: number): readonly LineRow[] => {
  const series = slice.series[index];
  const { stroke, dash } = styleOf(slice.series, index);
  return (series?.runs ?? []).flatMap(({ from, to }) => {
    const rows: LineRow[] = [];
    let [piece, drawn]: [string, Sureness | null] = ['', null];
    for (let i = from; i < to; i += 1) {
      const sure = Math.min(sureness(series?.observations[i]), sureness(series?.observations[i + 1])) as Sureness;
      const [own, width, cap] = WAYS[sure];
      const continues = sure === drawn;
      if (!continues) [piece, drawn] = [`${index}:${i}`, sure];
      for (const at of continues ? [i + 1] : [i, i + 1]) {
        const place = placeOf(slice, index, at);
        if (place) rows.push({ ...place, piece, stroke, dash: own ?? dash, width, cap });
      }
    }
    return rows;
  });
};

/** Over periods of which nobody knows a figure: thinner than any line of figures, and explained below the axis. */
const bridges = (slice: Slice, index: number): readonly LineRow[] => {
  const { stroke } = styleOf(slice.series, index);
  const series = slice.series[index];
  return (series ? unknownBetween(series) : []).flatMap(({ from, to }) =>
    [from, to].flatMap((at) => {
      const place = placeOf(slice, index, at);
      return place ? [{ ...place, piece: `${index}-${from}`, stroke, ...BRIDGE }] : [];
    }),
  );
};
export const BRIDGE = { dash: '4 4', width: '1px', cap: 'butt' } as const;

const points = (slice: Slice, index: number): readonly PointRow[] => {
  const series = slice.series[index];
  if (!series) return [];
  const { stroke, shape, size } = styleOf(slice.series, index);
  const alone = new Set(series.runs.filter(({ from, to }) => from === to).map(({ from }) => from));
  const few = series.observations.filter(({ value }) => value !== null).length <= POINT_EACH;
  const last = series.observations.findLastIndex(({ value }) => value !== null);
  return series.observations.flatMap((_, i) => {
    const place = placeOf(slice, index, i);
    const hollow = sureness(series.observations[i]) < 3;
    if (!place || !(few || i === last || i === series.latest || alone.has(i) || hollow)) return [];
    return [{ ...place, stroke, fill: hollow ? 'var(--_paper)' : stroke, shape, size }];
  });
};
/** Up to so many values each has its point. */
const POINT_EACH = 12;

/** Null where there is no value: a gap, never a zero. */
const placeOf = (slice: Slice, series: number, i: number): { readonly period: number; readonly value: number } | null => {
  const value = slice.series[series]?.observations[i]?.value ?? null;
  const period = slice.periods[i];
  return value === null || period === undefined ? null : { period: period.ordinal, value };
};
