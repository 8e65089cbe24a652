import { tablePart } from '../../model/table-part.js';
import { chartView } from '../core/chart/chart-view.js';
import { loadTrendDrawing, trendViewModel } from './trend-view-model.js';
import type { View } from '../core/view.js';

/** View of a trend. Of very many series it shows those in its table; the files have all. */
export const view: View = chartView({
  chart: loadTrendDrawing,
  styles: [],
  create: () => ({
    viewModel: (asked) => ({
      ...trendViewModel(tablePart(asked.slice), asked),
      slices: [asked.slice],
    }),
  }),
});
