/** The script of the page with one widget, beside `tp.js`. */
import { showInFrame } from '../embed/frame/show-in-frame.js';

showInFrame(window);
