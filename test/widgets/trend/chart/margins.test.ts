import { expect } from '@open-wc/testing';

import { axisCut } from '../../../../src/widgets/trend/chart/axis-cut.js';
import { chartOf, labels, pieces, placeIn, rows, years } from '../../../charts/chart-of.js';
import { sliceOf, type Cell } from '../../../charts/slice-fixture.js';

const margin = (value: number, lower: number, upper: number): Cell => ({
  value,
  margin: [lower, upper],
});

describe('A margin in a line chart', () => {
  const cells = [10, margin(12, 11, 14), margin(13, 11, 16), margin(14, 12, 15), 12];
  const input = chartOf({ years: years(5), series: { A: cells } }, 720);

  it('is an area between the upper and the lower bounds, where there are margins', () => {
    const { x, y } = placeIn(input);
    const [area, ...more] = pieces(input, 'outlines');
    expect(more).to.deep.equal([]);
    const corners = [...(area ?? [])].sort((a, b) => Number(a.order) - Number(b.order));
    const wanted = [
      [2001, 14],
      [2002, 16],
      [2003, 15],
      [2003, 12],
      [2002, 11],
      [2001, 11],
    ] as const;
    expect(corners).to.have.lengthOf(wanted.length);
    for (const [i, [period, value]] of wanted.entries()) {
      expect(corners[i]?.x, `${period}`).to.be.closeTo(x(period), 0.001);
      expect(corners[i]?.y, `${value}`).to.be.closeTo(y(value), 0.001);
    }
  });

  it('has an edge with the dashes of its series, so that it is visible without colours', () => {
    expect(rows(input, 'outlines')[0]).to.include({
      stroke: 'var(--_series-1)',
      dash: 'var(--_dash-series-1, none)',
      width: 1,
    });
  });

  it('ends where the line ends', () => {
    const gap = chartOf(
      {
        years: years(5),
        series: { A: [margin(1, 0, 2), margin(2, 1, 3), null, margin(2, 1, 3), margin(3, 2, 4)] },
      },
      720,
    );
    expect(pieces(gap, 'outlines').map((piece) => piece.length)).to.deep.equal([4, 4]);
    const cut = chartOf(
      {
        years: years(4),
        series: { A: [1, 2, 3, 4].map((value) => margin(value, 0, 5)) },
        cuts: [1],
      },
      720,
    );
    expect(pieces(cut, 'outlines').filter(([row]) => row?.fill !== 'transparent')).to.have.lengthOf(
      2,
    );
  });

  it('of an isolated figure is a vertical line with a bar at both ends', () => {
    const alone = chartOf({ years: years(3), series: { A: [margin(5, 3, 8), null, null] } }, 720);
    const { x, y } = placeIn(alone);
    const bars = rows(alone, 'rules').filter(({ stroke }) => stroke === 'var(--_series-1)');
    expect(bars).to.have.lengthOf(3);
    expect(bars[0]?.x).to.be.closeTo(x(2000), 0.001);
    expect([bars[0]?.y, bars[0]?.y2].map(Number)).to.deep.equal(
      [y(8), y(3)].map((end) => Number(end.toFixed(10))),
    );
    expect(pieces(alone, 'outlines')).to.deep.equal([]);
  });

  it('is within the axis, and counts in deciding whether the axis starts at 0', () => {
    const wide = { years: years(3), series: { A: [50, margin(51, -4, 120), 52] } };
    const { signals } = chartOf(wide, 720);
    expect([Number(signals['yMin']) <= -4, Number(signals['yMax']) >= 120]).to.deep.equal([
      true,
      true,
    ]);
    expect([
      axisCut(sliceOf({ ...wide, series: { A: [50, 51, 52] } })),
      axisCut(sliceOf(wide)),
    ]).to.deep.equal([true, false]);
  });

  it('has no labels over it', () => {
    const narrow = chartOf(
      {
        years: years(6),
        series: {
          Totaal: [60, 62, 61, 63, 62, 64].map((value) => margin(value, value - 9, value + 9)),
        },
      },
      320,
    );
    const { y } = placeIn(narrow);
    for (const { y: base } of labels(narrow).filter(({ halo }) => halo))
      expect(base < y(64 + 9) || base - 10 > y(62 - 9)).to.equal(true);
  });
});
