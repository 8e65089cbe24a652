import { expect } from '@open-wc/testing';
import { toPlainText } from '../../src/text/rich-text.js';

import type { Status } from '../../src/model/dataset.js';
import { sortedText, tableText } from '../../src/text/table-text.js';
import { mboByGender, mboTotal, share, sliceOf } from './slices.js';

describe('the text of a table', () => {
  it('shows the real mbo figures with definition and edition', () => {
    const table = tableText(mboByGender(), 'nl');
    expect(toPlainText(table.caption)).to.equal(
      'Instroom in techniek, mbo: aantal studenten, per schooljaar. Andere telling vanaf 2013/14.',
    );
    expect(table.columns.map(({ head }) => toPlainText(head))).to.deep.equal([
      'Schooljaar',
      'Totaal',
      'Vrouwen',
      'Telling',
      'Editie',
    ]);
    expect(
      table.rows.map(({ head, cells }) => [head, ...cells.map(({ text }) => text)]),
    ).to.deep.equal([
      ['2012/13', '43.266', '6.551', 'telling per domein', '2017'],
      ['2013/14', '38.544', '4.886', 'telling per opleiding', '2018'],
      ['2014/15', '37.817', '4.899', 'telling per opleiding', 'Totaal: 2020, Vrouwen: 2018'],
      ['2015/16', '40.056', '5.444', 'telling per opleiding', '2020'],
      ['2016/17', '41.543', '5.820', 'telling per opleiding', '2020'],
      ['2017/18', '41.813', '5.893', 'telling per opleiding', '2020'],
      ['2018/19', '42.854', '5.970', 'telling per opleiding', '2020'],
      ['2019/20', '42.225', '6.023', 'telling per opleiding', '2020'],
    ]);
    expect(table.rows.map(({ cutBefore }) => cutBefore)).to.deep.equal([
      false,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(table.rows[7]?.cells[0]).to.deep.equal({
      text: '42.225',
      spoken: 'voorlopig',
      kind: 'number',
      mark: '*',
      sort: 42225,
    });
    expect(table.legend).to.deep.equal([{ symbol: '*', text: 'voorlopig' }]);
  });

  it('shows the same in English', () => {
    const table = tableText(mboByGender(), 'en');
    expect(toPlainText(table.caption)).to.equal(
      'Entrants in technology, mbo: number of students, per school year. Different count since 2013/14.',
    );
    expect(table.columns.map(({ head }) => toPlainText(head))).to.deep.equal([
      'School year',
      'Total',
      'Women',
      'Count method',
      'Edition',
    ]);
    expect(table.rows[2]?.cells.map(({ text }) => text)).to.deep.equal([
      '37,817',
      '4,899',
      'count per programme',
      'Total: 2020, Women: 2018',
    ]);
  });

  it('leaves out the columns that would say the same in every row', () => {
    const table = tableText(mboTotal({ period: { kind: 'last', count: 3 } }), 'nl');
    expect(table.columns.map(({ head }) => toPlainText(head))).to.deep.equal([
      'Schooljaar',
      'Aantal studenten',
    ]);
    expect(toPlainText(table.caption)).to.equal(
      'Instroom in techniek, mbo: aantal studenten, per schooljaar.',
    );
  });

  const missing: readonly (readonly [Status, string, string, string])[] = [
    ['missing', '.', 'geen cijfer bekend', '.'],
    ['suppressed', '<5', 'minder dan 5', '<5'],
    ['confidential', 'x', 'geheim', 'x'],
    ['unpublished', '…', 'nog niet gepubliceerd', '…'],
    ['impossible', '', 'niet van toepassing', 'leeg'],
  ];
  for (const [status, text, spoken, symbol] of missing) {
    it(`shows “${text}” and says “${spoken}” where a value is ${status}`, () => {
      const slice = sliceOf({
        kind: 'year',
        codes: ['2019'],
        rows: { T: [{ value: null, status }] },
        indicator: { suppression: { lessThan: 5 } },
      });
      const table = tableText(slice, 'nl');
      expect(table.rows[0]?.cells).to.deep.equal([
        { text, spoken, kind: 'missing', mark: null, sort: null },
      ]);
      expect(table.legend).to.deep.equal([{ symbol, text: spoken }]);
    });
  }

  it('gives each status behind a number its own sign and words', () => {
    const statuses: readonly Status[] = ['provisional', 'revised-provisional', 'revised', 'estimated', 'forecast', 'unreliable', 'definition-differs', 'rounded-to-zero']; // prettier-ignore
    const codes = statuses.map((_, i) => String(2010 + i));
    const table = tableText(
      sliceOf({
        kind: 'year',
        codes,
        rows: { T: statuses.map((status) => ({ value: 0, status })) },
      }),
      'nl',
    );
    expect(table.rows.map(({ cells }) => cells[0]?.mark)).to.deep.equal([
      '*',
      '**',
      'r',
      'e',
      'f',
      'u',
      'd',
      'o',
    ]);
    expect(new Set(table.legend.map(({ text }) => text)).size).to.equal(statuses.length);
  });

  it('keeps the language of titles and labels that exist in Dutch only', () => {
    const table = tableText(
      sliceOf({
        kind: 'year',
        codes: ['2019'],
        rows: { T: [5], X: [4] },
        labels: { X: { nl: 'onbekend' } },
        indicator: { title: { nl: 'Instroom' } },
      }),
      'en',
    );
    expect(table.caption[0]).to.deep.equal({ text: 'Instroom', figure: false, lang: 'nl' });
    expect(table.caption.slice(1).every(({ lang }) => lang === undefined)).to.equal(true);
    expect(table.columns[2]?.head).to.deep.equal([{ text: 'Onbekend', figure: false, lang: 'nl' }]);
    expect(table.columns.map(({ head }) => toPlainText(head))).to.deep.equal([
      'Year',
      'Total',
      'Onbekend',
    ]);
  });

  it('explains no sign that does not occur', () => {
    expect(
      tableText(sliceOf({ kind: 'year', codes: ['2019'], rows: { T: [5] } }), 'nl').legend,
    ).to.deep.equal([]);
  });
});

describe('the extra columns and rows of a table', () => {
  it('holds the margin of each number, the series named where they differ (A11Y-16)', () => {
    const margin = { lower: 36.5, upper: 38 };
    const table = tableText(
      sliceOf({
        kind: 'year',
        codes: ['2019'],
        rows: { T: [{ value: 37, margin }], F: [12] },
        unit: share,
      }),
      'nl',
    );
    expect(table.columns.map(({ head }) => toPlainText(head))).to.deep.equal([
      'Jaar',
      'Totaal',
      'Vrouwen',
      'Marge',
    ]);
    expect(table.rows[0]?.cells[2]?.text).to.equal('Totaal: tussen 36,5% en 38%');
  });

  it('holds the class of each number', () => {
    const bands = ['ruim', 'krap'].map((nl, i) => ({ from: i * 10, label: { nl } }));
    const table = tableText(
      sliceOf({
        kind: 'year',
        codes: ['2018', '2019'],
        rows: { T: [9, 10] },
        indicator: { bands },
      }),
      'nl',
    );
    expect(table.columns.map(({ head }) => toPlainText(head))).to.deep.equal([
      'Jaar',
      'Aantal studenten',
      'Klasse',
    ]);
    expect(table.rows.map(({ cells }) => cells[1]?.text)).to.deep.equal(['ruim', 'krap']);
  });

  it('holds each target in a row of its own after the periods, under its series', () => {
    const target = {
      id: 't',
      period: '2030',
      value: 40.5,
      rule: 'atleast',
      key: ['F'],
      definition: 'A',
      label: { nl: 'Streefwaarde' },
      source: null,
    } as const;
    const cell = { value: 37, definition: 'A' };
    const slice = sliceOf({
      kind: 'year',
      codes: ['2019'],
      rows: { T: [cell], F: [cell] },
      unit: share,
      dataset: { targets: [target] },
    });
    expect(
      tableText(slice, 'nl').rows.map(({ head, cells, sort }) => [
        head,
        ...cells.map(({ text }) => text),
        sort,
      ]),
    ).to.deep.equal([
      ['2019', '37%', '37%', 2019],
      ['Doel 2030', '', '40,5%', null],
    ]);
  });

  it('sorts numbers by their unrounded value, words as they are shown, and missing ones last', () => {
    const rows = { T: [36.6, { value: null, status: 'suppressed' }, -5] } as const;
    const { cells } = {
      cells: tableText(
        sliceOf({ kind: 'year', codes: ['2017', '2018', '2019'], rows }),
        'nl',
      ).rows.map((row) => row.cells[0]?.sort),
    };
    expect(cells).to.deep.equal([36.6, null, -5]);
    expect(tableText(mboByGender(), 'nl').rows[0]?.cells.map(({ sort }) => sort)).to.deep.equal([
      43266,
      6551,
      'telling per domein',
      '2017',
    ]);
  });

  it('names each sort button after its column and the indicator, and announces what was sorted', () => {
    expect(tableText(mboByGender(), 'nl').columns[1]?.description).to.equal(
      'sorteren: Instroom in techniek, mbo',
    );
    expect(tableText(mboByGender(), 'en', 'My heading').columns[0]?.description).to.equal(
      'sort: My heading',
    );
    expect(sortedText('nl', 'Totaal', 'descending')).to.equal('Gesorteerd op Totaal, aflopend');
    expect(sortedText('en', 'Total', 'ascending')).to.equal('Sorted by Total, ascending');
  });

  it('shows the letter of an unknown status, and mentions that it comes from the publisher', () => {
    const table = tableText(
      sliceOf({
        kind: 'year',
        codes: ['2019'],
        rows: { T: [{ value: 5, status: 'remark', letters: 'z' }] },
      }),
      'nl',
    );
    expect(table.rows[0]?.cells[0]).to.deep.include({
      mark: 'z',
      spoken: 'gemerkt door de uitgever (z)',
    });
    expect(table.legend).to.deep.equal([{ symbol: 'z', text: 'gemerkt door de uitgever' }]);
  });
});
