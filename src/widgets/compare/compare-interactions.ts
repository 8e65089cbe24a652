import type { Drawing, ChartHandle } from '../core/chart/chart-handle.js';
import { explorerRow, nearestStop } from './explorer-row.js';

/** Interactions of ranked bars: one row, whose columns are the stops from top to bottom. */
export const compareInteractions = (drawing: Drawing): ChartHandle => ({
  mark: (position) => explorerRow(drawing.svg, drawing.input, position && position.column),
  nearest: (_x, y, { row }) => ({ row, column: nearestStop(drawing.input, y) }),
  drawing,
});
