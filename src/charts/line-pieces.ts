import type { Slice } from '../model/slice.js';
import type { Observation } from '../model/dataset.js';
import { unknownBetween } from '../model/unbroken-ranges.js';
import { styleOf } from './series-style.js';
import { has, isForecast, isProvisional } from './shared-ranges.js';

/** Returns the rows of all line pieces. */
export const linePieces = (slice: Slice): readonly LineRow[] =>
  inOrder(slice).flatMap((i) => [...bridges(slice, i), ...lines(slice, i)]);

/** Returns the rows of all points. */
export const pointRows = (slice: Slice): readonly PointRow[] =>
  inOrder(slice).flatMap((i) => points(slice, i));

/** Orders series so that those in the background are drawn first. */
const inOrder = ({ series }: Slice): readonly number[] =>
  [true, false].flatMap((context) =>
    series.flatMap((one, i) => ((one.context ?? false) === context ? [i] : [])),
  );

export type LineRow = {
  readonly period: number;
  readonly value: number;
  /** Rows with the same piece are joined. */
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

/** Certainty of a figure, ascending: forecast; provisional or estimated; unreliable; all others. */
type Certainty = 0 | 1 | 2 | 3;

/** Returns the lowest certainty: a cell can have several statuses. */
const certainty = (cell: Observation | undefined): Certainty => {
  if (cell === undefined) return 3;
  if (isForecast(cell)) return 0;
  if (isProvisional(cell) || has(cell, 'estimated')) return 1;
  return has(cell, 'unreliable') ? 2 : 3;
};

export const LINE_WIDTH = 'var(--_line-width, 2.5px)';
const THIN = 'var(--_line-width-thin, 1.5px)';

/** Dash (null: that of the series), width and cap of a line segment by certainty: round dots, thin dots, thin, full. */
const SEGMENT_STYLES = [
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
    let [piece, drawn]: [string, Certainty | null] = ['', null];
    for (let i = from; i < to; i += 1) {
      const level = Math.min(
        certainty(series?.observations[i]),
        certainty(series?.observations[i + 1]),
      ) as Certainty;
      const [segmentDash, width, cap] = SEGMENT_STYLES[level];
      const continues = level === drawn;
      if (!continues) [piece, drawn] = [`${index}:${i}`, level];
      for (const at of continues ? [i + 1] : [i, i + 1]) {
        const position = positionOf(slice, index, at);
        if (position)
          rows.push({ ...position, piece, stroke, dash: segmentDash ?? dash, width, cap });
      }
    }
    return rows;
  });
};

/** Connects over periods without a known figure. Thinner than any line of figures, and explained below the axis. */
const bridges = (slice: Slice, index: number): readonly LineRow[] => {
  const { stroke } = styleOf(slice.series, index);
  const series = slice.series[index];
  return (series ? unknownBetween(series) : []).flatMap(({ from, to }) =>
    [from, to].flatMap((at) => {
      const position = positionOf(slice, index, at);
      return position ? [{ ...position, piece: `${index}-${from}`, stroke, ...BRIDGE }] : [];
    }),
  );
};
export const BRIDGE = { dash: '4 4', width: '1px', cap: 'butt' } as const;

const points = (slice: Slice, index: number): readonly PointRow[] => {
  const series = slice.series[index];
  if (!series) return [];
  const { stroke, shape, size } = styleOf(slice.series, index);
  const isolated = new Set(
    series.runs.filter(({ from, to }) => from === to).map(({ from }) => from),
  );
  const showAll = series.observations.filter(({ value }) => value !== null).length <= POINT_EACH;
  const last = series.observations.findLastIndex(({ value }) => value !== null);
  return series.observations.flatMap((_, i) => {
    const position = positionOf(slice, index, i);
    const hollow = certainty(series.observations[i]) < 3;
    if (!position || !(showAll || i === last || i === series.latest || isolated.has(i) || hollow))
      return [];
    return [{ ...position, stroke, fill: hollow ? 'var(--_paper)' : stroke, shape, size }];
  });
};
/** With at most this many values, each has a point. */
const POINT_EACH = 12;

/** Returns the position of a cell, or null if it has no value: a gap, never a zero. */
const positionOf = (
  slice: Slice,
  series: number,
  i: number,
): { readonly period: number; readonly value: number } | null => {
  const value = slice.series[series]?.observations[i]?.value ?? null;
  const period = slice.periods[i];
  return value === null || period === undefined ? null : { period: period.ordinal, value };
};
