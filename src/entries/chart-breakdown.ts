/** The picture of parts, as a file that borrows what the files before it hold already. */
import { drawn, input, template } from '../elements/chart-breakdown-part.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('chart-breakdown', { drawn, input, template });
