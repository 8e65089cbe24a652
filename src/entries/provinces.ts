/** Borders of the provinces, as a file that borrows what the files before it hold already. */
import { borders } from '../elements/provinces-part.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('provinces', { borders });
