import { expect } from '@open-wc/testing';
import { madeUp } from '../../../stories/made-up.js';
import { setImporter } from '../../../src/widgets/core/load/lazy.js';
import { all, soon, textOf } from '../page.js';
import { cards, indicator, three } from './indicator-page.js';

const shapes = (element: Element): number =>
  all(element, '[part=chart] path[data-run], [part=chart] .cell, [part=chart] rect').length;
const places = (element: Element): number => all(element, '[part=chart]').length;
/** Edges of all that a reader sees of a card, in pixels. */
const layout = (element: Element): readonly (readonly number[])[] =>
  [element, ...all(element, '[part]')].map((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return [Math.round(top), Math.round(bottom)];
  });

// In this order: what has come once is there for every card of a page.
describe('the picture of a card', () => {
  afterEach(() => setImporter());

  it('leaves no empty space where the drawing script cannot be loaded', async () => {
    setImporter((chunk, load) =>
      chunk === 'card-pictures' ? Promise.reject(new Error('blocked')) : load(),
    );
    const element = await indicator(three);
    await soon(() => places(element) === 0);
    expect(textOf(element, 'value')).to.equal('28');
  });

  it('appears after the number, and moves nothing', async () => {
    let come = (): void => undefined;
    const late = new Promise<void>((done) => (come = done));
    setImporter(async (chunk, load) => {
      if (chunk === 'card-pictures') await late;
      return load();
    });
    const made = [
      ...cards.map(([, data]) => data),
      // A bridge over what is unknown, and a last figure before the end of the line.
      madeUp([24, 26, null, 28], '..m.'),
      madeUp([1_234_567, 2_345_678, 3_456_789], '..f'),
    ];
    const ready = new Set<EventTarget | null>();
    document.addEventListener('tp-ready', ({ target }) => ready.add(target));
    const shown: HTMLElement[] = [];
    for (const size of ['normal', 'large'])
      for (const data of made) {
        const element = await indicator(data, { size });
        element.style.cssText = 'display: block; width: 20rem';
        shown.push(element);
      }
    const withPictures = shown.filter((element) => places(element) > 0);
    expect(withPictures).to.have.length.greaterThan(6);
    await soon(() => withPictures.every((element) => all(element, 'dl').length > 0));
    const before = shown.map(layout);
    expect(shown.map(shapes).filter(Boolean)).to.deep.equal([]);
    expect(withPictures.filter((element) => ready.has(element))).to.deep.equal([]);
    come();
    await soon(() => withPictures.every((element) => shapes(element) > 0 && ready.has(element)));
    expect(shown.map(layout)).to.deep.equal(before);
  });
});
