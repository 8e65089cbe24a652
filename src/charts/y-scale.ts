import type { Unit } from '../model/dataset.js';
import { valueRange } from './value-range.js';
import { times } from '../model/times.js';

export interface YScale {
  readonly min: number;
  readonly max: number;
  /** Ascending and evenly spaced, from `min` to `max`. */
  readonly ticks: readonly number[];
  /** False when the axis is cut: then the text has to say that it does not start at 0. */
  readonly zero: boolean;
}

/**
 * The value axis of a line chart: grid lines on 1, 2, 2.5 or 5 × 10ⁿ, the highest at most one step above the highest value.
 * 4 to 6 lines that are at least 36 pixels apart, 3 or 2 where the plot is too low for 4; among such rows the one that wastes least height,
 * and of those that waste the same the one with fewest lines, unless these would be more than 80 pixels apart.
 * Values that differ less than `leastSpan` stand in the middle of an axis that wide: what the text calls steady never fills the plot.
 * `zero` depends on the values and their unit alone, so that a text can rely on it for every size of the picture.
 * Without values: an empty axis from 0 to 1 without grid lines.
 */
export const yScale = (values: readonly number[], { height = 300, ...unit }: YScaleOptions = {}): YScale => {
  if (values.length === 0) return { min: 0, max: 1, ticks: [], zero: true };
  const [lowest, highest] = valueRange(values);
  const zero = startsAtZero(lowest, highest, unit);
  const short = Math.max(0, leastSpan(Math.max(Math.abs(lowest), Math.abs(highest)), unit) - (highest - lowest)) / 2;
  const low = zero ? Math.min(0, lowest) : lowest - short;
  const high = zero ? Math.max(0, highest) : highest + short;
  const ticks = best(candidates(low, high, unit.decimals ?? 0), height);
  return { min: ticks[0] ?? low, max: ticks.at(-1) ?? high, ticks, zero };
};

export interface YScaleOptions {
  /** Height of the plot in CSS pixels at 13 px text. */
  readonly height?: number;
  readonly kind?: Unit['kind'];
  /** Decimals of the unit: no grid line stands between two values that can exist. */
  readonly decimals?: number;
}

/**
 * From 0, unless that leaves half of the height or more empty between 0 and the nearest value. Equal values have no shape to lose, and
 * those within `leastSpan` of 0 leave no narrower axis.
 */
export const startsAtZero = (lowest: number, highest: number, unit: YScaleOptions = {}): boolean => {
  if (lowest <= 0 && highest >= 0) return true;
  if (lowest === highest) return true;
  const [near, far] = lowest > 0 ? [lowest, highest] : [-highest, -lowest];
  return near / far < 0.5 || far <= leastSpan(far, unit);
};

/** Five times the band that `trendOf` calls steady, and four steps of the last decimal: rounding alone draws no slope. */
const leastSpan = (far: number, { kind = 'count', decimals = 0 }: YScaleOptions): number =>
  Math.max(kind === 'share' || kind === 'index' || kind === 'change' ? 5 : far / 20, 4 * 10 ** -decimals);

/** Rows of ticks that enclose the values, from wide steps to narrow ones, down to as many as anyone could want. */
const candidates = (low: number, high: number, decimals: number): readonly (readonly number[])[] => {
  const widest = Math.max(high - low, Math.abs(high), Math.abs(low), 10 ** -decimals);
  const lists: (readonly number[])[] = [];
  for (let power = Math.floor(Math.log10(widest)) + 1; power >= -decimals; power -= 1) {
    for (const [digits, shift] of STEPS) {
      // The last digit of a step stands at 10^exponent: finer than the unit, a line would mark a value that cannot be.
      const exponent = power + shift;
      const ticks = exponent < -decimals ? [] : enclosing(low, high, digits, exponent);
      if (ticks.length > MANY) return lists;
      if (ticks.length > 0) lists.push(ticks);
    }
  }
  return lists;
};
/** 5, 2.5, 2 and 1 as whole digits and a shift of the power, so that ticks are whole multiples and carry no rounding error. */
const STEPS = [
  [5, 0],
  [25, -1],
  [2, 0],
  [1, 0],
] as const;
const MANY = 12;
/** Numbers of lines, and pixels from one to the next. */
const FEWEST = 4;
const MOST = 6;
const CLOSEST = 36;
const FARTHEST = 80;

const enclosing = (low: number, high: number, digits: number, exponent: number): readonly number[] => {
  const steps = (value: number): number => (exponent < 0 ? value * 10 ** -exponent : value / 10 ** exponent) / digits;
  const first = Math.floor(steps(low) + SLACK);
  const last = Math.max(Math.ceil(steps(high) - SLACK), first + 1);
  return times(Math.min(last - first, MANY) + 1, (i) => {
    const whole = (first + i) * digits;
    return exponent < 0 ? whole / 10 ** -exponent : whole * 10 ** exponent;
  });
};
const SLACK = 1e-9;

/** Among the rows with a wanted number of lines the one that wastes least height; else the nearest number of lines. */
const best = (lists: readonly (readonly number[])[], height: number): readonly number[] => {
  const most = Math.min(Math.max(Math.floor(height / CLOSEST) + 1, 2), MOST);
  // Steps differ by a factor of 2 at most: a range this wide always holds one.
  const fewest = Math.min(FEWEST, Math.max(most - 1, 2));
  const off = (ticks: readonly number[]): number => Math.max(0, fewest - ticks.length, ticks.length - most);
  const span = (ticks: readonly number[]): number => (ticks.at(-1) ?? 0) - (ticks[0] ?? 0);
  const far = (ticks: readonly number[]): boolean => height / Math.max(1, ticks.length - 1) > FARTHEST;
  const finer = (a: readonly number[], b: readonly number[]): number => (far(a) || far(b) ? b.length - a.length : a.length - b.length);
  return [...lists].sort((a, b) => off(a) - off(b) || span(a) - span(b) || finer(a, b))[0] ?? [];
};
