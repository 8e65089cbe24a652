import type { Point } from '../model/borders.js';

type Rings = readonly (readonly Point[])[];

/** Returns an outline as the `d` of a path. */
export const outline = (rings: Rings): string =>
  rings.map((ring) => `M${ring.map(formatPoint).join('L')}Z`).join('');

/**
 * Returns diagonal stripes inside an outline, as the `d` of a path. Drawn lines need no pattern with an id, so they
 * work in a shadow root, in a file and on paper. `rising` stripes go up to the right. All stripes of a chart share one
 * grid.
 */
export const hatch = (rings: Rings, spacing: number, rising: boolean): string => {
  const sign = rising ? 1 : -1;
  // Along a stripe, `across` is constant.
  const rotated = rings.map((ring) => ring.map(([x, y]): Point => [x - sign * y, x + sign * y]));
  const distances = rotated.flat().map(([, across]) => across);
  const step = spacing * Math.SQRT2;
  const lines: string[] = [];
  const last = distances.reduce((a, b) => Math.max(a, b), -Infinity);
  for (
    let at = (Math.floor(distances.reduce((a, b) => Math.min(a, b), Infinity) / step) + 1) * step;
    at < last;
    at += step
  ) {
    const crossings = rotated.flatMap((ring) => crossingsOf(ring, at)).sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2)
      lines.push(
        `M${[crossings[i] ?? 0, crossings[i + 1] ?? 0].map((along) => formatPoint([(along + at) / 2, (sign * (at - along)) / 2])).join('L')}`,
      );
  }
  return lines.join('');
};

/** Returns where a line crosses the sides of a ring. A corner belongs to the side that starts there. */
const crossingsOf = (ring: readonly Point[], at: number): readonly number[] =>
  ring.flatMap(([along, across], i) => {
    const [nextAlong, nextAcross] = ring[(i + 1) % ring.length] ?? [along, across];
    if (across < at === nextAcross < at) return [];
    return [along + ((at - across) / (nextAcross - across)) * (nextAlong - along)];
  });

const formatPoint = ([x, y]: Point): string => `${tenth(x)},${tenth(y)}`;
const tenth = (value: number): number => Math.round(value * 10) / 10;
