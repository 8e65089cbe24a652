import type { DrawableSpec } from '../../../charts/draw/drawable-spec.js';
import {
  between,
  empty,
  halos,
  pixels,
  placedOutlines,
  placedRules,
  placedText,
  row,
  rows,
  text,
  valueLines,
  valuePoints,
} from '../../../charts/spec-pieces.js';

const onX = between('xMin', 'xMax');
const onY = between('yMin', 'yMax');

const styledText = { ...text, fontStyle: row('style') } as const;

/**
 * The line chart in Vega-Lite. `trendInput` supplies rows and parameters; nothing is decided, measured or worded here.
 *
 * Values and periods of lines use the scales; labels, rules, outlines and signs have positions in pixels of the plot,
 * in as few layers as there are kinds of marks, since each layer is bytes that every visitor loads. Axes and legend are
 * rows too: Vega's own would measure text with a canvas, which knows neither the page's font nor `inherit`. Colours,
 * dashes and widths are custom properties of the element, so that a theme or forced colours need no new drawing.
 */
export const trendSpec: DrawableSpec = {
  ...empty,
  params: [
    { name: 'xMin', value: 0 },
    { name: 'xMax', value: 1 },
    { name: 'yMin', value: 0 },
    { name: 'yMax', value: 1 },
    { name: 'fontSize', value: 13 },
  ],
  layer: [
    {
      ...rows('bands'),
      mark: { type: 'rect', fill: 'var(--_surface)' },
      encoding: { x: { field: 'from', ...onX }, x2: { field: 'to' } },
    },
    {
      ...rows('grid'),
      mark: {
        type: 'rule',
        stroke: row('stroke'),
        strokeDash: row('dash'),
        strokeWidth: 1,
        yOffset: 0.5,
      },
      encoding: { y: { field: 'value', ...onY } },
    },
    placedRules,
    placedOutlines,
    valueLines,
    valuePoints,
    {
      ...rows('signs'),
      mark: {
        type: 'point',
        opacity: 1,
        strokeWidth: row('width'),
        stroke: row('stroke'),
        fill: row('fill'),
        size: row('size'),
        shape: row('shape'),
      },
      encoding: { x: pixels('x'), y: pixels('y') },
    },
    { ...halos, mark: { ...halos.mark, fontStyle: row('style') } },
    { ...rows('labels'), mark: { ...styledText, fill: row('fill') }, encoding: placedText },
  ],
};
