import type { DrawableSpec } from '../../../charts/draw/drawable-spec.js';
import { empty, pixels, placedText, row, rows, text } from '../../../charts/spec-pieces.js';

const extent = {
  x: pixels('x'),
  y: pixels('y'),
  x2: { field: 'x2' },
  y2: { field: 'y2' },
} as const;
const stroke = {
  stroke: row('stroke'),
  strokeDash: row('dash'),
  strokeWidth: row('width'),
} as const;

/**
 * Parts as bars in Vega-Lite. `breakdownInput` supplies the rows; nothing is decided, measured or worded here. All
 * positions are in pixels of the plot: scales for horizontal and vertical, stacked and grouped bars would be bytes that
 * every visitor loads.
 */
export const breakdownSpec: DrawableSpec = {
  ...empty,
  params: [{ name: 'fontSize', value: 13 }],
  layer: [
    // Bands behind bars, and grid lines.
    { ...rows('grid'), mark: { type: 'rule', ...stroke }, encoding: extent },
    { ...rows('areas'), mark: { type: 'rect', fill: row('fill'), ...stroke }, encoding: extent },
    // Textures, hatching, plates behind values, breaks.
    { ...rows('rules'), mark: { type: 'rule', ...stroke }, encoding: extent },
    {
      ...rows('labels'),
      mark: { ...text, fontStyle: row('style'), fill: row('fill') },
      encoding: placedText,
    },
  ],
};
