import type { Point } from '../model/borders.js';

/**
 * How points of a file come into the plane, y down. Degrees: a degree of longitude is as wide as it is in the middle of the drawing, which for a
 * country of three degrees is off by less than a line is wide. Metres, as of the Dutch national grid, are a plane already.
 */
export const projected = (points: readonly Point[]): ((point: Point) => Point) => {
  let [south, north, degrees] = [Infinity, -Infinity, true];
  for (const [x, y] of points) {
    [south, north] = [Math.min(south, y), Math.max(north, y)];
    degrees &&= Math.abs(x) <= 180 && Math.abs(y) <= 90;
  }
  const narrow = degrees ? Math.cos(((south + north) / 2) * (Math.PI / 180)) : 1;
  return ([x, y]) => [x * narrow, -y];
};
