import embed, { type VisualizationSpec } from 'vega-embed';
import type { DrawAll } from '../subjects.js';

/** Vega-Lite compiled in the page, with vega-embed's own menu and tooltips: nothing is switched off. */
export const drawAll: DrawAll = async (boxes, figures, { width, height }) => {
  await Promise.all(
    boxes.map(async (box, i) => {
      const { title = '', rows = [] } = figures[i % figures.length] ?? {};
      const spec: VisualizationSpec = {
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        title,
        width,
        height,
        autosize: { type: 'fit', contains: 'padding' },
        data: { values: [...rows] },
        mark: { type: 'line', point: true, tooltip: true },
        encoding: {
          x: { field: 'period', type: 'ordinal' },
          y: { field: 'value', type: 'quantitative' },
          color: { field: 'series', type: 'nominal' },
        },
      };
      await embed(box, spec);
      performance.mark('drawn');
    }),
  );
};
