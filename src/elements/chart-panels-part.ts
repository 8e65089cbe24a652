/** A line chart per series as one part: the template of one chart, and the layout of many. Reached lazily, never from `tp.js`. */
export { template } from './trend-template.js';
export { panelsInput as input } from '../charts/panels.js';
export { drawnPanels as drawn } from './drawn-panels.js';
