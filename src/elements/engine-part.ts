/** The engine as one part: it draws, and keeps what it drew fitting. Reached lazily, never from `tp.js`. */
export { keepDrawn } from './keep-drawn.js';
