/** The line chart as a file without imports. */
import { input, template } from '../elements/trend-part.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('chart-trend', { input, template });
