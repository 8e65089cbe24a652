/** What `<tp-trend>` shows, as a file that borrows what `tp.js` and `figures.js` hold already. */
import { view } from '../elements/trend-view.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('trend', { view });
