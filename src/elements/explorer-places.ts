import type { TrendPlaces } from '../charts/trend-places.js';
import type { Place } from '../text/read-out.js';

/**
 * What a reader points at: the period whose place is nearest, and of that the series whose value is. `held`: the series that is kept,
 * as while dragging. Where no series has a value there, the one of `at` stays.
 */
export function nearestPlace({ xs, ys }: TrendPlaces, x: number, y: number, at: Place, held: boolean): Place {
  const period = nearest(xs, x) ?? at.period;
  const drawn = ys.map((row) => row[period] ?? null);
  return { period, series: (held ? null : nearest(drawn, y)) ?? at.series };
}

/** Index of the nearest of some values; the first of equals. */
const nearest = (values: readonly (number | null)[], to: number): number | null =>
  values.reduce<number | null>((best, value, i) => {
    if (value === null) return best;
    const known = best === null ? null : (values[best] ?? null);
    return known === null || Math.abs(value - to) < Math.abs(known - to) ? i : best;
  }, null);
