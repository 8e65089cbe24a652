/** The engine, as a file without imports: it hands itself over to the `tp.js` of its own version. */
import { keepDrawn } from '../elements/engine-part.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('engine', { keepDrawn });
