import type { Problem, ProblemCode } from '../model/problem.js';
import { detailLine } from './finding-text.js';
import { loadingMessages } from './loading-messages.js';
import type { Lang } from './lang.js';
import { figureRun, joined, rich, type RichText } from './rich-text.js';
import { wordsOf } from './words.js';
import type { Message } from './language-words.js';

export interface ProblemText {
  /** What happened and what still works, in plain words. */
  readonly visitor: RichText;
  /** Whether a retry may help. */
  readonly retry: boolean;
  /**
   * One console line for the site owner, in English: what is wrong, where, and the code. Cause and remedy follow in a
   * separate line.
   */
  readonly owner: string;
}

/**
 * `tag` names the element in the console. `stands`: the fallback content is still on the page, which the text mentions.
 * `repeats`: the requested code may be repeated to a visitor; with `codes` also the code of a category, for an editor
 * who chose it.
 */
export const problemText = (
  problem: Problem,
  lang: Lang,
  tag: string,
  stands: boolean,
  repeats: boolean | 'codes' = true,
): ProblemText => {
  const { code, detail } = problem;
  const W = wordsOf(lang);
  const { tryAgain, fallbackStays: fallbackStays } = loadingMessages(lang);
  const answered = (pattern: RegExp): boolean =>
    code === 'http-status' && pattern.test(detail.found ?? '');
  const isTruncated = code === 'not-json' && detail.found?.includes('the end: half') === true;
  const retry = retryable.includes(code) || isTruncated || answered(/^(408|429|5\d\d)/);
  const message =
    problem.visitorMessage?.[lang] ?? W.message[answered(/^(404|410)/) ? 'gone' : messages[code]];
  // The requested code comes from attributes of the page; text from a server is never shown.
  const visitorText =
    repeats &&
    (echoed.includes(code) || (repeats === 'codes' && code === 'unknown-category')) &&
    detail.found
      ? rich`${message.replace(/\.$/, '')}: ${figureRun(detail.found.slice(0, 60))}.`
      : rich`${message}`;
  return {
    visitor: joined([
      visitorText,
      rich`${retry ? tryAgain : ''}`,
      rich`${stands ? fallbackStays : ''}`,
    ]),
    retry,
    owner: `${tag}: ${detailLine(code.replaceAll('-', ' '), detail, problem.file)}. [tp:${code}]`,
  };
};

/** Problems for which a retry may help. A faulty file is still faulty a moment later. */
const retryable: readonly ProblemCode[] = ['network', 'timeout', 'empty', 'script-blocked'];

// Not the code of a category: that means nothing to readers, and authors find it in the console.
const echoed: readonly ProblemCode[] = [
  'unknown-period',
  'unknown-target',
  'unknown-edition',
  'unknown-indicator',
];

const messages: Readonly<Record<ProblemCode, Message>> = {
  'no-source': 'source',
  'bad-address': 'address',
  'mixed-content': 'net',
  network: 'net',
  timeout: 'net',
  'http-status': 'net',
  'too-large': 'big',
  'not-data': 'type',
  'not-json': 'broken',
  'member-twice': 'broken',
  encoding: 'type',
  empty: 'net',
  'unknown-format': 'shape',
  'other-format': 'shape',
  'newer-version': 'new',
  shape: 'shape',
  'control-totals': 'sum',
  'unit-mismatch': 'wrong',
  'parts-over-total': 'wrong',
  'rows-left-out': 'sum',
  'period-twice': 'shape',
  'category-twice': 'shape',
  'unknown-indicator': 'gone',
  'unknown-edition': 'edition',
  'unknown-dimension': 'setup',
  'unknown-category': 'none',
  'unknown-period': 'none',
  'unknown-target': 'none',
  'no-data': 'none',
  'bad-attribute': 'setup',
  'mixed-regions': 'regions',
  internal: 'fault',
  'script-blocked': 'net',
  'files-blocked': 'files',
  'chart-blocked': 'chart',
  'draw-failed': 'chart',
};
