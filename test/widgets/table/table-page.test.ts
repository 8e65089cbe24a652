import { expect } from '@open-wc/testing';
import { pageSize, visiblePart } from '../../../src/widgets/table/table-page.js';
import type { TableModel } from '../../../src/widgets/table/text/table-model.js';

const sheet = (columns: number, size: number): TableModel =>
  ({ columns: [...Array(columns).keys()], size }) as unknown as TableModel;

describe('a page of a table', () => {
  it('has a hundred rows, or fewer in a table of very many columns, but at least ten', () => {
    expect(
      [1, 100, 200, 1000, 5000].map((columns) => pageSize(sheet(columns, 5000))),
    ).to.deep.equal([100, 100, 50, 10, 10]);
  });

  it('gives the numbers of its rows among those found', () => {
    expect(visiblePart(sheet(3, 250), 250, '', 200)).to.deep.equal({
      all: 250,
      found: 250,
      searchText: '',
      from: 201,
      to: 250,
    });
    expect(visiblePart(sheet(3, 250), 0, 'xyz', 0)).to.deep.equal({
      all: 250,
      found: 0,
      searchText: 'xyz',
      from: 0,
      to: 0,
    });
  });
});
