import type { DrawableSpec } from '../../../charts/draw/drawable-spec.js';
import {
  between,
  empty,
  halos,
  pixels,
  placedText,
  row,
  rows,
  text,
} from '../../../charts/spec-pieces.js';

const onX = between('xMin', 'xMax');
const line = {
  type: 'rule',
  stroke: row('stroke'),
  strokeDash: row('dash'),
  strokeWidth: row('width'),
} as const;
const spanEncoding = {
  x: { field: 'from', ...onX },
  x2: { field: 'to' },
  y: pixels('y'),
  y2: { field: 'y2' },
} as const;

/**
 * Ranked bars or dots in Vega-Lite. `compareInput` supplies rows and parameters; nothing is decided, measured or worded
 * here. Values use the scale; vertical positions, and those of texts next to the bars, are in pixels of the plot. As in
 * the line chart, axis and legend are rows too, and colours are custom properties of the element.
 */
export const compareSpec: DrawableSpec = {
  ...empty,
  params: [
    { name: 'xMin', value: 0 },
    { name: 'xMax', value: 1 },
    { name: 'fontSize', value: 13 },
    // Not drawn: top and bottom of each row, for pointers.
    { name: 'stops', value: [] },
  ],
  layer: [
    { ...rows('grid'), mark: line, encoding: spanEncoding },
    {
      ...rows('bars'),
      mark: {
        type: 'rect',
        fill: row('fill'),
        fillOpacity: row('opacity'),
        stroke: row('stroke'),
        strokeDash: row('dash'),
        strokeWidth: row('width'),
      },
      encoding: spanEncoding,
    },
    { ...rows('rules'), mark: line, encoding: spanEncoding },
    {
      ...rows('points'),
      mark: {
        type: 'point',
        opacity: 1,
        strokeWidth: row('width'),
        stroke: row('stroke'),
        fill: row('fill'),
        size: row('size'),
        shape: row('shape'),
      },
      encoding: { x: { field: 'value', ...onX }, y: pixels('y') },
    },
    halos,
    { ...rows('labels'), mark: { ...text, fill: row('fill') }, encoding: placedText },
  ],
};
