/** What `<tp-table>` shows, as a file that borrows what the files before it hold already, and that others borrow from. */
import { lent } from 'virtual:tp-lent';
import { view } from '../elements/table-view.js';
import { handover } from '../embed/handover.js';

const desk = handover(__TP_VERSION__);
desk.offer('lent by table', lent);
desk.offer('table', { view });
