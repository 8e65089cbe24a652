/** What walks through the values of a picture, as a file that others borrow from. */
import { lent } from 'virtual:tp-lent';
import { DrawingController } from '../elements/drawing-controller.js';
import { explorer } from '../elements/explorer.js';
import { handover } from '../embed/handover.js';

const desk = handover(__TP_VERSION__);
desk.offer('lent by explorer', lent);
desk.offer('explorer', { DrawingController, explorer });
