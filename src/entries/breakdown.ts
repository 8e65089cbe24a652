/** What `<tp-breakdown>` shows, as a file that its picture borrows from. */
import { lent } from 'virtual:tp-lent';
import { view } from '../elements/breakdown-view.js';
import { handover } from '../embed/handover.js';

const desk = handover(__TP_VERSION__);
desk.offer('lent by breakdown', lent);
desk.offer('breakdown', { view });
