import { expect } from '@open-wc/testing';
import { numberFlags } from '../../src/model/number-flags.js';
import { readQuery } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import { readIndicator } from '../../src/sources/monitor-indicator.js';
import { smallFile } from '../sources/small-file.js';

const base = 'https://monitor.example/data/file.json';
const slice = select(readIndicator(smallFile(), base, base).dataset, readQuery({ split: 'gender' }));

describe('the statuses of the numbers of a period', () => {
  it('are each list of them once, whichever series has it, and none of a cell without a number', () => {
    // The women of 2016 are kept back, the men of that year are not known.
    expect(numberFlags(slice)).to.deep.equal([[['final']], [['final']], [['final']], [['provisional'], ['final']]]);
  });

  it('are gone through once for the same series', () => {
    expect(numberFlags({ ...slice })).to.equal(numberFlags(slice));
  });
});
