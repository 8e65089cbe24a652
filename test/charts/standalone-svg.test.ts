import { expect } from '@open-wc/testing';

import { standaloneSvg } from '../../src/charts/standalone-svg.js';
import { trendInput } from '../../src/widgets/trend/chart/trend.js';
import { draw } from '../../src/charts/draw/draw.js';
import { svgDom } from '../../src/charts/draw/svg-node.js';
import { trendSpec } from '../../src/widgets/trend/chart/trend-spec.js';
import { cases } from './cases.js';
import { look, sliceOf, wordsOf } from './slice-fixture.js';

describe('A picture as a standalone SVG file', () => {
  const used: Readonly<Record<string, string>> = {
    '--_text': 'rgb(22, 32, 43)',
    '--_paper': 'rgb(255, 255, 255)',
    '--_series-2': 'rgb(210, 116, 11)',
    '--_dash-series-2': '9 4',
    'font-family': '"Source Sans", Arial',
  };
  const resolve = (name: string): string =>
    used[name] ?? (/width|dash/.test(name) ? '' : 'rgb(1, 2, 3)');
  const extra = {
    title: 'Instroom <mbo> & hbo, "technische" opleidingen, naar geslacht en jaar van begin',
    caption: ['Aantal studenten, per schooljaar, 2013/14 tot en met 2022/23', 'Bron: DUO'],
  };

  const fileOf = (
    name: string,
    width: number,
  ): { readonly drawn: SVGSVGElement; readonly text: string } => {
    const [, fixture, words] = cases().find(([known]) => known === name) ?? [];
    if (!fixture) throw new Error(`no case ${name}`);
    const slice = sliceOf(fixture);
    const drawn = svgDom(
      draw(trendSpec, trendInput(slice, wordsOf(slice, words), look(width))),
    ) as SVGSVGElement;
    return { drawn, text: standaloneSvg(drawn, resolve, { ...extra, look: look(width) }) };
  };
  const parsed = (text: string): Document => new DOMParser().parseFromString(text, 'image/svg+xml');

  for (const [name] of cases().filter(([known]) => known !== 'long words')) {
    it(`needs no other resource: ${name}`, () => {
      const { text } = fileOf(name, 320);
      const file = parsed(text);
      expect(file.querySelector('parsererror')).to.equal(null);
      expect(
        /var\(|light-dark|inherit|url\(|href|<script|<style|\s(?:style|class|id|aria-\w+|on\w+)=/.exec(
          text,
        ),
      ).to.equal(null);
      expect(
        [...file.querySelectorAll('*')].every(
          ({ namespaceURI }) => namespaceURI === 'http://www.w3.org/2000/svg',
        ),
      ).to.equal(true);
      const drawn = [...file.querySelectorAll('[stroke], [fill]')].flatMap((one) => [
        one.getAttribute('stroke'),
        one.getAttribute('fill'),
      ]);
      for (const colour of drawn)
        if (colour !== null) expect(colour).to.match(/^(?:rgb\(|none$|transparent$)/);
    });
  }

  it('contains only the elements and attributes of a drawing, whatever was added to the picture on the page', () => {
    const { drawn } = fileOf('two series', 320);
    const group = drawn.querySelector('g') as Element;
    const stray = (tag: string, attributes: Readonly<Record<string, string>>): void => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      group.append(element);
    };
    stray('image', { href: 'https://elsewhere.example/x.png' });
    stray('foreignObject', {});
    stray('a', { href: 'javascript:alert(1)' });
    stray('path', {
      d: 'M0 0',
      onload: 'alert(1)',
      'data-run': '1',
      fill: 'url(https://elsewhere.example/x#y)',
      stroke: 'rgb(9, 9, 9)',
    });
    const file = parsed(standaloneSvg(drawn, resolve, { ...extra, look: look(320) }));
    expect(file.querySelector('image, foreignObject, a')).to.equal(null);
    const path = file.querySelector('path[d="M0 0"]');
    expect([...(path?.attributes ?? [])].map(({ name }) => name)).to.deep.equal(['d', 'stroke']);
  });

  it('contains the values of the CSS variables on the page, and the fallbacks where there are none', () => {
    const { text } = fileOf('everything at once', 720);
    expect(text).to.contain('stroke-dasharray="9 4"').and.to.contain('stroke="rgb(210, 116, 11)"');
    expect(text).to.contain('stroke-width="2.5px"').and.to.contain('stroke-dasharray="14 4 2 4"');
  });

  it('names its font once, ending in a generic family', () => {
    const file = parsed(fileOf('two series', 720).text);
    expect(
      [...file.querySelectorAll('[font-family]')].map((one) => one.getAttribute('font-family')),
    ).to.deep.equal(['"Source Sans", Arial, sans-serif']);
  });

  it('has title, periods and source as metadata and as visible text', () => {
    for (const width of [320, 720]) {
      const file = parsed(fileOf('two series', width).text);
      expect(file.documentElement.getAttribute('role')).to.equal('img');
      expect(file.documentElement.firstElementChild?.textContent).to.equal(extra.title);
      const own = [...file.documentElement.children].filter(({ tagName }) => tagName === 'text');
      const picture = file.querySelector('svg > g');
      const isBelow = (one: Element): boolean =>
        picture !== null &&
        (one.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      const read = (some: readonly Element[]): string =>
        some.map(({ textContent }) => textContent).join(' ');
      expect(read(own.filter((one) => !isBelow(one)))).to.equal(extra.title);
      expect(read(own.filter(isBelow))).to.equal(extra.caption.join(' '));
    }
  });

  it('is as large as its content, with a background of its own', () => {
    const { drawn, text } = fileOf('two series', 320);
    const root = parsed(text).documentElement;
    const [width, height] = [
      Number(root.getAttribute('width')),
      Number(root.getAttribute('height')),
    ];
    expect(root.getAttribute('viewBox')).to.equal(`0 0 ${width} ${height}`);
    expect(width).to.be.greaterThan(320);
    expect(height).to.be.greaterThan(Number(drawn.getAttribute('height')));
    const ground = root.querySelector('rect');
    expect([ground?.getAttribute('width'), ground?.getAttribute('fill')]).to.deep.equal([
      String(width),
      'rgb(255, 255, 255)',
    ]);
    for (const line of root.querySelectorAll(':scope > text')) {
      expect(Number(line.getAttribute('y'))).to.be.within(10, height - 4);
      const size = Number(line.getAttribute('font-size'));
      const measured = look(320, size).measure(
        line.textContent ?? '',
        line.getAttribute('font-weight') === '700' ? 700 : 400,
      );
      expect(Number(line.getAttribute('x')) + measured).to.be.at.most(width);
    }
  });

  it('can be shown in an <img>', async () => {
    const { text } = fileOf('everything at once', 320);
    const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    const image = new Image();
    image.src = address;
    await image.decode();
    URL.revokeObjectURL(address);
    expect(image.naturalWidth).to.equal(Number(parsed(text).documentElement.getAttribute('width')));
  });

  it('does not change the picture on the page', () => {
    const { drawn } = fileOf('two series', 320);
    const before = drawn.outerHTML;
    standaloneSvg(drawn, resolve, { ...extra, look: look(320) });
    expect(drawn.outerHTML).to.equal(before);
  });
});
