import { expect } from '@open-wc/testing';

import type { Lang } from '../../src/text/lang.js';
import { plain, type Phrase } from '../../src/text/phrase.js';
import { wordsOf } from '../../src/text/words.js';
import { forbidden, longestSentence } from './reading.js';

const kinds = [['quarter', 1, 'x'], ['halfyear', 2, 'x'], ['date', 1, 'x']]; // prettier-ignore
const yesAndNo = [['x', true], ['x', false]]; // prettier-ignore

/** What to ask a sentence that takes more than texts; the others are asked with two. */
const choices: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  part: kinds.slice(0, 2),
  partShort: kinds.slice(0, 2),
  article: kinds,
  preposition: kinds,
  points: [['1'], ['2']],
  compared: [[true, true, 'x', 'x'], [false, true, 'x', 'x'], [false, false, 'x', 'x']], // prettier-ignore
  thatIs: [[true, true], [true, false], [false, false]], // prettier-ignore
  provisionalAt: yesAndNo,
  mayChange: yesAndNo,
  editions: yesAndNo,
  lineChart: [[1, 'x'], [2, 'x']], // prettier-ignore
};

describe('the words of both languages', () => {
  it('are the same set, member by member', () => {
    expect(shape(wordsOf('en'))).to.deep.equal(shape(wordsOf('nl')));
  });

  for (const lang of ['nl', 'en'] satisfies readonly Lang[]) {
    const texts = everything(lang);

    it(`are complete in ${lang}`, () => {
      const empty = texts.filter(([, text]) => text.trim() === '').map(([name]) => name);
      expect(empty.filter((name) => !['status.final', 'article'].includes(name))).to.deep.equal([]);
    });

    it(`never judge, explain, or point at a colour or a place in ${lang}`, () => {
      expect(texts.filter(([, text]) => forbidden(lang).test(text))).to.deep.equal([]);
    });

    it(`keep to sentences of 20 words in ${lang}`, () => {
      expect(texts.filter(([, text]) => longestSentence(text) > 20)).to.deep.equal([]);
    });

    it(`write signs as words in ${lang}`, () => {
      expect(texts.filter(([, text]) => /[%–]|-\d/.test(text))).to.deep.equal([]);
    });
  }

  it('share no sentence: what is English is not shown on a Dutch page', () => {
    const english = new Map(everything('en'));
    const same = everything('nl').filter(([name, text]) => english.get(name) === text && text.trim().length > 4);
    expect(same).to.deep.equal([]);
  });
});

/** Names of all members, and whether each is a text or a sentence. */
function shape(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape(one)]));
}

/** Every text with its name. */
function everything(lang: Lang): readonly (readonly [string, string])[] {
  const said = (name: string, value: unknown): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return [[name, value]];
    if (typeof value === 'function') return samples(name, value as (...given: readonly unknown[]) => string | Phrase);
    return Object.entries(value as object).flatMap(([key, one]) => said(name === '' ? key : `${name}.${key}`, one));
  };
  return said('', wordsOf(lang));
}

function samples(name: string, sentence: (...given: readonly unknown[]) => string | Phrase): readonly (readonly [string, string])[] {
  return (choices[name] ?? [['x', 'x']]).map((given) => {
    const text = sentence(...given);
    return [name, typeof text === 'string' ? text : plain(text)] as const;
  });
}
