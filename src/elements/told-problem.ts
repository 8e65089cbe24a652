import type { Problem } from '../model/problem.js';
import type { Lang } from '../text/lang.js';
import { problemText, type ProblemText } from '../text/problem-text.js';

/**
 * What is said of a problem on this page. On the page of one widget, in a frame or by itself, nothing of its address is repeated: anybody can
 * write one, and what stands there looks like ours. Whoever wrote it finds it in the console.
 */
export const toldProblem = (problem: Problem, lang: Lang, tag: string, stands: boolean): ProblemText =>
  problemText(problem, lang, tag, stands, document.documentElement.dataset['tpAlone'] === undefined);
