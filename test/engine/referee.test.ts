import { template } from 'virtual:tp-chart/trend';

import type { ChartInput } from '../../src/charts/chart-input.js';
import { panelsInput } from '../../src/charts/panels.js';
import { trendChart } from '../../src/charts/trend-spec.js';
import { trendInput } from '../../src/charts/trend.js';
import { cases } from '../charts/cases.js';
import { look, mbo, ministry, sliceOf, wordsOf, type SliceFixture } from '../charts/slice-fixture.js';
import { sameAsVegaEmbed } from './referee.js';

/** vega-embed draws the same Vega-Lite with the same patches; whoever changes engine, compiler or Vega answers to it. */
describe('The picture of the slim engine is, to the letter, the one that vega-embed draws', () => {
  const same = (...steps: Parameters<typeof sameAsVegaEmbed>[2]) => sameAsVegaEmbed(template, trendChart, steps);

  const trend = (fixture: SliceFixture, width: number): ChartInput => {
    const slice = sliceOf(fixture);
    return trendInput(slice, wordsOf(slice), look(width));
  };

  it('when made', () => same(trend(mbo, 720)));

  it('when made with one series, in a narrow place', () => same(trend({ ...mbo, series: { Totaal: mbo.series['Totaal'] ?? [] } }, 320)));

  it('when resized', () => same(trend(mbo, 720), trend(mbo, 280)));

  it('when updated', () => same(trend(mbo, 560), trend(ministry, 560)));

  it('when empty', () => same(trend({ years: [2012], series: { Totaal: [null] } }, 560)));

  it('with one point', () => same(trend({ years: [2019], series: { Totaal: [[42225, 'provisional']] } }, 560)));

  it('when all is missing', () =>
    same(trend({ years: [2012, 2013, 2014], series: { Totaal: [null, null, null], Vrouwen: [null, null, null] } }, 560)));

  for (const [name, fixture, words] of cases()) {
    for (const width of [320, 720]) {
      it(`with ${name}, ${width} wide`, () => {
        const slice = sliceOf(fixture);
        return same(trendInput(slice, wordsOf(slice, words), look(width)));
      });
    }
  }

  for (const [name, fixture, words] of cases()) {
    for (const width of [320, 720]) {
      it(`with a panel per series, with ${name}, ${width} wide`, async () => {
        const slice = sliceOf({
          ...fixture,
          series: { ...fixture.series, Nederland: Object.values(fixture.series)[0] ?? [] },
          context: ['Nederland'],
        });
        const input = panelsInput(slice, wordsOf(slice, words), look(width));
        if (input.parts === undefined) return same(input);
        await same(input);
        for (const part of input.parts.slice(0, 3)) await same(part.input());
      });
    }
  }

  it('with six series, one left out and a gap', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    const series = Object.fromEntries(names.map((name, i) => [name, [100 + i, 120 - i, null, 90 + 3 * i]]));
    return same(
      trend({ years: [2015, 2016, 2017, 2018], series }, 720),
      trend({ years: [2015, 2016, 2018], series: { A: [1.5, null, -2] } }, 320),
    );
  });
});
