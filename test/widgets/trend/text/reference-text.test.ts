import { expect } from '@open-wc/testing';
import { referenceSeries } from '../../../../src/widgets/trend/model/reference-series.js';
import { indexed } from '../../../../src/widgets/trend/model/indexed.js';
import { readQuery } from '../../../../src/model/read-query.js';
import { select } from '../../../../src/model/select.js';
import type { Slice } from '../../../../src/model/slice.js';
import { readIndicator } from '../../../data/read-indicator.js';
import { sizesText } from '../../../../src/widgets/trend/text/reference-text.js';
import { indexLabel } from '../../../../src/widgets/trend/text/index-label.js';
import { toPlainText } from '../../../../src/text/rich-text.js';
import { readOut } from '../../../../src/text/read-out.js';
import { seriesExtras, seriesReadOut } from '../../../../src/widgets/trend/text/series-extras.js';
import { trendText, type TrendText } from '../../../../src/widgets/trend/text/trend-text.js';
import { smallFile } from '../../../data/small-file.js';
import { inWords } from '../../../text/in-words.js';

const base = 'https://monitor.example/data/file.json';
const compared = (file: Record<string, unknown>): Slice => {
  const { dataset } = readIndicator(file, base, base);
  const query = readQuery({ region: 'PV23' });
  return referenceSeries(dataset, query, select(dataset, query), ['NL01']);
};
const share = {
  kind: 'share',
  label: { nl: 'procent', en: 'per cent' },
  symbol: '%',
  decimals: 0,
  additive: false,
};
const shares = (own: readonly number[]) =>
  smallFile({
    unit: share,
    series: [
      { key: ['NL01', 'T'], values: [30, 31, 33, 34] },
      { key: ['PV23', 'T'], values: own },
    ],
  });
const trendTextOf = (slice: Slice, lang: 'nl' | 'en'): TrendText =>
  trendText(slice, lang, false, 2, seriesExtras(slice, lang));
const summary = (slice: Slice, lang: 'nl' | 'en') => inWords(trendTextOf(slice, lang));

describe('the text of a trend with another region', () => {
  it('gives the trend of both regions, and their difference in points', () => {
    const slice = compared(shares([27, 28, 29, 32]));
    expect(summary(slice, 'nl')).to.equal(
      'Overijssel: het aandeel steeg van 27 procent in 2015 naar 32 procent in 2018. Dat is 5 procentpunt meer. ' +
        'Nederland: het aandeel steeg van 30 procent naar 34 procent. Dat is 4 procentpunt meer. ' +
        'Overijssel in 2018: 2 procentpunt minder dan Nederland.',
    );
    expect(summary(slice, 'en')).to.match(
      /Overijssel in 2018: 2 percentage points less than Nederland\.$/,
    );
    expect(summary(compared(shares([27, 28, 29, 34])), 'nl')).to.match(
      /Overijssel in 2018: hetzelfde als Nederland\.$/,
    );
  });

  it('has only the selected region in its heading', () => {
    expect(trendTextOf(compared(shares([27, 28, 29, 32])), 'nl').heading.text).to.equal(
      'Proef (Overijssel)',
    );
  });

  it('mentions for counts that only the trends can be compared', () => {
    const slice = compared(smallFile());
    expect(summary(slice, 'nl')).not.to.contain('dan Nederland');
    expect(sizesText(slice, 'nl')).to.equal(
      'Deze cijfers hangen af van hoe groot een regio is. Vergelijk het verloop, niet de hoogte.',
    );
    expect(sizesText(slice, 'en')).to.contain('Compare their course, not their height.');
    expect(sizesText(compared(shares([27, 28, 29, 32])), 'nl')).to.equal('');
  });

  it('gives the reason where the other region is left out', () => {
    const file = smallFile({
      definitions: { A: { text: 'a' }, B: { text: 'b' } },
      editions: { e1: { definition: 'A' }, e2: { definition: 'B' } },
      edition: { id: 'e2' },
      series: ['NL01', 'PV23'].map((region, i) => ({
        key: [region, 'T'],
        values: [1, 2, 3, 4],
        editions: Array(4).fill(`e${i + 1}`),
      })),
    });
    const notes = (lang: 'nl' | 'en') =>
      trendTextOf(compared(file), lang).notes.map(({ text }) => toPlainText(text));
    expect(notes('nl')).to.include(
      'Nederland staat hier niet bij. Die cijfers zijn anders geteld of komen uit een andere editie.',
    );
    expect(notes('en')).to.include(
      'Nederland is not shown here. Those figures were counted differently or come from another edition.',
    );
  });
});

