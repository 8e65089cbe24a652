import { expect } from '@open-wc/testing';

import type { Unit } from '../../src/model/dataset.js';
import type { Lang } from '../../src/text/lang.js';
import { differenceWords, numberText, numberWords, relativeText } from '../../src/text/numbers.js';
import { toPlainText } from '../../src/text/rich-text.js';
import { count, share } from './slices.js';

const percentage: Unit = { ...share, decimals: 1 };
const thousands: Unit = { ...count, multiplier: 3 };
const fine: Unit = { ...count, decimals: 1, multiplier: 3 };
const index: Unit = { ...count, kind: 'index', label: { nl: 'punten', en: 'points' }, decimals: 1 };

describe('numbers', () => {
  const written: readonly (readonly [number, Unit, Lang, string, string])[] = [
    [42225, count, 'nl', '42.225', '42.225'],
    [42225, count, 'en', '42,225', '42,225'],
    [1000, count, 'nl', '1.000', '1.000'],
    [999, count, 'nl', '999', '999'],
    [37, share, 'nl', '37%', '37 procent'],
    [37, share, 'en', '37%', '37 percent'],
    [22.6, percentage, 'nl', '22,6%', '22,6 procent'],
    [4, percentage, 'en', '4.0%', '4.0 percent'],
    [-1.5, index, 'nl', '−1,5', 'min 1,5'],
    [-1.5, index, 'en', '−1.5', 'minus 1.5'],
    [-0, count, 'nl', '0', '0'],
    [-0.04, index, 'nl', '0,0', '0,0'],
    [1861, thousands, 'nl', '1.861.000', '1.861.000'],
    [78.9, fine, 'nl', '78.900', '78.900'],
    [0.1 + 0.2, index, 'nl', '0,3', '0,3'],
    [-2.5, count, 'nl', '−3', 'min 3'],
    [1.005, { ...index, decimals: 2 }, 'nl', '1,01', '1,01'],
  ];
  for (const [value, unit, lang, seen, spoken] of written) {
    it(`writes ${value} ${unit.kind} × 10^${unit.multiplier} in ${lang} as “${seen}” and says “${spoken}”`, () => {
      expect(numberText(value, unit, lang)).to.equal(seen);
      expect(toPlainText(numberWords(value, unit, lang))).to.equal(spoken);
    });
  }

  const differences: readonly (readonly [number, Unit, Lang, string])[] = [
    [-629, count, 'nl', '629'],
    [1, share, 'nl', '1 procentpunt'],
    [-1.2, percentage, 'nl', '1,2 procentpunt'],
    [1, share, 'en', '1 percentage point'],
    [-1.2, percentage, 'en', '1.2 percentage points'],
    [2, { ...share, kind: 'change' }, 'en', '2 percentage points'],
    [3.25, index, 'en', '3.3'],
  ];
  for (const [difference, unit, lang, spoken] of differences) {
    it(`says a difference of ${difference} ${unit.kind} in ${lang} as “${spoken}”`, () => {
      expect(toPlainText(differenceWords(difference, unit, lang))).to.equal(spoken);
    });
  }

  it('writes a relative change with at most one decimal, and none that would read as 0', () => {
    expect(relativeText(-629 / 42854, 'nl')).to.equal('1,5');
    expect(relativeText(0.12, 'en')).to.equal('12');
    expect(relativeText(0.0001, 'nl')).to.equal('');
    expect(relativeText(null, 'nl')).to.equal('');
  });

  it('excludes the number from translation, but not its words', () => {
    expect(numberWords(-37, share, 'nl')).to.deep.equal([
      { text: 'min ', figure: false },
      { text: '37', figure: true },
      { text: ' procent', figure: false },
    ]);
  });
});
