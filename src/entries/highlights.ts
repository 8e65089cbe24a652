/** What `<tp-highlights>` shows, as a file that borrows what the files before it hold already. */
import { views } from '../elements/highlights-part.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('highlights', { views });
