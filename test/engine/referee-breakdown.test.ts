import { template } from 'virtual:tp-chart/breakdown';

import { breakdownChart } from '../../src/charts/breakdown-spec.js';
import { breakdowns, inCourses, levels, many, pictureOf } from '../charts/breakdown-fixture.js';
import { sameAsVegaEmbed } from './referee.js';

describe('The picture of parts is, to the letter, the one that vega-embed draws', () => {
  const same = (...steps: Parameters<typeof sameAsVegaEmbed>[2]) => sameAsVegaEmbed(template, breakdownChart, steps);

  for (const [name, fixture] of breakdowns()) {
    for (const width of [320, 720]) {
      it(`with ${name}, ${width} wide`, () => same(pictureOf(fixture, width)));
    }
  }

  it('with 60 bars', () => same(pictureOf(inCourses(70), 560)));

  it('when resized, laid out otherwise, and with other parts', () =>
    same(pictureOf(levels, 720), pictureOf({ ...levels, layout: 'grouped' }, 720), pictureOf(many, 480), pictureOf(levels, 300)));
});
