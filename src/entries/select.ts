/** What `<tp-select>` shows and a group says, as a file that borrows what the files before it hold already. */
import { groupText, view } from '../elements/select-part.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('select', { groupText, view });
