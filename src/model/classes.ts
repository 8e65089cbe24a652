import type { Indicator, Localized } from './dataset.js';
import { rounded, writtenDecimals } from './unit.js';
import { times } from './times.js';

/** Readers cannot distinguish more classes, neither by colour nor by texture. */
export const MOST_CLASSES = 5;

/** Values from `from`, included, up to `to`, not included; null is open. */
export interface ValueClass {
  readonly from: number | null;
  readonly to: number | null;
  /** Its name, where the publisher gave it one. */
  readonly label: Localized | null;
}

export interface Classes {
  /**
   * Where the classes come from. `bands`: the publisher's classes. `values`: one class per number that occurs. `steps`:
   * classes of equal width with round bounds. `quantiles`: classes with about as many values each.
   */
  readonly rule: 'bands' | 'values' | 'steps' | 'quantiles';
  /** Ascending, at most `MOST_CLASSES`; empty where there is no value. */
  readonly classes: readonly ValueClass[];
}

/**
 * Classes for `values`, by this rule:
 *
 * 1. the publisher's bands, where there are at most five; also those without a value;
 * 2. with at most five different values each value is a class;
 * 3. the narrowest equal steps of 1, 2, 2.5 or 5 times a power of ten that make at most five classes, unless one of
 *    them is empty or holds more than half of the values;
 * 4. else five with about as many values each. Equal values always share a class.
 *
 * All rules use the rounded values that are shown, so that a reader can check them.
 */
export const classesOf = ({ bands, unit }: Indicator, values: readonly number[]): Classes => {
  if (bands.length > 0 && bands.length <= MOST_CLASSES)
    return {
      rule: 'bands',
      classes: bands.map(({ from, label }, i) => ({ from, to: bands[i + 1]?.from ?? null, label })),
    };
  // Count in whole units of the last shown digit: sums of fractions are not exact.
  const scale = 10 ** (writtenDecimals(unit) + unit.multiplier);
  const sorted = values
    .map((value) => Math.round(rounded(value, unit) * scale))
    .sort((a, b) => a - b);
  const different = [...new Set(sorted)];
  const unscaled = (bound: number | null | undefined): number | null =>
    bound == null ? null : bound / scale;
  const between = (from: readonly (number | null)[]): readonly ValueClass[] =>
    from.map((bound, i) => ({ from: unscaled(bound), to: unscaled(from[i + 1]), label: null }));
  if (different.length <= MOST_CLASSES) return { rule: 'values', classes: between(different) };
  const steps = between([null, ...roundBounds(sorted)]);
  const counts = countsOf(
    steps,
    sorted.map((value) => value / scale),
  );
  if (counts.every((count) => count > 0 && count * 2 <= sorted.length))
    return { rule: 'steps', classes: steps };
  const bounds = times(
    MOST_CLASSES,
    (i) => sorted[Math.ceil((i * sorted.length) / MOST_CLASSES)] ?? NaN,
  );
  return {
    rule: 'quantiles',
    classes: between([null, ...new Set(bounds.filter((bound) => bound > (sorted[0] ?? NaN)))]),
  };
};

/** Index of the class that contains a rounded value; null if none does. */
export const classAt = (classes: readonly ValueClass[], value: number): number | null => {
  const at = classes.findLastIndex(({ from }) => from === null || from <= value);
  return at < 0 ? null : at;
};

/** How many of `values` each class contains. */
export const countsOf = (
  classes: readonly ValueClass[],
  values: readonly number[],
): readonly number[] => {
  const found = values.map((value) => classAt(classes, value));
  return classes.map((_, i) => found.filter((at) => at === i).length);
};

/** Bounds of the narrowest round steps that divide ascending whole numbers into at most `MOST_CLASSES`. */
const roundBounds = (sorted: readonly number[]): readonly number[] => {
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
  for (let ten = 1; ; ten *= 10) {
    // More than five whole numbers need steps of more than 1.
    for (const step of ten === 1 ? [2, 5] : [ten, 2 * ten, 2.5 * ten, 5 * ten]) {
      const first = Math.floor(low / step) + 1;
      const count = Math.floor(high / step) - first + 1;
      if (count < MOST_CLASSES) return times(count, (i) => (first + i) * step);
    }
  }
};
