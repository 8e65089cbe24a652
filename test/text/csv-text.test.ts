import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { readQuery } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import type { Slice } from '../../src/model/slice.js';
import { readIndicator } from '../data/read-indicator.js';
import { csvName, csvText, type CsvForm } from '../../src/text/csv-text.js';
import { fileName } from '../../src/text/file-name.js';
import { tableText } from '../../src/text/table-text.js';
import { smallFile } from '../data/small-file.js';
import { parseCsv } from './read-back.js';
import { mboByGender, sliceOf, type TestCell } from './slices.js';

const separators = { dutch: ';', international: ',' } as const;
const read = (slice: Slice, form: CsvForm): ReturnType<typeof parseCsv> =>
  parseCsv(csvText([slice], 'nl', form).text, separators[form]);
const texts = (slice: Slice, form: CsvForm): readonly (readonly string[])[] =>
  read(slice, form).map((row) => row.map(({ text }) => text));
const labelled = (label: string): Slice =>
  sliceOf({
    kind: 'year',
    codes: ['2019'],
    rows: { T: [5], X: [6] },
    labels: { X: { nl: label } },
  });
const firstOf = (label: string): string => texts(labelled(label), 'dutch')[2]?.[1] ?? '';

describe('the figures as a CSV file', () => {
  it('has a row per number with its status, definition, edition, remark and source', () => {
    const lines = csvText([mboByGender()], 'nl', 'dutch').text.split('\r\n');
    expect(lines[0]).to.equal(
      '\uFEFF"Schooljaar";"Geslacht";"Aantal studenten";"Status";"Telling";"Editie";"Toelichting";"Bron"',
    );
    expect(lines[1]).to.equal(
      '"2012/13";"Totaal";43266;;"telling per domein";"2017";;"DUO, Monitor Techniekpact, editie 2017"',
    );
    expect(lines[3]).to.contain(
      '"2013/14";"Totaal";38544;;"telling per opleiding";"2018";"Andere telling vanaf 2013/14."',
    );
    expect(lines[16]).to.contain('"2019/20";"Vrouwen";6023;"voorlopig";');
    expect(lines.length).to.equal(18);
  });

  it('has a column per dimension where several distinguish the rows', () => {
    const base = 'https://data.example/proef.json';
    const slice = select(
      readIndicator(smallFile(), base, base).dataset,
      readQuery({ split: 'region gender' }),
    );
    const rows = texts(slice, 'dutch');
    expect(rows.map((row) => row.slice(0, 4)).slice(0, 5)).to.deep.equal([
      ['Jaar', 'Gebied', 'Geslacht', 'Aantal studenten'],
      ['2015', 'Nederland', 'Totaal', '100'],
      ['2015', 'Nederland', 'Mannen', '90'],
      ['2015', 'Nederland', 'Vrouwen', '10'],
      ['2015', 'Overijssel', 'Totaal', '7'],
    ]);
    expect(csvText([slice], 'nl', 'dutch').fileName).to.equal('proef-2020-gebied-gender.csv');
  });

  it('writes a decimal comma between semicolons, or a decimal point between commas', () => {
    const slice = sliceOf({
      kind: 'year',
      codes: ['2018', '2019'],
      rows: { T: [-1.5, 1234567.25] },
    });
    expect(csvText([slice], 'nl', 'dutch').text)
      .to.contain('"2018";"Totaal";-1,5;')
      .and.to.contain('"2019";"Totaal";1234567,25;');
    expect(csvText([slice], 'en', 'international').text)
      .to.contain('"2018","Total",-1.5,')
      .and.to.contain('"2019","Total",1234567.25,');
  });

  it('gives every double back that went in, and never an exponent', () => {
    const number = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((value) => Math.abs(value) > 1e-200 && Math.abs(value) < 1e200);
    fc.assert(
      fc.property(number, fc.integer({ min: -6, max: 6 }), (value, multiplier) => {
        const slice = sliceOf({
          kind: 'year',
          codes: ['2019'],
          rows: { T: [value] },
          unit: { multiplier },
        });
        const text = read(slice, 'dutch')[1]?.[2]?.text ?? '';
        expect(text).to.match(/^-?\d+(,\d+)?$/);
        expect(Number(`${text.replace(',', '.')}e${-multiplier}`)).to.equal(value);
      }),
      { seed: 4180, numRuns: 300 },
    );
  });

  it('holds the same as the table: each number unrounded, each missing one empty with its word (A11Y-62)', () => {
    const cells: readonly (TestCell | number)[] = [36.6, { value: null, status: 'suppressed' }, { value: null, status: 'missing' }, { value: null, status: 'confidential' }, { value: null, status: 'impossible' }, { value: null, status: 'unpublished' }, { value: 0, status: 'rounded-to-zero' }]; // prettier-ignore
    const codes = cells.map((_, i) => String(2010 + i));
    const slice = sliceOf({
      kind: 'year',
      codes,
      rows: { T: cells },
      indicator: { suppression: { lessThan: 5 } },
    });
    const rows = texts(slice, 'dutch').slice(1);
    const table = tableText(slice, 'nl').rows;
    expect(rows.map((row) => row[0])).to.deep.equal(table.map(({ head }) => head));
    expect(rows.map((row) => row[2])).to.deep.equal(['36,6', '', '', '', '', '', '0']);
    expect(rows.map((row) => row[3])).to.deep.equal(table.map((row) => row.cells[0]?.spoken ?? ''));
  });

  it('holds margins and classes where there are any', () => {
    const bands = [{ from: 0, label: { nl: 'ruim' } }];
    const rows = { T: [{ value: 7, margin: { lower: 6.25, upper: 8 } }] };
    const [head, row] = texts(
      sliceOf({ kind: 'year', codes: ['2019'], rows, indicator: { bands } }),
      'international',
    );
    expect(head?.slice(3, 7)).to.deep.equal([
      'Status',
      'Marge vanaf',
      'Marge tot en met',
      'Klasse',
    ]);
    expect(row?.slice(2, 7)).to.deep.equal(['7', '', '6.25', '8', 'ruim']);
  });

  const formulas = [
    '=1+1',
    '+31',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r\n=1',
    '\u00A0=1',
    '\u200B=1',
    '\uFEFF=1',
    ' \u00AD =1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '﹦1',
    '\0=1',
    '\u2028=1',
  ];
  for (const text of formulas) {
    it(`131: lets ${JSON.stringify(text)} start no formula`, () => {
      expect(firstOf(text)).to.match(/^'/);
    });
  }

  it('leaves other texts as they are, apostrophes, quotes, separators and all', () => {
    for (const text of [
      "'s-Gravenhage",
      'Nuenen, Gerwen en Nederwetten',
      'zeg "ja"; of niet',
      'Súdwest-Fryslân',
      '2-3 jaar',
      'a=b',
      '−5',
    ]) {
      expect(firstOf(text)).to.equal(text);
    }
  });

  it('keeps every text in one field on one line, so that none can break out', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom('dutch' as const, 'international' as const),
        (label, form) => {
          const rows = read(labelled(`x${label}`), form);
          expect(rows.length).to.equal(3);
          expect(new Set(rows.map((row) => row.length)).size).to.equal(1);
          expect(rows.flat().every(({ text }) => !/[\p{Cc}\u2028\u2029]/u.test(text))).to.equal(
            true,
          );
        },
      ),
      { seed: 4180, numRuns: 300 },
    );
  });

  it('quotes every text and no number', () => {
    const [, row] = read(mboByGender(), 'dutch');
    expect(
      row?.map(({ text, quoted }) => quoted || text === '' || /^\d+$/.test(text)),
    ).to.not.contain(false);
    expect(row?.[2]).to.deep.equal({ text: '43266', quoted: false });
  });

  it('has a link whose name says type, size and indicator (A11Y-62)', () => {
    expect(csvName('nl', 'dutch', 290, 'Instroom mbo')).to.equal(
      'Brontabel als csv (290 bytes): Instroom mbo',
    );
    expect(csvName('nl', 'international', 2940, 'Instroom mbo')).to.equal(
      'Brontabel als csv, internationale notatie (3 kB): Instroom mbo',
    );
    expect(csvName('en', 'dutch', 2940, 'Mbo intake')).to.equal(
      'Source table as CSV, Dutch notation (3 kB): Mbo intake',
    );
  });
});

describe('the name of a file', () => {
  const named = (id: string, edition = '2020'): string =>
    fileName(
      sliceOf({
        kind: 'year',
        codes: ['2019'],
        rows: { T: [5] },
        indicator: { id, edition: { id: edition, date: null, definition: null } },
      }),
      'csv',
    );

  it('is that of indicator and edition', () => {
    expect(csvText([mboByGender()], 'nl', 'dutch').fileName).to.equal('mbo-intake-2020-gender.csv');
  });

  it('is safe on every disk', () => {
    expect(named('../../etc/passwd')).to.equal('etc-passwd-2020.csv');
    expect(named('con', '.')).to.equal('tp-con.csv');
    expect(named('Súdwest:Fryslân')).to.equal('Sudwest-Fryslan-2020.csv');
    expect(named('x'.repeat(300)).length).to.be.at.most(84);
    expect(named('\u202Egpj', '…')).to.match(/^[\w-]+\.csv$/);
  });
});
