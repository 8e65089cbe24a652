import { expect } from '@open-wc/testing';

import { filledSpan } from '../../src/model/filled-span.js';
import { years } from '../charts/chart-of.js';
import { sliceOf, type Cell } from '../charts/slice-fixture.js';

const shown = (series: Readonly<Record<string, readonly Cell[]>>, change: object = {}) => {
  const [first = []] = Object.values(series);
  return filledSpan(sliceOf({ years: years(first.length), series, ...change }));
};
const codes = (series: Readonly<Record<string, readonly Cell[]>>, change: object = {}): string =>
  shown(series, change)
    .periods.map(({ ordinal }) => ordinal)
    .join(' ');

describe('The periods that a picture shows', () => {
  it('go from the first number of any series to the last, and hide no gap in between', () => {
    expect(codes({ A: [null, null, 1, null, 2, null] })).to.equal('2002 2003 2004');
    expect(codes({ A: [null, null, 1, null, 2, null], B: [null, 1, null, null, null, null] })).to.equal('2001 2002 2003 2004');
  });

  it('keep what is kept back or still to come, which has a sign, but not what cannot exist', () => {
    expect(codes({ A: [null, 'suppressed', 1, 'unpublished', null] })).to.equal('2001 2002 2003');
    expect(codes({ A: ['impossible', 1, 'impossible'] })).to.equal('2001');
  });

  it('keep everything in its place: what is joined, what is not, and which figure is the latest', () => {
    const { series, periods } = shown({ A: [null, null, 1, 2, null, 4, null] });
    expect(periods).to.have.lengthOf(4);
    expect(series[0]).to.deep.include({ runs: [{ from: 0, to: 1 }, { from: 3, to: 3 }], gaps: [{ from: 1, to: 3 }], latest: 3 }); // prettier-ignore
    expect(series[0]?.observations.map(({ value }) => value)).to.deep.equal([1, 2, null, 4]);
  });

  it('are all of them where nothing is known', () => {
    expect(codes({ A: [null, null] })).to.equal('2000 2001');
  });
});
