import type { Slice } from '../model/slice.js';
import type { Observation } from '../model/dataset.js';
import { seriesStyle } from './series-style.js';

/** Rows of the pieces that lines are drawn in, and of the points on them. */
export const linePieces = (slice: Slice): { readonly lines: readonly LineRow[]; readonly points: readonly PointRow[] } => ({
  lines: slice.series.flatMap((_, i) => lines(slice, i)),
  points: slice.series.flatMap((_, i) => points(slice, i)),
});

export type LineRow = {
  readonly period: number;
  readonly value: number;
  /** Rows of the same piece are joined. */
  readonly piece: string;
  readonly stroke: string;
  readonly dash: string;
  readonly width: string;
};
export type PointRow = {
  readonly period: number;
  readonly value: number;
  readonly stroke: string;
  readonly fill: string;
  readonly shape: string;
  readonly size: number;
};

/** Not final: drawn thin, dotted and hollow. A cell may have more than one status, and any of them counts. */
const isTentative = (cell: Observation): boolean =>
  isProvisional(cell) || cell.flags.some((flag) => flag === 'estimated' || flag === 'forecast');
/** What the band and the word under the period stand for: an estimate is not called provisional. */
export const isProvisional = ({ value, flags }: Observation): boolean =>
  value !== null && flags.some((flag) => flag === 'provisional' || flag === 'revised-provisional');

const lines = (slice: Slice, index: number): readonly LineRow[] => {
  const series = slice.series[index];
  const { stroke, dash } = seriesStyle(index);
  return (series?.runs ?? []).flatMap(({ from, to }) => {
    const rows: LineRow[] = [];
    let piece = '';
    for (let i = from; i < to; i += 1) {
      const thin = tentativeAt(slice, index, i) || tentativeAt(slice, index, i + 1);
      const style = thin
        ? { stroke, dash: '2 3', width: 'var(--_line-width-thin, 1.5px)' }
        : { stroke, dash, width: 'var(--_line-width, 2.5px)' };
      const continues = rows.at(-1)?.width === style.width;
      if (!continues) piece = `${index}:${i}`;
      for (const at of continues ? [i + 1] : [i, i + 1]) {
        const place = placeOf(slice, index, at);
        if (place) rows.push({ ...place, piece, ...style });
      }
    }
    return rows;
  });
};

const points = (slice: Slice, index: number): readonly PointRow[] => {
  const series = slice.series[index];
  if (!series) return [];
  const { stroke, shape, size } = seriesStyle(index);
  const alone = new Set(series.runs.filter(({ from, to }) => from === to).map(({ from }) => from));
  const last = series.observations.findLastIndex(({ value }) => value !== null);
  return series.observations.flatMap((_, i) => {
    const place = placeOf(slice, index, i);
    const tentative = tentativeAt(slice, index, i);
    if (!place || !(slice.periods.length <= POINT_EACH || i === last || i === series.latest || alone.has(i) || tentative)) return [];
    return [{ ...place, stroke, fill: tentative ? 'var(--_paper)' : stroke, shape, size }];
  });
};
/** Up to so many periods each value has its point. */
const POINT_EACH = 12;

const tentativeAt = (slice: Slice, series: number, i: number): boolean => {
  const cell = slice.series[series]?.observations[i];
  return cell !== undefined && isTentative(cell);
};

/** Null where there is no value: a gap, never a zero. */
const placeOf = (slice: Slice, series: number, i: number): { readonly period: number; readonly value: number } | null => {
  const value = slice.series[series]?.observations[i]?.value ?? null;
  const period = slice.periods[i];
  return value === null || period === undefined ? null : { period: period.ordinal, value };
};
