import { expect } from '@open-wc/testing';

import { chartOf, labels, pieces, placeIn, rows, texts, years } from './chart-of.js';
import type { Cell } from './slice-fixture.js';

describe('A forecast in a line chart', () => {
  const cells: readonly Cell[] = [
    30,
    31,
    [33, 'provisional'],
    [35, 'forecast'],
    [36, 'forecast'],
    [38, 'forecast'],
  ];
  const input = chartOf(
    {
      years: years(6),
      series: {
        Totaal: cells,
        Vrouwen: [1, 2, 3, [4, 'forecast'], [5, 'forecast'], [6, 'forecast']],
      },
    },
    720,
  );

  it('continues from the last figure with round dots in the colour of its series', () => {
    const dotted = pieces(input).filter(([row]) => row?.cap === 'round');
    expect(dotted.map((piece) => piece.map(({ period }) => period))).to.deep.equal([
      [2002, 2003, 2004, 2005],
      [2002, 2003, 2004, 2005],
    ]);
    expect(dotted.map(([row]) => row?.stroke)).to.deep.equal([
      'var(--_series-1)',
      'var(--_series-2)',
    ]);
    expect(dotted[0]?.[0]?.dash).to.contain('0.1 6');
  });

  it('looks different from provisional and final figures', () => {
    const looks = pieces(input).map(([row]) => `${row?.dash} ${row?.width} ${row?.cap}`);
    expect(new Set(looks.slice(0, 3)).size).to.equal(3);
  });

  it('has a hollow marker in the shape of its series', () => {
    const hollow = rows(input, 'points').filter(({ fill }) => fill === 'var(--_paper)');
    expect(hollow.map(({ period, shape }) => `${period} ${shape}`)).to.deep.equal([
      ...[2002, 2003, 2004, 2005].map((year) => `${year} circle`),
      ...[2003, 2004, 2005].map((year) => `${year} square`),
    ]);
  });

  it('has a background band of its own, with the word under it', () => {
    const bands = rows(input, 'bands');
    expect(bands).to.have.lengthOf(2);
    expect(bands[0]?.from).to.equal(2001.5);
    const [end, start] = [Number(bands[0]?.to), Number(bands[1]?.from)];
    expect([end < 2002.5, start > 2002.5, start - end < 0.1]).to.deep.equal([true, true, true]);
    expect(bands[1]?.to).to.equal(input.signals['xMax']);
    const word = labels(input).find(({ text }) => text === 'verwachting');
    expect(word?.x).to.be.closeTo(placeIn(input).x(2004), 0.01);
    expect(texts(input)).to.include('voorlopig');
  });

  it('is never the figure beside a series name', () => {
    expect(texts(input)).to.include('33').and.not.include('38');
  });
});

describe('An unreliable figure in a line chart', () => {
  const input = chartOf({ years: years(4), series: { A: [1, 2, [3, 'unreliable'], 4] } }, 720);

  it('has a hollow point on a thin unbroken line', () => {
    const [, thin] = pieces(input);
    expect(thin?.map(({ period }) => period)).to.deep.equal([2001, 2002, 2003]);
    expect(thin?.[0]).to.include({ dash: 'var(--_dash-series-1, none)', cap: 'butt' });
    expect(thin?.[0]?.width).to.contain('thin');
    expect(rows(input, 'points').map(({ fill }) => fill === 'var(--_paper)')).to.deep.equal([
      false,
      false,
      true,
      false,
    ]);
  });

  it('has its status in words under the period, and no band', () => {
    expect(texts(input)).to.include('minder betrouwbaar');
    expect(rows(input, 'bands')).to.deep.equal([]);
  });
});

describe('The points of a line', () => {
  const pointsOf = (cells: readonly Cell[]) =>
    rows(chartOf({ years: years(cells.length), series: { A: cells } }, 720), 'points').map(
      ({ period }) => period,
    );
  const numbers = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, i) => i + 1);

  it('show every number when there are at most twelve, and only the last when there are more', () => {
    expect(pointsOf(numbers(12))).to.have.length(12);
    expect(pointsOf(numbers(13))).to.deep.equal([2012]);
    expect(pointsOf([...numbers(12), null]), 'a gap is no number').to.have.length(12);
  });

  it('show isolated and uncertain figures in a long line too', () => {
    expect(pointsOf([1, 2, 3, null, 4, null, ...numbers(9), [3, 'forecast']])).to.deep.equal([
      2004, 2014, 2015,
    ]);
  });
});
