import type { Lang } from '../../../text/lang.js';
import { numbersIn } from './numbers-in.js';
import { figureRun, type RichText } from '../../../text/rich-text.js';

/**
 * A sentence with its numbers as runs of their own, so that translation of the page neither freezes nor rewrites them.
 */
export const markNumbers = (text: string, lang: Lang): RichText => {
  const { numbers, periods } = numbersIn(text, lang);
  const matches = [...numbers, ...periods].sort((a, b) => a.at - b.at);
  let end = 0;
  const runs: RichText[] = [];
  for (const match of matches) {
    runs.push([
      { text: text.slice(end, match.at), figure: false },
      figureRun(text.slice(match.at, match.at + match.text.length)),
    ]);
    end = match.at + match.text.length;
  }
  return [...runs.flat(), { text: text.slice(end), figure: false }].filter(
    (run) => run.text !== '',
  );
};
