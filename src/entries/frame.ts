/** What runs on the page of one widget, beside `tp.js`. */
import { showInFrame } from '../embed/show-in-frame.js';

showInFrame(window);
