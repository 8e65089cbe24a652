import type { TopLevelSpec } from 'vega-lite';
import type { ChartSource } from './chart-source.js';
import { empty, pixels, placedText, row, rows, text } from './spec-pieces.js';

/**
 * Parts as bars in Vega-Lite. `breakdownInput` gives the rows; nothing is decided, measured or phrased here. All comes in pixels of the plot:
 * bars lie or stand, on one another or side by side, and so many scales would be bytes that every visitor loads.
 */
export const breakdownChart: ChartSource = {
  kind: 'breakdown',
  get spec() {
    return spec;
  },
  patches: [],
};

const stretch = { x: pixels('x'), y: pixels('y'), x2: { field: 'x2' }, y2: { field: 'y2' } } as const;
const stroke = { stroke: row('stroke'), strokeDash: row('dash'), strokeWidth: row('width') } as const;

const spec: TopLevelSpec = {
  ...empty,
  params: [{ name: 'fontSize', value: 13 }],
  layer: [
    // Bands behind bars, and lines for their values.
    { ...rows('grid'), mark: { type: 'rule', ...stroke }, encoding: stretch },
    { ...rows('areas'), mark: { type: 'rect', fill: row('fill'), ...stroke }, encoding: stretch },
    // Textures, hatching, grounds of numbers, breaks.
    { ...rows('rules'), mark: { type: 'rule', ...stroke }, encoding: stretch },
    {
      ...rows('labels'),
      mark: { ...text, fontStyle: row('style'), fill: row('fill') },
      encoding: placedText,
    },
  ],
};
