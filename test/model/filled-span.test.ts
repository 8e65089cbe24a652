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
  it('run from the first number of any series to the last, and hide no gap in between', () => {
    expect(codes({ A: [null, null, 1, null, 2, null] })).to.equal('2002 2003 2004');
    expect(
      codes({ A: [null, null, 1, null, 2, null], B: [null, 1, null, null, null, null] }),
    ).to.equal('2001 2002 2003 2004');
  });

  it('include hidden and unpublished cells, which have a sign, but not impossible ones', () => {
    expect(codes({ A: [null, 'suppressed', 1, 'unpublished', null] })).to.equal('2001 2002 2003');
    expect(codes({ A: ['impossible', 1, 'impossible'] })).to.equal('2001');
  });

  it('keep all indices aligned: line segments, gaps and the latest figure', () => {
    const { series, periods } = shown({ A: [null, null, 1, 2, null, 4, null] });
    expect(periods).to.have.lengthOf(4);
    expect(series[0]).to.deep.include({ runs: [{ from: 0, to: 1 }, { from: 3, to: 3 }], gaps: [{ from: 1, to: 3 }], latest: 3 }); // prettier-ignore
    expect(series[0]?.observations.map(({ value }) => value)).to.deep.equal([1, 2, null, 4]);
  });

  it('are all periods where no cell has a number', () => {
    expect(codes({ A: [null, null] })).to.equal('2000 2001');
    const slice = sliceOf({ years: years(2), series: { A: [null, null] } });
    expect(filledSpan(slice)).to.equal(slice);
  });

  it('are the same slice where the first and the last have a number', () => {
    const slice = sliceOf({ years: years(3), series: { A: [1, null, 3] } });
    expect(filledSpan(slice)).to.equal(slice);
    expect(codes({ A: [1, 2, null] }), 'cut at the end').to.equal('2000 2001');
    expect(codes({ A: [null, 2, 3] }), 'cut at the beginning').to.equal('2001 2002');
  });

  it('include the period of a target', () => {
    expect(
      codes({ A: [null, 1, 2, null, null] }, { targets: [{ period: '2003/04', value: 5 }] }),
    ).to.equal('2001 2002 2003');
  });

  it('keep the breaks, events and targets within them, at the same periods', () => {
    const label = { nl: 'Wet' };
    const { breaks, events, targets } = shown(
      { A: [null, null, 1, 2, 3, null, null] },
      {
        cuts: [0, 1, 2, 3, 4, 5],
        events: [0, 2, 4, 5].map((at) => ({ at, label })),
        targets: [
          { period: '2004/05', value: 5 },
          { period: '2020/21', value: 6 },
        ],
      },
    );
    expect(breaks.map(({ after }) => after)).to.deep.equal([0, 1]);
    expect(events.map(({ at }) => at)).to.deep.equal([0, 2]);
    expect(targets.map(({ at }) => at)).to.deep.equal([2, null]);
  });

  it('keep extremes and index bases at the same periods', () => {
    const slice = sliceOf({ years: years(5), series: { A: [null, null, 1, 3, 2] } });
    const [one] = slice.series;
    const span = {
      from: 2,
      to: 4,
      absolute: 1,
      relative: null,
      highest: 3,
      lowest: 2,
      count: 3,
      missing: 0,
      trend: 'rose',
    } as const;
    const part = filledSpan({
      ...slice,
      series: [{ ...(one as NonNullable<typeof one>), span }],
      index: { of: slice, stretches: [{ from: 2, to: 4, base: 3 }] },
    });
    expect(part.series[0]?.span).to.deep.include({ from: 0, to: 2, highest: 1, lowest: 0 });
    expect(part.index?.stretches).to.deep.equal([{ from: 0, to: 2, base: 1 }]);
    expect(part.index?.of.periods).to.have.lengthOf(3);
  });
});
