/** The wide and the long form of `<tp-table>`, as a file that borrows what the files before it hold already. */
import { view } from '../elements/table-forms-view.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('table-forms', { view });
