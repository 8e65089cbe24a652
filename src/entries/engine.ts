/** The engine as a file without imports: it hands itself over to the `tp.js` of its own version. */
import { handover } from '../embed/handover.js';
import { draw } from '../engine/draw.js';

handover(__TP_VERSION__).offer('engine', { draw });
