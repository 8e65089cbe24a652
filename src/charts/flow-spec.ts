import type { TopLevelSpec } from 'vega-lite';
import type { ChartSource } from './chart-source.js';
import { silentGroups } from './silent-groups.js';
import { empty, pixels, placedText, row, rows, text } from './spec-pieces.js';

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

const spec: TopLevelSpec = {
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
