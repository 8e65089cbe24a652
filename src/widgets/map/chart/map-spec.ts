import type { DrawableSpec } from '../../../charts/draw/drawable-spec.js';
import { empty, placedText, row, rows, text } from '../../../charts/spec-pieces.js';

/** A layer of marks that each have their own path in pixels of the plot: size 4 draws it unscaled, from the corner. */
const outlines = (name: string) =>
  ({
    ...rows(name),
    mark: {
      type: 'point',
      opacity: 1,
      shape: row('path'),
      size: 4,
      fill: row('fill'),
      stroke: row('stroke'),
      strokeWidth: row('width'),
      strokeOpacity: row('strength'),
      strokeDash: row('dash'),
      strokeJoin: 'round',
    },
    encoding: { x: { value: 0 }, y: { value: 0 } },
  }) as const;

const name = { ...text, fontSize: row('size') } as const;

/**
 * A map of regions in Vega-Lite: outlines, textures and names, with positions in pixels from `mapInput`. Tiles and real
 * borders use the same marks; the page needs no projection, scale or colour scheme.
 */
export const mapSpec: DrawableSpec = {
  ...empty,
  width: 300,
  height: 300,
  layer: [
    outlines('areas'),
    outlines('hatches'),
    outlines('rims'),
    {
      ...rows('labels'),
      name: 'halos',
      mark: { ...name, fill: null, stroke: row('halo'), strokeWidth: 8, strokeJoin: 'round' },
      encoding: placedText,
    },
    { ...rows('labels'), mark: { ...name, fill: row('fill') }, encoding: placedText },
  ],
};
