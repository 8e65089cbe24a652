/** What tells highlights, agreements and answers, as a file that their views borrow from. */
import { lent } from 'virtual:tp-lent';
import { teller } from '../elements/stories-part.js';
import { handover } from '../embed/handover.js';

const desk = handover(__TP_VERSION__);
desk.offer('lent by stories', lent);
desk.offer('stories', { teller });
