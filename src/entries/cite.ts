/** Citations of a figure, as a file that borrows what the files before it hold already. */
import { cite, citeFrom } from '../elements/cite-part.js';
import { handover } from '../embed/handover.js';

citeFrom(new URL('.', import.meta.url).href);
handover(__TP_VERSION__).offer('cite', { cite });
