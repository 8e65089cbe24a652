import { parsePeriod } from '../model/period.js';
import type { Slice } from '../model/slice.js';

export interface DrawnTarget {
  /** Index in `Slice.targets`. */
  readonly index: number;
  readonly value: number;
  /** Index of its period, or null if that is after the shown ones. */
  readonly at: number | null;
}

/**
 * Returns the targets of drawn series. Targets for a period before the shown ones are left out of the chart; the text
 * states them.
 */
export const drawnTargets = (slice: Slice): readonly DrawnTarget[] => {
  const cached = cache.get(slice);
  if (cached !== undefined) return cached;
  const { targets, series, periods } = slice;
  if (targets.length === 0) return [];
  const last = periods.at(-1);
  const drawn = targets.flatMap(({ target, series: seriesIndex, at }, index) => {
    const later =
      last !== undefined &&
      (parsePeriod(target.period, last.kind)?.ordinal ?? -Infinity) > last.ordinal;
    return seriesIndex < series.length && (at !== null || later)
      ? [{ index, value: target.value, at }]
      : [];
  });
  cache.set(slice, drawn);
  return drawn;
};

/** Cache: every label that is positioned needs these. */
const cache = new WeakMap<Slice, readonly DrawnTarget[]>();
