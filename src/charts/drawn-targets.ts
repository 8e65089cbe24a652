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
export const drawnTargets = (slice: Slice): readonly DrawnTarget[] => {
  const known = found.get(slice);
  if (known !== undefined) return known;
  const { targets, series, periods } = slice;
  if (targets.length === 0) return [];
  const last = periods.at(-1);
  const drawn = targets.flatMap(({ target, series: of, at }, index) => {
    const later = last !== undefined && (parsePeriod(target.period, last.kind)?.ordinal ?? -Infinity) > last.ordinal;
    return of < series.length && (at !== null || later) ? [{ index, value: target.value, at }] : [];
  });
  found.set(slice, drawn);
  return drawn;
};

/** Every text that seeks a place asks for them. */
const found = new WeakMap<Slice, readonly DrawnTarget[]>();
