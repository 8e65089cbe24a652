import { expect, fixture, html } from '@open-wc/testing';
import { svgElement } from '../../../../src/charts/svg-element.js';
import { paintPicture } from '../../../../src/widgets/core/chart/paint-picture.js';

describe('a picture painted to a canvas', () => {
  it('has the same opacity for surfaces, lines and texts as on the page', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const half = { fill: 'none', stroke: 'rgb(0, 0, 0)', 'stroke-width': 20 };
    const svg = svgElement(
      'svg',
      { width: 80, height: 40 },
      svgElement('path', { d: 'M10 0V40', ...half, 'stroke-opacity': 0.5 }),
      svgElement('path', { d: 'M30 0V40', ...half, opacity: 0.5 }),
      svgElement('rect', {
        x: 40,
        y: 0,
        width: 20,
        height: 40,
        fill: 'rgb(0, 0, 0)',
        'fill-opacity': 0.5,
      }),
      svgElement('path', { d: 'M70 0V40', ...half }),
    );
    box.append(svg);
    const look = { width: 80, fontSize: 10, measure: () => 1 };
    const canvas = paintPicture(svg, (name) => (name === '--_paper' ? 'rgb(255, 255, 255)' : ''), {
      title: '',
      caption: [],
      look,
    });
    const pen = canvas.getContext('2d');
    const scale = canvas.width / (80 + 2 * 16);
    const greyAt = (x: number): number =>
      pen?.getImageData((16 + x) * scale, canvas.height / 2, 1, 1).data[0] ?? -1;
    for (const x of [10, 30, 50]) expect(greyAt(x), String(x)).to.be.within(120, 135);
    expect(greyAt(70)).to.equal(0);
  });
});
