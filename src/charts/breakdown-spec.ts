import type { TopLevelSpec } from 'vega-lite';
import type { ChartSource } from './chart-source.js';

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

const pixels = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null }) as const;
const row = (field: string) => ({ expr: `datum.${field}` });
const rows = (name: string) => ({ name, data: { name, format: { parse: null } } }) as const;
const stretch = { x: pixels('x'), y: pixels('y'), x2: { field: 'x2' }, y2: { field: 'y2' } } as const;
const stroke = { stroke: row('stroke'), strokeDash: row('dash'), strokeWidth: row('width') } as const;
const text = {
  type: 'text',
  baseline: 'alphabetic',
  align: row('align'),
  fontSize: { expr: 'fontSize' },
  fontWeight: row('weight'),
  fontStyle: row('style'),
} as const;

const spec: TopLevelSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 400,
  height: 200,
  padding: 0,
  background: 'transparent',
  // The element gives exact sizes: nothing may grow or shrink with a text that Vega measured.
  autosize: 'none',
  config: { aria: false, font: 'inherit', view: { stroke: null }, mark: { aria: false, invalid: 'filter' } },
  params: [{ name: 'fontSize', value: 13 }],
  layer: [
    // Bands behind bars, and lines for their values.
    { ...rows('grid'), mark: { type: 'rule', ...stroke }, encoding: stretch },
    { ...rows('areas'), mark: { type: 'rect', fill: row('fill'), ...stroke }, encoding: stretch },
    // Textures, hatching, grounds of numbers, breaks.
    { ...rows('rules'), mark: { type: 'rule', ...stroke }, encoding: stretch },
    {
      ...rows('labels'),
      mark: { ...text, fill: row('fill') },
      encoding: { x: pixels('x'), y: pixels('y'), text: { field: 'text', type: 'nominal' } },
    },
  ],
};
