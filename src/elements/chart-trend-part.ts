/** The line chart as one part: compiled template and layout. Reached lazily, never from `tp.js`. */
export { template } from './trend-template.js';
export { trendInput as input } from '../charts/trend.js';
export { drawnTrend as drawn } from './drawn-trend.js';
