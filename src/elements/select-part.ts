/** The part `select`: the control by which a reader chooses for a group, and what the group says after any choice. */
export { groupText } from '../text/group-text.js';
export { view } from './select-view.js';
