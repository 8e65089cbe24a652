import type { Problem, ProblemCode } from '../model/problem.js';
import { placed } from './finding-text.js';
import { firstWords } from './first-words.js';
import type { Lang } from './lang.js';
import { fig, joined, words, type Phrase } from './phrase.js';
import { wordsOf, type Message } from './words.js';

export interface ProblemText {
  /** What happened and what still works, in plain words. */
  readonly visitor: Phrase;
  /** Whether asking again may help. */
  readonly retry: boolean;
  /** One console line for the owner of the page, in English: what is wrong, where, and the code. Why, and what to do, follows in a line of its own. */
  readonly owner: string;
}

/**
 * `tag` names the element in the console. `stands`: whether the author's own text is still on the page, which is then said. `repeats`: whether what
 * was asked may be repeated to a visitor; with `codes` also the code of a category, for an editor, who chose it.
 */
export const problemText = (problem: Problem, lang: Lang, tag: string, stands: boolean, repeats: boolean | 'codes' = true): ProblemText => {
  const { code, detail } = problem;
  const W = wordsOf(lang);
  const { tryAgain, stands: standing } = firstWords(lang);
  const answered = (pattern: RegExp): boolean => code === 'http-status' && pattern.test(detail.found ?? '');
  const brokenOff = code === 'not-json' && detail.found?.includes('the end: half') === true;
  const retry = mayPass.includes(code) || brokenOff || answered(/^(408|429|5\d\d)/);
  const message = problem.said?.[lang] ?? W.message[answered(/^(404|410)/) ? 'gone' : messages[code]];
  // What was asked comes from the page's own attributes; nothing that a server wrote is ever shown.
  const asked =
    repeats && (echoed.includes(code) || (repeats === 'codes' && code === 'unknown-category')) && detail.found
      ? words`${message.replace(/\.$/, '')}: ${fig(detail.found.slice(0, 60))}.`
      : words`${message}`;
  return {
    visitor: joined([asked, words`${retry ? tryAgain : ''}`, words`${stands ? standing : ''}`]),
    retry,
    owner: `${tag}: ${placed(code.replaceAll('-', ' '), detail, problem.file)}. [tp:${code}]`,
  };
};

/** With an answer of the server that may be another one later. A file that is no good is no better the next moment. */
const mayPass: readonly ProblemCode[] = ['network', 'timeout', 'empty', 'script-blocked'];

// Not the code of a category: it says something to who wrote the page, who finds it in the console, and nothing to who reads it.
const echoed: readonly ProblemCode[] = ['unknown-period', 'unknown-target', 'unknown-edition', 'unknown-indicator'];

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
