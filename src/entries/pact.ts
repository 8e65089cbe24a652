/** What `<tp-progress>`, `<tp-commitments>` and `<tp-answers>` show, as a file that borrows what the files before it hold already. */
import { views } from '../elements/pact-part.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('pact', { views });
