import type { TopLevelSpec } from 'vega-lite';
import type { ChartSource } from './chart-source.js';
import { silentGroups } from './silent-groups.js';

/**
 * The flow chart in Vega-Lite: outlines that are filled, and texts, all in pixels of the picture. `flowInput` places them; nothing is decided,
 * measured or phrased here. Two kinds of marks are enough for bands, bars and what is hidden, and each further one is bytes that every visitor
 * loads.
 */
export const flowChart: ChartSource = {
  kind: 'flow',
  get spec() {
    return spec;
  },
  patches: [silentGroups],
};

const pixels = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null }) as const;
const row = (field: string) => ({ expr: `datum.${field}` });
const rows = (name: string) => ({ name, data: { name, format: { parse: null } } }) as const;

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
      mark: {
        type: 'text',
        baseline: 'alphabetic',
        align: row('align'),
        fontSize: { expr: 'fontSize' },
        fontWeight: row('weight'),
        fontStyle: row('style'),
        fill: row('fill'),
      },
      encoding: { x: pixels('x'), y: pixels('y'), text: { field: 'text', type: 'nominal' } },
    },
  ],
};
