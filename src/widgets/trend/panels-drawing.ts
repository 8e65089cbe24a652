/**
 * Specification, input and interactions of a line chart per series: the specification of one chart, and the layout of
 * many.
 */
export { trendSpec as spec } from './chart/trend-spec.js';
export { panelsInput as input } from './chart/panels.js';
export { panelInteractions as drawn } from './panel-interactions.js';
