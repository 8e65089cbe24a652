import { expect } from '@open-wc/testing';
import { cellKinds } from '../../../../src/widgets/breakdown/chart/cell-kinds.js';
import { readQuery } from '../../../../src/model/read-query.js';
import { select } from '../../../../src/model/select.js';
import { readIndicator } from '../../../data/read-indicator.js';
import { smallFile } from '../../../data/small-file.js';

const base = 'https://monitor.example/data/file.json';
const codes = ['A', 'B', 'C', 'D'];
const slice = select(
  readIndicator(
    smallFile({
      dimensions: [
        {
          id: 'group',
          kind: 'other',
          label: 'Groep',
          categories: codes.map((code) => ({ code, label: code })),
        },
      ],
      series: codes.map((code) => ({
        key: [code],
        values: [1, 2, code === 'B' ? null : 3, 4],
        status: code === 'B' ? '..sp' : '....',
      })),
      notes: {},
    }),
    base,
    base,
  ).dataset,
  readQuery({ split: 'group' }),
);

describe('the kinds of cells among very many series', () => {
  it('have two cells of each kind per period, however many series there are', () => {
    const kinds = cellKinds(slice);
    const statuses = slice.periods.map((_, i) =>
      kinds.map(({ observations }) => observations[i]?.status),
    );
    expect(statuses).to.deep.equal([
      ['final', 'final', 'final', 'final'],
      ['final', 'final', 'final', 'final'],
      ['final', 'suppressed', 'final', 'suppressed'],
      ['final', 'provisional', 'final', 'provisional'],
    ]);
  });
});
