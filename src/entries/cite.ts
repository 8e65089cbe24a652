/** Citations of a figure, as a file that borrows what the files before it hold already. */
import { cite, citeFrom } from '../elements/cite-part.js';
import { handover } from '../embed/handover.js';

// Apart, or the bundler takes it for a file to put in.
const own = import.meta.url;
citeFrom(new URL('.', own).href);
handover(__TP_VERSION__).offer('cite', { cite });
