/** What `<tp-map>` shows, as a file that borrows what the files before it hold already. */
import { view } from '../elements/map-view.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('map', { view });
