import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { select } from '../../src/model/select.js';
import type { Slice } from '../../src/model/slice.js';
import { readIndicator } from '../data/read-indicator.js';
import type { Lang } from '../../src/text/lang.js';
import { toPlainText, type RichText } from '../../src/text/rich-text.js';
import { trendWords } from '../../src/text/trend-words.js';
import { wordsOf } from '../../src/text/words.js';
import { anyFileQuestion, documentOf } from './any-file.js';
import { everyText, type ReaderText } from './every-text.js';
import { forbidden, longestSentence } from './reading.js';
import { mboByGender, mboTotal } from './slices.js';

const languages = ['nl', 'en'] satisfies readonly Lang[];
const quarter = { nl: 'het vierde kwartaal van 2023', en: 'the fourth quarter of 2023' };
const kinds = [['quarter', 1, 'x'], ['halfyear', 2, 'x'], ['date', 1, 'x']]; // prettier-ignore

/**
 * What to ask a sentence that takes more than texts, with texts as long as real ones; the others are asked with two
 * long periods.
 */
const choices = (lang: Lang): Readonly<Record<string, readonly (readonly unknown[])[]>> => {
  const period = quarter[lang];
  const yesAndNo = [[period, true], [period, false]]; // prettier-ignore
  return {
    part: kinds.slice(0, 2),
    partShort: kinds.slice(0, 2),
    article: kinds,
    preposition: kinds,
    points: [['1'], ['2']],
    comparative: [[true, true], [false, true], [false, false]], // prettier-ignore
    than: [['1.234.567 x', period]],
    thatIs: [[true, true], [true, false], [false, false]], // prettier-ignore
    statusAt: [[period, true, 'x y'], [period, false, 'x y']], // prettier-ignore
    mayChange: yesAndNo,
    editions: [['2019', false], ['2019, 2020', true]], // prettier-ignore
    lineChart: [[1, period], [2, period]], // prettier-ignore
    extremes: [['1.234.567', period]],
    changedBy: [['9,6 x', true], ['9,6 x', false]], // prettier-ignore
    between: [[period, period]],
    firstThen: [['telling per domein', 'telling per opleiding']],
    // These take a number or a word, no period.
    ...Object.fromEntries(['statusIs', 'allAre', 'someAre', 'lessThan', 'fromEditions', 'count', 'the', 'otherOrigin', 'sourceLink', 'table'].map((name) => [name, [['x y', 'x y']]])), // prettier-ignore
    ...Object.fromEntries(
      ['latestMargin'].map((name) => [name, [['x 36,5 procent x 38,25 procent']]]),
    ),
  };
};

