/** Borders of the provinces, as one part. Reached lazily, never from `tp.js`. */
export { provinces as borders } from '../sources/province-borders.js';
