import { expect } from '@open-wc/testing';
import { limits } from '../../src/data/limits.js';
import { openSection, wordOf } from './panel-page.js';
import {
  MBO,
  once,
  part,
  passTime,
  soon,
  textOf,
  widget,
  withFetch as withAnswers,
  withoutPauses,
} from './page.js';

const dead: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
const gone: typeof fetch = () => Promise.resolve(new Response('', { status: 404 }));
/** Each on an origin of its own: one that failed a few times is left alone. */
const at = (name: string): string => `https://${name}.example/figures.json`;

/** Nobody here is interested in how long a widget waits before it asks a second time. */
const withFetch: typeof withAnswers = (answer, work) =>
  withAnswers(answer, () => withoutPauses(work));

/** Answers that are counted, and that may become those of a server that works. */
const server = async (
  answer: typeof fetch,
): Promise<{
  readonly fetch: typeof fetch;
  readonly requestCount: () => number;
  readonly recover: () => void;
}> => {
  const text = await (await fetch(MBO)).text();
  let requestCount = 0;
  let recovered = false;
  return {
    fetch: (...all) => {
      requestCount += 1;
      return recovered ? Promise.resolve(new Response(text)) : answer(...all);
    },
    requestCount: () => requestCount,
    recover: () => void (recovered = true),
  };
};

/** Rounds of asking again keep their distance, those of another test too. */
const networkIsBack = (): boolean => (
  passTime(limits.betweenRounds),
  dispatchEvent(new Event('online'))
);
const pageIsShown = (persisted: boolean): boolean => (
  passTime(limits.betweenRounds),
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted }))
);

/** Long enough for whatever would be asked in the wake of something to be asked. */
const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

describe('a retry by the reader', () => {
  it('sends a request each time the button is pressed, however often it failed before', async () => {
    let requests = 0;
    const counted: typeof fetch = (...all) => {
      requests += 1;
      return dead(...all);
    };
    await withFetch(counted, async () => {
      const element = await widget('tp-indicator', { src: at('figures') });
      await once(element, 'tp-error');
      for (let press = 1; press <= 4; press += 1) {
        const before = requests;
        passTime(limits.betweenPresses);
        const failed = once(element, 'tp-error');
        part(element, 'button')?.click();
        await failed;
        expect(requests, `press ${press}`).to.be.greaterThan(before);
      }
    });
  });

  it('sends one request for a file that does not exist, whichever widgets are added later', async () => {
    const { fetch, requestCount } = await server(gone);
    await withFetch(fetch, async () => {
      for (const tag of ['tp-indicator', 'tp-trend', 'tp-table']) {
        const element = await widget(tag, { src: at('gone') });
        await once(element, 'tp-error');
      }
    });
    expect(requestCount()).to.equal(1);
  });
});

