import { expect } from '@open-wc/testing';

import type { ChartInput } from '../../../src/charts/chart-input.js';
import { draw, drawSteps } from '../../../src/charts/draw/draw.js';
import { svgDom } from '../../../src/charts/draw/svg-node.js';
import { panelsInput } from '../../../src/widgets/trend/chart/panels.js';
import { trendInput } from '../../../src/widgets/trend/chart/trend.js';
import { trendSpec } from '../../../src/widgets/trend/chart/trend-spec.js';
import { look, mbo, sliceOf, wordsOf } from '../slice-fixture.js';

const slice = sliceOf(mbo);
const input = trendInput(slice, wordsOf(slice), look(720));

describe('A drawing', () => {
  const place = document.createElement('div');
  before(() => {
    place.append(svgDom(draw(trendSpec, input)));
    document.body.append(place);
  });
  after(() => place.remove());

  const one = (selector: string): Element => {
    const found = place.querySelector(selector);
    if (!found) throw new Error(`nothing at ${selector}`);
    return found;
  };
  const styleAt = (selector: string): CSSStyleDeclaration => getComputedStyle(one(selector));

  it('has exactly the requested size', () => {
    const { width, height } = one('svg').getBoundingClientRect();
    expect([width, height]).to.deep.equal([720, 360]);
  });

  it('is hidden from assistive technology and the keyboard', () => {
    expect(one('svg').getAttribute('aria-hidden')).to.equal('true');
    expect(one('svg').getAttribute('focusable')).to.equal('false');
    expect(
      place.querySelectorAll('a, [href], [tabindex], [role], title, [aria-label]').length,
    ).to.equal(0);
  });

  it('has no inline style, which a strict policy refuses, and no id, so that many fit on one page', () => {
    expect(
      [...place.querySelectorAll('style, [style], [id]')].map((e) => e.outerHTML.slice(0, 200)),
    ).to.deep.equal([]);
  });

  it('takes colours, dashes and widths from the CSS of its container', () => {
    place.style.setProperty('--_series-2', 'rgb(1, 2, 3)');
    place.style.setProperty('--_dash-series-2', '9 4');
    place.style.setProperty('--_line-width', '7px');
    const line = '.lines_marks path[stroke="var(--_series-2)"]';
    expect(styleAt(line).stroke).to.equal('rgb(1, 2, 3)');
    expect(styleAt(line).strokeDasharray.replaceAll('px', '').replaceAll(',', '')).to.equal('9 4');
    expect(styleAt(line).strokeWidth).to.equal('7px');
    place.style.setProperty('--_series-2', 'rgb(4, 5, 6)');
    expect(styleAt(line).stroke).to.equal('rgb(4, 5, 6)');
  });

  it('has solid lines of 2.5 and 1.5 pixels where that CSS sets none', () => {
    expect(
      styleAt('.lines_marks path[stroke="var(--_series-1)"]:not([stroke-dasharray="2 3"])')
        .strokeDasharray,
    ).to.equal('none');
    expect(styleAt('.lines_marks path[stroke-dasharray="2 3"]').strokeWidth).to.equal('1.5px');
  });

  it('uses the font of its container', () => {
    place.style.setProperty('font-family', 'Georgia, serif');
    expect(styleAt('text').fontFamily).to.equal('Georgia, serif');
    expect(styleAt('text').fontSize).to.equal('13px');
  });
});

describe('A drawing fails', () => {
  const changed = (name: string, change: object): ChartInput => ({
    ...input,
    data: {
      ...input.data,
      [name]: (input.data[name] ?? []).map((row, i) => (i === 0 ? { ...row, ...change } : row)),
    },
  });
  const rejects = (broken: ChartInput, words: RegExp): void => {
    expect(() => draw(trendSpec, broken))
      .to.throw(words)
      .with.property('code', 'draw-failed');
  };

  for (const nowhere of [Number.NaN, Infinity, null, '12', undefined])
    it(`when a coordinate is ${String(nowhere)}`, () =>
      rejects(changed('labels', { x: nowhere }), /x is/));

  it('when a value is null, rather than showing it as zero', () => {
    rejects(changed('points', { value: null }), /value is null/);
    rejects(changed('lines', { value: null }), /value is null/);
  });

  it('when the bounds of a scale are not numbers', () =>
    rejects({ ...input, signals: { ...input.signals, yMin: NaN } }, /NaN/));

  it('when a width or a size is not a number', () => {
    rejects(changed('lines', { width: NaN }), /stroke-width="NaN"/);
    rejects(changed('points', { size: Infinity }), /Infinity|NaN/);
  });

  it('when a colour refers to a URL', () => {
    rejects(changed('points', { fill: 'url(https://elsewhere.example/x#y)' }), /url/);
    rejects(changed('lines', { stroke: 'URL(#x)' }), /URL/);
  });

  it('when the data has no rows for a name in the specification', () =>
    rejects({ ...input, data: { ...input.data, maps: [] } }, /maps/));

  it('when one of its parts fails', () => {
    const parts = [{ x: 0, y: 0, input: () => changed('points', { value: NaN }) }];
    expect(() => draw(trendSpec, { ...input, parts })).to.throw(/value is NaN/);
  });
});

describe('Text in the rows of a drawing', () => {
  it('is drawn as text, also where it looks like markup', () => {
    const hostile =
      '</text><script>alert(1)</script><a href="javascript:alert(1)" onclick="alert(1)">&amp;';
    const labels = [{ ...input.data['labels']?.[0], text: hostile }] as NonNullable<
      ChartInput['data'][string]
    >;
    const drawn = svgDom(draw(trendSpec, { ...input, data: { labels } }));
    expect([...drawn.querySelectorAll('text')].map(({ textContent }) => textContent)).to.deep.equal(
      [hostile],
    );
    expect(drawn.querySelectorAll('script, a, [href], [onclick]').length).to.equal(0);
  });

  it('never becomes an attribute', () => {
    const labels = (input.data['labels'] ?? []).map((row) => ({
      ...row,
      onload: 'alert(1)',
      style: 'color: red',
      href: '#',
      id: 'x',
    }));
    const drawn = svgDom(draw(trendSpec, { ...input, data: { labels } }));
    expect(drawn.querySelectorAll('[onload], [style], [href], [id]').length).to.equal(0);
  });
});

describe('A drawing with several parts', () => {
  const panels = panelsInput(slice, wordsOf(slice), look(720));

  it('has each part at its position, in one SVG', () => {
    const svg = svgDom(draw(trendSpec, panels));
    const groups = [...svg.querySelectorAll(':scope > .panel')];
    expect(groups.map((group) => group.getAttribute('transform'))).to.deep.equal(
      panels.parts?.map(({ x, y }) => `translate(${x},${y})`),
    );
    expect(
      groups.map((group) => group.querySelector('.labels_marks text')?.textContent),
    ).to.deep.equal(['Totaal', 'Vrouwen']);
    expect(svg.querySelectorAll('[style], [id], [role], svg').length).to.equal(0);
  });

  it('pauses before each part, and computes the layout of the part only then', () => {
    let laid = 0;
    const parts = [0, 1, 2].map((y) => ({ x: 0, y, input: () => ((laid += 1), input) }));
    const work = drawSteps(trendSpec, { ...input, parts });
    const counts = [];
    while (work.next().done !== true) counts.push(laid);
    expect([...counts, laid]).to.deep.equal([0, 1, 2, 3]);
  });
});
