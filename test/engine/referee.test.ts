import { expect } from '@open-wc/testing';
import embed from 'vega-embed';
import { template } from 'virtual:tp-chart/trend';

import type { ChartInput } from '../../src/charts/chart-input.js';
import type { VegaNode } from '../../src/charts/chart-source.js';
import { trendChart } from '../../src/charts/trend-spec.js';
import { trendInput } from '../../src/charts/trend.js';
import { draw } from '../../src/engine/draw.js';
import { finish } from '../../src/engine/finish.js';
import { cases } from '../charts/cases.js';
import { look, mbo, ministry, sliceOf, wordsOf, type SliceFixture } from '../charts/slice-fixture.js';

/** vega-embed draws the same Vega-Lite with the same patches; whoever changes engine, compiler or Vega answers to it. */
describe('The picture of the slim engine is, to the letter, the one that vega-embed draws', () => {
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

  it('with six series, one left out and a gap', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    const series = Object.fromEntries(names.map((name, i) => [name, [100 + i, 120 - i, null, 90 + 3 * i]]));
    return same(
      trend({ years: [2015, 2016, 2017, 2018], series }, 720),
      trend({ years: [2015, 2016, 2018], series: { A: [1.5, null, -2] } }, 320),
    );
  });
});

/** The last of `steps`: ours drawn at once, theirs brought there from the first on. */
const same = async (...steps: readonly [ChartInput, ...ChartInput[]]): Promise<void> => {
  const ours = await draw(template, steps.at(-1) ?? steps[0]);
  const theirs = await drawnByVegaEmbed(steps);
  expect(normal(ours)).to.equal(normal(theirs));
  expect(ours.querySelectorAll('text').length).to.be.greaterThan(0);
};

const drawnByVegaEmbed = async (steps: readonly ChartInput[]): Promise<SVGSVGElement> => {
  const box = document.createElement('div');
  const { view, finalize } = await embed(box, structuredClone(trendChart.spec), {
    patch: (vega) => {
      for (const patch of trendChart.patches) patch.apply(vega as unknown as VegaNode);
      return vega;
    },
    ast: true,
    actions: false,
    renderer: 'svg',
  });
  for (const { width, height, padding, signals, data } of steps) {
    view
      .width(width - padding.left - padding.right)
      .height(height - padding.top - padding.bottom)
      .padding(padding);
    for (const [name, value] of Object.entries(signals)) view.signal(name, value);
    for (const [name, rows] of Object.entries(data))
      view.data(
        name,
        rows.map((row) => ({ ...row })),
      );
    await view.runAsync();
  }
  finalize();
  const svg = box.querySelector('svg');
  if (!svg) throw new Error('vega-embed drew nothing');
  return finish(svg);
};

/** Markup with ids counted anew: Vega numbers clip paths and gradients over all charts of a page. */
const normal = (svg: SVGSVGElement): string => {
  const ids = new Map<string, string>();
  // One tag a line, so that a difference can be read.
  return svg.outerHTML.replaceAll('><', '>\n<').replace(/\b(clip|gradient_)\d+/g, (id, kind: string) => {
    const name = ids.get(id) ?? `${kind}-${ids.size}`;
    ids.set(id, name);
    return name;
  });
};
