import { chartView } from './chart-view.js';
import { trendSaid, trendStyles } from './trend-said.js';
import type { View } from './view.js';

/** The widget of a course over time. */
export const view: View = chartView({ chart: 'chart-trend', styles: [trendStyles], say: (asked) => trendSaid(asked.slice, asked) });
