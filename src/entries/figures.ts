/** Reading and words, as a file that borrows what `tp.js` holds already. */
import { lent } from 'virtual:tp-lent';
import { askFigures, brief, otherChoice, plainView, problemText, remarksText, stateText } from '../elements/figures-part.js';
import { handover } from '../embed/handover.js';

const desk = handover(__TP_VERSION__);
desk.offer('lent by figures', lent);
// Each name by itself: a module taken as a whole is copied key by key, which an extended `Object.prototype` would spoil.
desk.offer('figures', { askFigures, brief, otherChoice, plainView, problemText, remarksText, stateText });
