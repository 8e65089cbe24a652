/** What draws a slope chart. */
export { slopeSpec as spec } from './chart/slope-spec.js';
export { slopeInput as input } from './chart/slope-chart.js';
export { slopeInteractions as drawn } from './slope-interactions.js';
