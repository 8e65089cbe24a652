import type { Borders, Point } from '../model/borders.js';
import type { RegionMap } from '../model/region-map.js';
import { schemeOf } from '../../../model/region-scheme.js';
import type { ChartInput, LayoutContext, Row } from '../../../charts/chart-input.js';
import { hatch, outline } from './hatch.js';
import { labelAnchor } from './label-anchor.js';
import { classColours, missingStyle, type AreaStyle } from './map-colours.js';
import { borderShapes, tileShapes, type Shape, type Shapes } from './map-shapes.js';
import { tileGrid } from './tile-grids.js';

/** Data of a map. */
export interface MapFact {
  readonly map: RegionMap;
  /** Real borders, or null. A narrow map shows tiles even if there are borders. */
  readonly borders: Borders | null;
}

/** Aligned with `Ranking.rows`: the name of each region, and its value or the sign for why it has none. */
export type MapWords = readonly { readonly name: string; readonly value: string }[];

/** Below this width at 13 px text, tiles are easier to see and to point at than real borders. */
const NARROW = 340;

/** True if a map of these regions can be drawn at any width. */
export const isDrawable = ({ map, borders }: MapFact): boolean => {
  const codes = codesOf(map);
  return [...tileGrid(map.scheme), ...(borders?.areas ?? [])].some(({ code }) => codes.has(code));
};

/** Returns the codes of regions that are not on the map of this width, or on none at all without borders. */
export const offMap = ({ map, borders }: MapFact): readonly string[] => {
  const drawn = new Set((borders?.areas ?? tileGrid(map.scheme)).map(({ code }) => code));
  return map.comparison.ranking.rows.flatMap(({ id }) => (drawn.has(id) ? [] : [id]));
};

/**
 * Returns the codes of regions of the same classification that are drawn empty because the figures have no row for
 * them. Empty if only some regions were requested.
 */
export const emptyRegions = ({ map, borders }: MapFact): readonly string[] => {
  const codes = codesOf(map);
  const allCodes = [...tileGrid(map.scheme), ...(borders?.areas ?? [])].map(({ code }) => code);
  return map.whole && map.scheme !== null
    ? [...new Set(allCodes)].filter((code) => !codes.has(code) && schemeOf(code) === map.scheme)
    : [];
};

