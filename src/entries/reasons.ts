/** Why a problem happens and what to do about it, for the console, as a file of its own: only pages with a problem load it. */
import { reasons, recognised } from '../elements/reasons-part.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('reasons', { reasons, recognised });
