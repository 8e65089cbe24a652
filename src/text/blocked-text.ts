import type { Problem } from '../model/problem.js';
import { firstWords } from './first-words.js';
import type { Lang } from './lang.js';
import type { ProblemText } from './problem-text.js';

/** What to say of a problem as long as the file with all other words has not come: most likely, that it cannot be had. */
export const blockedText = ({ code, detail }: Problem, lang: Lang, tag: string, stands: boolean): ProblemText => {
  const W = firstWords(lang);
  const visitor = [W.blocked, W.tryAgain, ...(stands ? [W.stands] : [])].join(' ');
  return {
    visitor: [{ text: visitor, figure: false }],
    retry: true,
    owner: `${tag}: ${code.replaceAll('-', ' ')}: ${detail.found}. [tp:${code}]`,
  };
};
