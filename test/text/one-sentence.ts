import type { Lang } from '../../src/text/lang.js';
import { toPlainText, type RichText } from '../../src/text/rich-text.js';
import { expectMarked } from './read-back.js';
import { forbidden, longestSentence } from './reading.js';
import { numberIn, same } from './sentence-patterns.js';

/** A sentence above a picture: one, at most 110 characters, with nothing left over, that judges nothing. */
export const checkOneSentence = (phrase: RichText, lang: Lang): void => {
  const text = toPlainText(phrase);
  must(text.length > 0 && text.length <= 110, 'a sentence of another length', text);
  must(longestSentence(text) <= 20, 'a long sentence', text);
  must(/^[^.!?]*(?:[.!?](?=\S)[^.!?]*)*\.$/.test(text), 'not exactly one sentence', text);
  must(/^(?:\p{Lu}|\d|'t )/u.test(text), 'a sentence without a capital', text);
  must(!forbidden(lang).test(text), 'a word that judges, explains or points', text);
  must(!/[%–−+<>]|-\d/.test(text), 'a sign where words belong', text);
  must(
    !/undefined|NaN|null|\s\s|\s[.,:;]|\.\.|\(\)|; \.|[,;:]\./.test(text),
    'something left over',
    text,
  );
  must(!text.includes('met voorbehoud') || text.length > 40, 'a reserve without a number', text);
  expectMarked(phrase);
};

/** Each number of a sentence is one of these; bounds of shares are whole per cents. */
export const checkNumbers = (text: string, known: readonly number[], lang: Lang): void => {
  const numbers = text.replace(/\bmin(us)? /g, '−').match(/−?\d[\d.,]*\d|−?\d/g) ?? [];
  for (const one of numbers) {
    const value = Math.abs(numberIn(one, { lang }));
    const bound =
      (value === 1 || value === 99) && /minder dan|meer dan|less than|more than/.test(text);
    // A share of several decimals is rounded as it is written.
    must(bound || known.some((other) => same(Math.abs(other), value)), `number ${one}`, text);
  }
};

const must = (truth: boolean, what: string, found: unknown): void => {
  if (!truth) throw new Error(`${what}: ${JSON.stringify(found)}`);
};
