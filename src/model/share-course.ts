import type { Column } from './breakdown-column.js';
import type { Unit } from './dataset.js';
import type { Slice } from './slice.js';
import { trendOf, type Trend } from './trend.js';
import { rounded } from './unit.js';

/** How the share of one part went over time. */
export interface ShareCourse {
  /** Indexes of the columns. */
  readonly from: number;
  readonly to: number;
  /** In whole points, of the shares as they are written. */
  readonly points: number;
  /** Null with fewer than 3 shares, or with more than a fifth missing. */
  readonly trend: Trend | null;
}

/** Shares that are computed here: as in the monitor, in whole per cents. */
export const percentUnit: Unit = { kind: 'share', label: {}, symbol: '%', decimals: 0, multiplier: 0, additive: false };

/** A share as it is written. */
export const percentOf = (share: number): number => rounded(Number((share * 100).toPrecision(12)), percentUnit);

/** From the first share since the last cut up to the leading column; null where there is none to compare with. */
export const shareCourse = ({ breaks, periods }: Slice, columns: readonly Column[], part: number, to: number): ShareCourse | null => {
  const start = Math.max(0, ...breaks.filter(({ cut, after }) => cut && after < to).map(({ after }) => after + 1));
  const known = columns.flatMap(({ cells }, i) => {
    const share = cells[part]?.share ?? null;
    return share === null || i < start || i > to ? [] : [{ i, percent: percentOf(share) }];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last?.i !== to || known.length < 2) return null;
  const missing = (periods[to]?.ordinal ?? 0) - (periods[first.i]?.ordinal ?? 0) + 1 - known.length;
  const percents = known.map(({ percent }) => percent);
  return {
    from: first.i,
    to,
    points: last.percent - first.percent,
    trend: missing * 5 > known.length + missing ? null : trendOf(percents, 'share'),
  };
};
