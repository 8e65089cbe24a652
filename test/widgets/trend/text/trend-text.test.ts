import { expect } from '@open-wc/testing';

import type { Slice } from '../../../../src/model/slice.js';
import { toPlainText } from '../../../../src/text/rich-text.js';
import { trendText } from '../../../../src/widgets/trend/text/trend-text.js';
import { checkOneSentence } from '../../../text/one-sentence.js';
import { longestSentence } from '../../../text/reading.js';
import {
  mboByGender,
  mboTotal,
  share,
  sliceOf,
  type TestCell,
  type TestSlice,
} from '../../../text/slices.js';
import { inWords } from '../../../text/in-words.js';

describe('the text of a trend', () => {
  it('summarises the real mbo figures in Dutch, from after the break', () => {
    const text = trendText(mboByGender(), 'nl');
    expect(inWords(text)).to.equal(
      'Totaal: het aantal studenten steeg van 38.544 in 2013/14 naar 42.225 in 2019/20. Dat is 9,6 procent meer. ' +
        'Vrouwen: het aantal steeg van 4.886 naar 6.023. Dat is 23,3 procent meer. ' +
        'De cijfers van voor 2013/14 zijn anders geteld. Ze zijn niet te vergelijken met de latere. ' +
        'De cijfers komen uit 3 edities. Het cijfer van 2019/20 is voorlopig.',
    );
    expect(text.figureName).to.equal('Lijngrafiek, 2 reeksen, 2012/13 tot en met 2019/20');
    expect(toPlainText(text.measure)).to.equal('Aantal studenten, per schooljaar');
  });

  it('summarises the same in English', () => {
    const text = trendText(mboByGender(), 'en');
    expect(inWords(text)).to.equal(
      'Total: the number of students rose from 38,544 in 2013/14 to 42,225 in 2019/20. That is 9.6 percent more. ' +
        'Women: the number rose from 4,886 to 6,023. That is 23.3 percent more. ' +
        'Figures before 2013/14 were counted differently. They cannot be compared with the later ones. ' +
        'The figures come from 3 editions. The figure for 2019/20 is provisional.',
    );
    expect(text.figureName).to.equal('Line chart, 2 series, 2012/13 to 2019/20');
    expect(toPlainText(text.measure)).to.equal('Number of students, per school year');
  });

  it('has one sentence above the picture, on what is drawn in the colour of highlights', () => {
    const sentence = (slice: Slice, lang: 'nl' | 'en'): string =>
      toPlainText(trendText(slice, lang).summary);
    expect(sentence(mboByGender(), 'nl')).to.equal(
      'Het aantal studenten steeg met 3.681 sinds 2013/14, naar 42.225 in 2019/20 (voorlopig).',
    );
    expect(sentence(mboByGender(), 'en')).to.equal(
      'The number of students rose by 3,681 since 2013/14, to 42,225 in 2019/20 (provisional).',
    );
    const women = { ...mboByGender(), highlighted: ['F'] };
    expect(sentence(women, 'nl')).to.equal(
      'Bij vrouwen steeg het aantal studenten met 1.137 sinds 2013/14, naar 6.023 in 2019/20 (voorlopig).',
    );
    expect(sentence(women, 'en')).to.equal(
      'For women the number of students rose by 1,137 since 2013/14, to 6,023 in 2019/20 (provisional).',
    );
  });

  it('names a single series by what is counted', () => {
    expect(inWords(trendText(mboTotal(), 'nl'))).to.match(
      /^Het aantal studenten steeg van 38\.544 in 2013\/14 naar 42\.225 in/,
    );
  });

  const courses: readonly (readonly [string, TestSlice, string])[] = [
    ['fell', { codes: ['2017', '2018', '2019'], rows: { T: [49, 47, 45] }, unit: share }, 'Het aandeel daalde van 49 procent in 2017 naar 45 procent in 2019. Dat is 4 procentpunt minder.'], // prettier-ignore
    ['hardly changed', { codes: ['2017', '2018', '2019'], rows: { T: [1000, 1004, 1005] } }, 'Het aantal studenten bleef vrijwel gelijk: 1.000 in 2017 en 1.005 in 2019.'], // prettier-ignore
    ['fluctuated', { codes: ['2016', '2017', '2018', '2019'], rows: { T: [100, 140, 80, 105] } }, 'Het aantal studenten ging op en neer: 100 in 2016 en 105 in 2019. Het hoogste cijfer was 140 in 2017. Het laagste cijfer was 80 in 2018.'], // prettier-ignore
    ['has two numbers', { codes: ['2011', '2021'], rows: { T: [100, 140] } }, 'Het aantal studenten steeg van 100 in 2011 naar 140 in 2021. Dat is 40 procent meer. Geen cijfer bekend: 2012 tot en met 2020.'], // prettier-ignore
    ['has too few to be called steady', { codes: ['2015', '2019'], rows: { T: [36, 37] }, unit: share }, 'Het aandeel was 36 procent in 2015 en 37 procent in 2019. Geen cijfer bekend: 2016, 2017 en 2018.'], // prettier-ignore
    ['has more gaps than can be named', { codes: ['2007', '2009', '2011', '2013', '2014', '2016'], rows: { T: [100, 110, 120, null, 130, 140] } }, 'Het aantal studenten steeg van 100 in 2007 naar 140 in 2016. Dat is 40 procent meer. Niet van elk jaar is een cijfer bekend.'], // prettier-ignore
    [
      'has one number',
      { codes: ['2018', '2019'], rows: { T: [null, 140] } },
      'Het aantal studenten was 140 in 2019.',
    ],
    ['has a gap', { codes: ['2014', '2015', '2016', '2017', '2018', '2019'], rows: { T: [100, 110, null, 130, 140, 150] } }, 'Het aantal studenten steeg van 100 in 2014 naar 150 in 2019. Dat is 50 procent meer. Geen cijfer bekend: 2016.'], // prettier-ignore
    [
      'has no figure',
      { codes: ['2018', '2019'], rows: { T: [null, null] } },
      'Het aantal studenten: geen cijfer bekend.',
    ],
  ];
  for (const [course, test, expected] of courses) {
    it(`describes a series that ${course}`, () => {
      expect(inWords(trendText(sliceOf({ kind: 'year', ...test }), 'nl'))).to.equal(expected);
    });
  }

  it('gives the trend of each series before the extremes of the first', () => {
    const cells = [38544, 42854, 37817, 42225].map((value) => ({
      value,
      definition: 'B',
      status: 'provisional' as const,
    }));
    const rows = {
      T: [{ value: 43266, definition: 'A' }, ...cells],
      F: [{ value: 6551, definition: 'A' }, ...cells],
    };
    const slice = sliceOf({ kind: 'year', codes: ['2012', '2013', '2014', '2015', '2016'], rows });
    expect(inWords(trendText(slice, 'nl'))).to.match(
      /^Totaal: [^.]*38\.544[^.]*42\.225 in 2016\. Vrouwen: [^.]*38\.544/,
    );
  });

  it('mentions what must be known, whatever else there is to say', () => {
    const label = { nl: 'een groep met een heel lange naam van tien woorden' };
    const cells = [
      { value: 1, edition: '2018', definition: 'A' },
      ...[2, 3, 4].map((value) => ({ value, definition: 'B' })),
    ];
    const rows = {
      T: cells,
      F: cells,
      M: cells.map((cell) => ({ ...cell, status: 'provisional' as const })),
    };
    const slice = sliceOf({
      kind: 'year',
      codes: ['2016', '2017', '2018', '2019'],
      rows,
      labels: { F: label, M: label },
    });
    const summary = inWords(trendText(slice, 'nl'));
    expect(summary)
      .to.contain('zijn anders geteld')
      .and.to.contain('2 edities')
      .and.to.contain('2016 tot en met 2019 zijn voorlopig');
  });

  it('names the series that a break applies to, when it does not apply to all', () => {
    const b = [1, 2, 3].map((value) => ({ value, definition: 'B' }));
    const slice = sliceOf({
      kind: 'year',
      codes: ['2017', '2018', '2019'],
      rows: { T: b, F: [{ value: 9, definition: 'A' }, ...b.slice(1)] },
    });
    expect(inWords(trendText(slice, 'nl'))).to.contain(
      'Vrouwen: de cijfers van voor 2018 zijn anders geteld.',
    );
  });

  it('mentions that the table has more series than the chart', () => {
    const text = trendText(mboByGender(), 'nl', false, 1);
    expect(text.figureName).to.equal('Lijngrafiek, 1 reeks, 2012/13 tot en met 2019/20');
    expect(text.notes.map(({ text: noteText }) => toPlainText(noteText))).to.include(
      'De grafiek toont de eerste 1 reeksen. Alle reeksen staan in de tabel.',
    );
    expect(
      trendText(mboByGender(), 'nl')
        .notes.map(({ text: noteText }) => toPlainText(noteText))
        .join(' '),
    ).to.not.contain('Alle reeksen');
  });

  it('has notes on the break, the status, the axis and what the publisher wrote', () => {
    const text = trendText(mboByGender(), 'nl', true);
    expect(
      text.notes.map(({ lead, text: noteText }) => `${lead} ${toPlainText(noteText)}`.trim()),
    ).to.deep.equal([
      'Andere telling vanaf 2013/14. Eerst: telling per domein. Daarna: telling per opleiding.',
      'Voorlopig. Het cijfer van 2019/20 kan nog veranderen.',
      'De as begint niet bij 0.',
    ]);
    const own = sliceOf({
      kind: 'year',
      codes: ['2019'],
      rows: { T: [5] },
      indicator: { notes: { n1: { nl: 'Exclusief extranei.' } } },
    });
    expect(trendText(own, 'en').notes).to.deep.equal([
      {
        lead: 'Explanatory note.',
        text: [{ text: 'Exclusief extranei.', figure: false, lang: 'nl' }],
      },
    ]);
  });

  it('has a note for a recalculated break: older figures may be compared', () => {
    const breaks = [
      { after: '2018', recalculated: true, label: { nl: 'Nieuwe indeling' }, key: null },
    ];
    const slice = sliceOf({
      kind: 'year',
      codes: ['2017', '2018', '2019'],
      rows: { T: [1, 2, 3] },
      dataset: { breaks },
    });
    const text = trendText(slice, 'nl');
    expect(inWords(text)).to.match(/^Het aantal studenten steeg van 1 in 2017 naar 3 in 2019/);
    expect(
      text.notes.map(({ lead, text: noteText }) => `${lead} ${toPlainText(noteText)}`),
    ).to.deep.equal([
      'Opnieuw berekend. Nieuwe indeling. De cijfers van voor 2019 zijn ook op de nieuwe manier geteld.',
    ]);
  });

  it('gives the chart its texts, aligned with the slice', () => {
    const { chart } = trendText(mboByGender(), 'nl');
    expect(chart.seriesLabels).to.deep.equal(['Totaal', 'Vrouwen']);
    expect(chart.latestLabels).to.deep.equal(['42.225', '6.023']);
    expect(chart.periodLabels.length).to.equal(8);
    expect(chart.periodLabels[0]).to.include({ full: '2012/13', short: '’12/13' });
    expect(chart.breakLabels).to.deep.equal([
      { before: 'telling per domein', since: 'telling per opleiding' },
    ]);
    expect([chart.statusWords.provisional, chart.statusWords.missing]).to.deep.equal([
      'voorlopig',
      'geen cijfer',
    ]);
    expect(chart.format(40000)).to.equal('40.000');
    expect(trendText(mboTotal(), 'nl').chart.seriesLabels).to.deep.equal(['']);
  });
});

