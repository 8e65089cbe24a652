import { expect } from '@open-wc/testing';

import { draw } from '../../../src/charts/draw/draw.js';
import { svgDom, svgNode } from '../../../src/charts/draw/svg-node.js';
import { svgText } from '../../../src/charts/draw/svg-text.js';
import { charts, type Chart } from './charts.js';

/** Written there by `svg-text.node.test.ts`. */
const inNode = import.meta.glob<string>('../../fixtures/pictures/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const parsed = (text: string): Element => {
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(file.querySelector('parsererror')).to.equal(null);
  return file.documentElement;
};
/** The name space is an attribute of the text alone; an empty text is a node of the page alone. */
const sameAs = (text: string, dom: Element): void => {
  const root = parsed(text);
  root.removeAttribute('xmlns');
  dom.normalize();
  expect(root.isEqualNode(dom)).to.equal(true);
};

describe('A picture as SVG text equals the picture on the page:', () => {
  for (const chart of Object.keys(charts) as readonly Chart[]) {
    it(chart, () => {
      for (const { spec, input } of charts[chart].pictures()) {
        const drawn = draw(spec, input);
        sameAs(svgText(drawn), svgDom(drawn));
      }
    });

    it(`${chart}, written in Node`, () => {
      const [first] = charts[chart].pictures();
      if (first === undefined) throw new Error('there is no picture');
      sameAs(
        inNode[`../../fixtures/pictures/${chart}.svg`] ?? '',
        svgDom(draw(first.spec, first.input)),
      );
    });
  }

  it('also for text with special characters', () => {
    const text = 'a < b & "c" \'d\' ]]> <script>alert(1)</script> é 🙂\u0000\u0008';
    const drawn = svgNode('svg', {}, [svgNode('text', {}, [text])]);
    expect(parsed(svgText(drawn)).textContent).to.equal(text.slice(0, -2));
  });
});
