/** Ranked bars and dots as one part: compiled template and layout. Reached lazily, never from `tp.js`. */
export { template } from 'virtual:tp-chart/compare';
export { compareInput as input } from '../charts/compare.js';
export { drawnCompare as drawn } from './drawn-compare.js';
