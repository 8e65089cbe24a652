import { parsePeriod } from '../model/period.js';
import type { Slice } from '../model/slice.js';

export interface DrawnTarget {
  /** Index in `Slice.targets`. */
  readonly index: number;
  readonly value: number;
  /** Index of its period, or null where that comes after the shown ones. */
  readonly at: number | null;
}

/** Targets of drawn series. One for a period before the shown ones would hold for none of them: the text tells it. */
export const drawnTargets = ({ targets, series, periods }: Slice): readonly DrawnTarget[] =>
  targets.flatMap(({ target, series: of, at }, index) => {
    const last = periods.at(-1);
    const later = last !== undefined && (parsePeriod(target.period, last.kind)?.ordinal ?? -Infinity) > last.ordinal;
    return of < series.length && (at !== null || later) ? [{ index, value: target.value, at }] : [];
  });