describe('the texts in both languages', () => {
  const samples = fc.sample(anyFileQuestion(), { seed: 12, numRuns: 30 }).map(({ file, query }) => {
    const { dataset } = readIndicator(
      documentOf(file),
      'https://data.example/proef.json',
      'https://elsewhere.example/',
    );
    return select(
      { ...dataset, publisher: { name: { nl: 'Monitor' }, origin: 'https://other.example' } },
      query,
    );
  });
  const slices: readonly Slice[] = [mboByGender(), mboTotal(), ...samples];
  const readerTexts: Readonly<Record<Lang, readonly ReaderText[]>> = {
    nl: slices.flatMap((slice) => everyText(slice, 'nl')),
    en: slices.flatMap((slice) => everyText(slice, 'en')),
  };

  it('have the same keys', () => {
    for (const of of [wordsOf, trendWords]) expect(shape(of('en'))).to.deep.equal(shape(of('nl')));
  });

  it('differ in every text, except words that both languages have (A11Y-12)', () => {
    const english = new Map(everything('en'));
    const same = everything('nl').filter(
      ([name, text]) => /[a-z]/i.test(text) && english.get(name) === text,
    );
    expect([...new Set(same.map(([, text]) => text))]).to.deep.equal(['plus ', 'was']);
  });

  it('leave no word untranslated in any text for readers (A11Y-12)', () => {
    const [dutch, english] = languages.map(
      (lang) => new Set(readerTexts[lang].flatMap(({ text }) => text.match(/\p{L}{2,}/gu) ?? [])),
    );
    const both = [...(dutch ?? [])].filter((word) => english?.has(word));
    expect(both.filter((word) => !sharedWords.includes(word))).to.deep.equal([]);
  });

  for (const lang of languages) {
    const texts = [
      ...everything(lang),
      ...readerTexts[lang]
        .filter(({ kind }) => kind !== 'file')
        .map(({ where, text }) => [where, text] as const),
    ];

    it(`are complete in ${lang}`, () => {
      const empty = everything(lang)
        .filter(([, text]) => text.trim() === '')
        .map(([name]) => name);
      expect(empty.filter((name) => !['status.final', 'article'].includes(name))).to.deep.equal([]);
      expect(texts.filter(([, text]) => /undefined|NaN|null|\[object/.test(text))).to.deep.equal(
        [],
      );
    });

    it(`never judge, name a cause, or depend on seeing a colour or a position in ${lang} (A11Y-56)`, () => {
      // Left and right are the names of keys here.
      const keys = /Pijl links en rechts|Arrows left and right/g;
      expect(
        texts.filter(([, text]) => forbidden(lang).test(text.replace(keys, ''))),
      ).to.deep.equal([]);
    });

    it(`have sentences of at most 20 words in ${lang} (A11Y-14)`, () => {
      expect(texts.filter(([, text]) => longestSentence(text) > 20)).to.deep.equal([]);
    });

    it(`have words instead of signs for screen readers in ${lang} (A11Y-13)`, () => {
      const spoken = readerTexts[lang]
        .filter(({ kind }) => kind === 'spoken')
        .map(({ where, text }) => [where, text] as const);
      expect(
        [...everything(lang), ...spoken].filter(([, text]) =>
          /[%–−]|-\d|\d\s?(?:k|M|mln)\b/.test(text),
        ),
      ).to.deep.equal([]);
    });

    it(`have visible minus signs as U+2212 in ${lang} (A11Y-13)`, () => {
      const seen = readerTexts[lang].filter(({ kind }) => kind === 'seen');
      expect(seen.filter(({ text }) => /(^|[^\d\p{L}])-\d/u.test(text))).to.deep.equal([]);
      expect(seen.some(({ text }) => /−\d/.test(text))).to.equal(true);
    });
  }
});

/** The same word in both languages, or a name of the test data. */
const sharedWords = ['in', 'In', 'was', 'per', 'plus', 'Status', 'Monitor', 'Overijssel', 'DUO', 'Mbo', 'mbo', 'Techniekpact', 'data', 'elsewhere', 'other', 'example', 'series', 'values', 'is', 'monitor', 'as', 'of', 'bytes', 'kB', 'Open', 'we', 'widget', 'indicator', 'Start', 'April']; // prettier-ignore

/** Names of all members, and whether each is a text or a sentence. */
function shape(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape(one)]));
}

/** Every text with its name. */
function everything(lang: Lang): readonly (readonly [string, string])[] {
  const collect = (name: string, value: unknown): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return name === 'locale' ? [] : [[name, value]];
    if (typeof value === 'function')
      return sentencesOf(name, value as (...given: readonly unknown[]) => string | RichText, lang);
    return Object.entries(value as object).flatMap(([key, one]) =>
      collect(name === '' ? key : `${name}.${key}`, one),
    );
  };
  return [...collect('', wordsOf(lang)), ...collect('', trendWords(lang))];
}

function sentencesOf(
  name: string,
  sentence: (...given: readonly unknown[]) => string | RichText,
  lang: Lang,
): readonly (readonly [string, string])[] {
  return (choices(lang)[name] ?? [[quarter[lang], quarter[lang]]]).map((given) => {
    const text = sentence(...given);
    return [name, typeof text === 'string' ? text : toPlainText(text)] as const;
  });
}
