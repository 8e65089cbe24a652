import { expect } from '@open-wc/testing';
import type { Comparison } from '../../../../src/model/comparison.js';
import { compareClasses } from '../../../../src/widgets/compare/text/compare-class-text.js';
import { compareReadOut } from '../../../../src/text/compare-read-out.js';
import { compareTable } from '../../../../src/text/compare-table.js';
import {
  compareExplorerText,
  compareText,
  type CompareText,
} from '../../../../src/widgets/compare/text/compare-text.js';
import { compareWords } from '../../../../src/text/compare-words.js';
import type { Lang } from '../../../../src/text/lang.js';
import { toPlainText } from '../../../../src/text/rich-text.js';
import {
  classes,
  comparisons,
  counted,
  drawnOf,
  provinces,
  type ComparisonFixture,
} from '../comparison-fixture.js';
import { expectMarked } from '../../../text/read-back.js';
import { forbidden, longestSentence } from '../../../text/reading.js';
import { inWords } from '../../../text/in-words.js';
import { checkOneSentence } from '../../../text/one-sentence.js';

const textOf = (comparison: Comparison, lang: Lang = 'nl'): CompareText =>
  compareText(comparison, lang, {
    form: 'bars',
    axisCut: false,
    rows: comparison.ranking.rows.length,
  });
const summary = (fixture: ComparisonFixture, lang: Lang = 'nl'): string =>
  inWords(textOf(drawnOf(fixture).comparison, lang));
const spoken = (fixture: ComparisonFixture, stop: number, lang: Lang = 'nl'): string =>
  compareReadOut(drawnOf(fixture).comparison, lang, stop, false).spoken;
const notes = (fixture: ComparisonFixture): readonly string[] =>
  textOf(drawnOf(fixture).comparison).notes.map(({ lead, text }) =>
    `${lead} ${toPlainText(text)}`.trim(),
  );

