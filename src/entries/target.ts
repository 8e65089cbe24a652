/** What `<tp-target>` shows, as a file that borrows what the files before it hold already. */
import { view } from '../elements/target-view.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('target', { view });
