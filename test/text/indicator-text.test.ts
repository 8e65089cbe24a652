import { expect } from '@open-wc/testing';

import type { Target } from '../../src/model/dataset.js';
import { select } from '../../src/model/select.js';
import { readIndicator } from '../data/read-indicator.js';
import { indicatorText, type IndicatorText } from '../../src/text/indicator-text.js';
import { toPlainText } from '../../src/text/rich-text.js';
import { smallFile } from '../data/small-file.js';
import { mboByGender, mboTotal, share, sliceOf, type TestCell, type TestSlice } from './slices.js';

const toBreak = { period: { kind: 'range', from: null, to: '2013/14' } } as const;

describe('the text of an indicator', () => {
  it('gives the real mbo figure in Dutch', () => {
    const text = indicatorText(mboTotal(), 'nl');
    expect(text.heading).to.deep.equal({ text: 'Instroom in techniek, mbo', lang: 'nl' });
    expect(text.value).to.equal('42.225');
    expect(text.unit).to.equal('studenten');
    expect(toPlainText(text.valuePhrase)).to.equal('42.225 studenten');
    expect(toPlainText(text.period)).to.equal('schooljaar 2019/20');
    expect(toPlainText(text.status ?? [])).to.equal('voorlopig');
    expect(toPlainText(text.change)).to.equal('629 minder dan in 2018/19 (−1,5%)');
    expect(text.changeSign).to.equal('down');
    expect(toPlainText(text.sentence)).to.equal(
      'Instroom in techniek, mbo: 42.225 studenten in 2019/20. Dat zijn er 629 minder dan in 2018/19 (min 1,5 procent). Dit cijfer is voorlopig.',
    );
    expect(text.sparkEnds).to.deep.equal({ first: '2012/13: 43.266', last: '42.225' });
  });

  it('gives the same in English', () => {
    const text = indicatorText(mboTotal(), 'en');
    expect(text.heading).to.deep.equal({ text: 'Entrants in technology, mbo', lang: 'en' });
    expect(toPlainText(text.change)).to.equal('629 fewer than in 2018/19 (−1.5%)');
    expect(toPlainText(text.sentence)).to.equal(
      'Entrants in technology, mbo: 42,225 students in 2019/20. That is 629 fewer than in 2018/19 (minus 1.5 percent). This figure is provisional.',
    );
  });

  it('names the chosen category in heading and sentence, and omits a total', () => {
    const text = indicatorText(mboTotal({ filters: { gender: ['F'] } }), 'nl');
    expect(text.heading.text).to.equal('Instroom in techniek, mbo (Vrouwen)');
    expect(toPlainText(text.sentence)).to.match(
      /^Instroom in techniek, mbo \(Vrouwen\): 6\.023 studenten in 2019\/20\. Dat zijn er 53 meer dan in/,
    );
    expect(indicatorText(mboByGender(), 'nl').heading.text).to.equal('Instroom in techniek, mbo');
    const women = indicatorText(
      mboTotal({ split: 'gender', filters: { gender: ['F', 'T'] } }),
      'nl',
    );
    expect(women.heading.text).to.equal('Instroom in techniek, mbo (Vrouwen)');
  });

  it('computes no change over a break, and says why', () => {
    const nl = indicatorText(mboTotal(toBreak), 'nl');
    expect(toPlainText(nl.change)).to.equal(
      'Niet te vergelijken met 2012/13: vanaf 2013/14 geldt een andere telling.',
    );
    expect(nl.changeSign).to.equal(null);
    expect(toPlainText(nl.sentence)).to.equal(
      'Instroom in techniek, mbo: 38.544 studenten in 2013/14. Niet te vergelijken met 2012/13: vanaf 2013/14 geldt een andere telling.',
    );
    expect(toPlainText(indicatorText(mboTotal(toBreak), 'en').change)).to.equal(
      'Not comparable with 2012/13: since 2013/14 a different count applies.',
    );
  });

  it('compares with the last comparable figure over a gap, and names its period', () => {
    const gap = { codes: ['2012', '2016', '2017', '2019'], rows: { T: [20, 40, null, 50] } };
    expect(changeOf(gap)).to.equal('10 meer dan in 2016 (+25%)');
    expect(sentence(gap, 'nl')).to.contain(' Dat zijn er 10 meer dan in 2016 (plus 25 procent).');
    expect(sentence(gap, 'en')).to.contain(' That is 10 more than in 2016 (plus 25 percent).');
  });

  it('says in plain words that there is nothing to compare with', () => {
    const none = 'Hier is geen eerder cijfer om mee te vergelijken.';
    expect(changeOf({ codes: ['2018', '2019'], rows: { T: [null, 5] } })).to.equal(none);
    expect(changeOf({ codes: ['2019'], rows: { T: [5] } })).to.equal(none);
  });

  it('counts shares in percentage points, also where they differ by one', () => {
    const slice = { codes: ['2018', '2019'], rows: { T: [36, 37] }, unit: share };
    expect(changeOf(slice)).to.equal('1 procentpunt meer dan in 2018');
    expect(sentence(slice, 'nl')).to.equal(
      'Instroom in techniek, mbo: 37 procent in 2019. Dat is 1 procentpunt meer dan in 2018.',
    );
    expect(sentence(slice, 'en')).to.equal(
      'Entrants in technology, mbo: 37 percent in 2019. That is 1 percentage point more than in 2018.',
    );
    expect(indicatorText(sliceOf({ kind: 'year', ...slice }), 'nl').valuePhrase).to.deep.equal([
      { text: '37%', figure: true },
    ]);
  });

  it('uses singular and plural correctly', () => {
    expect(changeOf({ codes: ['2018', '2019'], rows: { T: [5, 5] } })).to.equal(
      'hetzelfde als in 2018',
    );
    expect(sentence({ codes: ['2018', '2019'], rows: { T: [5, 6] } }, 'nl')).to.contain(
      'Dat is er 1 meer dan in 2018 (plus 20 procent).',
    );
  });

  it('gives the difference between the rounded figures', () => {
    expect(changeOf({ codes: ['2018', '2019'], rows: { T: [36.6, 37.4] }, unit: share })).to.equal(
      'hetzelfde als in 2018',
    );
    expect(changeOf({ codes: ['2018', '2019'], rows: { T: [36.4, 36.6] }, unit: share })).to.equal(
      '1 procentpunt meer dan in 2018',
    );
    expect(changeOf({ codes: ['2018', '2019'], rows: { T: [42225.6, 42226.4] } })).to.equal(
      'hetzelfde als in 2018',
    );
    expect(sentence({ codes: ['2018', '2019'], rows: { T: [42225.6, 42226.4] } }, 'nl')).to.contain(
      'Dat is hetzelfde als in 2018.',
    );
  });

  it('keeps every digit of a large difference', () => {
    expect(changeOf({ codes: ['2018', '2019'], rows: { T: [1, 1234567890123456] } })).to.match(
      /^1\.234\.567\.890\.123\.455 meer dan in 2018/,
    );
  });

  it('gives no percentage of a percentage, whatever kind of unit the file names with its %', () => {
    for (const kind of ['count', 'amount', 'number'] as const) {
      const slice = {
        codes: ['2018', '2019'],
        rows: { T: [36.5, 37.2] },
        unit: { kind, symbol: '%', decimals: 1 },
      };
      expect(changeOf(slice)).to.equal('0,7 procentpunt meer dan in 2018');
    }
    expect(
      changeOf({
        codes: ['2018', '2019'],
        rows: { T: [36.5, 37.2] },
        unit: { kind: 'number', decimals: 1 },
      }),
    ).to.equal('0,7 meer dan in 2018');
  });

  it('gives the change in words for screen readers, and with signs on the screen', () => {
    const text = indicatorText(mboTotal(), 'nl');
    expect(toPlainText(text.changeSpoken)).to.equal('629 minder dan in 2018/19 (min 1,5 procent)');
    expect(toPlainText(indicatorText(mboTotal(toBreak), 'nl').changeSpoken)).to.equal(
      'Niet te vergelijken met 2012/13: vanaf 2013/14 geldt een andere telling.',
    );
  });

  it('names the period under the spark line where the latest figure is not at its end', () => {
    const ends = (last: TestCell) =>
      indicatorText(
        sliceOf({ kind: 'year', codes: ['2018', '2019', '2020'], rows: { T: [30, 40, last] } }),
        'nl',
      ).sparkEnds;
    expect(ends({ value: 90, status: 'forecast' })).to.deep.equal({
      first: '2018: 30',
      last: '2019: 40',
    });
    expect(ends({ value: null, status: 'missing' })).to.deep.equal({
      first: '2018: 30',
      last: '2019: 40',
    });
    expect(ends({ value: 50 })).to.deep.equal({ first: '2018: 30', last: '50' });
  });

  it('compares no figure that was counted differently with one that was not', () => {
    const codes = ['2018', '2019'];
    const differs = { value: 400, status: 'definition-differs' } as const;
    const expectedText = 'Niet te vergelijken met 2018: vanaf 2019 geldt een andere telling.';
    expect(changeOf({ codes, rows: { T: [30, differs] } })).to.equal(expectedText);
    expect(changeOf({ codes, rows: { T: [differs, 30] } })).to.equal(expectedText);
    expect(changeOf({ codes, rows: { T: [{ ...differs, value: 200 }, differs] } })).to.match(
      /^200 meer/,
    );
  });

  it('writes a change from nothing without a percentage', () => {
    expect(changeOf({ codes: ['2018', '2019'], rows: { T: [0, 6] } })).to.equal(
      '6 meer dan in 2018',
    );
  });

  const missing: readonly (readonly [TestCell, string, string])[] = [
    [{ value: null, status: 'suppressed' }, 'minder dan 5', 'fewer than 5'],
    [{ value: null, status: 'missing' }, 'geen cijfer bekend', 'no figure available'],
    [{ value: null, status: 'confidential' }, 'geheim', 'confidential'],
    [{ value: null, status: 'impossible' }, 'niet van toepassing', 'not applicable'],
    [{ value: null, status: 'unpublished' }, 'nog niet gepubliceerd', 'not yet published'],
  ];
  for (const [cell, nl, en] of missing) {
    it(`says “${nl}” where the value is ${cell.status}, and never 0`, () => {
      const slice = sliceOf({
        kind: 'year',
        codes: ['2019'],
        rows: { T: [cell] },
        indicator: { suppression: { lessThan: 5 } },
      });
      const text = indicatorText(slice, 'nl');
      expect([text.value, text.unit, text.changeSign, text.sparkEnds]).to.deep.equal([
        nl,
        '',
        null,
        null,
      ]);
      expect(toPlainText(text.sentence)).to.match(
        new RegExp(`^Instroom in techniek, mbo, 2019: ${nl}\\.`),
      );
      expect(indicatorText(slice, 'en').value).to.equal(en);
    });
  }

  it('gives the reason for a hidden number, without a limit in persons where the unit is a share', () => {
    const rows = { T: [{ value: null, status: 'suppressed' }] } as const;
    const indicator = { suppression: { lessThan: 5 } };
    expect(sentence({ codes: ['2019'], rows, indicator }, 'nl')).to.equal(
      'Instroom in techniek, mbo, 2019: minder dan 5. Het precieze aantal is niet openbaar. Zo is niemand te herkennen.',
    );
    expect(sentence({ codes: ['2019'], rows, indicator, unit: share }, 'nl')).to.equal(
      'Instroom in techniek, mbo, 2019: klein aantal, niet openbaar.',
    );
  });

  it('says that a later figure is missing, unless it is simply still to come', () => {
    expect(sentence({ codes: ['2018', '2019'], rows: { T: [5, null] } }, 'nl')).to.match(
      / 2019: geen cijfer bekend\.$/,
    );
    expect(
      sentence(
        { codes: ['2018', '2019'], rows: { T: [5, { value: null, status: 'unpublished' }] } },
        'nl',
      ),
    ).not.to.contain('2019');
  });

  it('marks a title that exists in Dutch only, in the English sentence too', () => {
    const slice = sliceOf({
      kind: 'year',
      codes: ['2019'],
      rows: { T: [5] },
      indicator: { title: { nl: 'Instroom' } },
    });
    const text = indicatorText(slice, 'en');
    expect(text.heading).to.deep.equal({ text: 'Instroom', lang: 'nl' });
    expect(text.sentence[0]).to.deep.equal({ text: 'Instroom', figure: false, lang: 'nl' });
  });

  it('says the counting date beside the period', () => {
    const slice = sliceOf({
      kind: 'year',
      codes: ['2019'],
      rows: { T: [5] },
      indicator: { reference: { nl: 'peildatum 1 oktober' } },
    });
    expect(toPlainText(indicatorText(slice, 'nl').period)).to.equal('2019, peildatum 1 oktober');
  });
});

