import type { Point } from './model/borders.js';
import { entries, items, member, need, raw, refuse, type At } from '../../data/check.js';

/** A feature with its polygons, each an outer ring and its holes. */
export interface Geometry {
  readonly feature: At;
  readonly polygons: readonly (readonly (readonly Point[])[])[];
}

/** Limits: a larger file is no map of regions, and would keep a phone busy for seconds. */
const MOST_POINTS = 250_000;
const MOST_FEATURES = 2_000;
/** Coordinates beyond this belong to no known projection. */
const FARTHEST = 1e8;

/** Returns all polygons of a TopoJSON or GeoJSON document. Other geometries are ignored. */
export const geometryOf = (root: At): readonly Geometry[] => {
  const budget = counter();
  const type = raw(member(root, 'type'));
  if (type === 'Topology') return topology(root, budget);
  if (type !== 'FeatureCollection')
    return refuse('unknown-format', member(root, 'type'), 'Topology or FeatureCollection');
  return limited(items(member(root, 'features')), root).map((feature) => {
    const geometry = member(feature, 'geometry');
    const coordinates = member(geometry, 'coordinates');
    const polygon = (at: At): Geometry['polygons'][number] =>
      items(at).map((ring) => points(ring, budget));
    const kind = raw(member(geometry, 'type'));
    return {
      feature,
      polygons:
        kind === 'Polygon'
          ? [polygon(coordinates)]
          : kind === 'MultiPolygon'
            ? items(coordinates).map(polygon)
            : [],
    };
  });
};

type Budget = (count: number, at: At) => void;

const counter = (): Budget => {
  let remaining = MOST_POINTS;
  return (count, at) => {
    remaining -= count;
    if (remaining < 0)
      refuse(
        'too-large',
        { pointer: at.pointer, value: undefined },
        `at most ${MOST_POINTS} points`,
      );
  };
};

const limited = (features: readonly At[], root: At): readonly At[] =>
  features.length > MOST_FEATURES
    ? refuse(
        'too-large',
        { pointer: root.pointer, value: features.length },
        `at most ${MOST_FEATURES} features`,
      )
    : features;

/** Reads a ring or an arc; of a closed ring without the last point if it repeats the first. */
const points = (at: At, budget: Budget, closed = true): readonly Point[] => {
  const list = entries(at);
  budget(list.length, at);
  const read = list.map((one) => point(one, at));
  return closed ? withoutClosingPoint(read) : read;
};

const withoutClosingPoint = (ring: readonly Point[]): readonly Point[] => {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]
    ? ring.slice(0, -1)
    : ring;
};

const point = (value: unknown, at: At): Point => {
  const [x, y] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return [coordinate(x, at), coordinate(y, at)];
};

const coordinate = (value: unknown, at: At): number =>
  typeof value === 'number' && Math.abs(value) <= FARTHEST
    ? value
    : refuse('shape', { pointer: at.pointer, value }, 'a coordinate');

/**
 * Reads a topology. Arcs are shared by neighbours and stored once; a negative index is an arc from its end to its
 * start.
 */
const topology = (root: At, budget: Budget): readonly Geometry[] => {
  const transform = member(root, 'transform');
  const [scale, translate] = [
    pair(member(transform, 'scale'), [1, 1]),
    pair(member(transform, 'translate'), [0, 0]),
  ];
  const quantized = transform.value !== undefined;
  const arcs = items(member(root, 'arcs')).map((arc) => {
    let [x, y] = [0, 0];
    return points(arc, budget, false).map(([dx, dy]): Point => {
      [x, y] = quantized ? [x + dx, y + dy] : [dx, dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const ring = (at: At): readonly Point[] => {
    const joined: Point[] = [];
    for (const one of items(at)) {
      const { value } = one;
      const index = Number.isInteger(value) ? (value as number) : NaN;
      const arc = need(arcs[index < 0 ? ~index : index], one, `one of ${arcs.length} arcs`);
      budget(arc.length, one);
      const orientedArc = index < 0 ? arc.toReversed() : arc;
      for (const point of joined.length > 0 ? orientedArc.slice(1) : orientedArc)
        joined.push(point);
    }
    return withoutClosingPoint(joined);
  };
  const polygon = (at: At): Geometry['polygons'][number] => items(at).map(ring);
  const geometries = (at: At, deep: number): readonly At[] =>
    raw(member(at, 'type')) === 'GeometryCollection' && deep > 0
      ? items(member(at, 'geometries')).flatMap((one) => geometries(one, deep - 1))
      : [at];
  const objects = member(root, 'objects');
  const names =
    typeof objects.value === 'object' && objects.value !== null ? Object.keys(objects.value) : [];
  return limited(
    names.flatMap((name) => geometries(member(objects, name), 4)),
    root,
  ).map((feature) => {
    const [kind, featureArcs] = [raw(member(feature, 'type')), member(feature, 'arcs')];
    return {
      feature,
      polygons:
        kind === 'Polygon'
          ? [polygon(featureArcs)]
          : kind === 'MultiPolygon'
            ? items(featureArcs).map(polygon)
            : [],
    };
  });
};

const pair = (at: At, fallback: Point): Point =>
  at.value === undefined ? fallback : point(at.value, at);
