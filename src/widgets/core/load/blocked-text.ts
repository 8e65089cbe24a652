import type { Problem } from '../../../model/problem.js';
import { loadingMessages } from '../../../text/loading-messages.js';
import type { Lang } from '../../../text/lang.js';
import type { ProblemText } from '../../../text/problem-text.js';

/** The message for a problem before the chunk with all other words has loaded; most likely, that chunk is blocked. */
export const blockedText = (
  { code, detail }: Problem,
  lang: Lang,
  tag: string,
  stands: boolean,
): ProblemText => {
  const W = loadingMessages(lang);
  const visitor = [W.blocked, W.tryAgain, ...(stands ? [W.fallbackStays] : [])].join(' ');
  return {
    visitor: [{ text: visitor, figure: false }],
    retry: true,
    owner: `${tag}: ${code.replaceAll('-', ' ')}: ${detail.found}. [tp:${code}]`,
  };
};
