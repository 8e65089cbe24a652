/** Dark colours for browsers without `light-dark()`, as a file that borrows them from `tp.js`. */
import { follow } from '../elements/scheme-part.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('scheme', { follow });