describe('a trend without any figure', () => {
  const summaryOf = (rows: readonly (TestCell | number | null)[]): string =>
    toPlainText(
      trendText(
        sliceOf({ kind: 'year', codes: rows.map((_, i) => String(2018 + i)), rows: { T: rows } }),
        'nl',
      ).summary,
    );

  it('gives the reason of most of its cells', () => {
    const without = (status: TestCell['status'] & string): TestCell => ({ value: null, status });
    expect(summaryOf([without('suppressed'), without('suppressed')])).to.equal(
      'Het cijfer is klein en niet openbaar.',
    );
    expect(summaryOf([null, without('confidential'), without('confidential')])).to.equal(
      'Het cijfer is niet openbaar.',
    );
    expect(summaryOf([without('unpublished')])).to.equal('Het cijfer is nog niet gepubliceerd.');
    expect(summaryOf([{ value: 5, status: 'forecast' }])).to.equal(
      'Het cijfer is nog niet gepubliceerd.',
    );
  });
});

describe('a summary (A11Y-08)', () => {
  const summaryOf = (test: TestSlice, lang: 'nl' | 'en' = 'nl'): string =>
    inWords(trendText(sliceOf({ kind: 'year', ...test }), lang));
  const codes = ['2017', '2018', '2019'];

  it('gives first, last and change of three numbers, and the extremes of a trend up and down', () => {
    expect(summaryOf({ codes, rows: { T: [100, 110, 125] } })).to.equal(
      'Het aantal studenten steeg van 100 in 2017 naar 125 in 2019. Dat is 25 procent meer.',
    );
    expect(summaryOf({ codes, rows: { T: [100, 190, 110] } })).to.contain(
      'Het hoogste cijfer was 190 in 2018. Het laagste cijfer was 100 in 2017.',
    );
  });

  it('gives no extremes where a smaller number is suppressed', () => {
    const rows = { T: [100, 190, { value: null, status: 'suppressed' }, 110] } as const;
    expect(summaryOf({ codes: [...codes, '2020'], rows })).to.equal(
      'Het aantal studenten ging op en neer: 100 in 2017 en 110 in 2020. Klein aantal, niet openbaar: 2019.',
    );
  });

  /** Of every threshold one course on each side: see `trendOf`. */
  const thresholds: readonly (readonly [string, TestSlice, string])[] = [
    ['two numbers', { codes: codes.slice(1), rows: { T: [100, 200] } }, 'steeg'],
    [
      '1 in 6 missing',
      { codes: ['2014', '2015', '2016', ...codes], rows: { T: [1, 2, null, 3, 4, 5] } },
      'steeg',
    ],
    [
      '1 in 5 missing',
      { codes: ['2015', '2016', ...codes], rows: { T: [1, 2, null, 3, 4] } },
      'steeg',
    ],
    ['1 in 4 missing', { codes: ['2016', ...codes], rows: { T: [1, 2, null, 4] } }, 'steeg'],
    [
      '1 in 4 missing of a constant series',
      { codes: ['2016', ...codes], rows: { T: [4, 4, null, 4] } },
      'was',
    ],
    [
      '1 in 4 left out of the axis',
      { codes: ['2015', '2016', '2018'], rows: { T: [4, 4, 4] } },
      'was',
    ],
    ['a count that grew by 1 percent', { codes, rows: { T: [1000, 1005, 1010] } }, 'steeg'],
    [
      'a count that grew by less',
      { codes, rows: { T: [1000, 1005, 1009] } },
      'bleef vrijwel gelijk',
    ],
    [
      'a share that fell by 1 point',
      { codes, rows: { T: [37, 36, 36] }, unit: share },
      'bleef vrijwel gelijk',
    ],
    ['a share that fell by 2 points', { codes, rows: { T: [37, 36, 35] }, unit: share }, 'daalde'],
    ['steps of 3 times the change', { codes, rows: { T: [100, 120, 110] } }, 'steeg'],
    ['steps of more than that', { codes, rows: { T: [100, 121, 110] } }, 'ging op en neer'],
  ];
  for (const [course, test, word] of thresholds) {
    it(`calls ${course} “${word}” (A11Y-09)`, () => expect(summaryOf(test)).to.contain(` ${word}`));
  }

  const uncertain: readonly (readonly [TestCell, string, string])[] = [
    [
      { value: 7, status: 'provisional' },
      'Het cijfer van 2019 is voorlopig.',
      'The figure for 2019 is provisional.',
    ],
    [
      { value: 7, status: 'revised-provisional' },
      'Het cijfer van 2019 is voorlopig.',
      'The figure for 2019 is provisional.',
    ],
    [
      { value: 7, status: 'estimated' },
      'Het cijfer van 2019 is geschat.',
      'The figure for 2019 is estimated.',
    ],
    [
      { value: 7, status: 'unreliable' },
      'Het cijfer van 2019 is minder betrouwbaar.',
      'The figure for 2019 is less reliable.',
    ],
    [
      { value: 7, status: 'forecast' },
      'Het cijfer van 2019 is een verwachting.',
      'The figure for 2019 is a forecast.',
    ],
    [
      { value: 7, margin: { lower: 6, upper: 8.5 } },
      'De marge van het laatste cijfer ligt tussen 6 en 8,5.',
      'The margin of the latest figure lies between 6 and 8.5.',
    ],
  ];
  for (const [cell, nl, en] of uncertain) {
    it(`says “${nl}” (A11Y-16)`, () => {
      const test = { codes: ['2018', '2019'], rows: { T: [5, cell] } };
      expect(summaryOf(test)).to.contain(nl);
      expect(summaryOf(test, 'en')).to.contain(en);
    });
  }

  it('mentions a status once where every figure is uncertain, and in one sentence where there are many kinds', () => {
    const estimated = (value: number): TestCell => ({ value, status: 'estimated' });
    expect(
      summaryOf({
        codes: ['2014', '2016', '2018', '2019'],
        rows: { T: [1, 2, 3, 4].map(estimated) },
      }),
    ).to.contain('Alle cijfers zijn geschat.');
    const rows = {
      T: [
        estimated(4),
        { value: 5, status: 'unreliable' },
        { value: 6, status: 'provisional' },
        { value: 7, status: 'forecast' },
      ],
    } as const;
    expect(summaryOf({ codes: ['2016', '2017', '2018', '2019'], rows })).to.contain(
      'Sommige cijfers zijn voorlopig, geschat, minder betrouwbaar of een verwachting.',
    );
  });

  it('gives each reason for missing figures separately (A11Y-40)', () => {
    const none = (status: TestCell['status'] & string): TestCell => ({ value: null, status });
    const rows = {
      T: [
        1,
        none('suppressed'),
        none('missing'),
        none('confidential'),
        none('impossible'),
        none('unpublished'),
        9,
        none('unpublished'),
      ],
    };
    const test = {
      codes: ['2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019'],
      rows,
      indicator: { suppression: { lessThan: 5 } },
    };
    expect(summaryOf(test)).to.contain(
      'Minder dan 5: 2013. Geen cijfer bekend: 2014. Geheim: 2015. Niet van toepassing: 2016. Nog niet gepubliceerd: 2017.',
    );
  });

  it('describes gap, break and forecast in different words (A11Y-66)', () => {
    const b = (value: number | null): TestCell => ({ value, definition: 'B' });
    const rows = {
      T: [
        { value: 1, definition: 'A' },
        b(2),
        b(null),
        b(4),
        b(5),
        { ...b(6), status: 'forecast' as const, edition: '2020' },
      ],
    };
    const slice = sliceOf({
      kind: 'year',
      codes: ['2014', '2015', '2016', '2017', '2018', '2019'],
      rows,
    });
    const text = trendText(slice, 'nl');
    const summary = inWords(text);
    expect(summary).to.contain('Geen cijfer bekend: 2016.');
    expect(summary).to.contain(
      'De cijfers van voor 2015 zijn anders geteld. Ze zijn niet te vergelijken met de latere.',
    );
    expect(summary).to.contain('Het cijfer van 2019 is een verwachting.');
    expect(summary).to.contain('van 2 in 2015 naar 5 in 2018').and.not.to.match(/ 6 /);
    expect(
      text.notes.map(({ lead, text: noteText }) => `${lead} ${toPlainText(noteText)}`),
    ).to.include('Verwachting. Dit geldt voor 2019. De verwachting komt uit editie 2020.');
  });

  it('has one sentence of at most 110 characters, however long names and periods are', () => {
    const label = { nl: 'Kaderberoepsgerichte leerweg met een technisch profiel' };
    const cell = (value: number, i: number): TestCell => ({ value, definition: i < 2 ? 'A' : 'B', edition: i < 3 ? '2019' : '2020', status: (['provisional', 'estimated', 'unreliable', 'forecast'] as const)[i % 4] ?? 'final', margin: { lower: -1234567.5, upper: 7654321.5 } }); // prettier-ignore
    const row = [1234567, 2345678, 3456789, 1234567, 5678901, 6789012].map(cell);
    const quarters = ['2017-Q4', '2018-Q1', '2018-Q3', '2018-Q4', '2019-Q1', '2019-Q2'];
    const slice = sliceOf({
      kind: 'quarter',
      codes: quarters,
      rows: { T: row, F: row, M: row },
      labels: { T: label, F: label, M: label },
    });
    for (const lang of ['nl', 'en'] as const) {
      const summary = inWords(trendText(slice, lang));
      checkOneSentence(trendText(slice, lang).summary, lang);
      expect(longestSentence(summary)).to.be.at.most(20);
      expect(summary).to.match(/6\D789\D012|5\D678\D901/);
    }
  });
});

