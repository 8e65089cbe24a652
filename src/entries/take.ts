/** Taking a widget along and sending it on, as a file that borrows what the files before it hold already. */
import { share, takeFrom, zip } from '../elements/take-part.js';
import { handover } from '../embed/handover.js';

// Apart, or the bundler takes it for a file to put in.
const own = import.meta.url;
takeFrom(new URL('.', own).href);
handover(__TP_VERSION__).offer('take', { share, zip });
