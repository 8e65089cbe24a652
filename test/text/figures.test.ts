import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import type { Slice } from '../../src/model/slice.js';
import { indicatorText } from '../../src/text/indicator-text.js';
import { plain, type Phrase } from '../../src/text/phrase.js';
import { trendText } from '../../src/text/trend-text.js';
import { checkIndicator, checkTrend } from './recompute.js';
import { forbidden, longestSentence, wordsIn } from './reading.js';
import { count, share, sliceOf, type TestCell, type TestSlice } from './slices.js';

const settings = { seed: 20200615, numRuns: 1000, includeErrorInReport: true };

describe('every figure in every sentence', () => {
  for (const lang of ['nl', 'en'] as const) {
    it(`of an indicator is the figure of the file, in ${lang}`, function () {
      this.timeout(60_000);
      fc.assert(
        fc.property(anySlice(), (slice) => {
          const { sentence, change, valuePhrase } = indicatorText(slice, lang);
          checkIndicator(plain(sentence), slice, lang);
          for (const phrase of [sentence, change, valuePhrase]) expectMarked(phrase);
          expectReadable(plain(sentence), lang);
        }),
        settings,
      );
    });

    it(`of a trend is the figure of the file, in ${lang}, within 60 words`, function () {
      this.timeout(60_000);
      fc.assert(
        fc.property(anySlice(), (slice) => {
          const { summary, notes } = trendText(slice, lang, false);
          checkTrend(plain(summary), slice, lang);
          for (const phrase of [summary, ...notes.map(({ text }) => text)]) expectMarked(phrase);
          expectReadable(plain(summary), lang);
          expect(wordsIn(plain(summary))).to.be.at.most(60);
        }),
        settings,
      );
    });
  }
});

/** A number stands in a piece of its own; "rounded to 0" is the name of a status. */
const expectMarked = (phrase: Phrase): void => {
  for (const { text, figure } of phrase) if (!figure) expect(text.replace(/(naar|to) 0/g, '')).not.to.match(/\d/);
};

const expectReadable = (text: string, lang: 'nl' | 'en'): void => {
  expect(text).not.to.match(forbidden(lang));
  expect(text).not.to.match(/[%–]|-\d|−/);
  expect(text).not.to.match(/undefined|NaN|null|\s\s|\s[.,:]|\.\./);
  expect(longestSentence(text)).to.be.at.most(20);
};

const numberStatuses = ['final', 'final', 'final', 'provisional', 'revised', 'estimated', 'forecast', 'rounded-to-zero'] as const;
const nullStatuses = ['missing', 'suppressed', 'confidential', 'impossible', 'unpublished'] as const;

/** Up to ten periods, up to three series, gaps, holes in the axis, a change of counting, several editions, three kinds of unit. */
function anySlice(): fc.Arbitrary<Slice> {
  const value = fc.integer({ min: 0, max: 60_000 });
  const cell = (number: fc.Arbitrary<number>): fc.Arbitrary<TestCell> =>
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({ value: number, status: fc.constantFrom(...numberStatuses), edition: fc.constantFrom('2019', '2020') }),
      },
      { weight: 1, arbitrary: fc.record({ value: fc.constant(null), status: fc.constantFrom(...nullStatuses) }) },
    );
  const units = [
    { unit: count, number: value },
    { unit: count, number: fc.integer({ min: 0, max: 12 }) },
    { unit: { ...share, decimals: 1 }, number: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10) },
    { unit: { ...count, kind: 'index' as const, label: { nl: 'punten', en: 'points' }, decimals: 1 }, number: fc.integer({ min: -900, max: 2000 }).map((tenths) => tenths / 10) }, // prettier-ignore
  ];
  return fc
    .record({ kind: fc.constantFrom('year' as const, 'schoolyear' as const, 'quarter' as const), of: fc.constantFrom(...units) })
    .chain(({ kind, of }) =>
      fc
        .record({
          periods: fc.subarray([...Array(10).keys()], { minLength: 1 }),
          rows: fc.array(fc.array(cell(of.number), { minLength: 10, maxLength: 10 }), { minLength: 1, maxLength: 3 }),
          cut: fc.integer({ min: 0, max: 14 }),
        })
        .map(({ periods, rows, cut }) =>
          sliceOf({ ...test(kind, periods, rows, cut), unit: of.unit, indicator: { suppression: { lessThan: 5 } } }),
        ),
    );
}

const test = (
  kind: 'year' | 'schoolyear' | 'quarter',
  periods: readonly number[],
  rows: readonly (readonly TestCell[])[],
  cut: number,
): TestSlice => ({
  kind,
  codes: periods.map((n) =>
    kind === 'quarter' ? `${2015 + Math.floor(n / 4)}-Q${(n % 4) + 1}` : kind === 'year' ? `${2010 + n}` : `${2010 + n}/${11 + n}`,
  ),
  rows: Object.fromEntries(
    rows.map((row, r) => [
      'TFM'.charAt(r),
      periods.map((n) => ({ ...row[n], value: row[n]?.value ?? null, definition: n < cut ? 'A' : 'B' })),
    ]),
  ),
});
