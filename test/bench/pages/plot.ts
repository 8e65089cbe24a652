import * as Plot from '@observablehq/plot';
import type { DrawAll } from '../subjects.js';

export const drawAll: DrawAll = (boxes, figures, { width, height }) => {
  for (const [i, box] of boxes.entries()) {
    const { title = '', rows = [] } = figures[i % figures.length] ?? {};
    const channels = { x: 'period', y: 'value', stroke: 'series' };
    box.append(
      Plot.plot({
        title,
        width,
        height,
        color: { legend: true },
        y: { grid: true },
        marks: [
          Plot.ruleY([0]),
          Plot.lineY(rows, { ...channels, tip: true }),
          Plot.dotY(rows, channels),
        ],
      }),
    );
    performance.mark('drawn');
  }
  return Promise.resolve();
};
