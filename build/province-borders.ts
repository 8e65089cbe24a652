import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

interface Location {
  readonly id: string;
  readonly name: string;
  /** Outlines as `m x,y dx,dy … z`, all relative. */
  readonly path: string;
}

/**
 * Resolves `virtual:tp-borders/provincie` to the borders of the twelve provinces, made from the map of
 * `@svg-maps/netherlands` (MapSVG, CC BY 4.0): points on a coarse grid, so that neighbours keep meeting, and without
 * what is smaller than a mark. `borders` is a text: a line per province, its code and its rings, each a list of steps.
 */
export const provinceBorders = (): Plugin => {
  const file = createRequire(import.meta.url).resolve('@svg-maps/netherlands');
  // An address inside the package, so that its licence is found as that of any other.
  const own = `${file}?tp-borders`;
  return {
    name: 'tp-province-borders',
    enforce: 'pre',
    resolveId: (id) => (id === 'virtual:tp-borders/provincie' ? own : null),
    load: (id) =>
      id === own
        ? `export const borders = ${JSON.stringify(provinceLines(locationsIn(readFileSync(file, 'utf8'))).join('\n'))};\n`
        : null,
  };
};

/**
 * The package says nothing of itself by which Node would know that it is a module: it is read as a text, which is
 * `export default` and JSON.
 */
const locationsIn = (text: string): readonly Location[] =>
  (
    JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as {
      readonly locations: readonly Location[];
    }
  ).locations;

/** By name: the ids of the map are those of no classification. */
const CODES: Readonly<Record<string, string>> = {
  Groningen: 'PV20',
  Friesland: 'PV21',
  Drenthe: 'PV22',
  Overijssel: 'PV23',
  Flevoland: 'PV24',
  Gelderland: 'PV25',
  Utrecht: 'PV26',
  'Noord-Holland': 'PV27',
  'Zuid-Holland': 'PV28',
  Zeeland: 'PV29',
  'Noord-Brabant': 'PV30',
  Limburg: 'PV31',
};

/**
 * Points of the map on which one point of ours stands: less than a pixel where a map is as wide as a column of text.
 */
const GRID = 2;
/** Twice the area of the smallest island that is kept. */
const SMALLEST = 4;

type Ring = readonly (readonly [x: number, y: number])[];

export const provinceLines = (locations: readonly Location[]): readonly string[] => {
  const lines = locations.map(({ name, path }) => {
    const code = CODES[name];
    if (code === undefined) throw new Error(`The map has ${name}, which is no province.`);
    const rings = ringsOf(path)
      .map(straightened)
      .filter((ring) => Math.abs(areaOf(ring)) >= SMALLEST);
    return [code, ...rings.map(written)].join(';');
  });
  if (lines.length !== Object.keys(CODES).length)
    throw new Error(`The map has ${lines.length} provinces.`);
  return lines.sort();
};

const ringsOf = (path: string): readonly Ring[] => {
  let [x, y] = [0, 0];
  return path
    .trim()
    .split(/\s*z\s*/)
    .filter(Boolean)
    .map((part) => {
      const steps = /^m\s+(.*)$/.exec(part)?.[1]?.split(/\s+/);
      if (steps === undefined || /[a-z]/.test(steps.join('')))
        throw new Error('The map is drawn in another way than expected.');
      const start = { x: 0, y: 0 };
      const ring = steps.map((step, i) => {
        const [dx = NaN, dy = NaN] = step.split(',').map(Number);
        [x, y] = [x + dx, y + dy];
        if (i === 0) Object.assign(start, { x, y });
        return [Math.round(x / GRID), Math.round(y / GRID)] as const;
      });
      // A path that is closed goes on from where it began.
      [x, y] = [start.x, start.y];
      return ring;
    });
};

/** Without points that are the same as the one before, or that lie straight between their neighbours. */
const straightened = (ring: Ring): Ring => {
  const apart = ring.filter(([x, y], i) => x !== ring.at(i - 1)?.[0] || y !== ring.at(i - 1)?.[1]);
  return apart.filter(([x, y], i) => {
    const [before, after] = [apart.at(i - 1) ?? [x, y], apart[(i + 1) % apart.length] ?? [x, y]];
    return (x - before[0]) * (after[1] - y) !== (after[0] - x) * (y - before[1]);
  });
};

const areaOf = (ring: Ring): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

const written = (ring: Ring): string =>
  ring
    .map(([x, y], i) => `${x - (ring[i - 1]?.[0] ?? 0)},${y - (ring[i - 1]?.[1] ?? 0)}`)
    .join(' ');
