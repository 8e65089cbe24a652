import { expect } from '@open-wc/testing';
import { toPlainText } from '../../../../src/text/rich-text.js';
import type { Cell } from '../../../../src/text/cell-text.js';
import type { TableText } from '../../../../src/text/table-text.js';
import { transposeTable } from '../../../../src/widgets/trend/text/transpose-table.js';

const cell = (text: string): Cell => ({
  text,
  spoken: null,
  kind: 'number',
  mark: null,
  sort: Number(text),
});
const table = (columns: number, periods: readonly string[], cut = false): TableText => ({
  caption: [],
  columns: ['Jaar', ...Array.from({ length: columns }, (_, i) => `Regio ${i}`)].map((text) => ({
    head: [{ text, figure: false }],
    description: text,
  })),
  rows: periods.map((head, row) => ({
    head,
    sort: row,
    cutBefore: cut && row === 1,
    cells: Array.from({ length: columns }, (_, i) => cell(`${row}${i}`)),
  })),
  legend: [{ symbol: '*', text: 'voorlopig' }],
});
const turn = (from: TableText): TableText =>
  transposeTable(from, [{ text: 'regio', figure: false }], 'Instroom', 'nl');

describe('a table of many series', () => {
  it('has a row per series and a column per period, every cell in its place, and keeps its legend', () => {
    const from = table(14, ['2018', '2019']);
    const turned = turn(from);
    expect(
      turned.columns.map(({ head, description }) => [toPlainText(head), description]),
    ).to.deep.equal([
      ['Regio', 'sorteren: Instroom'],
      ['2018', 'sorteren: Instroom'],
      ['2019', 'sorteren: Instroom'],
    ]);
    expect(turned.rows.map(({ head }) => head)).to.deep.equal(
      from.columns.slice(1).map(({ head }) => toPlainText(head)),
    );
    expect(turned.rows.map(({ cells }) => cells)).to.deep.equal(
      from.columns.slice(1).map((_, i) => from.rows.map((row) => row.cells[i])),
    );
    expect(turned.legend).to.equal(from.legend);
  });

  it('has periods in its column headers that a browser does not translate', () => {
    expect(turn(table(14, ['2018', '2019'])).columns[1]?.head).to.deep.equal([
      { text: '2018', figure: true },
    ]);
  });

  it('is unchanged with twelve or fewer, with more periods than series, and where it has rules', () => {
    for (const from of [
      table(12, ['2018', '2019']),
      table(
        14,
        Array.from({ length: 14 }, (_, i) => `${2000 + i}`),
      ),
      table(14, ['2018', '2019'], true),
    ])
      expect(turn(from)).to.equal(from);
  });
});
