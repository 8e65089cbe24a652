import type { Borders, Point } from '../model/borders.js';
import type { Look } from './chart-input.js';
import type { Tile } from './tile-grids.js';

/** A region in pixels of the picture. */
export interface Shape {
  readonly code: string;
  readonly rings: readonly (readonly Point[])[];
  /** Its tile; null for one with real borders. */
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

/** Space round everything: half of the widest rim. */
export const EDGE = 4;
const GAP = 3;
const RATIO = 0.92;
/** At 13 px text. A tile need not be wider than this, nor may it be narrower: the shortest name would not fit. */
const WIDEST_TILE = 84;
const NARROWEST_TILE = 30;

/** Tiles as large as fit, for those of `codes` that have one. Throws a RangeError where there is no room for the narrowest. */
export const tileShapes = (grid: readonly Tile[], codes: ReadonlySet<string>, look: Look): Shapes => {
  // The whole division keeps its places, also where only some of it is shown.
  const columns = Math.max(...grid.map(({ x }) => x)) + 1;
  const rows = Math.max(...grid.map(({ y }) => y)) + 1;
  const unit = look.fontSize / 13;
  const width = Math.min(WIDEST_TILE * unit, Math.floor((look.width - 2 * EDGE - GAP * (columns - 1)) / columns));
  if (width < NARROWEST_TILE) throw new RangeError(`A map of tiles needs ${columns} times ${NARROWEST_TILE} pixels and has ${look.width}.`);
  const height = Math.round(width * RATIO);
  return {
    width: look.width,
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

/** A picture of real borders is not higher than this at 13 px text, and so much higher than wide: known beforehand, so that its room can be kept free. */
const HIGHEST = 460;
const TALL = 1.18;
/** Points of a border that lie closer than this are one, in pixels. */
const CLOSE = 0.7;

/** Borders of those of `codes` that have some, as large as fits. */
export const borderShapes = ({ areas }: Borders, codes: ReadonlySet<string>, look: Look): Shapes => {
  const shown = areas.filter(({ code }) => codes.has(code));
  const points = shown.flatMap(({ rings }) => rings.flat());
  const [left, right] = ends(points.map(([x]) => x));
  const [top, bottom] = ends(points.map(([, y]) => y));
  const width = look.width - 2 * EDGE;
  const room = { width, height: Math.min(HIGHEST * (look.fontSize / 13), width * TALL) };
  const scale = Math.min(room.width / (right - left || 1), room.height / (bottom - top || 1));
  const place = ([x, y]: Point): Point => [EDGE + (x - left) * scale, EDGE + (y - top) * scale];
  return {
    width: look.width,
    height: Math.round(room.height) + 2 * EDGE,
    shapes: shown.map(({ code, rings }) => ({
      code,
      rings: rings.map((ring) => thinned(ring.map(place))).filter(({ length }) => length > 2),
      tile: null,
    })),
  };
};

const ends = (values: readonly number[]): readonly [number, number] => [
  values.reduce((a, b) => Math.min(a, b), Infinity),
  values.reduce((a, b) => Math.max(a, b), -Infinity),
];

/** Without what nobody sees: a ring with too few points left is a speck. */
const thinned = (ring: readonly Point[]): readonly Point[] =>
  ring.reduce<Point[]>((kept, point) => {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= CLOSE) kept.push(point);
    return kept;
  }, []);
