/** What `<tp-trend>` shows, as a file that borrows what the files before it hold already, and that others borrow from. */
import { lent } from 'virtual:tp-lent';
import { view } from '../elements/trend-view.js';
import { handover } from '../embed/handover.js';

const desk = handover(__TP_VERSION__);
desk.offer('lent by trend', lent);
desk.offer('trend', { view });
