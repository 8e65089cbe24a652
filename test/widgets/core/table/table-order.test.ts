import { expect } from '@open-wc/testing';
import {
  fileOrder,
  sortRows,
  nextOrder,
  type Order,
} from '../../../../src/widgets/core/table/table-order.js';
import type { Cell } from '../../../../src/text/cell-text.js';

const cell = (sort: number | string | null): Cell => ({
  text: String(sort),
  spoken: null,
  kind: 'number',
  mark: null,
  sort,
});

/** Four periods, of which the third begins another count, and a target. */
const rows = [
  { head: '2017', sort: 0, cutBefore: false, cells: [cell(30), cell('b')] },
  { head: '2018', sort: 1, cutBefore: false, cells: [cell(null), cell('a')] },
  { head: '2019', sort: 2, cutBefore: true, cells: [cell(-4), cell('a')] },
  { head: '2020', sort: 3, cutBefore: false, cells: [cell(30), cell('C')] },
  { head: 'Doel 2030', sort: null, cutBefore: false, cells: [cell(null), cell(null)] },
];

const heads = (order: Order): readonly string[] =>
  sortRows(rows, order, 'nl').map(({ row }) => row.head);
const ruled = (order: Order): readonly string[] =>
  sortRows(rows, order, 'nl').flatMap(({ row, rule }) => (rule ? [row.head] : []));

describe('the order of a table', () => {
  it('is that of the file at first', () => {
    expect(heads(fileOrder)).to.deep.equal(['2017', '2018', '2019', '2020', 'Doel 2030']);
  });

  it('is by number, with equals in the order of the file', () => {
    expect(heads({ column: 1, descending: false })).to.deep.equal([
      '2019',
      '2017',
      '2020',
      '2018',
      'Doel 2030',
    ]);
    expect(heads({ column: 1, descending: true })).to.deep.equal([
      '2017',
      '2020',
      '2019',
      '2018',
      'Doel 2030',
    ]);
  });

  it('has cells without a number last in both directions', () => {
    expect(heads({ column: 0, descending: true })).to.deep.equal([
      '2020',
      '2019',
      '2018',
      '2017',
      'Doel 2030',
    ]);
    for (const down of [false, true])
      expect(heads({ column: 1, descending: down }).slice(-2)).to.deep.equal(['2018', 'Doel 2030']);
  });

  it('is alphabetical for words', () => {
    expect(heads({ column: 2, descending: false })).to.deep.equal([
      '2018',
      '2019',
      '2017',
      '2020',
      'Doel 2030',
    ]);
  });

  it('keeps the rule at a break between the same two periods in both directions, and has none in other orders', () => {
    expect(ruled(fileOrder)).to.deep.equal(['2019']);
    expect(ruled({ column: 0, descending: true })).to.deep.equal(['2018']);
    expect(ruled({ column: 1, descending: false })).to.deep.equal([]);
  });

  it('is reversed when the same header is pressed again, and ascending for another header', () => {
    expect(nextOrder(fileOrder, 0)).to.deep.equal({ column: 0, descending: true });
    expect(nextOrder({ column: 0, descending: true }, 0)).to.deep.equal(fileOrder);
    expect(nextOrder({ column: 0, descending: true }, 2)).to.deep.equal({
      column: 2,
      descending: false,
    });
  });
});