const target = { id: 't', period: '2020', value: 50, rule: 'atleast', key: ['T'], definition: 'A', label: { nl: 'Streefwaarde' }, source: null } as const; // prettier-ignore
const counted = (value: number): TestCell => ({ value, definition: 'A' });

/** An indicator with one target, its numbers up to 2019. */
const towards = (
  values: readonly number[],
  change: Partial<Target> = {},
  direction: 'up' | 'down' | 'none' = 'up',
): IndicatorText =>
  indicatorText(
    sliceOf({
      kind: 'year',
      codes: values.map((_, i) => String(2020 - values.length + i)),
      rows: { T: values.map(counted) },
      indicator: { direction },
      dataset: { targets: [{ ...target, ...change }] },
    }),
    'nl',
  );

describe('the target of an indicator (A11Y-64)', () => {
  const cases: readonly (readonly [string, readonly number[], Partial<Target>, string])[] = [
    [
      'still to come',
      [40],
      {},
      'Doel voor 2020: ten minste 50 studenten. Het laatste cijfer is 10 minder dan dat doel.',
    ],
    [
      'met before its time',
      [60],
      {},
      'Doel voor 2020: ten minste 50 studenten. Het laatste cijfer is 10 meer dan dat doel.',
    ],
    [
      'met exactly',
      [50],
      {},
      'Doel voor 2020: ten minste 50 studenten. Het laatste cijfer is gelijk aan dat doel.',
    ],
    [
      'reached',
      [55, 40],
      { period: '2018' },
      'Doel voor 2018: ten minste 50 studenten. Dat doel is gehaald: het cijfer was 5 meer.',
    ],
    [
      'not reached',
      [45, 60],
      { period: '2018' },
      'Doel voor 2018: ten minste 50 studenten. Dat doel is niet gehaald: het cijfer was 5 minder.',
    ],
    [
      'at most',
      [55],
      { period: '2019', rule: 'atmost' },
      'Doel voor 2019: ten hoogste 50 studenten. Dat doel is niet gehaald: het cijfer was 5 meer.',
    ],
    [
      'exactly',
      [50],
      { period: '2019', rule: 'equals' },
      'Doel voor 2019: precies 50 studenten. Dat doel is gehaald.',
    ],
    [
      'finer than the figures',
      [40],
      { value: 42.5 },
      'Doel voor 2020: ten minste 42,5 studenten. Het laatste cijfer is 2,5 minder dan dat doel.',
    ],
    [
      'of another definition',
      [40],
      { definition: 'B' },
      'Het doel van 50 studenten voor 2020 is anders geteld en hier niet gebruikt.',
    ],
  ];
  for (const [which, values, change, expected] of cases) {
    it(`that is ${which} is given with value, year and distance`, () => {
      const text = towards(values, change);
      expect(toPlainText(text.target)).to.equal(expected);
      expect(toPlainText(text.sentence)).to.contain(expected).and.not.to.match(/koers/);
    });
  }

  it('is given in percentage points for a share, with the status of the figure', () => {
    const rows = { T: [{ value: 19, status: 'provisional', definition: 'A' }] } as const;
    const slice = sliceOf({
      kind: 'year',
      codes: ['2020'],
      rows,
      unit: share,
      dataset: { targets: [{ ...target, value: 20 }] },
    });
    expect(toPlainText(indicatorText(slice, 'nl').target)).to.equal(
      'Doel voor 2020: ten minste 20 procent. Dat doel is niet gehaald: het cijfer was 1 procentpunt minder (voorlopig).',
    );
    expect(toPlainText(indicatorText(slice, 'en').target)).to.equal(
      'Target for 2020: at least 20 percent. That target was not reached: the figure was 1 percentage point less (provisional).',
    );
  });

  const ways: readonly (readonly [
    string,
    readonly number[],
    Partial<Target>,
    'up' | 'down' | 'none',
    string | null,
  ])[] = [
    ['towards it', [30, 40], {}, 'up', 'naar het doel toe'],
    ['away from it', [40, 30], {}, 'up', 'van het doel af'],
    ['over it', [40, 60], {}, 'up', 'naar het doel toe'],
    ['down to it', [70, 60], { rule: 'atmost' }, 'down', 'naar het doel toe'],
    ['past it', [60, 70], {}, 'up', null],
    ['back, with the target still reached', [70, 60], {}, 'up', null],
    ['of an indicator without a direction', [30, 40], {}, 'none', null],
    [
      'towards a target against the direction of the indicator',
      [30, 40],
      { rule: 'atmost' },
      'up',
      null,
    ],
    ['after the year of the target', [30, 40], { period: '2018' }, 'up', null],
    ['of 0', [40, 40], {}, 'up', null],
  ];
  for (const [way, values, change, direction, expected] of ways) {
    it(`says ${expected ?? 'nothing of a direction'} of a change ${way} (A11Y-65)`, () => {
      const text = towards(values, change, direction);
      expect(text.towards?.text ?? null).to.equal(expected);
      expect(toPlainText(text.change).endsWith(`, ${expected ?? 'x'}`)).to.equal(expected !== null);
      expect(text.towards?.nearer ?? null).to.equal(
        expected === null ? null : expected === 'naar het doel toe',
      );
    });
  }
});

