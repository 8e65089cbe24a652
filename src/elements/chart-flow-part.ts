/** The flow chart as one part: compiled template and layout. Reached lazily, never from `tp.js`. */
export { template } from 'virtual:tp-chart/flow';
export { flowInput as input } from '../charts/flow-chart.js';
export { drawnFlow as drawn } from './drawn-flow.js';
