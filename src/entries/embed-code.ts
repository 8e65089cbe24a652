/** What `<tp-embed-code>` shows, as a file that borrows what the files before it hold already. */
import { embedCodeView } from '../elements/embed-code-view.js';
import { handover } from '../embed/handover.js';

handover(__TP_VERSION__).offer('embed-code', { view: embedCodeView(new URL('./', import.meta.url).href) });
