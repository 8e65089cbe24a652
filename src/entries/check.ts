/** What tells an editor what is wrong with a page, as a file of its own. */
import { check } from '../elements/check-part.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('check', { check });
