/** Borders of a publisher, as a file that borrows what the files before it hold already. */
import { borders } from '../elements/borders-part.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('borders', { borders });
