import { areaOf, type Point } from '../model/borders.js';

type Rings = readonly (readonly Point[])[];

/** True if a point is inside an outline and not in a hole. */
export const containsPoint = (rings: Rings, [x, y]: Point): boolean =>
  rings.reduce(
    (inside, ring) =>
      ring.reduce((within, [x1, y1], i) => {
        const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
        return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) ? !within : within;
      }, inside),
    false,
  );

/**
 * Returns the centre of the widest position for a box of this size inside an outline; null if there is none. Without a
 * size, the centre of the widest row.
 */
export const labelAnchor = (rings: Rings, width = 0, height = 0): Point | null => {
  const largest = rings.reduce<readonly Point[]>(
    (best, ring) => (Math.abs(areaOf(ring)) > Math.abs(areaOf(best)) ? ring : best),
    [],
  );
  const ys = largest.map(([, y]) => y);
  const [top, bottom] = [
    ys.reduce((a, b) => Math.min(a, b), Infinity),
    ys.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  let best: { readonly length: number; readonly at: Point } | null = null;
  // Searches from the middle outwards, so that the most central of equal positions is chosen.
  for (const fraction of [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8]) {
    const y = top + (bottom - top) * fraction;
    for (const [from, to] of insideRanges(largest, y)) {
      const centre: Point = [(from + to) / 2, y];
      if (to - from < width || (best !== null && to - from <= best.length * 1.1)) continue;
      const corners = [-0.5, 0, 0.5].flatMap((x) =>
        [-0.5, 0.5].map((down): Point => [centre[0] + x * width, y + down * height]),
      );
      if (height === 0 || corners.every((corner) => containsPoint(rings, corner)))
        best = { length: to - from, at: centre };
    }
  }
  return best?.at ?? null;
};

/** Returns the ranges of x in which a horizontal line at `y` is inside a ring. */
const insideRanges = (ring: readonly Point[], y: number): readonly Point[] => {
  const xs = ring
    .flatMap(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
      return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
    })
    .sort((a, b) => a - b);
  return xs.flatMap((from, i) =>
    i % 2 === 0 && xs[i + 1] !== undefined ? [[from, xs[i + 1] ?? from] as const] : [],
  );
};
