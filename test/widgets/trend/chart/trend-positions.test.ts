import { expect } from '@open-wc/testing';

import { trendInput } from '../../../../src/widgets/trend/chart/trend.js';
import { trendPositions } from '../../../../src/widgets/trend/chart/trend-positions.js';
import { draw } from '../../../../src/charts/draw/draw.js';
import { svgDom } from '../../../../src/charts/draw/svg-node.js';
import { trendSpec } from '../../../../src/widgets/trend/chart/trend-spec.js';
import { cases } from '../../../charts/cases.js';
import { look, sliceOf, wordsOf } from '../../../charts/slice-fixture.js';

describe('The positions of the numbers in a picture', () => {
  const place = document.createElement('div');
  before(() => document.body.append(place));
  after(() => place.remove());

  for (const [name, fixture, words] of cases()) {
    for (const width of [320, 720]) {
      it(`are those of the drawn points, for ${name}, ${width} wide`, () => {
        const slice = sliceOf(fixture);
        const input = trendInput(slice, wordsOf(slice, words), look(width));
        place.replaceChildren(svgDom(draw(trendSpec, input)));
        const { plot, xs, ys } = trendPositions(slice, input);
        const origin = place.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
        expect(xs).to.have.lengthOf(slice.periods.length);
        expect([...xs].sort((a, b) => a - b)).to.deep.equal(xs);
        expect(ys.map((row) => row.map((y) => y !== null))).to.deep.equal(
          slice.series
            .slice(0, 12)
            .map(({ observations }) => observations.map(({ value }) => value !== null)),
        );
        const places = ys.flatMap((row) =>
          row.flatMap((y, i) => (y === null ? [] : [{ x: xs[i] ?? NaN, y }])),
        );
        for (const { x, y } of places) {
          expect(x).to.be.within(plot.x, plot.x + plot.width);
          expect(y).to.be.within(plot.y - 0.01, plot.y + plot.height + 0.01);
        }
        for (const mark of place.querySelectorAll<SVGGraphicsElement>('.points_marks path')) {
          // Where a symbol is placed, not the middle of its box: a triangle's lies elsewhere.
          const at = mark.getScreenCTM();
          const [x, y] = [(at?.e ?? NaN) - origin.left, (at?.f ?? NaN) - origin.top];
          expect(Math.min(...places.map((one) => Math.hypot(one.x - x, one.y - y)))).to.be.below(
            0.1,
          );
        }
      });
    }
  }
});
