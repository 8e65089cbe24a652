import { expect } from '@open-wc/testing';
import { template } from 'virtual:tp-chart/trend';

import { panelsInput } from '../../src/charts/panels.js';
import { drawWhole } from '../../src/engine/draw-whole.js';
import { look, mbo, sliceOf, wordsOf } from '../charts/slice-fixture.js';

const slice = sliceOf(mbo);
const input = panelsInput(slice, wordsOf(slice), look(720));
const go = (): Promise<boolean> => Promise.resolve(true);

describe('A drawing with parts', () => {
  it('holds each of them in its place, in one picture without styles, ids or anything for assistive technology', async () => {
    const svg = await drawWhole(template, input, go);
    const groups = [...(svg?.querySelectorAll(':scope > .panel') ?? [])];
    expect(groups.map((group) => group.getAttribute('transform'))).to.deep.equal(input.parts?.map(({ x, y }) => `translate(${x},${y})`));
    expect(groups.map((group) => group.querySelector('.labels_marks text')?.textContent)).to.deep.equal(['Totaal', 'Vrouwen']);
    expect(svg?.querySelectorAll('[style], [id], [role], svg').length).to.equal(0);
    expect(svg?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('asks before each part whether to go on, and is not given where that is no longer wanted', async () => {
    let asked = 0;
    expect(await drawWhole(template, input, () => Promise.resolve((asked += 1) < 2))).to.equal(null);
    expect(asked).to.equal(2);
  });

  it('fails as a whole when one part does', async () => {
    const broken = {
      ...input,
      parts: [
        {
          x: 0,
          y: 0,
          input: () => ({
            ...input,
            signals: { ...input.signals, yMin: NaN, yMax: NaN },
            data: { bands: [{ from: NaN, to: 1 }], grid: [{ value: 1 }] },
          }),
        },
      ],
    };
    const reason: unknown = await drawWhole(template, broken, go).catch((found: unknown) => found);
    expect(reason).to.have.property('code', 'draw-failed');
  });
});
