/** What walks through the values of a picture, as a file that others borrow from. */
import { lent } from 'virtual:tp-lent';
import { chartView } from '../elements/chart-view.js';
import { handover } from '../embed/handover.js';

const desk = handover(__TP_VERSION__);
desk.offer('lent by explorer', lent);
desk.offer('explorer', { chartView });
