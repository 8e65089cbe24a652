/** What `<tp-embed-code>` shows, as a file that borrows what the files before it hold already. */
import { embedCodeView } from '../elements/embed-code-view.js';
import { handover } from '../embed/handover.js';

// Not by `new URL('./', …)`: the build takes that for a file to be put into this one.
const folder = import.meta.url.replace(/[^/]*$/, '');
handover(__TP_VERSION__).offer('embed-code', { view: embedCodeView(folder) });
