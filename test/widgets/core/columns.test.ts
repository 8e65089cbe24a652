import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '../../support/page-commands.js';
import { MBO, part, soon, widget } from '../page.js';

/** Widgets that stand whole in boxes of the page's own, as `box` and `cell` lay these out. */
const laidOut = async (
  box: string,
  cell: string,
  tags: readonly string[],
): Promise<readonly HTMLElement[]> => {
  await setViewport({ width: 1000, height: 800 });
  const made = await Promise.all(tags.map((tag) => widget(tag, { src: MBO, loading: 'eager' })));
  for (const element of made) await soon(() => part(element, 'source'));
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.cssText = `width: 900px; ${box}`;
  for (const element of made) {
    const around = document.createElement('div');
    around.style.cssText = cell;
    element.style.minHeight = '';
    around.append(element);
    page.append(around);
  }
  await soon(() => made.every((element) => element.getBoundingClientRect().width > 0));
  return made;
};
const widths = (elements: readonly Element[]): readonly number[] =>
  elements.map((one) => Math.round(one.getBoundingClientRect().width));

const THREE = ['tp-indicator', 'tp-trend', 'tp-table'];

describe('a widget in a box that is sized by its content', () => {
  it('takes its own share of columns of equal width', async () => {
    for (const [box, cell] of [
      ['display: grid; grid-template-columns: repeat(3, 1fr)', ''],
      ['display: flex', 'flex: 1'],
    ] as const)
      for (const width of widths(await laidOut(box, cell, THREE)))
        expect(width, box).to.be.closeTo(300, 2);
  });

  it('has the width of a text where the page sizes it by its content', async () => {
    for (const [box, cell] of [
      ['', 'float: left'],
      ['', 'display: inline-block'],
      ['display: flex; flex-direction: column; align-items: center', ''],
    ] as const)
      for (const width of widths(await laidOut(box, cell, THREE)))
        expect(width, `${box}${cell}`).to.be.within(500, 700);
  });

  it('never has zero width', async () => {
    for (const width of widths(
      await laidOut('display: grid; grid-template-columns: min-content 1fr', '', ['tp-indicator']),
    ))
      expect(width).to.be.within(150, 400);
  });

  it('fills its own width where the page makes it a flex or grid container', async () => {
    const [element] = await laidOut('', '', ['tp-indicator']);
    if (element === undefined) throw new Error('no widget');
    for (const display of ['flex', 'grid']) {
      element.style.display = display;
      expect(
        Math.round(part(element, 'base')?.getBoundingClientRect().width ?? 0),
        display,
      ).to.be.closeTo(Math.round(element.getBoundingClientRect().width), 1);
    }
  });
});
