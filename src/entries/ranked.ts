/** What is said of rows that are held against one another, as a file that others borrow from. */
import { lent } from 'virtual:tp-lent';
import { comparison } from '../model/comparison.js';
import { handover } from '../embed/handover.js';

const desk = handover(__TP_VERSION__);
desk.offer('lent by ranked', lent);
desk.offer('ranked', { comparison });
