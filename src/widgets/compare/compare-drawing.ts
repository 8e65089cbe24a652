/** Specification, input and interactions of ranked bars and dots. */
export { compareSpec as spec } from './chart/compare-spec.js';
export { compareInput as input } from './chart/compare.js';
export { compareInteractions as drawn } from './compare-interactions.js';
