import { expect } from '@open-wc/testing';
import type { Observation } from '../../src/model/dataset.js';
import { numberFlags } from '../../src/model/number-flags.js';
import { readQuery } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import { readIndicator } from '../data/read-indicator.js';
import { smallFile } from '../data/small-file.js';

const base = 'https://monitor.example/data/file.json';
const slice = select(
  readIndicator(smallFile(), base, base).dataset,
  readQuery({ split: 'gender' }),
);

describe('the statuses of the numbers of a period', () => {
  it('are each combination once, whichever series has it, and none of a cell without a number', () => {
    // The women of 2016 are kept back, the men of that year are not known.
    expect(numberFlags(slice)).to.deep.equal([
      [['final']],
      [['final']],
      [['final']],
      [['provisional'], ['final']],
    ]);
  });

  it('are computed once for the same series', () => {
    expect(numberFlags({ ...slice })).to.equal(numberFlags(slice));
  });

  it('are different combinations where only one of several statuses differs', () => {
    const [first, second] = slice.series;
    const flagged = (one: typeof first, ...flags: Observation['flags']) => ({
      ...(one as NonNullable<typeof first>),
      observations: one?.observations.slice(0, 1).map((cell) => ({ ...cell, flags })) ?? [],
    });
    expect(
      numberFlags({
        periods: slice.periods.slice(0, 1),
        series: [
          flagged(first, 'provisional', 'estimated'),
          flagged(second, 'provisional', 'unreliable'),
          flagged(first, 'provisional', 'estimated'),
        ],
      }),
    ).to.deep.equal([
      [
        ['provisional', 'estimated'],
        ['provisional', 'unreliable'],
      ],
    ]);
  });
});
