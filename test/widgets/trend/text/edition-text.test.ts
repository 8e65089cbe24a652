import { expect } from '@open-wc/testing';
import { byEdition } from '../../../../src/widgets/trend/model/by-edition.js';
import { readQuery } from '../../../../src/model/read-query.js';
import { select } from '../../../../src/model/select.js';
import type { Slice } from '../../../../src/model/slice.js';
import { readIndicator } from '../../../data/read-indicator.js';
import {
  editionNames,
  editionNotes,
  revisedText,
} from '../../../../src/widgets/trend/text/edition-text.js';
import { editionTable } from '../../../../src/widgets/trend/text/edition-table.js';
import { toPlainText } from '../../../../src/text/rich-text.js';
import { readOut } from '../../../../src/text/read-out.js';
import { seriesReadOut } from '../../../../src/widgets/trend/text/series-extras.js';
import { tableText } from '../../../../src/text/table-text.js';
import { sliceFormatter } from '../../../../src/text/slice-formatter.js';
import { smallFile } from '../../../data/small-file.js';
import { longestSentence } from '../../../text/reading.js';

const base = 'https://monitor.example/data/file.json';
const edition = (
  id: string,
  values: readonly (number | null)[],
  from = 2015,
  change: object = {},
): Slice => {
  const codes = values.map((_, i) => `${from + i}`);
  const file = smallFile({
    edition: { id },
    period: { kind: 'year', codes },
    dimensions: [],
    series: [{ key: [], values }],
    ...change,
  });
  return select(readIndicator(file, base, base).dataset, { ...readQuery({}), edition: id });
};
const revised = (
  older: readonly number[],
  newer: readonly number[],
  lang: 'nl' | 'en',
  from = 2015,
): string => {
  const slice = byEdition([edition('2018', older), edition('2019', newer, from)], editionNames);
  return toPlainText(revisedText(slice, sliceFormatter(slice, lang)));
};

describe('the text of the revisions by an edition', () => {
  const cases: readonly (readonly [
    string,
    readonly number[],
    readonly number[],
    number,
    string,
    string,
  ])[] = [
    [
      'several figures',
      [10, 20, 30],
      [11, 18, 30],
      2015,
      'Van de 3 cijfers die editie 2018 ook gaf, heeft editie 2019 er 2 gewijzigd. Het grootste verschil: 2 minder in 2016.',
      'Of the 3 figures that edition 2018 gave too, edition 2019 changed 2. The largest difference: 2 fewer in 2016.',
    ],
    [
      'one of several figures',
      [10, 20, 30],
      [10, 20, 34],
      2015,
      'Van de 3 cijfers die editie 2018 ook gaf, heeft editie 2019 er 1 gewijzigd: 4 meer in 2017.',
      'Of the 3 figures that edition 2018 gave too, edition 2019 changed 1: 4 more in 2017.',
    ],
    [
      'the only figure in both editions',
      [10, 20],
      [21, 30],
      2016,
      'Editie 2019 heeft het cijfer van 2016 uit editie 2018 gewijzigd: 1 meer.',
      'Edition 2019 changed the figure for 2016 from edition 2018: 1 more.',
    ],
    [
      'no figure',
      [10, 20],
      [10, 20, 30],
      2015,
      'Editie 2019 geeft dezelfde cijfers als editie 2018.',
      'Edition 2019 gives the same figures as edition 2018.',
    ],
    [
      'no figure where none is in both editions',
      [10, 20],
      [30],
      2017,
      'Editie 2019 en editie 2018 hebben geen cijfer van dezelfde periode.',
      'Edition 2019 and edition 2018 have no figure for the same period.',
    ],
  ];
  for (const [what, older, newer, from, nl, en] of cases)
    it(`is correct where an edition revised ${what}`, () => {
      expect([revised(older, newer, 'nl', from), revised(older, newer, 'en', from)]).to.deep.equal([
        nl,
        en,
      ]);
      expect(longestSentence(nl)).to.be.at.most(20);
      expect(longestSentence(en)).to.be.at.most(20);
    });

  it('has each edition except the first, and those left out for their definition', () => {
    const definition = {
      id: 'A',
      text: { nl: 'Per domein.', en: 'By domain.' },
      short: { nl: 'telling per domein', en: 'counted by domain' },
    };
    const all = [
      edition('2017', [9, 9], 2015, { definition }),
      ...[1, 2, 3].map((n) => edition(`202${n}`, [10, 20 + n])),
    ];
    const slice = byEdition(all, editionNames);
    const notes = (lang: 'nl' | 'en') =>
      editionNotes(slice, sliceFormatter(slice, lang)).map(({ text }) => toPlainText(text));
    expect(notes('nl')).to.deep.equal([
      'Van de 2 cijfers die editie 2021 ook gaf, heeft editie 2022 er 1 gewijzigd: 1 meer in 2016.',
      'Editie 2017 staat hier niet bij. Die telt anders (telling per domein).',
    ]);
    expect(notes('en')[1]).to.equal(
      'Edition 2017 is not shown here. It counts differently (counted by domain).',
    );
  });
});

describe('a period that an edition does not cover', () => {
  const slice = byEdition(
    [edition('2018', [10, 20]), edition('2019', [20, null], 2016)],
    editionNames,
  );

  it('is marked as such in read-out and table, unlike an unknown figure', () => {
    const at = (series: number, period: number, lang: 'nl' | 'en') =>
      readOut(slice, lang, { series, period }, true, seriesReadOut(slice, lang)).spoken;
    expect(at(0, 0, 'nl')).to.equal('Editie 2019, 2015: niet in deze editie');
    expect(at(1, 2, 'en')).to.equal('Edition 2018, 2017: not in this edition');
    expect(at(0, 2, 'nl')).to.equal('Editie 2019, 2017: geen cijfer bekend');
    const table = editionTable(tableText(slice, 'nl'), slice, 'nl');
    expect(table.columns.map(({ head }) => toPlainText(head))).to.deep.equal([
      'Jaar',
      'Editie 2019',
      'Editie 2018',
    ]);
    expect(table.rows.map(({ cells }) => cells.map(({ spoken }) => spoken))).to.deep.equal([
      ['niet in deze editie', null],
      [null, null],
      ['geen cijfer bekend', 'niet in deze editie'],
    ]);
    expect(table.legend).to.deep.equal([
      { symbol: 'leeg', text: 'niet in deze editie' },
      { symbol: '.', text: 'geen cijfer bekend' },
    ]);
  });
});
