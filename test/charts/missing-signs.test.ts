import { expect } from '@open-wc/testing';

import type { ChartInput, Row } from '../../src/charts/chart-input.js';
import type { Label } from '../../src/charts/labels.js';
import { chartOf, labels, pieces, placeIn, rows, texts, ticks, years } from './chart-of.js';
import type { Cell } from './slice-fixture.js';

/** A11Y-40: five kinds of missing value are told apart in the picture. */
describe('A missing number in a line chart', () => {
  const reasons = ['suppressed', 'confidential', 'unpublished', 'missing', 'impossible'] as const;
  const with5 = chartOf(
    { years: years(10), series: { A: reasons.flatMap((reason): Cell[] => [10, reason]) } },
    720,
  );

  it('has a different sign for each of four reasons, and none where a number is impossible', () => {
    const { x, plotHeight } = placeIn(with5);
    const found = signs(with5);
    expect(new Set(found.map(({ shape }) => shape)).size).to.equal(4);
    expect(found.map((sign) => Math.round(Number(sign.x))).sort((a, b) => a - b)).to.deep.equal(
      [2001, 2003, 2005, 2007].map((year) => Math.round(x(year))),
    );
    for (const sign of found) expect(Number(sign.y)).to.be.greaterThan(plotHeight);
  });

  it('has no point, and no line except the thin one across unknown periods', () => {
    expect(rows(with5, 'points').map(({ value }) => value)).to.deep.equal([10, 10, 10, 10, 10]);
    expect(pieces(with5).map((piece) => piece.map(({ period }) => period))).to.deep.equal([
      [2006, 2008],
    ]);
  });

  describe('between two known numbers', () => {
    const bridges = (fixture: Parameters<typeof chartOf>[0]) =>
      pieces(chartOf(fixture, 720)).filter(([row]) => row?.width === '1px');
    const ends = (fixture: Parameters<typeof chartOf>[0]) =>
      bridges(fixture).map((piece) => piece.map(({ period }) => period));

    it('is bridged by a thin dashed line, which differs from a line of figures and is explained below', () => {
      const fixture = { years: years(5), series: { A: [1, 2, null, null, 5] } };
      expect(ends(fixture)).to.deep.equal([[2001, 2004]]);
      expect(bridges(fixture)[0]?.[0]).to.include({ dash: '4 4', stroke: 'var(--_series-1)' });
      expect(texts(chartOf(fixture, 720))).to.include('onbekend ertussen');
      expect(texts(chartOf({ ...fixture, series: { A: [1, 2, 3, 4, 5] } }, 720))).not.to.include(
        'onbekend ertussen',
      );
      expect(texts(chartOf(fixture, 320))).to.include('onbekend ertussen');
    });

    it('is explained in a row of its own when status words need the first row', () => {
      const cells: readonly Cell[] = [1, null, null, 4, [5, 'provisional']];
      const fixture = {
        years: years(5),
        series: { A: cells, B: [1, 2, 3, null, [5, 'provisional']] },
      } as const;
      const [wide, narrow] = [720, 220].map((width) => chartOf(fixture, width));
      const bridgeLabel = (input: ChartInput | undefined) =>
        labels(input as ChartInput).find(({ text }) => text === 'onbekend ertussen') as Label;
      const status = (input: ChartInput | undefined) =>
        labels(input as ChartInput).find(({ text }) => text === 'voorlopig') as Label;
      expect(bridgeLabel(wide).y).to.equal(status(wide).y);
      expect(bridgeLabel(narrow).y - status(narrow).y).to.be.at.least(15);
      expect([wide?.height, narrow?.height], 'the room that was kept for it').to.deep.equal([
        360, 310,
      ]);
      for (const input of [wide, narrow] as readonly ChartInput[]) {
        expect(bridgeLabel(input).y + 4).to.be.at.most(input.height - input.padding.top);
        const { plotHeight } = placeIn(input);
        expect(
          Math.max(...ticks(input).map(({ y }) => Number(y))),
          'the plot is as high as it was',
        ).to.be.closeTo(plotHeight, 1);
      }
    });

    it('is bridged across periods that the file leaves out', () => {
      expect(ends({ years: [2000, 2004], series: { A: [1, 2] } })).to.deep.equal([[2000, 2004]]);
    });

    it('is not bridged across a break or a suppressed number, nor to a forecast', () => {
      expect(ends({ years: years(4), series: { A: [1, null, null, 4] }, cuts: [1] })).to.deep.equal(
        [],
      );
      expect(ends({ years: years(3), series: { A: [1, 'suppressed', 4] } })).to.deep.equal([]);
      expect(ends({ years: years(3), series: { A: [1, null, [4, 'forecast']] } })).to.deep.equal(
        [],
      );
    });
  });

  it('has its reason in words under the period where there is room', () => {
    expect(texts(with5)).to.include.members(['minder dan 5', 'geheim', 'niet van toepassing']);
    for (const reason of reasons) {
      const one = chartOf({ years: years(3), series: { A: [1, reason, 2] } }, 720);
      const [word] = labels(one).filter(({ style }) => style === 'italic');
      expect(word?.text).to.equal(WORDS[reason]);
      expect(word?.x).to.be.closeTo(placeIn(one).x(2001), 0.01);
    }
  });

  it('has the colour of its series, and the series name before the reason, where one of several series lacks it', () => {
    const input = chartOf(
      { years: years(4), series: { Alle: [9, 9, 9, 9], Vrouwen: [1, 'suppressed', 2, 3] } },
      720,
    );
    expect(signs(input).map(({ stroke }) => stroke)).to.deep.equal(['var(--_series-2)']);
    expect(texts(input)).to.include('Vrouwen: minder dan 5');
  });

  it('has one sign per reason where several series lack it', () => {
    const input = chartOf(
      {
        years: years(3),
        series: { A: [1, 'missing', 2], B: [1, 'missing', 2], C: [1, 'confidential', 2] },
      },
      720,
    );
    const [word] = labels(input).filter(({ text }) => text === 'geen cijfer');
    const above = signs(input).filter(({ y }) => Number(y) < Number(word?.y) - 20);
    expect(above.map(({ stroke }) => stroke)).to.have.members([
      'var(--_missing)',
      'var(--_series-3)',
    ]);
    const [one = 0, other = 0] = above.map(({ x }) => Number(x));
    expect(Math.abs(one - other)).to.be.at.least(12);
  });

  it('has a sign that does not touch another, however many there are', () => {
    const many = chartOf(
      { years: years(60), series: { A: years(60).map((i): Cell => (i % 3 ? 'missing' : 1)) } },
      320,
    );
    const places = signs(many)
      .map(({ x }) => Number(x))
      .sort((a, b) => a - b);
    expect(places.length).to.be.greaterThan(5);
    for (const [i, x] of places.entries())
      if (i > 0) expect(x - (places[i - 1] ?? 0)).to.be.at.least(12.9);
  });

  it('has its reason once beside a sign where no period has room for it', () => {
    const cells: readonly Cell[] = [1, 'missing', 2, 'missing', 3];
    const input = chartOf(
      { years: years(5), series: { A: cells, B: cells, C: [1, 2, 3, 4, 5] } },
      320,
    );
    const words = labels(input).filter(({ text }) => text === 'geen cijfer');
    expect(words).to.have.lengthOf(1);
    const beside = signs(input).filter(({ y }) => Math.abs(Number(y) - Number(words[0]?.y)) < 10);
    expect(beside).to.have.lengthOf(1);
    expect(Number(words[0]?.x) - Number(beside[0]?.x)).to.be.within(5, 10);
    expect(Number(words[0]?.y)).to.be.below(input.height - input.padding.top);
  });

  it('leaves the period names readable', () => {
    const bottom = Math.max(...signs(with5).map(({ y }) => Number(y) + 5));
    const period = labels(with5).find(({ text }) => text === '2001/02');
    expect(Number(period?.y) - 10).to.be.at.least(bottom - 1);
    const whole = chartOf({ years: years(3), series: { A: [1, 2, 3] } }, 720);
    expect(whole.padding.bottom).to.be.below(with5.padding.bottom - 10);
  });

  it('differs from a period that the file leaves out', () => {
    const input = chartOf({ years: [2000, 2001, 2003], series: { A: [1, 2, 3] } }, 720);
    expect(signs(input)).to.deep.equal([]);
    expect(ticks(input)).to.have.lengthOf(3);
  });
});

const WORDS = {
  suppressed: 'minder dan 5',
  confidential: 'geheim',
  unpublished: 'nog niet gepubliceerd',
  missing: 'geen cijfer',
  impossible: 'niet van toepassing',
};

/** Below the axis: flags of events stand above the plot, and markers of a key too. */
const signs = (input: ChartInput): readonly Row[] =>
  rows(input, 'signs').filter(({ y }) => Number(y) > 0);
