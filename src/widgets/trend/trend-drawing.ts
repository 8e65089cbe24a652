/** Specification, input and interactions of the line chart. */
export { trendSpec as spec } from './chart/trend-spec.js';
export { trendInput as input } from './chart/trend.js';
export { trendInteractions as drawn } from './trend-interactions.js';
