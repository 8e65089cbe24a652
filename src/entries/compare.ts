/** What `<tp-compare>` shows, as a file that borrows what the files before it hold already. */
import { view } from '../elements/compare-view.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('compare', { view });
