/** Ranked bars and dots, as a file that borrows what the files before it hold already. */
import { drawn, input, template } from '../elements/chart-compare-part.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('chart-compare', { drawn, input, template });
