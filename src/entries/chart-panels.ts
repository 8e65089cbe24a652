/** A line chart per series, as a file that borrows what the files before it hold already. */
import { drawn, input, template } from '../elements/chart-panels-part.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('chart-panels', { drawn, input, template });
