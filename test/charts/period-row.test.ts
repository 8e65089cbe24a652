import { expect } from '@open-wc/testing';

import type { ChartInput } from '../../src/charts/chart-input.js';
import { extent, type Label } from '../../src/charts/labels.js';
import { chartOf, labels, placeIn, rows, ticks } from './chart-of.js';
import { look, type SliceFixture } from './slice-fixture.js';

describe('Quarters, half-years and months on the axis', () => {
  const quarters = (count: number): SliceFixture => ({
    years: Array.from({ length: count }, (_, i) => `${2019 + Math.floor(i / 4)}-Q${(i % 4) + 1}`),
    kind: 'quarter',
    series: { A: Array.from({ length: count }, (_, i) => i) },
  });
  const months = (count: number): SliceFixture => ({
    years: Array.from(
      { length: count },
      (_, i) => `${2019 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    ),
    kind: 'month',
    series: { A: Array.from({ length: count }, (_, i) => i) },
  });

  it('are above their years, and each year is named once, in the middle of its periods', () => {
    const input = chartOf(quarters(8), 720);
    const [upper = [], lower = []] = rowsBelow(input);
    expect(upper.map(({ text }) => text)).to.deep.equal([
      'Q1',
      'Q2',
      'Q3',
      'Q4',
      'Q1',
      'Q2',
      'Q3',
      'Q4',
    ]);
    expect(lower.map(({ text }) => text)).to.deep.equal(['2019', '2020']);
    const { x } = placeIn(input);
    expect(lower[0]?.x).to.be.closeTo((x(2019 * 4) + x(2019 * 4 + 3)) / 2, 0.01);
  });

  it('have a line between two years', () => {
    const input = chartOf(quarters(12), 720);
    const { x, plotHeight } = placeIn(input);
    const lines = partings(input);
    expect(lines.map((line) => Number(line.x))).to.have.lengthOf(2);
    for (const [i, line] of lines.entries()) {
      expect(line.x).to.be.closeTo((x(2019 * 4 + 3 + 4 * i) + x(2019 * 4 + 4 + 4 * i)) / 2, 0.51);
      expect(Number(line.y)).to.be.at.least(plotHeight);
    }
  });

  it('are labelled in regular steps that divide a year, so that the same ones are named each year', () => {
    const named = (fixture: SliceFixture, width: number): readonly string[] => [
      ...new Set(rowsBelow(chartOf(fixture, width))[0]?.map(({ text }) => text)),
    ];
    expect(named(quarters(24), 560)).to.deep.equal(['Q2', 'Q4']);
    expect(named(months(60), 720)).to.deep.equal(['03', '06', '09', '12']);
  });

  it('are labelled only first and last, each with its year, where there is no room for more', () => {
    const [upper = [], lower = []] = rowsBelow(chartOf(months(100), 300));
    expect(upper.map(({ text }) => text)).to.deep.equal(['01', '04']);
    expect([lower[0]?.text, lower.at(-1)?.text]).to.deep.equal(['2019', '2027']);
  });

  it('have no lines between years where not every year can have one', () => {
    expect(partings(chartOf(months(100), 300))).to.deep.equal([]);
  });

  it('have no line through a label', () => {
    for (const fixture of [quarters(9), quarters(22), months(30), months(60)]) {
      for (const width of [280, 400, 560, 720]) {
        const input = chartOf(fixture, width);
        const below = rowsBelow(input).flat();
        for (const line of partings(input)) {
          for (const name of below.filter(
            ({ y }) => y > Number(line.y) && y - 10 < Number(line.y2),
          )) {
            const { from, to } = extent(name, look(width));
            expect(
              Number(line.x) < from || Number(line.x) > to,
              `${name.text} at ${width}`,
            ).to.equal(true);
          }
        }
      }
    }
  });

  it('have no row of years where each period is a year', () => {
    const years = chartOf({ years: ['2018', '2019', '2020'], series: { A: [1, 2, 3] } }, 720);
    expect(rowsBelow(years)).to.have.lengthOf(1);
    expect(partings(years)).to.deep.equal([]);
  });
});

describe('Dates on the axis', () => {
  const dates: SliceFixture = {
    years: ['2012-10-01', '2014-06-01', '2018-10-01', '2024-06-30'],
    kind: 'date',
    series: { A: [1, 2, 3, [4, 'provisional']] },
  };

  it('are as far apart as the days between them', () => {
    const [a = 0, b = 0, c = 0, d = 0] = ticks(chartOf(dates, 720)).map(({ x }) => Number(x));
    // 608, 1583 and 2099 days.
    expect((c - b) / (b - a)).to.be.closeTo(1583 / 608, 0.001);
    expect((d - c) / (c - b)).to.be.closeTo(2099 / 1583, 0.001);
  });

  it('have a status band as wide as the marker, and at most halfway to the next date', () => {
    const start = (fixture: SliceFixture): readonly [number, number] => {
      const input = chartOf(fixture, 720);
      return [
        placeIn(input).x(Number(rows(input, 'bands')[0]?.from)),
        Number(ticks(input).at(-1)?.x),
      ];
    };
    const [from, point] = start(dates);
    expect(point - from).to.be.closeTo(10, 0.01);
    const [close, last] = start({
      ...dates,
      years: ['2012-10-01', '2014-06-01', '2024-06-01', '2024-06-30'],
    });
    expect(last - close).to.be.below(5);
  });
});

describe('Periods at irregular intervals on the axis', () => {
  const scattered: SliceFixture = {
    years: [2006, 2012, 2017, 2019, 2020, 2021, 2022, 2023],
    series: {
      A: [17, 16, 15, 14, 13, 12, 11, 10],
      'A name that takes a third of the picture': [1, 2, 3, 4, 5, 6, 7, 8],
    },
  };

  it('are labelled first and last, and in between wherever there is room', () => {
    const input = chartOf(scattered, 720);
    const [names = []] = rowsBelow(input);
    expect(names.map(({ text }) => text)).to.include.members([
      '’06/07',
      '’12/13',
      '’17/18',
      '’19/20',
      '’23/24',
    ]);
    expect(names.length, 'not all have room').to.be.below(8);
    const sorted = names.toSorted((a, b) => a.x - b.x).map((one) => extent(one, look(720)));
    for (const [i, { from }] of sorted.entries())
      expect(from).to.be.above(sorted[i - 1]?.to ?? -Infinity);
  });

  it('are labelled in full where all labels fit', () => {
    const [names = []] = rowsBelow(
      chartOf({ years: [2006, 2012, 2023], series: { A: [1, 2, 3] } }, 720),
    );
    expect(names.map(({ text }) => text).toSorted()).to.deep.equal([
      '2006/07',
      '2012/13',
      '2023/24',
    ]);
  });
});

/** Names of periods under the plot, row by row. */
const rowsBelow = (input: ChartInput): readonly (readonly Label[])[] => {
  const { plotHeight } = placeIn(input);
  const below = labels(input).filter(({ y, style }) => y > plotHeight + 12 && style === 'normal');
  return [...new Set(below.map(({ y }) => y))]
    .sort((a, b) => a - b)
    .map((at) => below.filter(({ y }) => y === at));
};

const partings = (input: ChartInput) =>
  rows(input, 'rules').filter(
    ({ x, x2, y, y2 }) =>
      x === x2 && Number(y) >= placeIn(input).plotHeight && Number(y2) - Number(y) > 6,
  );
