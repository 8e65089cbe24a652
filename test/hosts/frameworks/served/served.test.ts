/**
 * A page that the server of a framework made, taken over by that framework in the browser, as a reader sees it. Each in
 * a document of its own.
 */
import { expect } from '@open-wc/testing';
import { pages } from 'virtual:served-pages';
import { soon, textOf } from '../../../widgets/page.js';
import type { App, Mount } from '../app.js';
import { given } from './given.js';

const FOLDER = '/test/hosts/frameworks/served';
const TEXT = 'In 2018 waren het er 2.685.';

/** Where the page in the browser stands, by the name of the framework. */
const modules: Readonly<Record<string, string>> = {
  react: 'react.ts',
  preact: 'preact.ts',
  vue: 'vue.ts',
  svelte: 'svelte.svelte.ts',
  solid: 'solid.ts',
  angular: 'angular.ts',
};

/** What is said in a console is how frameworks tell that a page is not what they expected. */
const LISTEN = `window.complaints = [];
window.__VUE_OPTIONS_API__ = window.__VUE_PROD_HYDRATION_MISMATCH_DETAILS__ = true;
window.__VUE_PROD_DEVTOOLS__ = false;
for (const kind of ['warn', 'error']) console[kind] = (...all) => complaints.push(all.map(String).join(' '));
addEventListener('error', ({ message }) => complaints.push(message));
addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));`;

interface Served {
  readonly window: Window & typeof globalThis;
  readonly place: HTMLElement;
  readonly card: () => HTMLElement;
  readonly complaints: () => readonly string[];
  readonly close: () => void;
}

const open = async (html: string): Promise<Served> => {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.srcdoc = html.replace('<head>', `<head><script>${LISTEN}</script>`);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Served['window'] & {
    readonly complaints: readonly string[];
  };
  const find = (query: string): HTMLElement => window.document.querySelector(query) as HTMLElement;
  return {
    window,
    place: find('#place'),
    card: () => find('tp-indicator'),
    complaints: () => window.complaints.filter((line) => !line.startsWith('Lit is in dev mode')),
    close: () => frame.remove(),
  };
};

/** In the document of the page, with globals of its own. */
const load = <Module>({ window }: Served, path: string): Promise<Module> =>
  window.eval(`import(${JSON.stringify(path)})`) as Promise<Module>;

const attributesOf = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

for (const [name, file] of Object.entries(modules))
  describe(`a server-rendered page in ${name}`, () => {
    let page: Served;
    let app: App | null;
    let events: Event[];
    const first = given((event) => events.push(event));
    const define = (): Promise<unknown> => load(page, '/src/entries/define.ts');
    const hydrate = async (): Promise<void> => {
      const { hydrate } = await load<{ hydrate: Mount }>(page, `${FOLDER}/${file}`);
      app = await hydrate(page.place, first);
    };
    const start = async (change = (html: string): string => html): Promise<void> => {
      page = await open(change(pages[name] ?? ''));
    };
    beforeEach(() => {
      app = null;
      events = [];
    });
    afterEach(() => {
      app?.remove();
      page.close();
    });

    it('shows the author’s text, then the figure, and keeps both when it is hydrated', async () => {
      await start();
      const card = page.card();
      expect(card.innerText.trim()).to.equal(TEXT);
      const before = attributesOf(card);
      expect(before).to.include({ class: 'card', region: 'PV28', 'heading-level': '4' });
      await define();
      await soon(() => textOf(card, 'value') === '2.685');
      await hydrate();
      expect(page.card()).to.equal(card);
      expect(card.textContent).to.equal(TEXT);
      expect(textOf(card, 'value')).to.equal('2.685');
      expect(attributesOf(card)).to.include(before);
      expect(page.complaints()).to.deep.equal([]);
    });

    it('can be hydrated before our elements are defined; the figure and its event follow', async () => {
      await start();
      const card = page.card();
      await hydrate();
      expect(page.card()).to.equal(card);
      // Firefox reads no text of what it has yet to lay out.
      await soon(() => card.innerText.trim() === TEXT);
      await define();
      await soon(() => textOf(card, 'value') === '2.685');
      await soon(() => events.length > 0);
      expect(card.textContent).to.equal(TEXT);
      expect(page.complaints()).to.deep.equal([]);
    });

    it('shows changes made between hydration and the definition of our elements', async () => {
      await start();
      const card = page.card();
      await hydrate();
      await app?.update({ ...first, region: 'PV20', text: 'Nieuwe tekst.' });
      await define();
      await soon(() => textOf(card, 'value') === '743');
      expect(page.card()).to.equal(card);
      expect(card.textContent).to.equal('Nieuwe tekst.');
      expect(page.complaints()).to.deep.equal([]);
    });

    it('follows changes after hydration, on the element that the server rendered', async () => {
      await start();
      const card = page.card();
      await define();
      await soon(() => textOf(card, 'value') === '2.685');
      await hydrate();
      await app?.update({ ...first, region: 'PV20', text: 'Nieuwe tekst.' });
      await soon(() => textOf(card, 'value') === '743');
      await soon(() => events.length > 0);
      expect(page.card()).to.equal(card);
      expect(card.textContent).to.equal('Nieuwe tekst.');
      expect(page.complaints()).to.deep.equal([]);
    });

    it('is rendered again or reports a mismatch where the server rendered another element, which shows that this test can fail', async () => {
      await start((html) =>
        html.replaceAll('tp-indicator', 'tp-trend').replaceAll(/<!--.*?-->| data-hk="\d+"/g, ''),
      );
      const other = page.place.querySelector('tp-trend');
      await hydrate().catch((reason: unknown) => page.window.console.error(reason));
      await soon(
        () => page.complaints().length > 0 || page.place.querySelector('tp-trend') !== other,
      );
    });
  });
