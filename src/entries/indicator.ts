/** What `<tp-indicator>` shows, as a file that borrows what `tp.js` and `figures.js` hold already. */
import { view } from '../elements/indicator-view.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('indicator', { view });