describe('the class of an indicator', () => {
  const names = [['zeer ruim', 'very wide'], ['ruim', 'wide'], ['gemiddeld', 'average'], ['krap', 'narrow'], ['zeer krap', 'very narrow']] as const; // prettier-ignore
  const bands = names.map(([nl, en], i) => ({
    from: [0, 0.25, 0.67, 1.5, 4][i] ?? NaN,
    label: { nl, en },
  }));
  const unit = { kind: 'score', label: {}, decimals: 1 } as const;
  const text = (value: number, lang: 'nl' | 'en' = 'nl'): IndicatorText =>
    indicatorText(
      sliceOf({ kind: 'year', codes: ['2019'], rows: { T: [value] }, unit, indicator: { bands } }),
      lang,
    );

  it('is its name, its rank and the borders between the classes', () => {
    const { band, sentence } = text(2.5);
    expect(band?.name).to.deep.equal({ text: 'krap', lang: 'nl' });
    expect([band?.nth, band?.of, toPlainText(band?.rank ?? [])]).to.deep.equal([
      4,
      5,
      'klasse 4 van 5',
    ]);
    expect(band?.seams).to.deep.equal([
      { label: '0,25' },
      { label: '0,67' },
      { label: '1,5' },
      { label: '4,0' },
    ]);
    expect(band?.names.map((name) => name.text)).to.deep.equal(names.map(([nl]) => nl));
    expect(toPlainText(sentence)).to.contain('2,5 in 2019. Dat is klasse 4 van 5: krap.');
    expect(toPlainText(text(2.5, 'en').sentence)).to.contain('That is class 4 of 5: narrow.');
  });

  it('begins at its border, as the value is written', () => {
    expect(text(1.5).band?.nth).to.equal(4);
    expect(text(1.46).band?.nth).to.equal(4);
    expect(text(1.44).band?.nth).to.equal(3);
    expect(text(-1).band).to.equal(null);
  });
});

