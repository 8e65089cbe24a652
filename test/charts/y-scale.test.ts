import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { startsAtZero, yScale } from '../../src/charts/y-scale.js';
import { trendOf } from '../../src/model/trend.js';

describe('The value axis', () => {
  it('starts at 0 when that costs less than half of the height', () => {
    expect(yScale([43266, 38544, 6551, 4886])).to.deep.include({
      min: 0,
      max: 50000,
      startsAtZero: true,
    });
  });

  it('wastes little height and prefers more grid lines to three that are far apart', () => {
    for (const height of [206, 250, 290]) {
      expect(yScale([43266, 38544, 6551, 4886], { height }).ticks, `${height}`).to.deep.equal([
        0, 10000, 20000, 30000, 40000, 50000,
      ]);
    }
    expect(yScale([9.1, 1], { height: 300, decimals: 1 }).ticks).to.deep.equal([
      0, 2.5, 5, 7.5, 10,
    ]);
    expect(yScale([9.1, 1], { height: 400, decimals: 1 }).ticks).to.deep.equal([0, 2, 4, 6, 8, 10]);
    expect(yScale([95, 1], { height: 150 }).ticks).to.deep.equal([0, 25, 50, 75, 100]);
  });

  it('is cut, and reported as cut, when starting at 0 would leave the line flat at the top', () => {
    const { ticks, startsAtZero: zero } = yScale([
      43266, 38544, 37817, 40056, 41543, 41813, 42854, 42225,
    ]);
    expect(zero).to.equal(false);
    expect(ticks).to.deep.equal([37500, 40000, 42500, 45000]);
  });

  it('is cut when 0 would cost exactly half of the height or more, below 0 as above it', () => {
    expect(startsAtZero(500, 1000)).to.equal(false);
    expect(startsAtZero(499, 1000)).to.equal(true);
    expect(startsAtZero(-1000, -500)).to.equal(false);
    expect(startsAtZero(-1000, -499)).to.equal(true);
    expect(startsAtZero(0, 1000)).to.equal(true);
    expect(startsAtZero(-1000, 0)).to.equal(true);
    expect(startsAtZero(1000, 1000)).to.equal(true);
  });

  it('is never cut where a value is within five points of 0, or within four of the smallest steps', () => {
    for (const kind of ['share', 'index', 'change'] as const) {
      expect(startsAtZero(4, 5, { kind }), kind).to.equal(true);
      expect(startsAtZero(4, 5.1, { kind, decimals: 1 }), kind).to.equal(false);
    }
    expect(startsAtZero(3, 4)).to.equal(true);
    expect(startsAtZero(4, 5)).to.equal(false);
    expect(startsAtZero(0.3, 0.4, { decimals: 1 })).to.equal(true);
    expect(startsAtZero(0.4, 0.5, { decimals: 1 })).to.equal(false);
  });

  it('is cut depending on the values alone, so that a sentence is true for every size', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 60, max: 600 }), (list, height) => {
        expect(yScale(list, { height }).startsAtZero).to.equal(yScale(list).startsAtZero);
      }),
    );
  });

  it('has bounds around every value, with at most one step above the highest', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 60, max: 600 }), (list, height) => {
        const { min, max, ticks, startsAtZero: zero } = yScale(list, { height });
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
        expect(Math.min(...list)).to.be.at.least(min);
        expect(Math.max(...list)).to.be.at.most(max);
        const [lowest, highest] = [Math.min(...list), Math.max(...list)];
        const short = zero
          ? 0
          : Math.max(
              0,
              Math.max(Math.abs(lowest), Math.abs(highest)) / 20 - (highest - lowest),
              4 - (highest - lowest),
            );
        expect(max - Math.max(highest + short / 2, ...(zero ? [0] : []))).to.be.at.most(
          step + 1e-6,
        );
        expect([ticks[0], ticks.at(-1)]).to.deep.equal([min, max]);
      }),
    );
  });

  it('has 4 to 6 grid lines, fewer in a low plot, at least 36 pixels apart, at steps of 1, 2, 2.5 or 5 times a power of ten', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 1_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 100, max: 400 }),
        (highest, part, height) => {
          const { ticks } = yScale([Math.round(highest * part * 0.45), highest], { height });
          expect(ticks.length).to.be.within(height < 108 ? 2 : height < 144 ? 3 : 4, 6);
          expect(height / (ticks.length - 1)).to.be.at.least(36);
          const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
          expect([1, 2, 2.5, 5]).to.include(
            Number((step / 10 ** Math.floor(Math.log10(step) + 1e-9)).toPrecision(6)),
          );
        },
      ),
    );
  });

  it('has no grid line at a value that the unit cannot have', () => {
    expect(yScale([0, 1, 3]).ticks).to.deep.equal([0, 1, 2, 3]);
    expect(yScale([1]).ticks).to.deep.equal([0, 1]);
    expect(yScale([0.2, 0.9], { decimals: 1 }).ticks).to.deep.equal([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });

  it('has ticks without rounding errors', () => {
    expect(yScale([0, 0.3], { decimals: 2 }).ticks).to.deep.equal([0, 0.1, 0.2, 0.3]);
  });

  it('includes 0 when values are on both sides of it, and goes below 0 for negative values', () => {
    expect(yScale([-5, 3, 8, 12]).ticks).to.deep.equal([-5, 0, 5, 10, 15]);
    expect(yScale([-40, -10]).ticks).to.deep.equal([-40, -30, -20, -10, 0]);
  });

  it('is not cut for equal values', () => {
    expect(yScale([42225])).to.deep.include({ min: 0, startsAtZero: true });
    expect(yScale([0, 0])).to.deep.include({ min: 0, max: 1 });
  });

  it('never lets a series that the text calls steady fill the height', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('share', 'index', 'change', 'count', 'ratio', 'amount', 'score', 'number'),
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 8 }),
        fc.integer({ min: 0, max: 6000 }),
        fc.integer({ min: 60, max: 400 }),
        (kind, steps, base, height) => {
          const list = steps.map((step) => (base + step) / 10);
          fc.pre(trendOf(list, kind) === 'steady');
          const { min, max, startsAtZero: zero } = yScale(list, { kind, decimals: 1, height });
          const net = Math.abs((list.at(-1) ?? 0) - (list[0] ?? 0));
          expect(zero || net / (max - min) <= 0.2 + 1e-9, `${net} of ${max - min}`).to.equal(true);
        },
      ),
    );
  });

  it('spans at least 5 points for shares, and a twentieth or four of the smallest steps for other numbers', () => {
    expect(yScale([19, 19.6, 20], { kind: 'share' }).ticks).to.deep.equal([17, 18, 19, 20, 21, 22]);
    expect(yScale([19.2, 19.6], { kind: 'share', decimals: 1 })).to.deep.include({
      min: 16,
      max: 22,
    });
    expect(yScale([40000, 40300])).to.deep.include({ min: 39000, max: 41500 });
    expect(yScale([3, 4])).to.deep.include({ min: 0, max: 4, startsAtZero: true });
    expect(yScale([10, 11])).to.deep.include({ min: 8, max: 13 });
  });

  it('is empty without values', () => {
    expect(yScale([])).to.deep.equal({ min: 0, max: 1, ticks: [], startsAtZero: true });
  });
});

const values = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), {
  minLength: 1,
  maxLength: 20,
});
