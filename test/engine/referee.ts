import { expect } from '@open-wc/testing';
import embed from 'vega-embed';

import type { ChartInput } from '../../src/charts/chart-input.js';
import type { ChartSource, VegaNode } from '../../src/charts/chart-source.js';
import type { ChartTemplate } from '../../src/engine/chart-template.js';
import { draw } from '../../src/engine/draw.js';
import { finish } from '../../src/engine/finish.js';

/** The last of `steps`: ours drawn at once, theirs brought there from the first on. */
export const sameAsVegaEmbed = async (
  template: ChartTemplate,
  chart: ChartSource,
  steps: readonly [ChartInput, ...ChartInput[]],
): Promise<void> => {
  const ours = await draw(template, steps.at(-1) ?? steps[0]);
  const theirs = await drawnByVegaEmbed(chart, steps);
  expect(normal(ours)).to.equal(normal(theirs));
  expect(ours.querySelectorAll('text').length).to.be.greaterThan(0);
};

const drawnByVegaEmbed = async ({ spec, patches }: ChartSource, steps: readonly ChartInput[]): Promise<SVGSVGElement> => {
  const box = document.createElement('div');
  const { view, finalize } = await embed(box, structuredClone(spec), {
    patch: (vega) => {
      for (const patch of patches) patch.apply(vega as unknown as VegaNode);
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
