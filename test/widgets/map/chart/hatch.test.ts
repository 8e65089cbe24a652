import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { hatch, outline } from '../../../../src/widgets/map/chart/hatch.js';
import { containsPoint, labelAnchor } from '../../../../src/widgets/map/chart/label-anchor.js';
import type { Point } from '../../../../src/widgets/map/model/borders.js';

const square: readonly Point[] = [[0, 0], [10, 0], [10, 10], [0, 10]]; // prettier-ignore
const hole: readonly Point[] = [[2, 2], [2, 8], [8, 8], [8, 2]]; // prettier-ignore

/** The stripes of a path as pairs of ends. */
const stripes = (path: string): readonly (readonly [Point, Point])[] =>
  path
    .split('M')
    .slice(1)
    .map(
      (one) =>
        one
          .split('L')
          .map((point) => point.split(',').map(Number) as unknown as Point) as unknown as [
          Point,
          Point,
        ],
    );

const middle = ([[x1, y1], [x2, y2]]: readonly [Point, Point]): Point => [
  (x1 + x2) / 2,
  (y1 + y2) / 2,
];

describe('hatching of an area', () => {
  it('goes up to the right or down to the right, at a constant distance', () => {
    for (const rising of [true, false]) {
      const found = stripes(hatch([square], 2, rising));
      expect(found.length).to.be.greaterThan(3);
      for (const [[x1, y1], [x2, y2]] of found)
        expect((y2 - y1) / (x2 - x1)).to.be.closeTo(rising ? -1 : 1, 0.2);
      const across = found
        .map(([[x, y]]) => (rising ? x + y : y - x) / Math.SQRT2)
        .sort((a, b) => a - b);
      across.slice(1).forEach((at, i) => expect(at - (across[i] ?? 0)).to.be.closeTo(2, 0.15));
    }
  });

  it('leaves a hole open', () => {
    for (const stripe of stripes(hatch([square, hole], 1.3, true)))
      expect(containsPoint([square, hole], middle(stripe))).to.equal(true);
  });

  it('stays inside any outline', () => {
    const coordinate = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 12 }),
        fc.boolean(),
        (ring, rising) => {
          for (const [from, to] of stripes(hatch([ring], 5, rising))) {
            if (Math.hypot(from[0] - to[0], from[1] - to[1]) > 1)
              expect(containsPoint([ring], middle([from, to]))).to.equal(true);
          }
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });

  it('stays inside an outline that the file leaves open', () =>
    expect(outline([square.slice(0, 3)])).to.equal('M0,0L10,0L10,10Z'));
});

describe('the label position in an area', () => {
  it('is inside, with room for the label', () => {
    const [x, y] = labelAnchor([square], 6, 4) ?? [NaN, NaN];
    expect(
      containsPoint([square], [x - 3, y - 2]) && containsPoint([square], [x + 2.9, y + 2]),
    ).to.equal(true);
  });

  it('is not in a hole, and is null where there is no room', () => {
    const at = labelAnchor([square, hole], 1, 0.5);
    if (at !== null) expect(containsPoint([square, hole], at)).to.equal(true);
    expect(labelAnchor([square], 11, 2)).to.equal(null);
  });
});
