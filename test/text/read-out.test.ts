import { expect } from '@open-wc/testing';

import type { Status } from '../../src/model/dataset.js';
import { toPlainText } from '../../src/text/rich-text.js';
import { readOut } from '../../src/text/read-out.js';
import { mboByGender, share, sliceOf, type TestCell, type TestSlice } from './slices.js';

const readOuts = (test: TestSlice, lang: 'nl' | 'en' = 'nl'): readonly string[] => {
  const slice = sliceOf({ kind: 'year', ...test });
  return slice.periods.map((_, period) => readOut(slice, lang, { series: 0, period }, true).spoken);
};

const one = (cell: TestCell, test: Partial<TestSlice> = {}, lang: 'nl' | 'en' = 'nl'): string =>
  readOuts({ codes: ['2019'], rows: { T: [cell] }, ...test }, lang)[0] ?? '';

describe('the read-out of one cell (A11Y-18)', () => {
  it('is name, value with its unit, change and remark, in that order', () => {
    const { spoken, shown } = readOut(mboByGender(), 'nl', { series: 1, period: 7 }, true);
    expect(spoken).to.equal('Vrouwen, 2019/20: 6.023 studenten, plus 53, voorlopig cijfer');
    expect(toPlainText(shown)).to.equal('Vrouwen, 2019/20: 6.023 studenten, +53, voorlopig cijfer');
    expect(shown.filter(({ figure }) => figure).map(({ text }) => text)).to.deep.equal([
      '2019/20',
      '6.023',
      '+53',
    ]);
    expect(readOut(mboByGender(), 'en', { series: 1, period: 7 }, true).spoken).to.equal(
      'Women, 2019/20: 6,023 students, plus 53, provisional figure',
    );
  });

  it('names the series on entry and after a change of series, and never where there is only one', () => {
    expect(readOut(mboByGender(), 'nl', { series: 0, period: 6 }, false).spoken).to.equal(
      '2018/19: 42.854 studenten, plus 1.041',
    );
    expect(one({ value: 5 })).to.equal('2019: 5 studenten');
  });

  it('has words for signs and units in the spoken text, and signs in the visible text (A11Y-13)', () => {
    const slice = sliceOf({
      kind: 'year',
      codes: ['2018', '2019'],
      rows: { T: [38.2, 37] },
      unit: { ...share, decimals: 1 },
    });
    const { spoken, shown } = readOut(slice, 'nl', { series: 0, period: 1 }, true);
    expect(spoken).to.equal('2019: 37,0 procent, min 1,2 procentpunt');
    expect(toPlainText(shown)).to.equal('2019: 37,0%, −1,2 procentpunt');
    expect(readOut(slice, 'en', { series: 0, period: 1 }, true).spoken).to.equal(
      '2019: 37.0 percent, minus 1.2 percentage points',
    );
    const below = {
      unit: { kind: 'index', label: { nl: 'punten', en: 'points' }, decimals: 1 },
    } as const;
    expect(one({ value: -1.5 }, below)).to.equal('2019: min 1,5 punten');
  });

  const missing: readonly (readonly [Status, string, string])[] = [
    ['suppressed', 'minder dan 5', 'fewer than 5'],
    ['missing', 'geen cijfer bekend', 'no figure available'],
    ['confidential', 'geheim', 'confidential'],
    ['impossible', 'niet van toepassing', 'not applicable'],
    ['unpublished', 'nog niet gepubliceerd', 'not yet published'],
  ];
  for (const [status, nl, en] of missing) {
    it(`says “${nl}” where a value is ${status}, and never a number (A11Y-40)`, () => {
      const indicator = { suppression: { lessThan: 5 } };
      expect(one({ value: null, status }, { indicator })).to.equal(`2019: ${nl}`);
      expect(one({ value: null, status }, { indicator }, 'en')).to.equal(`2019: ${en}`);
    });
  }

  const uncertain: readonly (readonly [TestCell, string])[] = [
    [{ value: 7, status: 'provisional' }, 'voorlopig cijfer'],
    [{ value: 7, status: 'revised-provisional' }, 'nader voorlopig cijfer'],
    [{ value: 7, status: 'estimated' }, 'geschat cijfer'],
    [{ value: 7, status: 'unreliable' }, 'minder betrouwbaar cijfer'],
    [{ value: 7, status: 'forecast' }, 'verwachting'],
    [{ value: 7, status: 'definition-differs' }, 'anders geteld'],
    [
      { value: 7, status: 'provisional', flags: ['provisional', 'estimated'] },
      'voorlopig, geschat cijfer',
    ],
    [{ value: 7, status: 'remark', letters: 'z' }, 'gemerkt door de uitgever (z)'],
    [{ value: 7, margin: { lower: 6.5, upper: 8 } }, 'marge tussen 6,5 en 8'],
  ];
  for (const [cell, remark] of uncertain) {
    it(`ends with “${remark}” (A11Y-16)`, () =>
      expect(one(cell)).to.equal(`2019: 7 studenten, ${remark}`));
  }

  it('names another definition instead of a change, even where no number comes right before (A11Y-66)', () => {
    const from = (definition: string) => (value: number) => ({ value, definition });
    const [a, b] = [from('A'), from('B')];
    expect(
      readOuts({ codes: ['2017', '2018', '2019'], rows: { T: [a(1), b(2), b(3)] } }),
    ).to.deep.equal([
      '2017: 1 studenten',
      '2018: 2 studenten, andere telling',
      '2019: 3 studenten, plus 1',
    ]);
    expect(readOuts({ codes: ['2012', '2018'], rows: { T: [a(1), b(2)] } })[1]).to.equal(
      '2018: 2 studenten, andere telling',
    );
  });

  it('names another definition for the series it applies to, and no other', () => {
    const b = { value: 2, definition: 'B' };
    const slice = sliceOf({
      kind: 'year',
      codes: ['2012', '2018'],
      rows: { T: [b, b], F: [{ value: 1, definition: 'A' }, b] },
    });
    const last = (series: number): string =>
      readOut(slice, 'nl', { series, period: 1 }, false).spoken;
    expect([last(0), last(1)]).to.deep.equal([
      '2018: 2 studenten, hetzelfde als in 2012',
      '2018: 2 studenten, andere telling',
    ]);
  });

  it('names the period of the number before a gap, gives no change to a forecast, and says where nothing changed', () => {
    expect(
      readOuts({
        codes: ['2016', '2017', '2018', '2019', '2022'],
        rows: { T: [5, null, 7, 7, 7] },
      }).slice(2),
    ).to.deep.equal([
      '2018: 7 studenten, plus 2 sinds 2016',
      '2019: 7 studenten, gelijk gebleven',
      '2022: 7 studenten, hetzelfde als in 2019',
    ]);
    expect(
      readOuts({ codes: ['2018', '2019'], rows: { T: [5, { value: 9, status: 'forecast' }] } })[1],
    ).to.equal('2019: 9 studenten, verwachting');
  });

  it('names the highest and the lowest figure only where all figures may be compared', () => {
    const codes = ['2016', '2017', '2018'];
    expect(readOuts({ codes, rows: { T: [5, 9, 7] } })).to.deep.equal([
      '2016: 5 studenten, laagste cijfer',
      '2017: 9 studenten, plus 4, hoogste cijfer',
      '2018: 7 studenten, min 2',
    ]);
    const cut = {
      codes: ['2015', ...codes],
      rows: {
        T: [
          { value: 99, definition: 'A' },
          ...[5, 9, 7].map((value) => ({ value, definition: 'B' })),
        ],
      },
    };
    expect(readOuts(cut).join()).not.to.match(/hoogste|laagste/);
    expect(readOuts({ codes, rows: { T: [5, 5, 5] } }).join()).not.to.match(/hoogste|laagste/);
  });

  it('names no lowest figure where a smaller one may be hidden', () => {
    const hidden = {
      codes: ['2015', '2016', '2017', '2018'],
      rows: { T: [9, { value: null, status: 'suppressed' }, 14, 7] },
    } as const;
    expect(readOuts(hidden)).to.deep.equal([
      '2015: 9 studenten',
      '2016: klein aantal, niet openbaar',
      '2017: 14 studenten, plus 5 sinds 2015, hoogste cijfer',
      '2018: 7 studenten, min 7',
    ]);
  });

  it('names the class of a value behind it', () => {
    const bands = [0, 2, 4].map((from, i) => ({
      from,
      label: { nl: ['ruim', 'gemiddeld', 'krap'][i] ?? '' },
    }));
    expect(one({ value: 4 }, { indicator: { bands } })).to.equal('2019: 4 studenten, krap');
    expect(one({ value: 3.9 }, { indicator: { bands }, unit: { decimals: 1 } })).to.equal(
      '2019: 3,9 studenten, gemiddeld',
    );
    expect(one({ value: 3.9 }, { indicator: { bands } })).to.equal('2019: 4 studenten, krap');
    expect(one({ value: -1 }, { indicator: { bands } })).to.equal('2019: min 1 studenten');
  });
});
