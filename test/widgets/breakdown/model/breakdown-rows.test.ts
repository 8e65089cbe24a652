import { expect } from '@open-wc/testing';
import { breakdown } from '../../../../src/widgets/breakdown/model/breakdown.js';
import {
  breakdownRows,
  cellAt,
  type BreakdownRow,
} from '../../../../src/widgets/breakdown/model/breakdown-rows.js';
import { readIndicator } from '../../../data/read-indicator.js';
import { readQuery } from '../../../../src/model/read-query.js';
import { smallFile } from '../../../data/small-file.js';

const base = 'https://monitor.example/data/file.json';
/** Women and men in four years, and a total if there is one. */
const columnsOf = (rows: Readonly<Record<string, readonly (number | null)[]>>) => {
  const [, gender] = smallFile()['dimensions'] as readonly object[];
  const series = Object.entries(rows).map(([code, values]) => ({ key: [code], values }));
  const file = smallFile({ dimensions: [gender], series, notes: {} });
  const { dataset } = readIndicator(file, base, base);
  return breakdown(dataset, readQuery({ split: '@parts' }));
};
const parts = { F: [10, 11, 12, 13], M: [90, 99, 108, 117] };

describe('the rows of a breakdown', () => {
  it('are the parts, and the total where the file has one', () => {
    expect(breakdownRows(columnsOf(parts))).to.deep.equal([0, 1]);
    expect(breakdownRows(columnsOf({ T: [100, 110, 120, 130], ...parts }))).to.deep.equal([
      0,
      1,
      'total',
    ]);
  });

  it('include the rest, as soon as one column has one', () => {
    expect(breakdownRows(columnsOf({ T: [100, 110, 125, 130], ...parts }))).to.deep.equal([
      0,
      1,
      'rest',
      'total',
    ]);
  });

  it('include the total where only one of several regions has one', () => {
    const series = [
      { key: ['NL01', 'T'], values: [100, 110, 120, 130] },
      { key: ['NL01', 'F'], values: [100, 110, 120, 130] },
      { key: ['PV23', 'F'], values: [1, 2, 3, 4] },
    ];
    const { dataset } = readIndicator(smallFile({ series, notes: {} }), base, base);
    const found = breakdown(dataset, readQuery({ split: 'gender gebied' }));
    expect(breakdownRows(found)).to.deep.equal([0, 'total']);
    expect([0, 1].map((column) => cellAt(found, 'total', column)?.value)).to.deep.equal([
      130,
      null,
    ]);
  });

  it('have a cell in each column that has one', () => {
    const found = columnsOf({ T: [100, 110, 125, 130], ...parts });
    const values = (row: BreakdownRow) =>
      [0, 1, 2, 3].map((column) => cellAt(found, row, column)?.value ?? null);
    expect(values(0)).to.deep.equal([90, 99, 108, 117]);
    expect(values(1)).to.deep.equal([10, 11, 12, 13]);
    expect(values('rest')).to.deep.equal([null, null, 5, null]);
    expect(values('total')).to.deep.equal([100, 110, 125, 130]);
    expect([cellAt(found, 'rest', 0), cellAt(found, 2, 0), cellAt(found, 0, 4)]).to.deep.equal([
      null,
      null,
      null,
    ]);
  });
});