describe('a failed load without a network', () => {
  for (const tag of ['tp-indicator', 'tp-trend', 'tp-value']) {
    it(`recovers silently when the network returns, in <${tag}>`, async () => {
      const { fetch, recover } = await server(dead);
      await withFetch(fetch, async () => {
        const element = await widget(tag, {
          src: at(`back-${tag}`),
          indicator: 'mbo-instroom-techniek',
          period: '2019/20',
        });
        await once(element, 'tp-error');
        recover();
        const ready = once(element, 'tp-ready');
        networkIsBack();
        await ready;
        await soon(() => element.shadowRoot?.textContent?.includes('42.225') === true);
        expect(element.shadowRoot?.querySelector('[aria-live] p')?.textContent ?? '').to.equal('');
      });
    });
  }

  it('is retried once each time that the network returns', async () => {
    const { fetch, requestCount } = await server(dead);
    await withFetch(fetch, async () => {
      const element = await widget('tp-indicator', { src: at('never') });
      await once(element, 'tp-error');
      for (let turn = 1; turn <= 2; turn += 1) {
        const before = requestCount();
        const failed = once(element, 'tp-error');
        networkIsBack();
        await failed;
        await aWhile();
        // Each try is of two requests, until the server has failed five times in a row.
        expect(requestCount() - before, `turn ${turn}`).to.equal(turn === 1 ? 2 : 1);
      }
    });
  });

  it('is retried once for all widgets of the page together', async () => {
    const { fetch, requestCount, recover } = await server(dead);
    await withFetch(fetch, async () => {
      const elements = await Promise.all(
        ['tp-indicator', 'tp-trend', 'tp-table', 'tp-indicator'].map(async (tag) => {
          const element = await widget(tag, {
            src: at('together'),
            indicator: 'mbo-instroom-techniek',
          });
          await once(element, 'tp-error');
          return element;
        }),
      );
      const before = requestCount();
      recover();
      const ready = elements.map((element) => once(element, 'tp-ready'));
      networkIsBack();
      dispatchEvent(new Event('online'));
      await Promise.all(ready);
      expect(requestCount()).to.equal(before + 1);
    });
  });

  it('is not retried for removed widgets', async () => {
    const { fetch, requestCount } = await server(dead);
    await withFetch(fetch, async () => {
      const element = await widget('tp-indicator', { src: at('left') });
      await once(element, 'tp-error');
      element.remove();
      const before = requestCount();
      networkIsBack();
      await aWhile();
      expect(requestCount()).to.equal(before);
    });
  });

  it('is not retried where the file does not exist, since the network is not the cause', async () => {
    const { fetch, requestCount } = await server(gone);
    await withFetch(fetch, async () => {
      const element = await widget('tp-indicator', { src: at('not-there') });
      await once(element, 'tp-error');
      networkIsBack();
      await aWhile();
      expect(requestCount()).to.equal(1);
    });
  });
});

describe('a server that asks for a delay', () => {
  it('gets no earlier request, however often the network returns and a reader presses the button', async () => {
    const busy: typeof fetch = () =>
      Promise.resolve(new Response('', { status: 429, headers: { 'retry-after': '3600' } }));
    const { fetch, requestCount } = await server(busy);
    await withFetch(fetch, async () => {
      const element = await widget('tp-indicator', { src: at('busy') });
      await once(element, 'tp-error');
      for (let turn = 0; turn < 3; turn += 1) {
        const failed = once(element, 'tp-error');
        networkIsBack();
        await failed;
        const dispatched = once(element, 'tp-error');
        part(element, 'button')?.click();
        await dispatched;
      }
    });
    expect(requestCount()).to.equal(1);
  });
});

describe('a page that a reader returns to', () => {
  it('retries what failed, also a file that did not exist', async () => {
    const { fetch, recover } = await server(gone);
    await withFetch(fetch, async () => {
      const element = await widget('tp-indicator', {
        src: at('again'),
        indicator: 'mbo-instroom-techniek',
        period: '2019/20',
      });
      await once(element, 'tp-error');
      recover();
      const ready = once(element, 'tp-ready');
      pageIsShown(true);
      await ready;
      await soon(() => textOf(element, 'value').includes('42.225'));
    });
  });

  it('requests nothing again when it is shown for the first time', async () => {
    const { fetch, requestCount } = await server(gone);
    await withFetch(fetch, async () => {
      const element = await widget('tp-indicator', { src: at('first') });
      await once(element, 'tp-error');
      pageIsShown(false);
      await aWhile();
      expect(requestCount()).to.equal(1);
    });
  });

  it('keeps its figures and its open table, and requests nothing that is recent', async () => {
    const { fetch, requestCount, recover } = await server(dead);
    recover();
    await withFetch(fetch, async () => {
      const element = await widget('tp-trend', { src: at('kept'), split: 'gender' });
      await once(element, 'tp-ready');
      openSection(element, 'table');
      const word = wordOf(element, 'table');
      word.focus();
      const ready = once(element, 'tp-ready');
      pageIsShown(true);
      await ready;
      await aWhile();
      expect(requestCount()).to.equal(1);
      expect(word.getAttribute('aria-expanded')).to.equal('true');
      expect(element.shadowRoot?.activeElement).to.equal(word);
    });
  });
});
