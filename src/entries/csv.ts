/** The files below a table, as a file that others borrow from. */
import { lent } from 'virtual:tp-lent';
import { csvLink, tableFiles } from '../elements/csv-part.js';
import { handover } from '../embed/handover.js';

const desk = handover(__TP_VERSION__);
desk.offer('lent by csv', lent);
desk.offer('csv', { csvLink, tableFiles });
