/**
 * The chunk that turns a file into a widget: reader, checks, decisions and words. It loads beside the figures, not
 * before them.
 */
export { remarksText } from '../../text/remarks-text.js';
export { stateText } from '../../text/state-text.js';
export { tellDoubts } from './load/load-figures.js';
export { wordedAnswers } from './load/worded-answers.js';
export { problemMessage as problemText } from './problems/problem-message.js';
export { readyView } from './ready-view.js';
export { adoptFigureStyles } from './styles/adopt-figure-styles.js';
