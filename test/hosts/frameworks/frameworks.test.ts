/**
 * A card of ours in each framework, as a page has it; the questions of custom-elements-everywhere.com one by one stand
 * in `questions`, pages that a server made in `served`.
 */
import { expect } from '@open-wc/testing';
import { define } from '../../../src/entries/index.js';
import { soon, textOf } from '../../widgets/page.js';
import type { App, Given, Mount } from './app.js';
import { mount as angular } from './angular.js';
import { mount as lit } from './lit.js';
import { mount as plain } from './plain.js';
import { mount as preact } from './preact.js';
import { mount as react } from './react.js';
import { mount as solid } from './solid.js';
import { mount as svelte } from './svelte.svelte.js';
import { mount as vue } from './vue.js';

define();

const SRC = new URL('../../../demo/monitor/hbo-diploma-provincie.json', import.meta.url).href;
const mounts: Readonly<Record<string, Mount>> = {
  plain,
  react,
  preact,
  vue,
  svelte,
  solid,
  angular,
  lit,
};

for (const [name, mount] of Object.entries(mounts)) {
  describe(`an indicator card in ${name}`, () => {
    let place: HTMLElement;
    let app: App;
    let events: Event[];
    let given: Given;
    const change = (next: Partial<Given>): void | Promise<void> =>
      app.update((given = { ...given, ...next }));
    const card = (): HTMLElement | null => place.querySelector('tp-indicator');
    beforeEach(async () => {
      place = document.createElement('div');
      document.body.append(place);
      events = [];
      given = {
        src: SRC,
        region: 'PV28',
        headingLevel: 4,
        text: 'In 2018 waren het er 2.685.',
        shown: true,
        onReady: (event) => events.push(event),
      };
      app = await mount(place, given);
    });
    afterEach(() => {
      app.remove();
      place.remove();
    });

    it('receives texts and numbers as properties or attributes, and shows the figure', async () => {
      await soon(() => textOf(card() as Element, 'value') === '2.685');
      expect(card()?.shadowRoot?.querySelector('h4')).not.to.equal(null);
    });

    it('receives the value bound to any attribute, and loses the attribute with null', async () => {
      await soon(() => textOf(card() as Element, 'value') === '2.685');
      const size = (): number =>
        parseFloat(
          getComputedStyle(card()?.shadowRoot?.querySelector('[part~="value"]') as Element)
            .fontSize,
        );
      const usual = size();
      await change({ size: 'large' });
      await soon(() => size() > usual);
      expect(card()?.getAttribute('size')).to.equal('large');
      await change({ size: null });
      await soon(() => size() === usual);
      expect(card()?.hasAttribute('size')).to.equal(false);
    });

    it('updates when they change', async () => {
      await soon(() => textOf(card() as Element, 'value') === '2.685');
      await change({ region: 'PV20' });
      await soon(() => textOf(card() as Element, 'value') === '743');
    });

    it('keeps the author’s text as its child, and updates when that changes', async () => {
      expect(card()?.textContent?.trim()).to.equal('In 2018 waren het er 2.685.');
      await soon(() => textOf(card() as Element, 'value') === '2.685');
      await change({ text: 'Nieuwe tekst.' });
      expect(card()?.textContent?.trim()).to.equal('Nieuwe tekst.');
      expect(textOf(card() as Element, 'value')).to.equal('2.685');
    });

    it('triggers the listener in the template, and one that is added by script', async () => {
      await soon(() => events.length > 0);
      expect(events[0]?.type).to.equal('tp-ready');
      let byHand = 0;
      card()?.addEventListener('tp-ready', () => (byHand += 1));
      await change({ region: 'PV20' });
      await soon(() => byHand > 0);
    });

    it('can be removed and rendered again', async () => {
      await soon(() => textOf(card() as Element, 'value') === '2.685');
      await change({ shown: false });
      expect(card()).to.equal(null);
      await change({ shown: true });
      await soon(() => card() !== null && textOf(card() as Element, 'value') === '2.685');
    });
  });
}
