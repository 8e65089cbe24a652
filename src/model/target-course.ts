import { isActual } from './compare.js';
import type { Target } from './dataset.js';
import { parsePeriod } from './period.js';
import type { Slice } from './slice.js';
import { difference } from './trend.js';
import { rounded } from './unit.js';

/** Whether a figure is on course to a target that is still to come; or why that cannot be told. */
export type Course =
  | {
      readonly kind: 'told';
      readonly onCourse: boolean;
      /** Index of the period that it is reckoned from. */
      readonly from: number;
      /** How much the figure changed since then, as it is written, and in how many periods. */
      readonly change: number;
      readonly elapsed: number;
      /** How much is left from the latest figure to the target, and how many periods. */
      readonly left: number;
      readonly toGo: number;
    }
  | { readonly kind: 'untold'; readonly reason: UntoldReason };

/**
 * - `one-value`: a target of exactly one value has no side to come from
 * - `no-start`: the file does not say from when it holds
 * - `break`: the counting changed since then
 * - `few`: fewer than 3 figures since then
 * - `gaps`: more than a fifth of the periods since then has no figure
 */
export type UntoldReason = 'one-value' | 'no-start' | 'break' | 'few' | 'gaps';

const FEWEST = 3;

/**
 * The change per period since the target holds, against the change per period that is left to it: on course when the first is at least the
 * second, in the direction of the target. Forecasts do not count. Ask it only of a target that holds for the latest figure of the leading
 * series, is still to come, and is not met by that figure yet.
 */
export const courseOf = (slice: Slice, target: Target): Course => {
  const { periods, series, indicator } = slice;
  const { observations = [], latest = null, span = null } = series[0] ?? {};
  const kind = periods[0]?.kind ?? 'year';
  const [since, until] = [target.since ?? '', target.period].map((code) => parsePeriod(code, kind));
  const now = periods[latest ?? -1];
  if (target.rule === 'equals') return untold('one-value');
  if (!since || !until || !now || latest === null) return untold('no-start');
  const figures = observations.flatMap((cell, i) => (isActual(cell) && i <= latest && ordinalOf(slice, i) >= since.ordinal ? [i] : []));
  const [from = latest] = figures;
  // The last cut: what lies before it was counted otherwise.
  if (figures.some((i) => i < (span?.from ?? latest))) return untold('break');
  if (figures.length < FEWEST) return untold('few');
  const expected = now.ordinal - since.ordinal + 1;
  if ((expected - figures.length) * 5 > expected) return untold('gaps');
  const [first, last] = [from, latest].map((i) => rounded(observations[i]?.value ?? NaN, indicator.unit)) as [number, number];
  const [change, left] = [difference(first, last), difference(last, target.value)];
  const [elapsed, toGo] = [now.ordinal - ordinalOf(slice, from), until.ordinal - now.ordinal];
  // Multiplied crosswise, so that no average is rounded; without the noise of binary fractions.
  const ahead = Number((change * toGo - left * elapsed).toFixed(9));
  return { kind: 'told', onCourse: target.rule === 'atleast' ? ahead >= 0 : ahead <= 0, from, change, elapsed, left, toGo };
};

const untold = (reason: UntoldReason): Course => ({ kind: 'untold', reason });

const ordinalOf = ({ periods }: Slice, index: number): number => periods[index]?.ordinal ?? NaN;
