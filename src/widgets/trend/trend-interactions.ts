import { trendPositions } from './chart/trend-positions.js';
import type { Slice } from '../../model/slice.js';
import type { ChartWords } from '../../text/chart-words.js';
import type { Drawing, ChartHandle } from '../core/chart/chart-handle.js';
import { explorerPoint } from './explorer-point.js';
import { labelPlaces } from './label-places.js';
import { nearestCell } from './nearest-cell.js';

/** Interactions of a line chart: its rows are the series, its columns the periods. */
export const trendInteractions = (
  drawing: Drawing,
  slice: Slice,
  words: ChartWords,
): ChartHandle => {
  const positions = trendPositions(slice, drawing.input);
  return {
    mark: (position) =>
      explorerPoint(
        drawing.svg,
        positions,
        position && { series: position.row, period: position.column },
      ),
    nearest: (x, y, { row, column }, dragging) => {
      const { series, period } = nearestCell(
        positions,
        x,
        y,
        { series: row, period: column },
        dragging,
      );
      return { row: series, column: period };
    },
    labels: () => labelPlaces(drawing, words.seriesLabels),
    drawing,
  };
};
