import type { Unit } from './dataset.js';

/** Whether values are percentages: their differences are in points, and relative changes are never given. */
export const isShare = ({ kind, symbol }: Unit): boolean => kind === 'share' || symbol === '%';

/** Number of shown decimals, limited to 12: a double has no more meaningful ones, and `Intl` refuses too many. */
export const writtenDecimals = ({ decimals, multiplier }: Unit): number =>
  Math.min(12, Math.max(0, decimals - multiplier));

/**
 * `value` rounded as it is shown, still in the unit. Everything is rounded before it is compared, so that a reader can
 * check it.
 */
export const rounded = (value: number, unit: Unit): number => {
  if (Number.isInteger(value)) return value;
  const scale = 10 ** (writtenDecimals(unit) + unit.multiplier);
  const size = Math.abs(value) * scale;
  // 1.005 is slightly less in binary, but readers see a half; 5000000.449999999 is less than a half for everybody.
  const near = Math.abs((size % 1) - 0.5) < 1e-3;
  return (Math.sign(value) * Math.round(near ? Number(size.toPrecision(15)) : size)) / scale;
};
