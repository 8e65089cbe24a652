import { expect } from '@open-wc/testing';
import { MOST_TABLE_CELLS, tableColumns, tablePart } from '../../src/model/table-part.js';
import { sliceOf } from '../charts/slice-fixture.js';

describe('the columns of a table', () => {
  it('are all shown as long as a page can hold their cells', () => {
    expect(tableColumns(100, 100)).to.equal(100);
    expect(tableColumns(101, 100)).to.equal(100);
    expect(tableColumns(5, 2)).to.equal(5);
    expect(tableColumns(100, 137)).to.equal(72);
  });

  it('are two thousand at most, however few rows there are, and one at least', () => {
    expect(tableColumns(2000, 1)).to.equal(2000);
    expect(tableColumns(2001, 1)).to.equal(2000);
    expect(tableColumns(3000, 0)).to.equal(2000);
    expect(tableColumns(3, MOST_TABLE_CELLS)).to.equal(1);
    expect(tableColumns(3, 2 * MOST_TABLE_CELLS)).to.equal(1);
  });
});

describe('the series in a table', () => {
  /** So many years and series, with a target of the last one. */
  const sliceWith = (years: number, series: number, index = false) =>
    sliceOf({
      years: Array.from({ length: years }, (_, i) => 1000 + i),
      series: Object.fromEntries(
        Array.from({ length: series }, (_, i) => [`s${i}`, Array.from({ length: years }, () => 1)]),
      ),
      targets: [0, series - 1].map((of) => ({ series: of, period: '1000/01', value: 2 })),
      index,
    });

  it('are the slice itself where all fit', () => {
    const slice = sliceWith(500, 20);
    expect(tablePart(slice)).to.equal(slice);
  });

  it('are the first ones with their targets, and the others are counted', () => {
    const shown = tablePart(sliceWith(500, 21));
    expect([shown.series.length, shown.series.at(-1)?.id, shown.more]).to.deep.equal([
      20,
      's19',
      1,
    ]);
    expect(shown.targets.map(({ series }) => series)).to.deep.equal([0]);
    expect(
      tablePart({ ...sliceWith(500, 21), more: 3 }).more,
      'with those left out before',
    ).to.equal(4);
  });

  it('are half as many where index numbers are shown with their figures', () => {
    expect(tablePart(sliceWith(500, 11, true)).series).to.have.length(10);
  });

  it('are at least as many as requested, and no more than there are', () => {
    expect(tablePart(sliceWith(500, 23), 22)).to.deep.include({ more: 1 });
    const [period] = sliceWith(1, 1).periods;
    const long = {
      ...sliceWith(1, 2),
      periods: Array.from({ length: 6000 }, () => period as NonNullable<typeof period>),
    };
    expect(tablePart(long).series).to.have.length(1);
    const all = sliceWith(500, 21);
    expect(tablePart(all, 40)).to.equal(all);
  });
});
