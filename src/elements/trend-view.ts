import { tablePart } from '../model/table-part.js';
import { chartView } from './chart-view.js';
import { trendSaid, trendStyles } from './trend-said.js';
import type { View } from './view.js';

/** The widget of a course over time. Of very many series it tells those that its table shows; the files have all. */
export const view: View = chartView({
  chart: 'chart-trend',
  styles: [trendStyles],
  say: (asked) => ({ ...trendSaid(tablePart(asked.slice), asked), slices: [asked.slice] }),
});
