import { expect } from '@open-wc/testing';

import { extent, type Label } from '../../../../src/charts/labels.js';
import type { ChartInput } from '../../../../src/charts/chart-input.js';
import { chartOf, labels, pieces, placeIn, rows, texts, years } from '../../../charts/chart-of.js';
import { look, mbo, type SliceFixture } from '../../../charts/slice-fixture.js';

describe('Figures that no line connects to others', () => {
  const sparse: SliceFixture = {
    years: [2009, 2013, 2016, 2021],
    series: { Totaal: [1861, 1955, 1767, 1900] },
  };

  it('are points, each with its value beside it', () => {
    for (const width of [320, 720]) {
      const input = chartOf(sparse, width);
      const { x, y } = placeIn(input);
      expect(pieces(input).every(([row]) => row?.width === '1px')).to.equal(true);
      expect(rows(input, 'points')).to.have.lengthOf(4);
      for (const [year, value, text] of [
        [2009, 1861, '1.861'],
        [2013, 1955, '1.955'],
        [2016, 1767, '1.767'],
      ] as const) {
        const label = labels(input).find((one) => one.text === text) as Label;
        const { from, to } = extent(label, look(width));
        expect(Math.max(from - x(year), x(year) - to, 0), text).to.be.below(12);
        expect(Math.abs(label.y - 5 - y(value)), text).to.be.below(22);
      }
      // The latest has its own with the name.
      expect(
        labels(input).filter(({ text, fill }) => text === '1.900' && fill === 'var(--_text)'),
      ).to.have.lengthOf(1);
      expect(isolated(input)).to.have.lengthOf(3);
    }
  });

  it('have their value also beside a line, on the other side of a break', () => {
    expect(texts(chartOf(mbo, 720))).to.include.members(['43.266', '6.551']);
  });

  it('have no value where they are many, or where it could be read as that of another point', () => {
    const many = { years: years(40).map((i) => 1900 + 2 * i), series: { A: years(40) } };
    expect(isolated(chartOf(many, 720))).to.deep.equal([]);
    const close = {
      years: [2000, 2002, 2004, 2006],
      series: Object.fromEntries(
        [...'ABCD'].map((name, i) => [name, [100 + i, 101, 102, 103 - i]]),
      ),
    };
    const input = chartOf(close, 320);
    const { x, y } = placeIn(input);
    const points = rows(input, 'points').map(({ period, value }) => ({
      x: x(Number(period)),
      y: y(Number(value)),
      text: String(value),
    }));
    for (const one of isolated(input)) {
      const { from, to } = extent(one, look(320));
      const far = (point: { readonly x: number; readonly y: number }): number =>
        Math.hypot((from + to) / 2 - point.x, one.y - 4.55 - point.y);
      const nearest = points.reduce((best, point) => (far(point) < far(best) ? point : best));
      expect(nearest.text).to.equal(one.text);
    }
  });

  it('are in the middle where there is one period, with name and value beside the point', () => {
    const input = chartOf({ years: [2019], series: { Totaal: [42225] } }, 720);
    const { x, plotWidth } = placeIn(input);
    expect(x(2019)).to.be.closeTo(plotWidth / 2, 0.01);
    const value = labels(input).find(({ text }) => text === '42.225') as Label;
    const { from, to } = extent(value, look(720));
    expect(from <= x(2019) && to >= x(2019)).to.equal(true);
    expect(input.padding.right).to.equal(0);
  });
});

const isolated = (input: ChartInput): readonly Label[] =>
  labels(input).filter(({ halo, fill }) => halo && fill === 'var(--_text-muted)');
