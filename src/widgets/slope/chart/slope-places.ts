import type { ChartInput } from '../../../charts/chart-input.js';
import { stopsOf, type Slope } from '../model/slope.js';
import { drawnStops } from './slope-rows.js';

/** Where a drawn row is, in CSS pixels of the plot; null where it has no figure at that end. */
export interface SlopePlace {
  /** Index among all stops: see `stopsOf`. */
  readonly stop: number;
  readonly points: readonly [number | null, number | null];
  /** Height at which it is named. */
  readonly names: readonly [number | null, number | null];
  readonly joined: boolean;
}

export interface SlopePlaces {
  readonly rows: readonly SlopePlace[];
  readonly plotWidth: number;
  readonly padding: ChartInput['padding'];
}

/** Where `slopeInput` placed the rows: so that something can be laid over the picture without drawing it again. */
export const slopePlaces = (
  found: Slope,
  { width, height, padding, signals }: Omit<ChartInput, 'data'>,
): SlopePlaces => {
  const plotHeight = height - padding.top - padding.bottom;
  const [yMin = 0, yMax = 1] = ['yMin', 'yMax'].map((name) => Number(signals[name]));
  const names = (signals['names'] ?? []) as readonly number[];
  const drawn = drawnStops(found);
  const stops = stopsOf(found);
  return {
    padding,
    plotWidth: width - padding.left - padding.right,
    rows: drawn.map((row, i) => {
      const [first, last] = row.ends.map(({ value }) =>
        value === null ? null : ((yMax - value) / (yMax - yMin)) * plotHeight,
      );
      const [left, right] = [names[i] ?? -1, names[drawn.length + i] ?? -1];
      return {
        stop: stops.indexOf(row),
        points: [first ?? null, last ?? null],
        names: [first == null ? null : left, last == null ? null : right],
        joined: row.fit === 'joined' || row.fit === 'forecast',
      };
    }),
  };
};

/**
 * What a reader points at: the end that is nearer, and of the rows the one whose name, or whose line, is nearest there.
 * `held`: the row that is kept, as while dragging.
 */
export const nearestStop = (
  { rows, padding, plotWidth }: SlopePlaces,
  x: number,
  y: number,
  at: { readonly row: number; readonly column: number },
  held: boolean,
): { readonly row: number; readonly column: number } => {
  const [across, down] = [x - padding.left, y - padding.top];
  const column = across < plotWidth / 2 ? 0 : 1;
  if (held) return { row: at.row, column };
  const beside = across < -8 || across > plotWidth + 8;
  const part = Math.min(1, Math.max(0, across / plotWidth));
  const distance = ({ points, names, joined }: SlopePlace): number => {
    const [first, last] = points;
    const line =
      joined && first !== null && last !== null ? first + (last - first) * part : points[column];
    const place = beside ? names[column] : line;
    return place === null ? Infinity : Math.abs(place - down);
  };
  const best = rows.reduce<SlopePlace | null>(
    (found, one) => (found === null || distance(one) < distance(found) ? one : found),
    null,
  );
  return { row: best === null || distance(best) === Infinity ? at.row : best.stop, column };
};
