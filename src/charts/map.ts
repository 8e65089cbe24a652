import type { Borders, Point } from '../model/borders.js';
import type { RegionMap } from '../model/region-map.js';
import { schemeOf } from '../model/region-scheme.js';
import type { ChartInput, Look, Row } from './chart-input.js';
import { hatch, outline } from './hatch.js';
import { placeIn } from './inside.js';
import { classColours, missingLook, type AreaLook } from './map-colours.js';
import { borderShapes, tileShapes, type Shape, type Shapes } from './map-shapes.js';
import { tileGrid } from './tile-grids.js';

/** What a map shows. */
export interface MapFact {
  readonly map: RegionMap;
  /** Real borders, where there are any; a narrow place shows tiles all the same. */
  readonly borders: Borders | null;
}

/** Aligned with `Ranking.rows`: the name of each region, and its number or the sign for why it has none. */
export type MapWords = readonly { readonly name: string; readonly value: string }[];

/** Narrower than this at 13 px text, tiles are easier to see and to point at than real borders. */
const NARROW = 340;

/** Whether a map can be drawn of this at all, at some width. */
export const isDrawable = ({ map, borders }: MapFact): boolean => {
  const codes = codesOf(map);
  return [...tileGrid(map.scheme), ...(borders?.areas ?? [])].some(({ code }) => codes.has(code));
};

/** Codes of the regions that are on no map of this width, or on none at all without one. */
export const offMap = ({ map, borders }: MapFact): readonly string[] => {
  const drawn = new Set((borders?.areas ?? tileGrid(map.scheme)).map(({ code }) => code));
  return map.comparison.ranking.rows.flatMap(({ id }) => (drawn.has(id) ? [] : [id]));
};

/** Codes of the regions of the same division that are drawn empty: the figures have no row for them. None where only some were asked for. */
export const emptyPlaces = ({ map, borders }: MapFact): readonly string[] => {
  const codes = codesOf(map);
  const places = [...tileGrid(map.scheme), ...(borders?.areas ?? [])].map(({ code }) => code);
  return map.whole && map.scheme !== null ? [...new Set(places)].filter((code) => !codes.has(code) && schemeOf(code) === map.scheme) : [];
};

/** Everything that a map shows, placed for one width and one letter. Throws a RangeError where there is no room, or nothing to draw. */
export const mapInput = (fact: MapFact, words: MapWords, look: Look): ChartInput => {
  const { map } = fact;
  const { rows } = map.comparison.ranking;
  const { width, height, shapes } = shapesOf(fact, look);
  const absent = new Set(emptyPlaces(fact));
  const colours = classColours(map.classes.length);
  const at = new Map(rows.map(({ id }, i) => [id, i]));
  const highlighted = new Set(map.comparison.slice.highlighted);
  const drawn = shapes.flatMap((shape) => {
    const row = at.get(shape.code);
    const observation = rows[row ?? -1]?.observation;
    if (row === undefined || observation === undefined) return [];
    const own = map.classOf[row] ?? null;
    return [
      {
        shape,
        row,
        look: own === null ? missingLook(observation) : (colours[own] ?? missingLook(observation)),
        path: outline(shape.rings),
      },
    ];
  });
  return {
    width,
    height,
    padding: { left: 0, right: 0, top: 0, bottom: 0 },
    signals: {},
    data: {
      areas: drawn.map(({ shape, row, look: { fill, dash }, path }) => {
        const [x, y] = centre(shape);
        return { path, fill, stroke: 'var(--_border)', width: 1, strength: 1, dash, row, x, y };
      }),
      hatches: [
        // A place that nothing is told of is only there, so that the others are found.
        ...shapes
          .filter(({ code }) => absent.has(code))
          .map(({ rings }) => ({ path: outline(rings), fill: null, stroke: 'var(--_rule)', width: 1, strength: 1, dash: null })),
        ...drawn.flatMap(({ shape, look: { stripes } }) =>
          stripes === null ? [] : [{ path: hatch(shape.rings, stripes.spacing, stripes.rising), fill: null, dash: null, ...stripes.line }],
        ),
      ],
      rims: [
        ...edges(drawn),
        ...drawn.filter(({ shape }) => highlighted.has(shape.code)).flatMap(({ path }) => rims(path, 'var(--_highlight)')),
      ],
      labels: drawn.flatMap(({ shape, row, look: area }) => labels(shape, words[row], area, highlighted.has(shape.code), look)),
    },
  };
};

