import { expect } from '@open-wc/testing';

import type { ChartInput } from '../../../../src/charts/chart-input.js';
import { trendHeight } from '../../../../src/charts/frame.js';
import { extent, type Label } from '../../../../src/charts/labels.js';
import { reduceToPixels } from '../../../../src/widgets/trend/chart/reduce-to-pixels.js';
import { trendInput } from '../../../../src/widgets/trend/chart/trend.js';
import { spark } from '../../../../src/charts/spark.js';
import type { Observation, Period } from '../../../../src/model/dataset.js';
import type { SliceSeries } from '../../../../src/model/slice.js';
import { ended } from '../../../charts/cases.js';
import {
  breakLine,
  chartOf as chart,
  labels,
  pieces,
  placeIn,
  rows,
  texts,
  ticks,
  years,
} from '../../../charts/chart-of.js';
import {
  look,
  mbo,
  ministry,
  sliceOf,
  wordsOf,
  type Cell,
  type SliceFixture,
} from '../../../charts/slice-fixture.js';

describe('A line chart', () => {
  describe('at every width', () => {
    it('has the height that was reserved before figures were loaded', () => {
      expect([280, 320, 512, 720].map((width) => chart(mbo, width).height)).to.deep.equal([
        310, 310, 330, 360,
      ]);
      expect([511, 512, 671, 672].map((width) => trendHeight(look(width)))).to.deep.equal([
        310, 330, 330, 360,
      ]);
    });

    it('uses the narrow form at a larger width where text is large', () => {
      expect(chart(mbo, 640, {}, 26).padding.right).to.equal(0);
      expect(chart(mbo, 640).padding.right).to.be.greaterThan(0);
    });
  });

  describe('with a break', () => {
    it('connects no value before it with one after it', () => {
      for (const piece of pieces(chart(mbo, 720)))
        expect(piece.every(({ period }) => Number(period) >= 2013)).to.equal(true);
      const sides = pieces(chart(ministry, 720)).map((piece) => piece.map(({ period }) => period));
      expect(sides).to.deep.equal([[2013, 2014, 2015, 2016]]);
    });

    it('shows an isolated value on one side as a point', () => {
      expect(
        rows(chart(mbo, 720), 'points').filter(({ period }) => period === 2012),
      ).to.have.lengthOf(2);
      const many = { years: years(20), series: { A: years(20).map((_, i) => i) }, cuts: [0] };
      expect(rows(chart(many, 720), 'points').map(({ period }) => period)).to.deep.equal([
        2000, 2019,
      ]);
    });

    it('draws it midway between the two periods, from above the plot down to the axis', () => {
      const { data, padding, width } = chart(ministry, 720);
      const line = breakLine({ data });
      const plot = width - padding.left - padding.right;
      expect(line.length).to.be.greaterThan(2);
      expect(Number(line[0]?.y)).to.be.lessThan(0);
      expect(Number(line[0]?.x)).to.be.closeTo(22 + ((plot - 44) * 3.5) / 4, 1);
    });

    it('has a name on both sides, on two rows where one does not fit', () => {
      expect(texts(chart({ ...mbo, cuts: [2] }, 720))).to.include.members([
        'telling per domein',
        'telling per opleiding',
      ]);
      for (const width of [280, 320, 520, 720])
        expect(texts(chart(mbo, width)), `${width}`).to.include.members(['telling', 'per domein']);
      for (const width of [280, 320, 520, 720])
        expect(texts(chart(mbo, width)), `${width}`).to.include('telling per opleiding');
    });

    it('has a name on one side where the other side has no room', () => {
      const names = { breakLabels: [{ before: 'domeintellingen', since: 'opleidingentellingen' }] };
      expect(
        texts(chart(ministry, 320, names)).filter((text) => text.includes('telling')),
      ).to.deep.equal(['domeintellingen']);
    });
  });

  describe('with a break that cuts one line while another goes on', () => {
    const both: SliceFixture = {
      years: years(6),
      series: { A: [1, 2, 3, 4, 5, 6], B: [20, 21, 20, 22, 21, 23] },
      cuts: [2],
      cutOnly: 'B',
    };
    const input = chart(both, 720);

    it('marks the break there alone, so that it crosses no other line', () => {
      const { y } = placeIn(input);
      const heights = breakLine(input).map((corner) => Number(corner.y));
      expect(heights.length).to.be.greaterThan(2);
      expect(Math.min(...heights))
        .to.be.below(y(22))
        .and.to.be.greaterThan(-1);
      expect(Math.max(...heights))
        .to.be.greaterThan(y(20))
        .and.to.be.below(y(6));
    });

    it('writes no definition above the plot, which would apply to both lines', () => {
      expect(texts(input).join(' ')).not.to.contain('telling');
      expect(input.padding.top).to.equal(chart({ ...both, cuts: [] }, 720).padding.top);
    });

    it('cuts that line, and only that', () => {
      expect(pieces(input).map((piece) => piece.length)).to.deep.equal([6, 3, 3]);
    });
  });

  it('reserves no room above the plot for names that do not fit', () => {
    const names = { breakLabels: [{ before: 'W'.repeat(60), since: 'V'.repeat(60) }] };
    expect(chart(ministry, 320, names).padding.top).to.be.below(chart(ministry, 320).padding.top);
  });

  describe('with a value that is not final', () => {
    const input = chart(mbo, 720);

    it('draws it hollow, and no other value', () => {
      const hollow = rows(input, 'points').filter(({ fill }) => fill === 'var(--_paper)');
      expect(hollow.map(({ period, value }) => [period, value])).to.deep.equal([
        [2019, 42225],
        [2019, 6023],
      ]);
    });

    it('draws the line towards it thin and dotted', () => {
      const dotted = pieces(input).filter(([row]) => row?.dash === '2 3');
      expect(dotted.map((piece) => piece.map(({ period }) => period))).to.deep.equal([
        [2018, 2019],
        [2018, 2019],
      ]);
      expect(dotted[0]?.[0]?.width).to.contain('thin');
    });

    it('puts a band behind its period and the word under it', () => {
      expect(rows(input, 'bands').map(({ from }) => from)).to.deep.equal([2018.5]);
      expect(texts(input)).to.include('voorlopig');
    });
  });

  it('has a status band as wide as one period beside periods that the file leaves out', () => {
    const input = chart(
      {
        years: [2006, 2016, 2017, 2022],
        series: { A: [1, 2, [3, 'provisional'], [4, 'provisional']] },
      },
      720,
    );
    expect(rows(input, 'bands').map(({ from, to }) => [from, to])).to.deep.equal([
      [2016.5, 2017.5],
      [2021.5, input.signals['xMax']],
    ]);
    expect(texts(input).filter((text) => text === 'voorlopig')).to.have.lengthOf(2);
  });

  it('shows each of a few values as a point, however many periods have none', () => {
    const series = { A: years(30).map((i): Cell => (i > 2019 && i < 2026 ? i : null)) };
    expect(rows(chart({ years: years(30), series }, 720), 'points')).to.have.lengthOf(6);
  });

  it('marks a value as provisional by any of its flags, not only by the first', () => {
    const input = chart(
      { years: [2018, 2019], series: { A: [1, [2, 'revised', 'provisional']] } },
      720,
    );
    expect(rows(input, 'bands')).to.have.lengthOf(1);
    expect(texts(input)).to.include('voorlopig');
    expect(rows(input, 'points').at(-1)?.fill).to.equal('var(--_paper)');
  });

  it('draws an estimate hollow and thin, and does not mark it as provisional', () => {
    const input = chart({ years: [2018, 2019], series: { A: [1, [2, 'estimated']] } }, 720);
    expect(rows(input, 'bands')).to.deep.equal([]);
    expect(texts(input)).not.to.include('voorlopig');
    expect(rows(input, 'points').at(-1)?.fill).to.equal('var(--_paper)');
    expect(rows(input, 'lines').map(({ dash }) => dash)).to.deep.equal(['2 3', '2 3']);
  });

  describe('with an unknown value', () => {
    const gap = chart({ years: [2015, 2016, 2017, 2018], series: { A: [5, null, 3, 4] } }, 720);

    const figures = (input: Parameters<typeof pieces>[0]) =>
      pieces(input).filter(([row]) => row?.width !== '1px');

    it('leaves a gap: no point, no line of figures across, and never a zero', () => {
      expect(rows(gap, 'points').map(({ value }) => value)).to.deep.equal([5, 3, 4]);
      expect(figures(gap).map((piece) => piece.map(({ period }) => period))).to.deep.equal([
        [2017, 2018],
      ]);
    });

    it('mentions it under a period in which nothing is known', () => {
      expect(texts(gap)).to.include('geen cijfer');
      expect(
        texts(chart({ years: [2015, 2016], series: { A: [5, null], B: [1, 2] } }, 720)),
      ).not.to.include('geen cijfer');
    });

    it('has room for a period that the file leaves out', () => {
      const { signals, data } = chart({ years: [2015, 2016, 2018], series: { A: [1, 2, 3] } }, 720);
      const [first = 0, second = 0, third = 0] = ticks({ data }).map(({ x }) => Number(x));
      expect(third - second).to.be.closeTo(2 * (second - first), 0.001);
      expect(Number(signals['xMax']) - Number(signals['xMin'])).to.be.greaterThan(3);
      expect(figures({ data }).map((piece) => piece.length)).to.deep.equal([2]);
    });
  });

  describe('names its periods', () => {
    const named = (count: number, width: number): readonly string[] =>
      texts(
        chart({ years: years(count), series: { A: years(count).map((_, i) => i) } }, width),
      ).filter((text) => text.includes('/'));

    it('in full where they fit', () =>
      expect(named(4, 720)).to.deep.equal(['2000/01', '2001/02', '2002/03', '2003/04']));

    it('in short where only the short form fits', () =>
      expect(named(9, 512)[0]).to.equal('’00/01'));

    it('at both ends where no more fits', () =>
      expect(named(12, 280)).to.deep.equal(['2000/01', '2011/12']));

    it('in regular steps back from the last where it is wide', () =>
      expect(named(25, 720).slice(-2)).to.deep.equal(['’22/23', '’24/25']));
  });

  describe('names its series', () => {
    it('at the ends of their lines, with the value under the name', () => {
      const [name, value] = labels(chart(mbo, 720)).filter(
        ({ text }) => text === 'Totaal' || text === '42.225',
      );
      expect([name?.weight, value?.weight]).to.deep.equal([700, 400]);
      expect(Number(value?.y)).to.be.greaterThan(Number(name?.y));
    });

    it('inside the plot where that is narrow, over the lines', () => {
      const halos = labels(chart(mbo, 320)).filter(({ halo }) => halo);
      expect(halos.map(({ text }) => text)).to.deep.equal(['Totaal', '42.225', 'Vrouwen', '6.023']);
    });

    it('34 pixels apart where lines end close together, in the order of the values', () => {
      const close = chart(
        { years: [2015, 2016], series: { A: [1, 50], B: [100, 52], C: [3, 51] } },
        720,
      );
      const places = labels(close).filter(({ weight }) => weight === 700);
      expect(places.map(({ text }) => text)).to.deep.equal(['B', 'C', 'A']);
      expect(Number(places[1]?.y) - Number(places[0]?.y)).to.be.closeTo(34, 0.001);
    });

    it('in a legend above the plot, highest value first, when there are more than four', () => {
      const input = chart(
        { years: [2015, 2016], series: { A: [1, 1], B: [2, 9], C: [3, 3], D: [4, 4], E: [5, 5] } },
        720,
      );
      expect(
        labels(input)
          .filter(({ weight }) => weight === 700)
          .map(({ text }) => text),
      ).to.deep.equal(['B', 'E', 'D', 'C', 'A']);
      expect(rows(input, 'signs')).to.have.lengthOf(5);
    });

    it('without a number beside the point of another period', () => {
      for (const [name, fixture] of ended()) {
        for (const width of [160, 280, 320, 560, 720]) {
          const slice = sliceOf(fixture);
          const input = chart(fixture, width);
          // A key stands above the plot, beside no point.
          const numbers =
            rows(input, 'signs').length > 0
              ? []
              : written(input).filter(({ text }) => /\d/.test(text));
          for (const number of numbers) {
            const { from, to } = extent(number, look(width));
            const owner = slice.series.find(
              ({ latest, observations }) =>
                String(observations[latest ?? -1]?.value) === number.text,
            );
            const period = slice.periods[owner?.latest ?? -1]?.ordinal ?? NaN;
            const { xMin, xMax } = input.signals as {
              readonly xMin: number;
              readonly xMax: number;
            };
            const plot = width - input.padding.left - input.padding.right;
            const x = ((period - xMin) / (xMax - xMin)) * plot;
            if (period === slice.periods.at(-1)?.ordinal)
              expect(to, `${name} ${width}`).to.be.at.least(x - 30);
            else
              expect([from <= x, to >= x], `${name} ${width}: ${number.text}`).to.deep.equal([
                true,
                true,
              ]);
          }
        }
      }
    });

    it('with each number nearest to its own point', () => {
      const steep = { years: years(8), series: { Aan: [10, 20, 30, 40, 50, 60, 70, 80] } };
      for (const [name, fixture] of [
        ...ended(),
        ['steep line', steep] as const,
        ['one break', mbo] as const,
      ]) {
        for (const width of [160, 200, 280, 320, 400]) {
          const input = chart(fixture, width);
          const { xMin, xMax, yMin, yMax } = input.signals as unknown as Ends;
          const { padding, height } = input;
          const points = rows(input, 'points').map(({ period, value }) => ({
            value: Number(value),
            x: ((Number(period) - xMin) / (xMax - xMin)) * (width - padding.left - padding.right),
            y: ((yMax - Number(value)) / (yMax - yMin)) * (height - padding.top - padding.bottom),
          }));
          for (const number of rows(input, 'signs').length > 0
            ? []
            : written(input).filter(({ text }) => /\d/.test(text))) {
            const { from, to } = extent(number, look(width));
            const far = ({ x, y }: { x: number; y: number }): number =>
              Math.hypot((from + to) / 2 - x, number.y - 4.55 - y);
            const nearest = points.reduce((best, point) => (far(point) < far(best) ? point : best));
            expect(wordsOf(sliceOf(fixture)).format(nearest.value), `${name} ${width}`).to.equal(
              number.text,
            );
          }
        }
      }
    });

    it('with the latest value at its own point, where a forecast follows, where values are missing, and where a line ended', () => {
      const at = (fixture: SliceFixture, text: string): Label | undefined =>
        written(chart(fixture, 720)).find((one) => one.text === text);
      for (const [name, fixture] of ended())
        expect(at(fixture, name === 'ended line' ? '35' : '40')?.halo, name).to.equal(true);
    });

    it('without a number where there is no room at its own point', () => {
      const crowded = {
        years: years(30),
        series: { A: years(30).map((_, i): Cell => (i < 29 ? i % 2 : [1, 'forecast'])) },
      };
      const input = chart(crowded, 720);
      expect(texts(input)).to.include('A');
      expect(written(input).map(({ text }) => text)).to.deep.equal(['A']);
    });

    it('not at all for a series without a name and no room for its value', () => {
      const input = chart({ ...mbo, series: { '': mbo.series['Totaal'] ?? [] } }, 160);
      expect(written(input)).to.deep.equal([]);
      expect(rows(input, 'signs')).to.deep.equal([]);
    });

    it('by different styles for each line that is drawn', () => {
      const names = Array.from({ length: 14 }, (_, i) => `Reeks ${i + 1}`);
      const input = chart(
        {
          years: [2015, 2016],
          series: Object.fromEntries(names.map((name, i) => [name, [i, i + 1]])),
        },
        720,
      );
      const lines = pieces(input).map(([row]) => `${row?.stroke} ${row?.dash}`);
      expect(lines).to.have.lengthOf(12);
      expect(new Set(lines).size).to.equal(12);
      expect(
        new Set(rows(input, 'signs').map(({ stroke, shape }) => `${stroke} ${shape}`)).size,
      ).to.equal(12);
      expect(lines.slice(6).every((line) => line.startsWith('var(--_context) '))).to.equal(true);
      expect(texts(input)).to.include.members(names.slice(0, 12)).and.not.include('Reeks 13');
    });

    it('by six different markers', () => {
      const input = chart(
        { years: [2015], series: Object.fromEntries([...'ABCDEF'].map((name, i) => [name, [i]])) },
        720,
      );
      expect(new Set(rows(input, 'points').map(({ shape }) => shape)).size).to.equal(6);
    });
  });

  it('is not drawn where it does not fit', () => {
    expect(() => chart(mbo, 159)).to.throw(RangeError);
    expect(() =>
      chart({ years: [2018, 2019], series: { A: [1, 1_234_567_890_123_456] } }, 160),
    ).to.throw(RangeError);
  });

  describe('from very many values', () => {
    it('is drawn', () => {
      const many = years(150_000);
      const slice = sliceOf({ years: [2000], series: { A: [1] } });
      const periods = many.map((ordinal) => ({ ...(slice.periods[0] as Period), ordinal }));
      const [one] = slice.series as [SliceSeries];
      const observations = many.map((_, i) => ({
        ...(one.observations[0] as Observation),
        value: i % 1000,
      }));
      const huge = {
        ...slice,
        periods,
        series: [{ ...one, observations, latest: 149_999, runs: [{ from: 0, to: 149_999 }] }],
      };
      const words = { ...wordsOf(slice), periodLabels: [] };
      expect(rows(trendInput(huge, words, look(320)), 'lines').length).to.be.lessThan(5 * 320);
      expect(spark(huge)?.lines).to.have.lengthOf(1);
    });

    it('has a spark line from the first number to the last, thin across unknown periods', () => {
      const small = spark(
        sliceOf({ years: years(7), series: { A: [null, 1, 2, null, 3, null, null] } }),
      );
      expect(small?.lines).to.have.lengthOf(1);
      expect(small?.lines[0]).to.match(/^M7 37L/);
      expect(small?.bridges).to.have.lengthOf(1);
      expect(small?.bridges[0]).to.match(/L233 7$/);
      expect(small?.last?.x).to.equal(233);
    });

    it('keeps the first, lowest, highest and last row per column of pixels', () => {
      const frame = { plotWidth: 2, xMin: 0, xMax: 8 } as never;
      const row = (period: number, value: number) => ({
        period,
        value,
        piece: 'a',
        stroke: '',
        dash: '',
        width: '',
        cap: 'butt' as const,
      });
      const all = [4, 9, 1, 5, 2, 2, 2, 3].map((value, period) => row(period, value));
      expect(reduceToPixels(all, frame).map(({ period }) => period)).to.deep.equal([
        0, 1, 2, 3, 4, 7,
      ]);
    });

    it('does not change a line with fewer values', () => {
      expect(rows(chart(mbo, 720), 'lines')).to.have.lengthOf(2 * (6 + 2));
    });
  });

  it('does not change its input, and gives the same output twice', () => {
    const frozen = deepFreeze(sliceOf(mbo));
    expect(trendInput(frozen, wordsOf(frozen), look(560))).to.deep.equal(
      trendInput(frozen, wordsOf(frozen), look(560)),
    );
  });
});

interface Ends {
  readonly xMin: number;
  readonly xMax: number;
  readonly yMin: number;
  readonly yMax: number;
}

/** Names and values of lines. */
const written = (input: ChartInput): readonly Label[] =>
  labels(input).filter(({ fill }) => fill === 'var(--_text)');
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
