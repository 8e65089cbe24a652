import { areaOf, type Area, type Borders, type Point } from '../model/borders.js';
import { code, member, need, raw, type At } from './check.js';
import { geometryOf } from './geometry.js';
import { projected } from './projection.js';

/**
 * Borders from a TopoJSON or GeoJSON document, put in a plane; areas of one code are one. A region's code is the property `statcode`,
 * `code` or `id`, else the id of the feature; the year of the classification stands in `jrstatcode` (`2018PV20`), as CBS writes it. Problems:
 * `unknown-format`, `shape`, `too-large`.
 */
export const readBorders = (document: unknown): Borders => {
  const root: At = { value: document, pointer: '' };
  const found = geometryOf(root).flatMap(({ feature, polygons }) => {
    const name = codeOf(feature);
    return name === null ? [] : [{ name, year: yearOf(feature, name), polygons }];
  });
  need(found[0], root, 'a region with a code');
  const place = projected(found.flatMap(({ polygons }) => polygons.flat(2)));
  const areas = new Map<string, Area>();
  for (const { name, polygons } of found) {
    const rings = polygons.flatMap((polygon) =>
      polygon.map((ring, i) => turned(ring.map(place), i === 0)).filter(({ length }) => length > 2),
    );
    areas.set(name, { code: name, rings: [...(areas.get(name)?.rings ?? []), ...rings] });
  }
  const years = new Set(found.map(({ year }) => year));
  return {
    areas: [...areas.values()].filter(({ rings }) => rings.length > 0),
    year: years.size === 1 ? (found[0]?.year ?? null) : null,
    credit: null,
  };
};

const NAMES = ['statcode', 'code', 'id'];

const codeOf = (feature: At): string | null => {
  const properties = member(feature, 'properties');
  const named = NAMES.map((name) => code(member(properties, name))).find((one) => one !== null);
  return named ?? code(member(feature, 'id'));
};

/** The year in front of a code: `2018PV20`. */
const yearOf = (feature: At, name: string): number | null => {
  const both = raw(member(member(feature, 'properties'), 'jrstatcode'));
  return both.endsWith(name) && /^(19|20)\d\d$/.test(both.slice(0, -name.length)) ? Number(both.slice(0, 4)) : null;
};

/** An outer ring turns one way, a hole the other, whatever the file says; a ring without a surface is left out. */
const turned = (ring: readonly Point[], outer: boolean): readonly Point[] => {
  const area = areaOf(ring);
  return area === 0 ? [] : area > 0 === outer ? ring : ring.toReversed();
};
