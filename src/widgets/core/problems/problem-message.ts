import type { Problem } from '../../../model/problem.js';
import type { Lang } from '../../../text/lang.js';
import { problemText, type ProblemText } from '../../../text/problem-text.js';

/**
 * The message of a problem on this page. The page of one widget, framed or alone, never repeats parts of its address:
 * anybody can write an address, and the text would look like ours. Its author finds the details in the console.
 */
export const problemMessage = (
  problem: Problem,
  lang: Lang,
  tag: string,
  stands: boolean,
): ProblemText =>
  problemText(
    problem,
    lang,
    tag,
    stands,
    document.documentElement.dataset['tpAlone'] === undefined,
  );
