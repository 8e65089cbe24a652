/** What is said of more than one figure, as a file that others borrow from. */
import { lent } from 'virtual:tp-lent';
import { notes } from '../text/notes-text.js';
import { handover } from '../embed/handover.js';

const desk = handover(__TP_VERSION__);
desk.offer('lent by sentences', lent);
desk.offer('sentences', { notes });