describe('the national figure of an indicator', () => {
  const beside = (
    change: Readonly<Record<string, unknown>>,
    series: readonly unknown[],
    region = 'PV23',
    lang: 'nl' | 'en' = 'nl',
  ): string => {
    const { dataset } = readIndicator(
      smallFile({ ...change, series }),
      null,
      'https://data.example/',
    );
    const query = {
      filters: { gebied: [region] },
      split: null,
      period: { kind: 'all' },
      edition: null,
    } as const;
    const text = indicatorText(select(dataset, query), lang);
    expect(toPlainText(text.sentence).includes(toPlainText(text.country))).to.equal(true);
    return toPlainText(text.country);
  };
  const row = (region: string, value: number | null, status = '.') => ({
    key: [region, 'T'],
    values: [1, 2, 3, value],
    status: `...${status}`,
  });
  const shares = { unit: { kind: 'share', label: 'procent', symbol: '%', decimals: 1 } };

  it('is compared with a share by its difference in points', () => {
    expect(beside(shares, [row('NL01', 29.5), row('PV23', 31.7)])).to.equal(
      'Nederland: 29,5 procent. Dit cijfer is 2,2 procentpunt meer.',
    );
    expect(beside(shares, [row('NL01', 29.5), row('PV23', 29.5)])).to.equal(
      'Nederland: 29,5 procent. Dit cijfer is hetzelfde.',
    );
  });

  it('is what a number is a part of', () => {
    expect(beside({}, [row('NL01', 400, 'p'), row('PV23', 50)])).to.equal(
      'Nederland: 400 studenten (voorlopig). Dit cijfer is 12,5 procent daarvan.',
    );
    expect(beside({}, [row('NL01', 400, 'p'), row('PV23', 50)], 'PV23', 'en')).to.equal(
      'Nederland: 400 students (provisional). This figure is 12.5 percent of that.',
    );
    expect(beside({}, [row('NL01', 0), row('PV23', 0)])).to.equal('Nederland: 0 studenten.');
  });

  it('is not given for the country itself, without a number, or for another definition', () => {
    expect(beside({}, [row('NL01', 400), row('PV23', 50)], 'NL01')).to.equal('');
    expect(beside({}, [row('NL01', null, 'm'), row('PV23', 50)])).to.equal('');
    expect(beside({}, [row('NL01', 400, 'd'), row('PV23', 50)])).to.equal('');
  });
});

describe('the uncertainty of an indicator (A11Y-16)', () => {
  it('is given by the margin of the figure, and its status', () => {
    const rows = {
      T: [{ value: 7, status: 'unreliable', margin: { lower: 6, upper: 8 } }],
    } as const;
    const { sentence: plain, status } = indicatorText(
      sliceOf({ kind: 'year', codes: ['2019'], rows }),
      'nl',
    );
    expect(toPlainText(plain)).to.contain(
      'Dit cijfer is minder betrouwbaar. De marge van dit cijfer ligt tussen 6 en 8.',
    );
    expect(toPlainText(status ?? [])).to.equal('minder betrouwbaar');
  });
});

const changeOf = (test: TestSlice): string =>
  toPlainText(indicatorText(sliceOf({ kind: 'year', ...test }), 'nl').change);

const sentence = (test: TestSlice, lang: 'nl' | 'en'): string =>
  toPlainText(indicatorText(sliceOf({ kind: 'year', ...test }), lang).sentence);
