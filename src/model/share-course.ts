import type { Column } from './breakdown-column.js';
import type { Unit } from './dataset.js';
import type { Slice } from './slice.js';
import { difference, trendOf, type Trend } from './trend.js';
import { rounded } from './unit.js';

/** How the share of one part went over time. */
export interface ShareCourse {
  /** Indexes of the columns. */
  readonly from: number;
  readonly to: number;
  /** How many decimals both shares are written with: none, or one where the shares in whole per cents would differ by another number than they do. */
  readonly decimals: 0 | 1;
  /** What they differ by, in points with as many decimals; null where it is not what the shares so written differ by. */
  readonly points: number | null;
  /** Null where too little is known to call it steady. */
  readonly trend: Trend | null;
}

/** Shares that are computed here: as in the monitor, in whole per cents. */
export const percentUnit: Unit = { kind: 'share', label: {}, symbol: '%', decimals: 0, multiplier: 0, additive: false };

/** A share as it is written. */
export const percentOf = (share: number, decimals = 0): number => rounded(exact(share), { ...percentUnit, decimals });

/** Without the noise of binary fractions. */
const exact = (share: number): number => Number((share * 100).toPrecision(12));

/** From the first share since the last cut up to the leading column; null where there is none to compare with. */
export const shareCourse = ({ breaks, periods }: Slice, columns: readonly Column[], part: number, to: number): ShareCourse | null => {
  const start = Math.max(0, ...breaks.filter(({ cut, after }) => cut && after < to).map(({ after }) => after + 1));
  const known = columns.flatMap(({ cells }, i) => {
    const share = cells[part]?.share ?? null;
    return share === null || i < start || i > to ? [] : [{ i, share }];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last?.i !== to || known.length < 2) return null;
  const missing = (periods[to]?.ordinal ?? 0) - (periods[first.i]?.ordinal ?? 0) + 1 - known.length;
  const by = difference(exact(first.share), exact(last.share));
  const points = ([0, 1] as const).map((decimals) => {
    const told = rounded(by, { ...percentUnit, decimals });
    return told === difference(percentOf(first.share, decimals), percentOf(last.share, decimals)) ? told : null;
  });
  const decimals = points[0] === null ? 1 : 0;
  const trend = trendOf(
    known.map(({ share }) => exact(share)),
    'share',
    missing,
  );
  return { from: first.i, to, decimals, points: points[decimals] ?? null, trend };
};
