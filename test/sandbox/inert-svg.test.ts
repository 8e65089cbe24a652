import { expect } from '@open-wc/testing';
import { fitted } from '../../src/sandbox/fitted.js';
import { isInertSvg } from '../../src/sandbox/inert-svg.js';

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`;

describe('the SVG that is accepted from a worker', () => {
  it('consists of shapes and texts, with gradients and clips', () => {
    expect(
      isInertSvg(
        svg(
          '<defs><clipPath id="a"><rect/></clipPath></defs><g><path d="M0,0"/><text>3 &lt; 4 &amp; meer<tspan>x</tspan></text></g>',
        ),
      ),
    ).to.equal(true);
  });

  for (const inside of [
    '<script>1</script>',
    '<a href="https://x.example/"><rect/></a>',
    '<image href="https://x.example/a.png"/>',
    '<foreignObject><p>x</p></foreignObject>',
    '<style>*{}</style>',
    '<filter id="f"/>',
    '<use href="#a"/>',
    '<animate attributeName="x"/>',
    '<SCRIPT>1</SCRIPT>',
    '<x:script>1</x:script>',
    '<!-- x -->',
    '<![CDATA[x]]>',
    '<?xml-stylesheet href="x"?>',
  ])
    it(`excludes ${inside}`, () => expect(isInertSvg(svg(inside))).to.equal(false));

  it('is one root element without a document type, and limited in size', () => {
    expect(isInertSvg(`<!DOCTYPE svg [<!ENTITY a "aaa">]>${svg('&a;')}`)).to.equal(false);
    expect(isInertSvg('<html></html>')).to.equal(false);
    expect(isInertSvg(svg('<rect/>'.repeat(300_000)))).to.equal(false);
  });
});

describe('a Vega-Lite specification before it is drawn', () => {
  const room = { width: 500, height: null };

  it('follows the available width where it asks for that', () => {
    expect(fitted({ mark: 'bar', width: 'container' }, room)).to.deep.equal({
      mark: 'bar',
      width: 500,
      autosize: { type: 'fit-x', contains: 'padding' },
    });
    expect(
      fitted({ mark: 'bar', width: 'container', height: 'container' }, { ...room, height: 240 }),
    ).to.deep.include({
      height: 240,
      autosize: { type: 'fit', contains: 'padding' },
    });
  });

  it('loses its instructions for the embedding library', () => {
    expect(
      fitted({ mark: 'bar', width: 200, usermeta: { embedOptions: { actions: true } } }, room),
    ).to.deep.equal({
      mark: 'bar',
      width: 200,
    });
  });
});
