import type { TrendPositions } from './chart/trend-positions.js';
import type { ObservationPosition } from '../../text/read-out.js';

/**
 * Returns the cell at a pointer position: the nearest period, and in it the series with the nearest value. `held`:
 * keeps the series, as while dragging. If no series has a value there, keeps the series of `at`.
 */
export function nearestCell(
  { xs, ys }: TrendPositions,
  x: number,
  y: number,
  current: ObservationPosition,
  held: boolean,
): ObservationPosition {
  const period = nearest(xs, x) ?? current.period;
  const valuePositions = ys.map((row) => row[period] ?? null);
  return { period, series: (held ? null : nearest(valuePositions, y)) ?? current.series };
}

/** Returns the index of the nearest value; the first of equals. */
const nearest = (values: readonly (number | null)[], target: number): number | null =>
  values.reduce<number | null>((best, value, i) => {
    if (value === null) return best;
    const bestValue = best === null ? null : (values[best] ?? null);
    return bestValue === null || Math.abs(value - target) < Math.abs(bestValue - target) ? i : best;
  }, null);
