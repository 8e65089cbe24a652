/** Specification, input and interactions of a breakdown. */
export { breakdownSpec as spec } from './chart/breakdown-spec.js';
export { breakdownInput as input } from './chart/breakdown-chart.js';
export { breakdownInteractions as drawn } from './breakdown-interactions.js';
