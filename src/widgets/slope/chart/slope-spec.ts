import type { DrawableSpec } from '../../../charts/draw/drawable-spec.js';
import {
  empty,
  placedOutlines,
  placedRules,
  placedText,
  row,
  rows,
  text,
  valueLines,
  valuePoints,
} from '../../../charts/spec-pieces.js';

/**
 * The slope chart in Vega-Lite. `slopeInput` gives the rows and parameters; nothing is decided, measured or phrased
 * here. Figures go through the scales; what was placed beside them comes in pixels of the plot.
 */
export const slopeSpec: DrawableSpec = {
  ...empty,
  params: [
    { name: 'xMin', value: 0 },
    { name: 'xMax', value: 1 },
    { name: 'yMin', value: 0 },
    { name: 'yMax', value: 1 },
    { name: 'fontSize', value: 13 },
    // Draws nothing: the height at which each row is named, at the left and at the right, for who points at a name.
    { name: 'names', value: [] },
  ],
  layer: [
    placedRules,
    placedOutlines,
    valueLines,
    valuePoints,
    {
      ...rows('labels'),
      mark: { ...text, fontStyle: row('style'), fill: row('fill') },
      encoding: placedText,
    },
  ],
};
