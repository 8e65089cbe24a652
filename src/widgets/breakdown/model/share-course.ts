import type { Column } from './breakdown-column.js';
import type { Unit } from '../../../model/dataset.js';
import type { Slice } from '../../../model/slice.js';
import { difference, trendOf, type Trend } from '../../../model/trend.js';
import { rounded } from '../../../model/unit.js';

/** Change of the share of one part over time. */
export interface ShareCourse {
  /** Indexes of the columns. */
  readonly from: number;
  readonly to: number;
  /**
   * Decimals of both shares: 0, or 1 if the difference of the rounded percentages would not equal the rounded
   * difference.
   */
  readonly decimals: 0 | 1;
  /**
   * Difference in percentage points, with as many decimals; null if it does not equal the difference of the shares as
   * printed.
   */
  readonly points: number | null;
  /** Null if too little is known. */
  readonly trend: Trend | null;
}

/** Unit of shares that are computed here: whole percentages, as in the monitor. */
export const percentUnit: Unit = {
  kind: 'share',
  label: {},
  symbol: '%',
  decimals: 0,
  multiplier: 0,
  additive: false,
};

/** Returns a share as a printed percentage. */
export const percentOf = (share: number, decimals = 0): number =>
  rounded(exact(share), { ...percentUnit, decimals });

/** Removes floating-point noise. */
const exact = (share: number): number => Number((share * 100).toPrecision(12));

/**
 * Returns the change from the first share since the last cut to the leading column; null if there is none to compare
 * with.
 */
export const shareCourse = (
  { breaks, periods }: Slice,
  columns: readonly Column[],
  part: number,
  to: number,
): ShareCourse | null => {
  const lastCut = Math.max(
    ...breaks.filter(({ cut, after }) => cut && after < to).map(({ after }) => after),
  );
  const known = columns.flatMap(({ cells }, i) => {
    const share = cells[part]?.share ?? null;
    return share === null || i <= lastCut || i > to ? [] : [{ i, share }];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last?.i !== to || known.length < 2) return null;
  const missing =
    (periods[to]?.ordinal ?? NaN) - (periods[first.i]?.ordinal ?? NaN) + 1 - known.length;
  const change = difference(exact(first.share), exact(last.share));
  const points = ([0, 1] as const).map((decimals) => {
    const roundedChange = rounded(change, { ...percentUnit, decimals });
    return roundedChange ===
      difference(percentOf(first.share, decimals), percentOf(last.share, decimals))
      ? roundedChange
      : null;
  });
  const decimals = points[0] === null ? 1 : 0;
  const trend = trendOf(
    known.map(({ share }) => exact(share)),
    'share',
    missing,
  );
  return { from: first.i, to, decimals, points: points[decimals] ?? null, trend };
};
