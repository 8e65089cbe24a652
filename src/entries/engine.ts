/** The engine, and what pictures are drawn with alike, as a file that the charts borrow from. */
import { lent } from 'virtual:tp-lent';
import { cardPicture, keepDrawn } from '../elements/engine-part.js';
import { handover } from '../embed/handover.js';

const desk = handover(__TP_VERSION__);
desk.offer('lent by engine', lent);
desk.offer('engine', { cardPicture, keepDrawn });
