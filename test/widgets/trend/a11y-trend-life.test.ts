import { expect } from '@open-wc/testing';
import { chart, readOut, step } from '../core/explorer/explorer-page.js';
import { MBO, part, soon, widget } from '../page.js';

const wait = globalThis.setTimeout.bind(globalThis);
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => wait(resolve, milliseconds));

type Target = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** What listens on the window and the document from now on, until it no longer does. */
function listeners(): { readonly names: () => readonly string[]; readonly stop: () => void } {
  const on = new Map<string, Set<unknown>>();
  const restore = ([window, document] as readonly Target[]).map((target) => {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = function (
      this: EventTarget,
      type: string,
      listener: EventListener,
      options?: AddEventListenerOptions,
    ) {
      on.set(type, (on.get(type) ?? new Set()).add(listener));
      addEventListener.call(this ?? window, type, listener, options);
    };
    target.removeEventListener = function (
      this: EventTarget,
      type: string,
      listener: EventListener,
      options?: EventListenerOptions,
    ) {
      on.get(type)?.delete(listener);
      removeEventListener.call(this ?? window, type, listener, options);
    };
    return () => Object.assign(target, { addEventListener, removeEventListener });
  });
  return {
    names: () => [...on].flatMap(([type, all]) => (all.size > 0 ? [type] : [])),
    stop: () => restore.forEach((one) => one()),
  };
}

const twelve = (attributes: Record<string, string> = {}): Promise<readonly HTMLElement[]> =>
  Promise.all(
    Array.from({ length: 12 }, (_, i) =>
      widget('tp-trend', {
        src: MBO,
        split: 'gender',
        heading: `Instroom ${i + 1}`,
        loading: 'eager',
        ...attributes,
      }),
    ),
  );

const allDrawn = async (charts: readonly HTMLElement[]): Promise<void> => {
  for (const one of charts) await soon(() => part(one, 'chart')?.querySelector('svg'));
};

describe('twelve charts on one page', () => {
  it('A11Y-19: listen on window and document only for the return of network or page and for a press elsewhere, and leave no listener behind, also when removed before they are drawn', async () => {
    const found = listeners();
    const charts = await twelve();
    await allDrawn(charts);
    step(charts[0] as HTMLElement, 1);
    // While a value is held, a press elsewhere lets it go.
    expect(found.names()).to.have.members(['online', 'pageshow', 'pointerdown']);
    for (const one of charts) one.remove();
    expect(found.names()).to.deep.equal([]);
    const far = await twelve({ loading: 'lazy', style: 'margin-top: 9000px' });
    await soon(() => far.every((one) => part(one, 'summary')));
    for (const one of far) one.remove();
    expect(found.names()).to.deep.equal([]);
    found.stop();
  });

  it('A11Y-30: announce nothing while they load', async () => {
    const charts = await twelve();
    await allDrawn(charts);
    for (const one of charts)
      expect(one.shadowRoot?.querySelector('[aria-live]')?.textContent?.trim()).to.equal('');
  });

  it('are idle when all is drawn: no timer, no animation frame, no request, no change in the page', async () => {
    const charts = await twelve();
    await allDrawn(charts);
    await pause(700);
    const busy: string[] = [];
    const spied = {
      setTimeout: globalThis.setTimeout,
      setInterval: globalThis.setInterval,
      requestAnimationFrame,
      requestIdleCallback: globalThis.requestIdleCallback,
      fetch,
    };
    for (const name of Object.keys(spied) as (keyof typeof spied)[]) {
      Object.assign(globalThis, {
        [name]: (...given: unknown[]) => {
          busy.push(name);
          return (spied[name] as (...all: unknown[]) => unknown)(...given);
        },
      });
    }
    const watch = new MutationObserver((records) => busy.push(...records.map(({ type }) => type)));
    for (const one of charts)
      watch.observe(one.shadowRoot as ShadowRoot, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    await pause(1000);
    watch.disconnect();
    Object.assign(globalThis, spied);
    expect(busy).to.deep.equal([]);
  });

  it('keep the reader’s selection when they are moved within the page', async () => {
    const element = await chart({ 'chosen-series': 'F', 'chosen-period': '2015/16' });
    const before = readOut(element);
    const home = element.parentElement as HTMLElement;
    for (let i = 0; i < 20; i += 1) {
      element.remove();
      home.append(element);
    }
    await soon(() => element.shadowRoot?.querySelector('.chosen circle[stroke]'));
    expect(before).to.not.equal('');
    expect(readOut(element)).to.equal(before);
    expect(element.shadowRoot?.querySelectorAll('input[type="range"], .read')).to.have.length(2);
    expect(part(element, 'chart')?.querySelectorAll('svg')).to.have.length(1);
  });
});
