/** The questions of custom-elements-everywhere.com one by one, put to an element of ours in each framework. */
import { expect } from '@open-wc/testing';
import { define, TpIndicator } from '../../../../src/entries/index.js';
import { soon, textOf } from '../../../widgets/page.js';
import { mountPage as angular } from './angular.js';
import { EVENTS, type MountPage, type Bound, type BoundPage } from './bound.js';
import { mountPage as preact } from './preact.js';
import { mountPage as react } from './react.js';
import { mountPage as solid } from './solid.js';
import { mountPage as svelte } from './svelte.svelte.js';
import { mountPage as vue } from './vue.js';

define();

/** The card, with properties of every kind: those of our own are texts. */
class Probe extends TpIndicator {
  static override properties = {
    ...TpIndicator.properties,
    ...Object.fromEntries(
      ['flag', 'count', 'items', 'record'].map((name) => [name, { attribute: false }]),
    ),
  };
  declare flag: unknown;
  declare count: unknown;
  declare items: unknown;
  declare record: unknown;
}

customElements.define('tp-probe', Probe);

const SRC = new URL('../../../../demo/monitor/hbo-diploma-provincie.json', import.meta.url).href;
const mounts: Readonly<Record<string, MountPage>> = { react, preact, vue, svelte, solid, angular };

before(() => {
  const meta = document.createElement('meta');
  meta.name = 'tp-monitor';
  meta.content = SRC;
  document.head.append(meta);
});
after(() => document.head.querySelector('meta[name="tp-monitor"]')?.remove());

for (const [name, mountPage] of Object.entries(mounts)) {
  describe(`a custom element in ${name}`, () => {
    let place: HTMLElement;
    let page: BoundPage | null = null;
    let bound: Bound;
    let received: string[];
    const start = async (more: Partial<Bound> = {}): Promise<void> => {
      page = await mountPage(place, (bound = { ...bound, ...more }));
    };
    const change = (more: Partial<Bound>): void | Promise<void> =>
      page?.update((bound = { ...bound, ...more }));
    const element = (): Probe => place.querySelector(`tp-group > ${bound.tag}`) as Probe;
    const words = (): string => element().textContent?.trim() ?? '';
    beforeEach(() => {
      place = document.createElement('div');
      document.body.append(place);
      received = [];
      bound = {
        tag: 'tp-probe',
        text: 'Nu nog onbekend.',
        shown: true,
        region: 'PV28',
        flag: true,
        count: 42,
        items: ['a', 'b'],
        record: { a: 'b' },
        onEvent: ({ type }) => received.push(type),
      };
    });
    afterEach(() => {
      page?.remove();
      page = null;
      place.remove();
    });

    it('works without children', async () => {
      await start({ text: null });
      expect(words()).to.equal('');
      await soon(() => textOf(element(), 'value') === '2.685');
    });

    it('has its children on first render', async () => {
      await start();
      expect(words()).to.equal('Nu nog onbekend.');
    });

    it('has its children after an update, with its own content intact', async () => {
      await start();
      await soon(() => textOf(element(), 'value') === '2.685');
      await change({ text: 'Andere woorden.' });
      expect(words()).to.equal('Andere woorden.');
      expect(textOf(element(), 'value')).to.equal('2.685');
    });

    it('loses its children and gets them back', async () => {
      await start();
      await change({ text: null });
      expect(words()).to.equal('');
      await change({ text: 'Terug.' });
      expect(words()).to.equal('Terug.');
    });

    it('is hidden and shown again', async () => {
      await start();
      await change({ shown: false });
      expect(place.querySelector('tp-probe')).to.equal(null);
      await change({ shown: true });
      await soon(() => textOf(element(), 'value') === '2.685');
      expect(words()).to.equal('Nu nog onbekend.');
    });

    it('nested in <tp-group> follows the attributes of the group', async () => {
      await start({ region: '' });
      expect(element().parentElement?.localName).to.equal('tp-group');
      await soon(() => textOf(element(), 'value') === '743');
    });

    it('receives a text, a number and a boolean as properties', async () => {
      await start();
      await soon(() => element().region === 'PV28');
      expect(String(element().flag)).to.equal('true');
      expect(Number(element().count)).to.equal(42);
      await change({ flag: false, count: 7, region: 'PV20' });
      await soon(() => Number(element().count) === 7);
      expect(element().flag).to.equal(false);
      await soon(() => textOf(element(), 'value') === '743');
    });

    it('receives an array and an object as properties, unchanged', async () => {
      await start();
      await soon(() => element().items === bound.items || Array.isArray(element().items));
      expect(element().items).to.deep.equal(['a', 'b']);
      expect(element().record).to.deep.equal({ a: 'b' });
      await change({ items: ['c'], record: { c: 'd' } });
      await soon(() => (element().items as readonly string[])[0] === 'c');
      expect(element().record).to.deep.equal({ c: 'd' });
    });

    it('receives an attribute with a hyphen', async () => {
      await start();
      await soon(() => element().shadowRoot?.querySelector('h4') != null);
    });

    it('keeps properties that were set before it was defined', async () => {
      const tag = `tp-later-${name}`;
      await start({ tag });
      expect(element()).not.to.be.instanceOf(TpIndicator);
      customElements.define(tag, class extends Probe {});
      await soon(() => textOf(element(), 'value') === '2.685');
      expect(words()).to.equal('Nu nog onbekend.');
    });

    for (const event of EVENTS)
      it(`triggers a listener in the template: ${event}`, async () => {
        await start();
        // Some add their listeners in a task of their own.
        await soon(() => {
          element().dispatchEvent(new CustomEvent(event));
          return received.includes(event);
        });
        expect(new Set(received)).to.deep.equal(new Set([event]));
      });

    it('triggers a listener that is added by script', async () => {
      await start();
      let count = 0;
      element().addEventListener('camelEvent', () => (count += 1));
      element().dispatchEvent(new CustomEvent('camelEvent'));
      expect(count).to.equal(1);
    });
  });
}
