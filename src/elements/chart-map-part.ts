/** The map as one part: compiled template and layout. Reached lazily, never from `tp.js`. */
export { template } from 'virtual:tp-chart/map';
export { mapInput as input } from '../charts/map.js';
export { drawnMap as drawn } from './drawn-map.js';
