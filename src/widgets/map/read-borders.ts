import { type Area, areaOf, type Borders, type Point } from './model/borders.js';
import { type At, code, member, need, raw } from '../../data/check.js';
import { geometryOf } from './geometry.js';

/**
 * Reads borders from a TopoJSON or GeoJSON document and projects them to a plane; areas with the same code are merged.
 * The code of a region is the property `statcode`, `code` or `id`, else the id of the feature; `jrstatcode` contains
 * the year of the classification (`2018PV20`), as CBS writes it. Problems: `unknown-format`, `shape`, `too-large`.
 */
export const readBorders = (document: unknown): Borders => {
  const root: At = { value: document, pointer: '' };
  const regions = geometryOf(root).flatMap(({ feature, polygons }) => {
    const name = codeOf(feature);
    return name === null ? [] : [{ name, year: yearOf(feature, name), polygons }];
  });
  need(regions[0], root, 'a region with a code');
  const project = projection(regions.flatMap(({ polygons }) => polygons.flat(2)));
  const areas = new Map<string, Area>();
  for (const { name, polygons } of regions) {
    const rings = polygons.flatMap((polygon) =>
      polygon
        .map((ring, i) => oriented(ring.map(project), i === 0))
        .filter(({ length }) => length > 2),
    );
    areas.set(name, { code: name, rings: [...(areas.get(name)?.rings ?? []), ...rings] });
  }
  const years = new Set(regions.map(({ year }) => year));
  return {
    areas: [...areas.values()].filter(({ rings }) => rings.length > 0),
    year: years.size === 1 ? (regions[0]?.year ?? null) : null,
    credit: null,
  };
};

const NAMES = ['statcode', 'code', 'id'];

const codeOf = (feature: At): string | null => {
  const properties = member(feature, 'properties');
  const propertyCode = NAMES.map((name) => code(member(properties, name))).find(
    (one) => one !== null,
  );
  return propertyCode ?? code(member(feature, 'id'));
};

/** Returns the year before a code: `2018PV20`. */
const yearOf = (feature: At, name: string): number | null => {
  const yearAndCode = raw(member(member(feature, 'properties'), 'jrstatcode'));
  return yearAndCode.endsWith(name) && /^(19|20)\d\d$/.test(yearAndCode.slice(0, -name.length))
    ? Number(yearAndCode.slice(0, 4))
    : null;
};

/**
 * Orients a ring: outer rings turn one way, holes the other, regardless of the file. A ring without an area is dropped.
 */
const oriented = (ring: readonly Point[], outer: boolean): readonly Point[] => {
  const area = areaOf(ring);
  return area === 0 ? [] : area > 0 === outer ? ring : ring.toReversed();
};

/**
 * Returns the projection of a file's points to a plane, y down. For degrees, all longitudes are as wide as in the
 * middle of the map, which for a country of three degrees is off by less than a line width. Metres, as in the Dutch
 * national grid, are a plane already.
 */
const projection = (points: readonly Point[]): ((point: Point) => Point) => {
  let [south, north, degrees] = [Infinity, -Infinity, true];
  for (const [x, y] of points) {
    [south, north] = [Math.min(south, y), Math.max(north, y)];
    degrees &&= Math.abs(x) <= 180 && Math.abs(y) <= 90;
  }
  const xScale = degrees ? Math.cos(((south + north) / 2) * (Math.PI / 180)) : 1;
  return ([x, y]) => [x * xScale, -y];
};
