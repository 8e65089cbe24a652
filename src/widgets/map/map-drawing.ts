/** Specification, input and interactions of the map. */
export { mapSpec as spec } from './chart/map-spec.js';
export { mapInput as input } from './chart/map.js';
export { mapInteractions as drawn } from './map-interactions.js';
