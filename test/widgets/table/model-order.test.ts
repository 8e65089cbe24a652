import { expect } from '@open-wc/testing';
import {
  AS_IN_FILE,
  firstOrder,
  isRuledOff,
  modelOrder,
} from '../../../src/widgets/table/model-order.js';
import type { TableModel } from '../../../src/widgets/table/text/table-model.js';

const keys: readonly (readonly (string | number | null)[])[] = [
  ['Nederland', 30],
  ["'s-Gravenhage", null],
  ['Groningen', -4],
  ['Groningen', 30],
  ['niveau 10', 7],
  ['niveau 9', 7],
];

/** Six rows, of which the fourth may not be compared with the third. */
const sheet: TableModel = {
  caption: [],
  columns: [],
  heads: 1,
  size: keys.length,
  orderedBy: null,
  row: (index) => ({ heads: [], cells: [], cutBefore: index === 3 }),
  sortKey: (row, column) => keys[row]?.[column] ?? null,
  finder: () => () => true,
  legend: [],
};
const all = keys.map((_, i) => i);

describe('the order of rows', () => {
  it('is that of the file at first, or of the column by which the rows are ordered', () => {
    expect(firstOrder(sheet)).to.deep.equal({ column: AS_IN_FILE, descending: false });
    expect(firstOrder({ ...sheet, orderedBy: 0 })).to.deep.equal({ column: 0, descending: false });
    expect(modelOrder(sheet, all, firstOrder(sheet), 'nl')).to.deep.equal(all);
  });

  it('is alphabetical without articles for names, with equals in the order of the file', () => {
    expect(modelOrder(sheet, all, { column: 0, descending: false }, 'nl')).to.deep.equal([
      1, 2, 3, 0, 5, 4,
    ]);
  });

  it('is numerical for numbers, with missing ones last in both directions', () => {
    expect(modelOrder(sheet, all, { column: 1, descending: false }, 'nl')).to.deep.equal([
      2, 4, 5, 0, 3, 1,
    ]);
    expect(modelOrder(sheet, all, { column: 1, descending: true }, 'nl')).to.deep.equal([
      0, 3, 4, 5, 2, 1,
    ]);
  });

  it('keeps a rule between two rows only where these are neighbours in the file', () => {
    const order = firstOrder(sheet);
    expect(isRuledOff(sheet, order, 3, 2)).to.equal(true);
    expect(isRuledOff(sheet, order, 2, 3)).to.equal(true);
    expect(isRuledOff(sheet, order, 3, 1), 'a row between them is not shown').to.equal(false);
    expect(isRuledOff(sheet, order, 0, undefined)).to.equal(false);
    expect(isRuledOff(sheet, { column: 1, descending: false }, 3, 2)).to.equal(false);
  });
});
