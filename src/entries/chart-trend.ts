/** The line chart, as a file that borrows what the files before it hold already, and that others borrow from. */
import { lent } from 'virtual:tp-lent';
import { drawn, input, template } from '../elements/chart-trend-part.js';
import { handover } from '../embed/handover.js';

const desk = handover(__TP_VERSION__);
desk.offer('lent by chart-trend', lent);
desk.offer('chart-trend', { drawn, input, template });
