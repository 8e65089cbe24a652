import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { distribute } from '../../src/charts/distribute.js';

/** Places in whole thousandths. */
const places = (...args: Parameters<typeof distribute>): readonly number[] | undefined =>
  distribute(...args)?.map((place) => Math.round(place * 1000) / 1000);

describe('Positions that are distributed along a line', () => {
  it('keep their preferred value when they are exactly one gap apart', () => {
    expect(distribute([10, 20, 30], 10, 0, 100)).to.deep.equal([10, 20, 30]);
    expect(distribute([], 10, 0, 100)).to.deep.equal([]);
  });

  it('that are too close are spread around their mean, without moving the others', () => {
    expect(distribute([10, 18, 60], 10, 0, 100)).to.deep.equal([9, 19, 60]);
    expect(distribute([50, 50, 50], 10, 0, 100)).to.deep.equal([40, 50, 60]);
    expect(places([50, 55, 64], 10, 0, 100), 'the group grows by what it reaches').to.deep.equal([
      46.333, 56.333, 66.333,
    ]);
    expect(places([20, 30, 31], 10, 0, 100), 'and towards what stood before it').to.deep.equal([
      17, 27, 37,
    ]);
  });

  it('that just touch a spread group keep their preferred value', () => {
    expect(distribute([48, 52, 65], 10, 0, 100)).to.deep.equal([45, 55, 65]);
    expect(places([48, 52, 64], 10, 0, 100)).to.deep.equal([44.667, 54.667, 64.667]);
  });

  it('stay within both bounds', () => {
    expect(distribute([-5, 2], 10, 0, 100)).to.deep.equal([0, 10]);
    expect(distribute([98, 99], 10, 0, 100)).to.deep.equal([90, 100]);
  });

  it('are null when the room is too small, and fill the room when it is just enough', () => {
    expect(distribute([1, 2, 3], 10, 0, 20)).to.deep.equal([0, 10, 20]);
    expect(distribute([1, 2, 3], 10, 0, 19)).to.equal(null);
    expect(distribute([5], 10, 0, 0)).to.deep.equal([0]);
    expect(distribute([10, 20, 30], 10, 10, 30)).to.deep.equal([10, 20, 30]);
    expect(distribute([10, 20, 30], 10, 11, 30)).to.equal(null);
  });

  it('are always in order and at least one gap apart, whatever the preferred values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 220 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 20 }),
        (wanted, gap) => {
          const sorted = wanted.toSorted((a, b) => a - b);
          const found = distribute(sorted, gap, 0, 200);
          if (found === null) {
            expect((sorted.length - 1) * gap).to.be.greaterThan(200);
            return;
          }
          found.forEach((place, i) => {
            expect(place).to.be.within(-1e-9, 200 + 1e-9);
            if (i > 0) expect(place - (found[i - 1] ?? 0)).to.be.at.least(gap - 1e-9);
          });
        },
      ),
    );
  });
});
