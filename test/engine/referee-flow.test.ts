import { template } from 'virtual:tp-chart/flow';

import type { ChartInput } from '../../src/charts/chart-input.js';
import { flowInput } from '../../src/charts/flow-chart.js';
import { flowChart } from '../../src/charts/flow-spec.js';
import { pupils, share } from '../../stories/tp-flow-figures.js';
import { flowCases, flowOf, wordsOf } from '../charts/flow-cases.js';
import { look } from '../charts/slice-fixture.js';
import { sameAsVegaEmbed } from './referee.js';

/** vega-embed draws the same Vega-Lite with the same patches; whoever changes engine, compiler or Vega answers to it. */
describe('The picture of progression is, to the letter, the one that vega-embed draws', () => {
  const picture = (at: number, width: number): ChartInput => {
    const [, file, attributes] = flowCases[at] ?? [];
    const found = flowOf(file, attributes);
    return flowInput(found, wordsOf(found), look(width));
  };

  flowCases.forEach(([name], at) => {
    for (const width of [320, 720]) it(`of ${name}, ${width} wide`, () => sameAsVegaEmbed(template, flowChart, [picture(at, width)]));
  });

  it('when resized', () => sameAsVegaEmbed(template, flowChart, [picture(3, 720), picture(3, 560)]));

  it('when updated', () => {
    const of = (...shares: readonly number[]): ChartInput => {
      const found = flowOf(pupils(shares.map((value, i) => share('bb', 'M', ['tech', 'mbo', 'havo'][i] ?? '', [value]))));
      return flowInput(found, wordsOf(found), look(720));
    };
    return sameAsVegaEmbed(template, flowChart, [of(20, 30, 50), of(60, 15, 24)]);
  });
});
