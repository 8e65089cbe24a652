import type { Unit } from '../model/dataset.js';
import { valueRange } from './value-range.js';
import { times } from '../model/times.js';

export interface YScale {
  readonly min: number;
  readonly max: number;
  /** Ascending and evenly spaced, from `min` to `max`. */
  readonly ticks: readonly number[];
  /** False if the axis is cut: the text must then say that it does not start at 0. */
  readonly startsAtZero: boolean;
}

/**
 * Returns the value axis of a line chart, with grid lines at multiples of 1, 2, 2.5 or 5 × 10ⁿ, the highest at most one
 * step above the highest value. It has 4 to 6 lines at least 36 pixels apart, or 3 or 2 if the plot is too low for 4.
 * Among candidates the one that wastes the least height is chosen; of equals the one with the fewest lines, unless
 * these would be more than 80 pixels apart. Values that differ by less than `minimumSpan` are centred on an axis of
 * that span: what the text calls steady never fills the plot. `zero` depends only on the values and their unit, so that
 * texts can rely on it at every size. Without values: an empty axis from 0 to 1 without grid lines.
 */
export const yScale = (
  values: readonly number[],
  { height = 300, ...unit }: YScaleOptions = {},
): YScale => {
  if (values.length === 0) return { min: 0, max: 1, ticks: [], startsAtZero: true };
  const [lowest, highest] = valueRange(values);
  const zero = startsAtZero(lowest, highest, unit);
  const padding =
    Math.max(
      0,
      minimumSpan(Math.max(Math.abs(lowest), Math.abs(highest)), unit) - (highest - lowest),
    ) / 2;
  const low = zero ? Math.min(0, lowest) : lowest - padding;
  const high = zero ? Math.max(0, highest) : highest + padding;
  const ticks = pickBest(candidates(low, high, unit.decimals ?? 0), height);
  return { min: ticks[0] ?? low, max: ticks.at(-1) ?? high, ticks, startsAtZero: zero };
};

export interface YScaleOptions {
  /** Height of the plot in CSS pixels at 13 px text. */
  readonly height?: number;
  readonly kind?: Unit['kind'];
  /** Decimals of the unit: no grid line is drawn between two possible values. */
  readonly decimals?: number;
}

/**
 * True if the axis starts at 0: unless at least half of the height would be empty between 0 and the nearest value.
 * Equal values have no shape to lose, and values within `minimumSpan` of 0 leave no narrower axis.
 */
export const startsAtZero = (
  lowest: number,
  highest: number,
  unit: YScaleOptions = {},
): boolean => {
  if (lowest <= 0 && highest >= 0) return true;
  if (lowest === highest) return true;
  const [near, largest] = lowest > 0 ? [lowest, highest] : [-highest, -lowest];
  return near / largest < 0.5 || largest <= minimumSpan(largest, unit);
};

/**
 * Minimum span of the axis: five times the band that `trendOf` calls steady, and four steps of the last decimal, so
 * that rounding alone never draws a slope.
 */
const minimumSpan = (largest: number, { kind = 'count', decimals = 0 }: YScaleOptions): number =>
  Math.max(
    kind === 'share' || kind === 'index' || kind === 'change' ? 5 : largest / 20,
    4 * 10 ** -decimals,
  );

/** Returns lists of ticks that enclose the values, from wide steps to narrow ones, up to `MAX_TICKS` ticks. */
const candidates = (
  low: number,
  high: number,
  decimals: number,
): readonly (readonly number[])[] => {
  const magnitude = Math.max(high - low, Math.abs(high), Math.abs(low), 10 ** -decimals);
  const lists: (readonly number[])[] = [];
  for (let power = Math.floor(Math.log10(magnitude)) + 1; power >= -decimals; power -= 1) {
    for (const [digits, shift] of STEPS) {
      // The last digit of a step is at 10^exponent. Finer than the unit, a line would mark an impossible value.
      const exponent = power + shift;
      const ticks = exponent < -decimals ? [] : enclosing(low, high, digits, exponent);
      if (ticks.length > MAX_TICKS) return lists;
      if (ticks.length > 0) lists.push(ticks);
    }
  }
  return lists;
};
/** 5, 2.5, 2 and 1 as integers with a power shift, so that ticks are exact multiples without rounding errors. */
const STEPS = [
  [5, 0],
  [25, -1],
  [2, 0],
  [1, 0],
] as const;
const MAX_TICKS = 12;
/** Limits of the number of lines, and of their distance in pixels. */
const MIN_LINES = 4;
const MAX_LINES = 6;
const MIN_DISTANCE = 36;
const MAX_DISTANCE = 80;

const enclosing = (
  low: number,
  high: number,
  digits: number,
  exponent: number,
): readonly number[] => {
  const steps = (value: number): number =>
    (exponent < 0 ? value * 10 ** -exponent : value / 10 ** exponent) / digits;
  const first = Math.floor(steps(low) + SLACK);
  const last = Math.max(Math.ceil(steps(high) - SLACK), first + 1);
  return times(Math.min(last - first, MAX_TICKS) + 1, (i) => {
    const multiple = (first + i) * digits;
    return exponent < 0 ? multiple / 10 ** -exponent : multiple * 10 ** exponent;
  });
};
const SLACK = 1e-9;

/**
 * Picks the list that wastes the least height among those with an acceptable number of lines; else the list with the
 * nearest number.
 */
const pickBest = (lists: readonly (readonly number[])[], height: number): readonly number[] => {
  const maxLines = Math.min(Math.max(Math.floor(height / MIN_DISTANCE) + 1, 2), MAX_LINES);
  // Steps differ by at most a factor of 2, so a range this wide always contains one.
  const minLines = Math.min(MIN_LINES, Math.max(maxLines - 1, 2));
  const excess = (ticks: readonly number[]): number =>
    Math.max(0, minLines - ticks.length, ticks.length - maxLines);
  const span = (ticks: readonly number[]): number => (ticks.at(-1) ?? 0) - (ticks[0] ?? 0);
  const largest = (ticks: readonly number[]): boolean =>
    height / Math.max(1, ticks.length - 1) > MAX_DISTANCE;
  const finer = (a: readonly number[], b: readonly number[]): number =>
    largest(a) || largest(b) ? b.length - a.length : a.length - b.length;
  return (
    [...lists].sort((a, b) => excess(a) - excess(b) || span(a) - span(b) || finer(a, b))[0] ?? []
  );
};