describe('the text of a trend as index numbers', () => {
  const index = (slice: Slice): Slice => indexed([slice], indexLabel)[0] as Slice;

  it('gives the base period in every sentence, line and read-out, and the figure itself', () => {
    const slice = index(compared(smallFile()));
    expect(summary(slice, 'nl')).to.equal(
      'Overijssel: het indexcijfer steeg van 100,0 in 2015 naar 142,9 in 2018. Dat is 42,9 meer. ' +
        'Nederland: het indexcijfer steeg van 100,0 naar 130,0. Dat is 30,0 meer. ' +
        'Index: 2015 is 100. Het cijfer van 2018 is voorlopig.',
    );
    expect(toPlainText(trendTextOf(slice, 'nl').measure)).to.equal('Index (2015 = 100), per jaar');
    expect(toPlainText(trendTextOf(slice, 'en').measure)).to.equal('Index (2015 = 100), per year');
    const at = { series: 1, period: 3 };
    expect(readOut(slice, 'nl', at, true, seriesReadOut(slice, 'nl')).spoken).to.equal(
      'Nederland, 2018: index 130,0, plus 10,0, 130 studenten, 2015 is 100, voorlopig cijfer, hoogste cijfer',
    );
    expect(toPlainText(readOut(slice, 'en', at, true, seriesReadOut(slice, 'en')).shown)).to.equal(
      'Nederland, 2018: index 130.0, +10.0, 130 students, 2015 is 100, provisional figure, highest figure',
    );
  });

  it('explains how the index is computed, and that it starts again after a break', () => {
    const notes = (file: Record<string, unknown>, lang: 'nl' | 'en') =>
      trendTextOf(index(compared(file)), lang).notes.map(
        ({ lead, text }) => `${lead} ${toPlainText(text)}`,
      );
    expect(notes(smallFile(), 'nl')[0]).to.equal(
      'Index. Het cijfer van 2015 is op 100 gezet. Bij 110 is het cijfer 10 procent hoger dan toen.',
    );
    const broken = smallFile({ breaks: [{ after: '2016', recalculated: false, label: 'Nieuw' }] });
    expect(notes(broken, 'nl')[0]).to.equal(
      'Index. Bij elke nieuwe telling begint de index opnieuw op 100: 2015 en 2017. Vergelijk alleen binnen een telling.',
    );
    expect(summary(index(compared(broken)), 'nl')).to.contain('Index: 2017 is 100.');
    expect(toPlainText(trendTextOf(index(compared(broken)), 'en').measure)).to.equal(
      'Index (2015 and 2017 = 100), per year',
    );
    const target = {
      id: 't',
      period: '2018',
      value: 80,
      rule: 'atleast',
      key: ['PV23', 'T'],
      label: 'Doel',
    };
    expect(notes(smallFile({ targets: [target] }), 'en')[0]).to.contain(
      'A target is no index figure and is not shown here.',
    );
  });

  it('gives the reason where there is no index', () => {
    const notes = (file: Record<string, unknown>, lang: 'nl' | 'en') =>
      toPlainText(trendTextOf(index(compared(file)), lang).notes[0]?.text ?? []);
    expect(notes(shares([27, 28, 29, 32]), 'nl')).to.equal(
      'Dit cijfer is geen aantal of bedrag. Daarom staat hier geen index.',
    );
    const nothing = smallFile({
      series: ['NL01', 'PV23'].map((region) => ({ key: [region, 'T'], values: [0, 0, 0, 0] })),
    });
    expect(notes(nothing, 'en')).to.equal(
      'There is no period in which every series has a figure above 0. So there is no index here.',
    );
  });
});
