import type { Unit } from './dataset.js';

export type Trend = 'rose' | 'fell' | 'steady' | 'fluctuated';

/**
 * Classifies the trend of comparable numbers, oldest first; null with fewer than two. `missing`: number of periods in
 * between without a number; `decimals`: number of shown decimals.
 *
 * - The *band* is what counts as no change over the whole row: 1 point for a share, an index or a change (the monitor
 *   itself calls 0 or 1 point over a few years stable), otherwise 1 % of the first number, that bound itself not
 *   included. Of a share with decimals it is at most a tenth of the first number: from 3.2 to 2.4 per cent is a quarter
 *   fewer.
 * - `fluctuated`: the steps together are more than 3 times as long as the net change, and highest and lowest differ by
 *   more than the band.
 * - `steady`: the net change is within the band. If more than a fifth is missing, it cannot be known to have stayed the
 *   same all along: then null.
 * - `rose`, `fell`: the rest, by the sign of the net change, which depends on the first and last number only.
 */
export const trendOf = (
  values: readonly number[],
  unit: Unit['kind'],
  missing = 0,
  decimals = 0,
): Trend | null => {
  const first = values[0];
  const last = values.at(-1);
  if (first === undefined || last === undefined || values.length < 2) return null;
  const net = difference(first, last);
  const path = values.reduce(
    (sum, value, i) => sum + Math.abs(value - (values[i - 1] ?? value)),
    0,
  );
  const within = inBand(
    first,
    unit === 'share' && decimals > 0
      ? Math.min(1, Math.abs(first) / 10)
      : points.includes(unit)
        ? 1
        : null,
  );
  if (path > 3 * Math.abs(net) && !within(difference(Math.min(...values), Math.max(...values))))
    return 'fluctuated';
  if (within(net)) return missing * 5 > values.length + missing ? null : 'steady';
  return net > 0 ? 'rose' : 'fell';
};

/**
 * `to - from` without the noise of binary fractions: 29.1 - 28.1 is 1, not 1.0000000000000004. Whole numbers have none,
 * and keep every digit.
 */
export const difference = (from: number, to: number): number =>
  Number.isInteger(to - from) ? to - from : Number((to - from).toPrecision(12));

const points: readonly Unit['kind'][] = ['share', 'index', 'change'];

/** Whether a change is within the band: `bound` in points, included; null for 1 % of the first number, not included. */
const inBand =
  (first: number, bound: number | null) =>
  (size: number): boolean =>
    bound === null ? size === 0 || Math.abs(size) < Math.abs(first) / 100 : Math.abs(size) <= bound;
