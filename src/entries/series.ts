/** What `<tp-trend>` shows where it is held against others or in panels, as a file that borrows what the files before it hold already. */
import { view } from '../elements/series-view.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('series', { view });
