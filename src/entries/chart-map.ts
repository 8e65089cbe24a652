/** The map, as a file that borrows what the files before it hold already. */
import { drawn, input, template } from '../elements/chart-map-part.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('chart-map', { drawn, input, template });
