import { expect } from '@open-wc/testing';

import { plain } from '../../src/text/phrase.js';
import { trendText } from '../../src/text/trend-text.js';
import { mboByGender, mboTotal, share, sliceOf, type TestCell, type TestSlice } from './slices.js';

describe('what a trend says', () => {
  it('sums up the real mbo figures in Dutch, from after the break', () => {
    const text = trendText(mboByGender(), 'nl');
    expect(plain(text.summary)).to.equal(
      'Totaal: het aantal studenten steeg van 38.544 in 2013/14 naar 42.225 in 2019/20, plus 9,6 procent. ' +
        'Vrouwen: het aantal steeg van 4.886 naar 6.023, plus 23,3 procent. ' +
        'De cijfers van voor 2013/14 zijn anders geteld. Vergelijk ze niet met de latere cijfers. ' +
        'De cijfers komen uit 3 edities van de monitor. Het cijfer van 2019/20 is voorlopig.',
    );
    expect(text.figureName).to.equal('Lijngrafiek, 2 reeksen, 2012/13 tot en met 2019/20');
    expect(text.measure).to.equal('Aantal studenten, per schooljaar');
  });

  it('sums up the same in English', () => {
    const text = trendText(mboByGender(), 'en');
    expect(plain(text.summary)).to.equal(
      'Total: the number of students rose from 38,544 in 2013/14 to 42,225 in 2019/20, plus 9.6 percent. ' +
        'Women: the number rose from 4,886 to 6,023, plus 23.3 percent. ' +
        'Figures from before 2013/14 were counted differently. Do not compare them with later figures. ' +
        'The figures come from 3 editions of the monitor. The figure for 2019/20 is provisional.',
    );
    expect(text.figureName).to.equal('Line chart, 2 series, 2012/13 to 2019/20');
    expect(text.measure).to.equal('Number of students, per school year');
  });

  it('names a single series by what is counted', () => {
    expect(plain(trendText(mboTotal(), 'nl').summary)).to.match(/^Het aantal studenten steeg van 38\.544 in 2013\/14 naar 42\.225 in/);
  });

  const courses: readonly (readonly [string, TestSlice, string])[] = [
    ['fell', { codes: ['2017', '2018', '2019'], rows: { T: [49, 47, 45] }, unit: share }, 'Het aandeel daalde van 49 procent in 2017 naar 45 procent in 2019, min 4 procentpunt.'], // prettier-ignore
    ['hardly changed', { codes: ['2017', '2018', '2019'], rows: { T: [1000, 1004, 1005] } }, 'Het aantal studenten bleef vrijwel gelijk: 1.000 in 2017 en 1.005 in 2019.'], // prettier-ignore
    ['fluctuated', { codes: ['2016', '2017', '2018', '2019'], rows: { T: [100, 140, 80, 105] } }, 'Het aantal studenten wisselde: 100 in 2016 en 105 in 2019. Het hoogste cijfer was 140 in 2017. Het laagste cijfer was 80 in 2018.'], // prettier-ignore
    ['is too short for a course', { codes: ['2018', '2019'], rows: { T: [100, 140] } }, 'Het aantal studenten was 100 in 2018 en 140 in 2019.'], // prettier-ignore
    ['has one number', { codes: ['2018', '2019'], rows: { T: [null, 140] } }, 'Het aantal studenten was 140 in 2019.'],
    ['has a gap', { codes: ['2014', '2015', '2016', '2017', '2018', '2019'], rows: { T: [100, 110, null, 130, 140, 150] } }, 'Het aantal studenten steeg van 100 in 2014 naar 150 in 2019, plus 50 procent. Zonder cijfer: 2016.'], // prettier-ignore
    ['has nothing', { codes: ['2018', '2019'], rows: { T: [null, null] } }, 'Het aantal studenten: geen cijfer bekend.'],
  ];
  for (const [course, test, expected] of courses) {
    it(`finds words for a series that ${course}`, () => {
      expect(plain(trendText(sliceOf({ kind: 'year', ...test }), 'nl').summary)).to.equal(expected);
    });
  }

  it('drops what does not fit before what must be said', () => {
    const label = { nl: 'een groep met een heel lange naam van tien woorden' };
    const cells = [{ value: 1, edition: '2018', definition: 'A' }, ...[2, 3, 4].map((value) => ({ value, definition: 'B' }))];
    const rows = { T: cells, F: cells, M: cells.map((cell) => ({ ...cell, status: 'provisional' as const })) };
    const slice = sliceOf({ kind: 'year', codes: ['2016', '2017', '2018', '2019'], rows, labels: { F: label, M: label } });
    const summary = plain(trendText(slice, 'nl').summary);
    expect(summary.split(/\s+/).length).to.be.at.most(60);
    expect(summary).to.contain('zijn anders geteld').and.to.contain('2 edities').and.to.contain('2016 tot en met 2019 zijn voorlopig');
  });

  it('names the series that a break holds for, when it does not hold for all', () => {
    const b = [1, 2, 3].map((value) => ({ value, definition: 'B' }));
    const slice = sliceOf({
      kind: 'year',
      codes: ['2017', '2018', '2019'],
      rows: { T: b, F: [{ value: 9, definition: 'A' }, ...b.slice(1)] },
    });
    expect(plain(trendText(slice, 'nl').summary)).to.contain('Vrouwen: de cijfers van voor 2018 zijn anders geteld.');
  });

  it('says that the table holds more series than the chart draws', () => {
    const text = trendText(mboByGender(), 'nl', false, 1);
    expect(text.figureName).to.equal('Lijngrafiek, 1 reeks, 2012/13 tot en met 2019/20');
    expect(text.notes.map(({ text: said }) => plain(said))).to.include(
      'De grafiek toont de eerste 1 reeksen. Alle reeksen staan in de tabel.',
    );
    expect(
      trendText(mboByGender(), 'nl')
        .notes.map(({ text: said }) => plain(said))
        .join(' '),
    ).to.not.contain('Alle reeksen');
  });

  it('notes the break, the status, the axis and what the publisher wrote', () => {
    const text = trendText(mboByGender(), 'nl', true);
    expect(text.notes.map(({ lead, text: said }) => `${lead} ${plain(said)}`.trim())).to.deep.equal([
      'Andere telling vanaf 2013/14. Eerst: telling per domein. Daarna: telling per opleiding.',
      'Voorlopig. Het cijfer van 2019/20 kan nog veranderen.',
      'De as begint niet bij 0.',
    ]);
    const own = sliceOf({ kind: 'year', codes: ['2019'], rows: { T: [5] }, indicator: { notes: { n1: { nl: 'Exclusief extranei.' } } } });
    expect(trendText(own, 'en').notes).to.deep.equal([
      { lead: 'Explanatory note.', text: [{ text: 'Exclusief extranei.', figure: false, lang: 'nl' }] },
    ]);
  });

  it('calls a recalculated break a note: old figures may be compared', () => {
    const breaks = [{ after: '2018', recalculated: true, label: { nl: 'Nieuwe indeling' }, key: null }];
    const slice = sliceOf({ kind: 'year', codes: ['2017', '2018', '2019'], rows: { T: [1, 2, 3] }, dataset: { breaks } });
    const text = trendText(slice, 'nl');
    expect(plain(text.summary)).to.match(/^Het aantal studenten steeg van 1 in 2017 naar 3 in 2019/);
    expect(text.notes.map(({ lead, text: said }) => `${lead} ${plain(said)}`)).to.deep.equal([
      'Opnieuw berekend. Nieuwe indeling. De cijfers van voor 2019 zijn ook op de nieuwe manier geteld.',
    ]);
  });

  it('hands the chart its words, aligned with the slice', () => {
    const { chart } = trendText(mboByGender(), 'nl');
    expect(chart.seriesLabels).to.deep.equal(['Totaal', 'Vrouwen']);
    expect(chart.latestLabels).to.deep.equal(['42.225', '6.023']);
    expect(chart.periodLabels.length).to.equal(8);
    expect(chart.periodLabels[0]).to.deep.equal({ full: '2012/13', short: '’12/13' });
    expect(chart.breakLabels).to.deep.equal([{ before: 'telling per domein', since: 'telling per opleiding' }]);
    expect([chart.provisional, chart.noFigure, chart.format(40000)]).to.deep.equal(['voorlopig', 'geen cijfer', '40.000']);
    expect(trendText(mboTotal(), 'nl').chart.seriesLabels).to.deep.equal(['']);
  });
});

describe('a trend without any figure', () => {
  const told = (rows: readonly (TestCell | number | null)[]): string =>
    plain(trendText(sliceOf({ kind: 'year', codes: rows.map((_, i) => String(2018 + i)), rows: { T: rows } }), 'nl').summary);

  it('says the reason that most of its cells give', () => {
    const without = (status: TestCell['status'] & string): TestCell => ({ value: null, status });
    expect(told([without('suppressed'), without('suppressed')])).to.equal('Het aantal studenten: klein aantal, niet openbaar.');
    expect(told([null, without('confidential'), without('confidential')])).to.equal('Het aantal studenten: geheim.');
    expect(told([without('unpublished')])).to.equal('Het aantal studenten: nog niet gepubliceerd.');
    expect(told([{ value: 5, status: 'forecast' }])).to.equal('Het aantal studenten: nog niet gepubliceerd.');
  });
});
