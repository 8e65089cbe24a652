/** The flow chart, as a file that borrows what the files before it hold already. */
import { drawn, input, template } from '../elements/chart-flow-part.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('chart-flow', { drawn, input, template });
