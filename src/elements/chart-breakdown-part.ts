/** The picture of parts as one part: compiled template and layout. Reached lazily, never from `tp.js`. */
export { template } from 'virtual:tp-chart/breakdown';
export { breakdownInput as input } from '../charts/breakdown.js';
export { drawnBreakdown as drawn } from './drawn-breakdown.js';
