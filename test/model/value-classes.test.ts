import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { classAt, classesOf, countsOf, MOST_CLASSES } from '../../src/model/classes.js';
import type { Indicator } from '../../src/model/dataset.js';

const indicator = (decimals = 0, bands: readonly number[] = []) =>
  ({
    bands: bands.map((from) => ({ from, label: { nl: `vanaf ${from}` } })),
    unit: { kind: 'share', label: {}, symbol: '%', decimals, multiplier: 0, additive: false },
  }) as unknown as Indicator;

const bounds = (...args: Parameters<typeof classesOf>) => {
  const { rule, classes } = classesOf(...args);
  return [rule, ...classes.map(({ from }) => from)];
};

describe('the classes of a map', () => {
  it('are the publisher’s, empty ones included', () => {
    const { rule, classes } = classesOf(
      indicator(2, [0, 0.25, 0.67, 1.5, 4]),
      [0.3, 1, 2, 3, 1.1, 1.2],
    );
    expect(rule).to.equal('bands');
    expect(classes.map(({ from, to }) => [from, to])).to.deep.equal([[0, 0.25], [0.25, 0.67], [0.67, 1.5], [1.5, 4], [4, null]]); // prettier-ignore
    expect(classes[3]?.label).to.deep.equal({ nl: 'vanaf 1.5' });
  });

  it('of about as many values each may begin at 0', () => {
    expect(bounds(indicator(), [-1000, -4, -3, -2, 0, 1, 2, 3, 4, 5])).to.deep.equal([
      'quantiles',
      null,
      -3,
      0,
      2,
      4,
    ]);
  });

  it('are the publisher’s also where one begins at 0', () => {
    const { classes } = classesOf(indicator(0, [-5, 0]), [1]);
    expect(classes.map(({ from, to }) => [from, to])).to.deep.equal([
      [-5, 0],
      [0, null],
    ]);
  });

  it('are the publisher’s where there is only one', () => {
    expect(bounds(indicator(0, [10]), [12, 15])).to.deep.equal(['bands', 10]);
  });

  it('are computed where the publisher has more than five', () => {
    expect(bounds(indicator(0, [0, 1, 2, 3, 4, 5]), [1, 1, 2])[0]).to.equal('values');
  });

  it('are the numbers themselves where there are five different ones at most', () => {
    expect(bounds(indicator(), [3, 9, 3, 0, -2])).to.deep.equal(['values', -2, 0, 3, 9]);
    expect(bounds(indicator(), [1, 2, 3, 4, 5])).to.deep.equal(['values', 1, 2, 3, 4, 5]);
    expect(classesOf(indicator(), [-2, 0]).classes.map(({ to }) => to)).to.deep.equal([0, null]);
    // 0.07 × 100 is more than 7 in binary fractions, 0.29 × 100 less than 29.
    expect(bounds(indicator(2), [0.07, 0.29])).to.deep.equal(['values', 0.07, 0.29]);
  });

  it('are computed from rounded numbers: 9,96 and 10,04 both read 10,0', () => {
    expect(bounds(indicator(1), [9.96, 10.04])).to.deep.equal(['values', 10]);
    // 0.29 × 100 is 28.999999999999996 in binary fractions.
    expect(bounds(indicator(2), [0.29])).to.deep.equal(['values', 0.29]);
    const thousands = indicator(1);
    const unit = { ...thousands.unit, multiplier: 3 };
    expect(bounds({ ...thousands, unit }, [12.3456, 12.3457])).to.deep.equal(['values', 12.346]);
  });

  it('are equal steps with round bounds where these fit, open at both ends', () => {
    expect(bounds(indicator(1), [9.1, 11, 14.9, 15, 17, 19.9, 22, 26.8])).to.deep.equal([
      'steps',
      null,
      10,
      15,
      20,
      25,
    ]);
    expect(bounds(indicator(), [1, 2, 3, 4, 5, 6])).to.deep.equal(['steps', null, 2, 4, 6]);
    expect(bounds(indicator(2), [0.11, 0.12, 0.13, 0.14, 0.16, 0.18])).to.deep.equal([
      'steps',
      null,
      0.12,
      0.14,
      0.16,
      0.18,
    ]);
  });

  it('are steps of 1, 2, 2.5 or 5 times a power of ten, of 2 or 5 below ten', () => {
    const steps = (...values: readonly number[]) => bounds(indicator(), values).slice(2);
    expect(steps(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).to.deep.equal([5, 10]);
    expect(steps(15, 30, 45, 60, 75, 90)).to.deep.equal([20, 40, 60, 80]);
    expect(steps(10, 30, 55, 80, 105, 120)).to.deep.equal([25, 50, 75, 100]);
    expect(steps(10, 60, 110, 160, 210, 240)).to.deep.equal([50, 100, 150, 200]);
    expect(steps(100, 300, 550, 800, 1050, 1200)).to.deep.equal([250, 500, 750, 1000]);
  });

  it('are equal steps where one holds exactly half of the values, and not where one is empty', () => {
    expect(bounds(indicator(), [1, 2, 3, 11, 21, 31])).to.deep.equal(['steps', null, 10, 20, 30]);
    expect(bounds(indicator(), [1, 2, 3, 31, 32, 33])[0]).to.equal('quantiles');
  });

  it('begin a quantile above the lowest value, so that none is empty', () => {
    expect(bounds(indicator(), [0, 0, 0, 0, 5, 6, 7, 8, 9, 1000])).to.deep.equal([
      'quantiles',
      null,
      5,
      7,
      9,
    ]);
    expect(bounds(indicator(), [0, 5, 5, 6, 7, 8, 1000])).to.deep.equal([
      'quantiles',
      null,
      5,
      6,
      8,
      1000,
    ]);
  });

  it('hold about as many values each where equal steps would leave one empty, or put most into one', () => {
    expect(bounds(indicator(), [1, 2, 3, 4, 5, 6, 7, 8, 9, 1000])).to.deep.equal([
      'quantiles',
      null,
      3,
      5,
      7,
      9,
    ]);
    const lopsided = [92, 144, 342, 493, 671, 743, 946, 1132, 1774, 1937, 2685, 2860];
    const { rule, classes } = classesOf(indicator(), lopsided);
    expect(rule).to.equal('quantiles');
    expect(countsOf(classes, lopsided)).to.deep.equal([3, 2, 3, 2, 2]);
  });

  it('never separate equal values', () => {
    const values = [1, 2, 3, 5, 5, 5, 5, 5, 5, 5, 5, 40];
    const { classes } = classesOf(indicator(), values);
    expect(countsOf(classes, values).reduce((sum, count) => sum + count, 0)).to.equal(
      values.length,
    );
    expect(classes.filter(({ from }) => from === 5)).to.have.lengthOf(1);
  });

  it('are none without a number', () =>
    expect(classesOf(indicator(), []).classes).to.deep.equal([]));

  it('a number below the first class of the publisher is in none', () => {
    const { classes } = classesOf(indicator(0, [10, 20]), [5, 15]);
    expect([classAt(classes, 5), classAt(classes, 10), classAt(classes, 20)]).to.deep.equal([
      null,
      0,
      1,
    ]);
  });

  it('whatever the figures: at most five, ascending, every figure in one, and by order of size', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.integer({ min: -50, max: 50 }),
            fc.double({ min: -1e7, max: 1e7, noNaN: true }),
          ),
          {
            minLength: 1,
            maxLength: 60,
          },
        ),
        fc.integer({ min: 0, max: 3 }),
        (values, decimals) => {
          const { classes } = classesOf(indicator(decimals), values);
          const written = values.map((value) =>
            Number(
              (Math.sign(value) *
                Math.round(Math.abs(value) * 10 ** decimals * (1 + Number.EPSILON))) /
                10 ** decimals,
            ),
          );
          expect(classes.length).to.be.within(1, MOST_CLASSES);
          const at = written.map((value) => classAt(classes, value));
          expect(at).not.to.include(null);
          const sorted = written
            .map((value, i) => [value, at[i] ?? -1] as const)
            .sort(([a], [b]) => a - b);
          sorted.forEach(([, own], i) => expect(own).to.be.at.least(sorted[i - 1]?.[1] ?? 0));
          for (const { from, to } of classes)
            if (from !== null && to !== null) expect(from).to.be.below(to);
        },
      ),
      { seed: 20180618, numRuns: 400 },
    );
  });
});
