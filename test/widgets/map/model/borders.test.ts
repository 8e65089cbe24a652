import { expect } from '@open-wc/testing';
import { areaOf, type Point } from '../../../../src/widgets/map/model/borders.js';

describe('the doubled area of a ring', () => {
  const ring: readonly Point[] = [
    [1, 1],
    [5, 1],
    [5, 3],
    [1, 3],
  ];

  it('is that of the enclosed area, wherever it is', () => {
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

  it('is negative for a ring in the opposite direction', () => {
    expect(areaOf(ring.toReversed())).to.equal(-16);
  });

  it('is zero without a ring, and for one point', () => {
    expect(areaOf([])).to.equal(0);
    expect(areaOf([[3, 4]])).to.equal(0);
  });
});