describe('a comparison in sentences', () => {
  it('begins with the highlighted row: its figure, its rank, the country; then the highest, the lowest and the others', () => {
    expect(summary(provinces)).to.equal(
      'Overijssel: 22,6 procent in 2018. Dat is plaats 3 van 12, en 4,0 procentpunt meer dan Nederland (18,6 procent). ' +
        'Het hoogste cijfer was 36,2 procent: Zeeland. Het laagste was 13,3 procent: Friesland. Hoger dan Nederland: 6 van de 12, lager: 6.',
    );
    expect(summary(provinces, 'en')).to.equal(
      'Overijssel: 22.6 percent in 2018. That is place 3 of 12, and 4.0 percentage points more than Nederland (18.6 percent). ' +
        'The highest figure was 36.2 percent: Zeeland. The lowest was 13.3 percent: Friesland. Higher than Nederland: 6 of the 12, lower: 6.',
    );
  });

  it('gives period, unit and country once where several rows are highlighted', () => {
    const text = summary({ ...provinces, highlight: ['Overijssel', 'Zeeland'] });
    expect(text).to.contain(
      'Overijssel: 22,6 procent. Dat is plaats 3 van 12, en 4,0 procentpunt meer dan Nederland.',
    );
    expect(text.match(/in 2018/g)).to.have.length(1);
  });

  it('never gives the difference between a part and its total', () => {
    const text = summary(counted);
    expect(text).to.contain('Nederland: 233 studenten.').and.to.not.contain('dan Nederland');
    expect(text).to.contain('7 van de 12 hadden 19 of meer.');
  });

  it('groups equal rows, a few by name and many by their count', () => {
    expect(summary({ rows: { A: 20, B: 20, C: 5, D: 5, E: 5, F: 5 } })).to.contain(
      '20,0 procent: A en B. Het laagste was 5,0 procent: 4 van 6.',
    );
    expect(summary({ rows: { A: 20, B: 20, C: 20 } })).to.equal(
      'In 2018 waren alle 3 cijfers gelijk: 20,0 procent.',
    );
    expect(spoken({ rows: { A: 20, B: 20, C: 5 } }, 0)).to.equal(
      'A: 20,0 procent, gedeelde plaats 1 van 3',
    );
  });

  it('calls no number the lowest where a smaller one may be hidden, unless that is a share of few', () => {
    const rows = { A: 20, B: { value: null, status: 's' }, C: 48 } as const;
    const [people, share] = [summary({ ...counted, rows, highlight: [] }), summary({ rows })];
    expect(people)
      .to.contain('48 studenten: C.')
      .and.to.contain('Minder dan 5: B.')
      .and.not.to.contain('laagste');
    expect(share).to.contain('Het laagste was 20,0 procent: A.');
  });

  it('lists rows without a number by reason', () => {
    const fixture = comparisons().find(([name]) =>
      name.startsWith('every reason'),
    )?.[1] as ComparisonFixture;
    const text = summary(fixture);
    for (const reason of [
      'Minder dan 5: B.',
      'Geheim: C.',
      'Niet van toepassing: D.',
      'Nog niet gepubliceerd: E.',
      'Geen cijfer bekend: F.',
    ])
      expect(text).to.contain(reason);
    expect(notes(fixture)).to.include(
      'Klein aantal, niet openbaar. Het precieze aantal is niet openbaar. Zo is niemand te herkennen.',
    );
  });

  it('gives no rank to rows with another definition, and says so', () => {
    const fixture: ComparisonFixture = { rows: { A: 20, B: 30, C: { value: 40, status: 'd' } } };
    expect(summary(fixture))
      .to.contain('30,0 procent: B.')
      .and.to.contain('Zonder plaats: C (anders geteld).');
    expect(spoken(fixture, 2)).to.equal(
      'C: 40,0 procent, geen plaats (anders geteld), anders geteld',
    );
  });

  it('describes classes in words: in the sentence, for each row, and with their bounds', () => {
    const fixture: ComparisonFixture = {
      rows: { A: 5, B: 15, C: 25, D: 35, E: 45 },
      bands: classes,
    };
    expect(summary(fixture)).to.contain(
      'Zeer krap: 1, krap: 1, gemiddeld: 1, ruim: 1, zeer ruim: 1.',
    );
    expect(spoken(fixture, 0)).to.equal('E: 45,0 procent, zeer krap, plaats 1 van 5');
    const classTexts = compareClasses(drawnOf(fixture).comparison, 'nl').map(
      ({ name, bounds, count: of }) => `${name.text}: ${toPlainText(bounds)}, ${toPlainText(of)}`,
    );
    expect(classTexts).to.deep.equal([
      'zeer krap: 40% of meer, 1 regio',
      'krap: 30% tot 40%, 1 regio',
      'gemiddeld: 20% tot 30%, 1 regio',
      'ruim: 10% tot 20%, 1 regio',
      'zeer ruim: 0% tot 10%, 1 regio',
    ]);
  });

  it('says whose target it is, and how far each row is from its own target', () => {
    const fixture: ComparisonFixture = {
      rows: { Nederland: 21, A: 20, B: 30 },
      highlight: ['A'],
      targets: [
        { of: 'Nederland', period: '2030', value: 28 },
        { of: 'A', period: '2030', value: 26 },
      ],
    };
    const text = summary(fixture);
    expect(text).to.contain(
      'Doel voor Nederland, 2030: ten minste 28,0 procent. Het laatste cijfer is 7,0 procentpunt minder dan dat doel.',
    );
    expect(spoken(fixture, 2)).to.equal(
      'A: 20,0 procent, plaats 2 van 2, 1,0 procentpunt minder dan Nederland, 6,0 procentpunt minder dan het doel voor 2030',
    );
    expect(spoken(fixture, 1)).to.not.contain('doel');
  });

  it('warns of uncertain figures, and names them', () => {
    const fixture: ComparisonFixture = {
      rows: { A: { value: 20, status: 'p' }, B: { value: 30, margin: [28, 33] }, C: 25 },
    };
    expect(summary(fixture)).to.contain('Voorlopig: A. De cijfers hebben een marge.');
    expect(spoken(fixture, 0)).to.equal(
      'B: 30,0 procent, plaats 1 van 3, marge tussen 28,0 procent en 33,0 procent',
    );
    expect(notes(fixture))
      .to.include('Voorlopig (*). A. Dit kan nog veranderen.')
      .and.to.include('Marge. De tabel noemt de grenzen.');
    expect(
      summary({ rows: { A: { value: 20, status: 'p' }, B: { value: 30, status: 'p' } } }),
    ).to.contain('Alle cijfers zijn voorlopig.');
  });

  it('gives no rank for a single row, or for the country alone', () => {
    expect(summary({ rows: { A: 20 } })).to.equal('A: 20,0 procent in 2018.');
    expect(summary({ rows: { Nederland: 20 } })).to.equal(
      'Nederland: 20,0 procent in 2018. Er is niets om mee te vergelijken.',
    );
  });
});

