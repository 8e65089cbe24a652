/** What turns links and `data-` attributes into widgets, as a file of its own. */
import { upgrade } from '../elements/upgrade-part.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('upgrade', { upgrade });
