import { expect } from '@open-wc/testing';
import { areaOf, type Point } from '../../../../src/widgets/map/model/borders.js';

describe('twice the area of a ring', () => {
  const ring: readonly Point[] = [
    [1, 1],
    [5, 1],
    [5, 3],
    [1, 3],
  ];

  it('is that of what it encloses, wherever it lies', () => {
    expect(areaOf(ring)).to.equal(16);
    expect(areaOf(ring.map(([x, y]): Point => [x + 100, y - 7]))).to.equal(16);
    expect(
      areaOf([
        [2, 1],
        [6, 2],
        [3, 7],
      ]),
    ).to.equal(23);
  });

  it('is below zero if the ring turns the other way', () => {
    expect(areaOf(ring.toReversed())).to.equal(-16);
  });

  it('is nothing without a ring, and of one point', () => {
    expect(areaOf([])).to.equal(0);
    expect(areaOf([[3, 4]])).to.equal(0);
  });
});
