import { isActual } from '../../../model/compare.js';
import type { Target } from '../../../model/dataset.js';
import { parsePeriod } from '../../../model/period.js';
import type { Slice } from '../../../model/slice.js';
import { difference } from '../../../model/trend.js';
import { rounded } from '../../../model/unit.js';

/** Whether a figure is on course to a future target; or why that cannot be determined. */
export type Course =
  | {
      readonly kind: 'told';
      readonly onCourse: boolean;
      /** Index of the period that it is calculated from. */
      readonly from: number;
      /** The change of the rounded figure since then, and the number of periods. */
      readonly change: number;
      readonly elapsed: number;
      /** The distance from the latest figure to the target, and the number of periods. */
      readonly left: number;
      readonly toGo: number;
    }
  | { readonly kind: 'untold'; readonly reason: UndeterminedReason };

/**
 * - `one-value`: a target of exactly one value has no direction
 * - `no-start`: the file does not say from when it applies
 * - `break`: the definition changed since then
 * - `few`: fewer than 3 figures since then
 * - `gaps`: more than a fifth of the periods since then have no figure
 */
export type UndeterminedReason = 'one-value' | 'no-start' | 'break' | 'few' | 'gaps';

const MIN_FIGURES = 3;

/**
 * Compares the change per period since the target applies with the change per period that remains: on course when the
 * first is at least the second, in the direction of the target. Forecasts do not count. Call it only for a target that
 * applies to the latest figure of the leading series, lies in the future, and is not met by that figure yet.
 */
export const courseOf = (slice: Slice, target: Target): Course => {
  const { periods, series, indicator } = slice;
  const { observations = [], latest = null, span = null } = series[0] ?? {};
  const kind = periods[0]?.kind ?? 'year';
  const [since, until] = [target.since ?? '', target.period].map((code) => parsePeriod(code, kind));
  const latestPeriod = periods[latest ?? -1];
  if (target.rule === 'equals') return untold('one-value');
  if (!since || !until || !latestPeriod || latest === null) return untold('no-start');
  const figures = observations.flatMap((cell, i) =>
    isActual(cell) && i <= latest && ordinalOf(slice, i) >= since.ordinal ? [i] : [],
  );
  const [from = latest] = figures;
  // The last break: figures before it have another definition.
  if (figures.some((i) => i < (span?.from ?? latest))) return untold('break');
  if (figures.length < MIN_FIGURES) return untold('few');
  const expected = latestPeriod.ordinal - since.ordinal + 1;
  if ((expected - figures.length) * 5 > expected) return untold('gaps');
  const [first, last] = [from, latest].map((i) =>
    rounded(observations[i]?.value ?? NaN, indicator.unit),
  ) as [number, number];
  const [change, left] = [difference(first, last), difference(last, target.value)];
  const [elapsed, toGo] = [
    latestPeriod.ordinal - ordinalOf(slice, from),
    until.ordinal - latestPeriod.ordinal,
  ];
  // Cross-multiplied, so that no average is rounded, and rounded to remove binary noise.
  const ahead = Number((change * toGo - left * elapsed).toFixed(9));
  return {
    kind: 'told',
    onCourse: target.rule === 'atleast' ? ahead >= 0 : ahead <= 0,
    from,
    change,
    elapsed,
    left,
    toGo,
  };
};

const untold = (reason: UndeterminedReason): Course => ({ kind: 'untold', reason });

const ordinalOf = ({ periods }: Slice, index: number): number => periods[index]?.ordinal ?? NaN;
