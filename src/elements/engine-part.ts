/** The engine as one part: it draws, and keeps what it drew fitting. What cards draw without it goes out as a file here too: nothing of that is needed before somebody asks. Reached lazily, never from `tp.js`. */
export { cardPicture } from './card-picture.js';
export { keepDrawn } from './keep-drawn.js';