const codesOf = ({ comparison }: RegionMap): ReadonlySet<string> => new Set(comparison.ranking.rows.map(({ id }) => id));

/** Whether its regions have tiles. */
export const isTiled = (map: RegionMap): boolean => {
  const codes = codesOf(map);
  return tileGrid(map.scheme).some(({ code }) => codes.has(code));
};

/** The borders that are drawn in so much room; null where tiles are. */
export const bordersIn = ({ map, borders }: MapFact, { width, fontSize }: Pick<Look, 'width' | 'fontSize'>): Borders | null =>
  isTiled(map) && width < NARROW * (fontSize / 13) ? null : borders;

const shapesOf = (fact: MapFact, look: Look): Shapes => {
  const { map } = fact;
  const borders = bordersIn(fact, look);
  const places = new Set([...codesOf(map), ...emptyPlaces(fact)]);
  if (borders !== null) {
    const found = borderShapes(borders, places, look);
    if (found.shapes.length > 0) return found;
  }
  if (!isTiled(map)) throw new RangeError('There is no drawing of these regions.');
  return tileShapes(tileGrid(map.scheme), places, look);
};

/** Areas that touch are parted by a line with paper on both sides; tiles lie apart already. */
const edges = (drawn: readonly { readonly shape: Shape; readonly path: string }[]): readonly Row[] => {
  const touching = drawn.filter(({ shape }) => shape.tile === null);
  return [
    ['var(--_paper)', 2.5],
    ['var(--_border)', 1],
  ].flatMap(([stroke = null, width = null]) => touching.map(({ path }) => ({ path, fill: null, stroke, width, strength: 1, dash: null })));
};

/** A line round an area with a rim of paper on both sides, so that it is seen on every class. */
export const rims = (path: string, stroke: string): readonly Row[] => [
  { path, fill: null, stroke: 'var(--_paper)', width: 6, strength: 1, dash: null },
  { path, fill: null, stroke, width: 3, strength: 1, dash: null },
];

const centre = ({ rings, tile }: Shape): Point =>
  tile === null ? (placeIn(rings) ?? rings[0]?.[0] ?? [0, 0]) : [tile.x + tile.width / 2, tile.y + tile.height / 2];

const INSET = 5;

/** Name above, number below, as much of them as fits; what does not is left to list and table. */
const labels = (shape: Shape, words: MapWords[number] | undefined, area: AreaLook, bold: boolean, look: Look): readonly Row[] => {
  if (words === undefined) return [];
  const small = Math.max(12, (look.fontSize * 12) / 13);
  const large = look.fontSize * (shape.tile === null ? 1 : 15 / 13);
  const width = (text: string, size: number, weight: 400 | 700): number => (look.measure(text, weight) * size) / look.fontSize;
  const weight = bold || (shape.tile !== null && shape.tile.width < small * 5) ? 700 : 400;
  const ink = { fill: area.ink, halo: area.fill };
  if (shape.tile === null) {
    const at = words.value === '' ? null : placeIn(shape.rings, width(words.value, large, 700) + 4, large);
    return at === null ? [] : [{ x: at[0], y: at[1] + large * 0.35, text: words.value, align: 'center', size: large, weight: 700, ...ink }];
  }
  const { x, y, width: side, height, names } = shape.tile;
  const room = side - 2 * INSET;
  const name = [words.name, ...names].find((one) => width(one, small, weight) <= room);
  const size = [large, look.fontSize].find((one) => width(words.value, one, 700) <= room && height >= small + one + 2 * INSET);
  const value = size === undefined ? '' : words.value;
  return [
    ...(name === undefined ? [] : [{ x: x + INSET, y: y + INSET + small * 0.85, text: name, align: 'left', size: small, weight, ...ink }]),
    ...(value === ''
      ? []
      : [{ x: x + INSET, y: y + height - INSET - 1, text: value, align: 'left', size: size ?? large, weight: 700, ...ink }]),
  ];
};
