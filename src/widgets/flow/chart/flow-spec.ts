import type { DrawableSpec } from '../../../charts/draw/drawable-spec.js';
import { empty, pixels, placedText, row, rows, text } from '../../../charts/spec-pieces.js';

/**
 * The flow chart in Vega-Lite: filled outlines and texts, all in pixels of the chart. `flowInput` computes their
 * positions; nothing is decided, measured or worded here. Two kinds of marks suffice for bands, bars and stubs; every
 * other kind is bytes that each visitor loads.
 */
export const flowSpec: DrawableSpec = {
  ...empty,
  params: [{ name: 'fontSize', value: 13 }],
  layer: [
    {
      ...rows('shapes'),
      mark: {
        type: 'line',
        stroke: row('stroke'),
        strokeDash: row('dash'),
        strokeWidth: row('width'),
        fill: row('fill'),
        fillOpacity: row('opacity'),
      },
      encoding: {
        x: pixels('x'),
        y: pixels('y'),
        order: { field: 'order', type: 'quantitative' },
        detail: { field: 'piece', type: 'nominal' },
      },
    },
    {
      ...rows('labels'),
      mark: { ...text, fontStyle: row('style'), fill: row('fill') },
      encoding: placedText,
    },
  ],
};