/** Lays out a map for one width and font. Throws a RangeError if there is no room, or nothing to draw. */
export const mapInput = (fact: MapFact, words: MapWords, layout: LayoutContext): ChartInput => {
  const { map } = fact;
  const { rows } = map.comparison.ranking;
  const { width, height, shapes } = shapesOf(fact, layout);
  const emptyCodes = new Set(emptyRegions(fact));
  const colours = classColours(map.classes.length);
  const rowIndexes = new Map(rows.map(({ id }, i) => [id, i]));
  const highlighted = new Set(map.comparison.slice.highlighted);
  const drawn = shapes.flatMap((shape) => {
    const row = rowIndexes.get(shape.code);
    const observation = rows[row ?? -1]?.observation;
    if (row === undefined || observation === undefined) return [];
    const classIndex = map.classOf[row] ?? null;
    return [
      {
        shape,
        row,
        look:
          classIndex === null
            ? missingStyle(observation)
            : (colours[classIndex] ?? missingStyle(observation)),
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
        // Empty regions are drawn for orientation only.
        ...shapes
          .filter(({ code }) => emptyCodes.has(code))
          .map(({ rings }) => ({
            path: outline(rings),
            fill: null,
            stroke: 'var(--_rule)',
            width: 1,
            strength: 1,
            dash: null,
          })),
        ...drawn.flatMap(({ shape, look: { stripes } }) =>
          stripes === null
            ? []
            : [
                {
                  path: hatch(shape.rings, stripes.spacing, stripes.rising),
                  fill: null,
                  dash: null,
                  ...stripes.line,
                },
              ],
        ),
      ],
      rims: [
        ...edges(drawn),
        ...drawn
          .filter(({ shape }) => highlighted.has(shape.code))
          .flatMap(({ path }) => rims(path, 'var(--_highlight)')),
      ],
      labels: drawn.flatMap(({ shape, row, look: areaStyle }) =>
        labelsOf(shape, words[row], areaStyle, highlighted.has(shape.code), layout),
      ),
    },
  };
};

const codesOf = ({ comparison }: RegionMap): ReadonlySet<string> =>
  new Set(comparison.ranking.rows.map(({ id }) => id));

/** True if any of the regions has a tile. */
export const isTiled = (map: RegionMap): boolean => {
  const codes = codesOf(map);
  return tileGrid(map.scheme).some(({ code }) => codes.has(code));
};

/** Returns the borders that are drawn at this width; null if tiles are. */
export const bordersIn = (
  { map, borders }: MapFact,
  { width, fontSize }: Pick<LayoutContext, 'width' | 'fontSize'>,
): Borders | null => (isTiled(map) && width < NARROW * (fontSize / 13) ? null : borders);

const shapesOf = (fact: MapFact, layout: LayoutContext): Shapes => {
  const { map } = fact;
  const borders = bordersIn(fact, layout);
  const codes = new Set([...codesOf(map), ...emptyRegions(fact)]);
  if (borders !== null) {
    const shapes = borderShapes(borders, codes, layout);
    if (shapes.shapes.length > 0) return shapes;
  }
  if (!isTiled(map)) throw new RangeError('There is no drawing of these regions.');
  return tileShapes(tileGrid(map.scheme), codes, layout);
};

/** Separates adjacent areas by a line with a halo; tiles have gaps already. */
const edges = (
  drawn: readonly { readonly shape: Shape; readonly path: string }[],
): readonly Row[] => {
  const touching = drawn.filter(({ shape }) => shape.tile === null);
  return [
    ['var(--_paper)', 2.5],
    ['var(--_border)', 1],
  ].flatMap(([stroke = null, width = null]) =>
    touching.map(({ path }) => ({ path, fill: null, stroke, width, strength: 1, dash: null })),
  );
};

/** Outlines an area with a halo, so that the outline is visible on every class. */
export const rims = (path: string, stroke: string): readonly Row[] => [
  { path, fill: null, stroke: 'var(--_paper)', width: 6, strength: 1, dash: null },
  { path, fill: null, stroke, width: 3, strength: 1, dash: null },
];

const centre = ({ rings, tile }: Shape): Point =>
  tile === null
    ? (labelAnchor(rings) ?? rings[0]?.[0] ?? [0, 0])
    : [tile.x + tile.width / 2, tile.y + tile.height / 2];

const INSET = 5;

/** Labels an area with its name above and its value below, as far as they fit; the rest is left to list and table. */
const labelsOf = (
  shape: Shape,
  words: MapWords[number] | undefined,
  areaStyle: AreaStyle,
  bold: boolean,
  layout: LayoutContext,
): readonly Row[] => {
  if (words === undefined) return [];
  const nameSize = Math.max(12, (layout.fontSize * 12) / 13);
  const valueSize = layout.fontSize * (shape.tile === null ? 1 : 15 / 13);
  const width = (text: string, size: number, weight: 400 | 700): number =>
    (layout.measure(text, weight) * size) / layout.fontSize;
  const weight = bold || (shape.tile !== null && shape.tile.width < nameSize * 5) ? 700 : 400;
  const colours = { fill: areaStyle.ink, halo: areaStyle.fill };
  if (shape.tile === null) {
    const rowIndexes =
      words.value === ''
        ? null
        : labelAnchor(shape.rings, width(words.value, valueSize, 700) + 4, valueSize);
    return rowIndexes === null
      ? []
      : [
          {
            x: rowIndexes[0],
            y: rowIndexes[1] + valueSize * 0.35,
            text: words.value,
            align: 'center',
            size: valueSize,
            weight: 700,
            ...colours,
          },
        ];
  }
  const { x, y, width: tileWidth, height, names } = shape.tile;
  const available = tileWidth - 2 * INSET;
  const name = [words.name, ...names].find(
    (candidate) => width(candidate, nameSize, weight) <= available,
  );
  const size = [valueSize, layout.fontSize].find(
    (candidate) =>
      width(words.value, candidate, 700) <= available && height >= nameSize + candidate + 2 * INSET,
  );
  const value = size === undefined ? '' : words.value;
  return [
    ...(name === undefined
      ? []
      : [
          {
            x: x + INSET,
            y: y + INSET + nameSize * 0.85,
            text: name,
            align: 'left',
            size: nameSize,
            weight,
            ...colours,
          },
        ]),
    ...(value === ''
      ? []
      : [
          {
            x: x + INSET,
            y: y + height - INSET - 1,
            text: value,
            align: 'left',
            size: size ?? valueSize,
            weight: 700,
            ...colours,
          },
        ]),
  ];
};