describe('a comparison as a table', () => {
  it('has the total first, then the rows in their order, with rank and difference in columns of their own', () => {
    const table = compareTable(drawnOf(provinces).comparison, 'nl', 'Kop');
    expect(table.columns.map(({ head }) => toPlainText(head))).to.deep.equal([
      'Gebied',
      'Procent',
      'Plaats',
      'Verschil met Nederland (procentpunt)',
    ]);
    expect(
      table.rows.slice(0, 4).map(({ head, cells }) => [head, ...cells.map(({ text }) => text)]),
    ).to.deep.equal([
      ['Nederland', '18,6%', '', ''],
      ['Zeeland', '36,2%', '1', '+17,6'],
      ['Drenthe', '23,8%', '2', '+5,2'],
      ['Overijssel', '22,6%', '3', '+4,0'],
    ]);
  });

  it('sorts by name without the article, and puts rows without a value last', () => {
    const table = compareTable(
      drawnOf({ rows: { Hoorn: 1, "'s-Gravenhage": 2, Delft: null } }).comparison,
      'nl',
      'Kop',
    );
    const byName = [...table.rows]
      .sort((a, b) => Number(a.sort) - Number(b.sort))
      .map(({ head }) => head);
    expect(byName).to.deep.equal(['Delft', "'s-Gravenhage", 'Hoorn']);
    expect(table.rows.find(({ head }) => head === 'Delft')?.cells[1]?.sort).to.equal(null);
  });

  it('explains the signs that occur, and has a column for targets and margins where they exist', () => {
    const { comparison } = drawnOf({
      rows: { A: { value: 20, status: 'p', margin: [17, 26] }, B: 30, C: null },
      targets: [{ of: 'A', period: '2030', value: 26 }],
    });
    const table = compareTable(comparison, 'nl', 'Kop');
    expect(table.legend).to.deep.equal([
      { symbol: '*', text: 'voorlopig' },
      { symbol: '.', text: 'geen cijfer bekend' },
    ]);
    const a = table.rows.find(({ head }) => head === 'A')?.cells.map(({ text }) => text);
    expect(a?.slice(2)).to.deep.equal(['26,0% (2030)', 'tussen 17,0% en 26,0%']);
  });
});

describe('the words of a comparison', () => {
  for (const lang of ['nl', 'en'] as const) {
    it(`A11Y-04, A11Y-13, A11Y-14 and A11Y-56: are short, plain and free of signs for screen readers, in ${lang}`, () => {
      for (const [name, fixture] of comparisons()) {
        const { comparison } = drawnOf(fixture);
        const text = textOf(comparison, lang);
        const all = [
          inWords(text),
          text.figureName,
          ...text.notes.map(({ lead, text: note }) => `${lead} ${toPlainText(note)}`),
          ...comparison.ranking.rows.map(
            (_, i) => compareReadOut(comparison, lang, i, true).spoken,
          ),
          ...Object.values(compareExplorerText(comparison, lang, 'X')).map(String),
        ];
        for (const one of all) expect(one, name).to.not.match(forbidden(lang));
        for (const spokenText of [
          inWords(text),
          ...comparison.ranking.rows.map(
            (_, i) => compareReadOut(comparison, lang, i, true).spoken,
          ),
        ])
          expect(spokenText, name).to.not.match(/[%–−+]|-\d/);
        if (text.summary.length > 0) checkOneSentence(text.summary, lang);
        expect(longestSentence(inWords(text)), name).to.be.at.most(20);
        text.inWords.forEach(expectMarked);
        expect(text.figureName, name).to.match(
          lang === 'nl'
            ? /^Staafdiagram, \d+ (regio's|regio), 2018, op /
            : /^Bar chart, \d+ regions?, 2018, by /,
        );
      }
    });
  }

  it('have the same keys in both languages', () => {
    const shape = (of: object): unknown =>
      Object.fromEntries(
        Object.entries(of).map(([name, value]: [string, unknown]) => [
          name,
          typeof value === 'object' && value !== null
            ? shape(value)
            : typeof value === 'function'
              ? value.length
              : typeof value,
        ]),
      );
    expect(shape(compareWords('en'))).to.deep.equal(shape(compareWords('nl')));
  });
});