describe('the notes below a picture', () => {
  it('mention a status of every figure, without a list of periods', () => {
    const estimated = (value: number): TestCell => ({ value, status: 'estimated' });
    expect(
      notesOf({
        codes: ['2014', '2016', '2018', '2019'],
        rows: { T: [1, 2, 3, 4].map(estimated) },
      }),
    ).to.deep.equal(['Geschat. Dit geldt voor alle cijfers.']);
  });

  const notesOf = (test: TestSlice, axisCut = false): readonly string[] =>
    trendText(sliceOf({ kind: 'year', ...test }), 'nl', axisCut).notes.map(({ lead, text }) =>
      `${lead} ${toPlainText(text)}`.trim(),
    );
  const target = {
    id: 't',
    period: '2020',
    value: 12.5,
    rule: 'atleast',
    key: ['T'],
    definition: 'B',
    label: { nl: 'Streefwaarde' },
    source: null,
  } as const;
  const b = { value: 7, definition: 'B' };

  it('give a target with value, year and distance, and never whether it will be reached', () => {
    expect(
      notesOf({ codes: ['2019'], rows: { T: [b] }, dataset: { targets: [target] } }),
    ).to.deep.equal([
      'Doel. Streefwaarde. Doel voor 2020: ten minste 12,5 studenten. Het laatste cijfer is 5,5 minder dan dat doel.',
    ]);
  });

  it('mention a target of another definition, and that it is not used', () => {
    expect(
      notesOf({
        codes: ['2019'],
        rows: { T: [b] },
        dataset: { targets: [{ ...target, definition: 'A' }] },
      }),
    ).to.deep.equal([
      'Doel. Streefwaarde. Het doel van 12,5 studenten voor 2020 is anders geteld en hier niet gebruikt.',
    ]);
  });

  it('name the series of a target where there are more', () => {
    const targets = [{ ...target, key: ['F'] }];
    expect(
      notesOf({ codes: ['2019'], rows: { T: [b], F: [b] }, dataset: { targets } })[0],
    ).to.match(/^Doel\. Vrouwen: Streefwaarde\. Doel voor 2020/);
  });

  it('mention an event with its period, and no effect of it', () => {
    const events = [{ period: '2018', label: { nl: 'Start van de regeling' } }];
    expect(
      notesOf({ codes: ['2018', '2019'], rows: { T: [5, 7] }, dataset: { events } }),
    ).to.deep.equal(['2018. Start van de regeling.']);
  });

  it('mention margins and a cut axis, and the counting date is in the line above the plot (A11Y-15)', () => {
    const rows = { T: [{ value: 7, margin: { lower: 6, upper: 8 } }] };
    expect(notesOf({ codes: ['2019'], rows }, true)).to.deep.equal([
      'Marge. De tabel noemt de grenzen.',
      'De as begint niet bij 0.',
    ]);
    const slice = sliceOf({
      kind: 'year',
      codes: ['2019'],
      rows,
      indicator: { reference: { nl: 'peildatum 1 oktober' } },
    });
    expect(toPlainText(trendText(slice, 'nl').measure)).to.equal(
      'Aantal studenten, 2019 (peildatum 1 oktober)',
    );
  });

  it('contain an explanatory note only where the publisher wrote one (A11Y-10)', () => {
    expect(notesOf({ codes: ['2019'], rows: { T: [5] } })).to.deep.equal([]);
    expect(
      notesOf({
        codes: ['2019'],
        rows: { T: [5] },
        indicator: { notes: { n: { nl: 'Zonder extranei.' } } },
      }),
    ).to.deep.equal(['Toelichting. Zonder extranei.']);
  });
});
