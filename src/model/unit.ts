import type { Unit } from './dataset.js';

/** Whether values are parts of a hundred: they differ by points, and per cent of them are never told. */
export const isShare = ({ kind, symbol }: Unit): boolean => kind === 'share' || symbol === '%';

/** How many decimals are written. More than a double holds, or than Intl takes, would be an invention or an error. */
export const writtenDecimals = ({ decimals, multiplier }: Unit): number => Math.min(12, Math.max(0, decimals - multiplier));

/** `value` as it is written, still in the unit itself. Everything that is compared is rounded first, so that a reader can check it. */
export const rounded = (value: number, unit: Unit): number => {
  if (Number.isInteger(value)) return value;
  const scale = 10 ** (writtenDecimals(unit) + unit.multiplier);
  const size = Math.abs(value) * scale;
  // 1.005 is a little less in binary fractions, but a half to who reads it; 5000000.449999999 is less than a half to everybody.
  const near = Math.abs((size % 1) - 0.5) < 1e-3;
  return (Math.sign(value) * Math.round(near ? Number(size.toPrecision(15)) : size)) / scale;
};
