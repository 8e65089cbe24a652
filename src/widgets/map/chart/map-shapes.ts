import type { Borders, Point } from '../model/borders.js';
import type { LayoutContext } from '../../../charts/chart-input.js';
import type { Tile } from './tile-grids.js';

/** A region in pixels of the chart. */
export interface Shape {
  readonly code: string;
  readonly rings: readonly (readonly Point[])[];
  /** Its tile; null if it has real borders. */
  readonly tile: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly names: readonly string[];
  } | null;
}

export interface Shapes {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Margin around the map: half of the widest outline. */
export const EDGE = 4;
const GAP = 3;
const RATIO = 0.92;
/** Tile widths at 13 px text: no tile need be wider, nor may it be narrower, since the shortest name would not fit. */
const WIDEST_TILE = 84;
const NARROWEST_TILE = 30;

/**
 * Returns tiles as large as fit, for those of `codes` that have one. Throws a RangeError if the narrowest tiles do not
 * fit.
 */
export const tileShapes = (
  grid: readonly Tile[],
  codes: ReadonlySet<string>,
  layout: LayoutContext,
): Shapes => {
  // The layout is always that of the whole classification, even if only some regions are shown.
  const columns = Math.max(...grid.map(({ x }) => x)) + 1;
  const rows = Math.max(...grid.map(({ y }) => y)) + 1;
  const unit = layout.fontSize / 13;
  const width = Math.min(
    WIDEST_TILE * unit,
    Math.floor((layout.width - 2 * EDGE - GAP * (columns - 1)) / columns),
  );
  if (width < NARROWEST_TILE)
    throw new RangeError(
      `A map of tiles needs ${columns} times ${NARROWEST_TILE} pixels and has ${layout.width}.`,
    );
  const height = Math.round(width * RATIO);
  return {
    width: layout.width,
    height: 2 * EDGE + rows * (height + GAP) - GAP,
    shapes: grid
      .filter(({ code }) => codes.has(code))
      .map(({ code, x, y, names }) => {
        const [left, top] = [EDGE + x * (width + GAP), EDGE + y * (height + GAP)];
        const [right, bottom] = [left + width, top + height];
        const ring: readonly Point[] = [[left, top], [right, top], [right, bottom], [left, bottom]]; // prettier-ignore
        return { code, rings: [ring], tile: { x: left, y: top, width, height, names } };
      }),
  };
};

/**
 * Maximum height of a map with borders at 13 px text, and its maximum ratio of height to width: known beforehand, so
 * that the space can be reserved.
 */
const HIGHEST = 460;
const TALL = 1.18;
/** Points of a border that are closer than this are merged, in pixels. */
const CLOSE = 0.7;

/** Returns the borders of those of `codes` that have some, as large as fits. */
export const borderShapes = (
  { areas }: Borders,
  codes: ReadonlySet<string>,
  layout: LayoutContext,
): Shapes => {
  const shownAreas = areas.filter(({ code }) => codes.has(code));
  const points = shownAreas.flatMap(({ rings }) => rings.flat());
  const [left, right] = extremes(points.map(([x]) => x));
  const [top, bottom] = extremes(points.map(([, y]) => y));
  const width = layout.width - 2 * EDGE;
  const available = { width, height: Math.min(HIGHEST * (layout.fontSize / 13), width * TALL) };
  const scale = Math.min(
    available.width / (right - left || 1),
    available.height / (bottom - top || 1),
  );
  const project = ([x, y]: Point): Point => [EDGE + (x - left) * scale, EDGE + (y - top) * scale];
  return {
    width: layout.width,
    height: Math.round(available.height) + 2 * EDGE,
    shapes: shownAreas.map(({ code, rings }) => ({
      code,
      rings: rings.map((ring) => simplify(ring.map(project))).filter(({ length }) => length > 2),
      tile: null,
    })),
  };
};

const extremes = (values: readonly number[]): readonly [number, number] => [
  values.reduce((a, b) => Math.min(a, b), Infinity),
  values.reduce((a, b) => Math.max(a, b), -Infinity),
];

/** Drops points too close to be seen. A ring with too few remaining points is a speck. */
const simplify = (ring: readonly Point[]): readonly Point[] =>
  ring.reduce<Point[]>((points, point) => {
    const last = points.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= CLOSE)
      points.push(point);
    return points;
  }, []);
