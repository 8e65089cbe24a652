/** The engine as a file without imports: it hands itself over to the `tp.js` of its own version. */
import { keepDrawn } from '../elements/engine-part.js';
import { handover } from '../embed/handover.js';

// Each name by itself: a module taken as a whole is copied key by key, which an extended `Object.prototype` would spoil.
handover(__TP_VERSION__).offer('engine', { keepDrawn });
