/** Specification, input and interactions of the flow chart. */
export { flowSpec as spec } from './chart/flow-spec.js';
export { flowInput as input } from './chart/flow-chart.js';
export { flowInteractions as drawn } from './flow-interactions.js';
