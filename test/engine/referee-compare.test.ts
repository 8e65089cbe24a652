import { template } from 'virtual:tp-chart/compare';

import { compareChart } from '../../src/charts/compare-spec.js';
import { comparisonOf, comparisons, count, provinces } from '../charts/comparison-fixture.js';
import { sameAsVegaEmbed } from './referee.js';

describe('The picture of ranked rows is, to the letter, the one that vega-embed draws', () => {
  const same = (...steps: Parameters<typeof sameAsVegaEmbed>[2]) => sameAsVegaEmbed(template, compareChart, steps);

  for (const [name, fixture] of comparisons()) {
    for (const width of [320, 720]) {
      it(`with ${name}, ${width} wide`, () => same(comparisonOf(fixture, width)));
    }
  }

  it('with one row', () => same(comparisonOf({ rows: { A: 12 } }, 560)));

  it('with 400 rows', () =>
    same(comparisonOf({ rows: Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`Gemeente ${i}`, i])), unit: count }, 560)));

  it('when resized and in another order', () =>
    same(comparisonOf(provinces, 720), comparisonOf({ ...provinces, sort: 'name' }, 720), comparisonOf(provinces, 300)));
});
