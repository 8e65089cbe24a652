/** What turns a file into a widget: reader, checks, decisions and words. It comes beside the figures, not before them. */
export { remarksText } from '../text/remarks-text.js';
export { stateText } from '../text/state-text.js';
export { askFigures } from './ask-figures.js';
export { brief } from './brief.js';
export { otherChoice } from './other-choice.js';
export { plainView } from './plain-view.js';
export { toldProblem as problemText } from './told-problem.js';
