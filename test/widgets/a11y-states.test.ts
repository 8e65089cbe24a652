import { expect } from '@open-wc/testing';
import { widgets } from '../../src/widgets/index.js';
import { MOST_LINES } from '../../src/widgets/trend/chart/drawn-series.js';
import { figures } from '../../stories/figures.js';
import { emulateMedia } from '../support/page-commands.js';
import { chart, chartOf, radios, tableTexts } from './core/explorer/explorer-page.js';
import { part, pause, soon, textOf, widget, withFetch, withoutPauses } from './page.js';

/** What shows one figure as a block of its own. */
const TAGS = widgets.flatMap(({ name, kind }) => (kind === 'figure' ? [`tp-${name}`] : []));
const AUTHOR = 'In 2019/20 begonnen 42.225 studenten. Zie de cijfers op de site.';

const live = (element: Element): HTMLElement =>
  element.shadowRoot?.querySelector('[aria-live="polite"]') as HTMLElement;
const announced = (element: Element): string => (live(element).textContent ?? '').trim();
const busy = (element: Element): boolean =>
  part(element, 'base')?.getAttribute('aria-busy') === 'true';

/** All that the polite region came to say, in order, until it is stopped. */
const listen = (
  element: Element,
): { readonly announcements: readonly string[]; readonly stop: () => void } => {
  const announcements: string[] = [];
  const watch = new MutationObserver(() => {
    if (announced(element) !== '') announcements.push(announced(element));
  });
  watch.observe(live(element), { subtree: true, childList: true, characterData: true });
  return { announcements, stop: () => watch.disconnect() };
};

let addresses = 0;
/** Each on an origin of its own: one that failed too often is not asked again for a while. */
const address = (): string => `https://data-${(addresses += 1)}.example/figures.json`;

/** What goes wrong between the page and the figures; whether trying again may help. */
const FAILURES: readonly (readonly [what: string, retry: boolean, answer: typeof fetch])[] = [
  ['the file is gone (404)', false, () => Promise.resolve(new Response('', { status: 404 }))],
  ['the server fails (500)', true, () => Promise.resolve(new Response('', { status: 500 }))],
  ['the reader is offline', true, () => Promise.reject(new TypeError('Failed to fetch'))],
  [
    'the answer is cut off',
    true,
    () => Promise.resolve(new Response('{"format": "monitor-indicator",')),
  ],
  [
    'the answer takes too long',
    true,
    () => Promise.reject(new DOMException('too late', 'TimeoutError')),
  ],
];

const failing = async (
  tag: string,
  answer: typeof fetch,
  work: (element: HTMLElement) => Promise<void>,
): Promise<void> =>
  withFetch(answer, () =>
    withoutPauses(async () => {
      const element = await widget(tag, { src: address(), loading: 'eager' }, AUTHOR);
      await soon(() => part(element, 'error') && !busy(element));
      await work(element);
    }),
  );

for (const tag of TAGS) {
  describe(`<${tag}> when figures are unavailable`, () => {
    afterEach(() => emulateMedia({}));

    it('A11Y-31: announces nothing when the first load fails, and announces a failure after "try again" once, politely', async () => {
      await failing(
        tag,
        () => Promise.resolve(new Response('', { status: 500 })),
        async (element) => {
          expect(announced(element)).to.equal('');
          for (const assertive of ['[role="alert"]', '[aria-live="assertive"]', '[role="status"]'])
            expect(element.shadowRoot?.querySelector(assertive), assertive).to.equal(null);
          expect(element.shadowRoot?.querySelectorAll('[aria-live]')).to.have.length(1);
          for (let time = 0; time < 2; time += 1) {
            const listener = listen(element);
            part(element, 'button')?.click();
            await soon(() => listener.announcements.length > 0 && !busy(element));
            // More would have to come soon after.
            await pause(100);
            listener.stop();
            expect(listener.announcements).to.deep.equal([
              textOf(element, 'error').replace(/ ?Opnieuw proberen$/, ''),
            ]);
          }
        },
      );
    });

    it('A11Y-31: keeps the visible error outside the polite region, so that it is not announced twice', async () => {
      await failing(
        tag,
        () => Promise.reject(new TypeError('Failed to fetch')),
        async (element) => {
          await soon(() => part(element, 'error'));
          expect(part(element, 'error')?.closest('[aria-live]')).to.equal(null);
        },
      );
    });

    for (const [what, retry, answer] of FAILURES) {
      it(`A11Y-38: keeps the author's text, explains the failure${retry ? ' and offers a retry button' : ''} when ${what}`, async () => {
        await failing(tag, answer, async (element) => {
          const author = element.querySelector('p') as HTMLElement;
          expect(author.assignedSlot, 'the text stays in the tree').to.not.equal(null);
          expect(author.getBoundingClientRect().height).to.be.greaterThan(10);
          expect(textOf(element, 'error')).to.contain('De tekst die hier al stond, blijft staan.');
          expect(part(element, 'error')?.checkVisibility()).to.equal(true);
          const button = part(element, 'button');
          expect(button?.localName ?? null).to.equal(retry ? 'button' : null);
          if (button)
            expect([button.textContent?.trim(), button.tabIndex]).to.deep.equal([
              'Opnieuw proberen',
              0,
            ]);
          for (const half of ['value', 'summary', 'chart', 'table'])
            expect(part(element, half), half).to.equal(null);
          await expect(element).to.be.accessible();
        });
      });
    }
  });
}

/** An indicator of so many series, none of them a total. */
const ofSeries = (count: number): object => ({
  ...figures([10, 20, 30], '...'),
  dimensions: [
    {
      id: 'sector',
      kind: 'other',
      label: { nl: 'Sector', en: 'Sector' },
      categories: Array.from({ length: count }, (_, i) => ({
        code: `s${i}`,
        label: { nl: `Sector ${i + 1}`, en: `Sector ${i + 1}` },
      })),
    },
  ],
  series: Array.from({ length: count }, (_, i) => ({
    key: [`s${i}`],
    values: [100 * i + 1, 100 * i + 2, 100 * i + 3],
    status: '...',
  })),
});

const lines = (element: Element): readonly SVGPathElement[] => [
  ...(part(element, 'chart')?.querySelectorAll<SVGPathElement>(
    'path[stroke-dasharray][stroke*="--_series"], path[stroke-dasharray][stroke*="--_context"]',
  ) ?? []),
];

describe('a chart with many series', () => {
  afterEach(() => emulateMedia({}));

  it(`A11Y-47: draws at most ${MOST_LINES} lines, and has the other series in its table and explorer`, async () => {
    const count = MOST_LINES + 3;
    const element = await chartOf(ofSeries(count), { split: 'sector', table: 'open' });
    const seen = new Set(
      lines(element).map(
        (line) => `${line.getAttribute('stroke')} ${line.getAttribute('stroke-dasharray')}`,
      ),
    );
    expect(seen.size).to.be.within(1, MOST_LINES);
    expect(radios(element)).to.have.length(count);
    const cells = tableTexts(element);
    for (let i = 0; i < count; i += 1)
      expect(cells, `series ${i + 1}`).to.include((100 * i + 3).toLocaleString('nl'));
  });

  it('A11Y-47: has every series in the table of <tp-table>, however many there are', async () => {
    const count = MOST_LINES + 3;
    let element: HTMLElement | undefined;
    await withFetch(
      () => Promise.resolve(new Response(JSON.stringify(ofSeries(count)))),
      async () => {
        element = await widget('tp-table', { src: address(), split: 'sector', loading: 'eager' });
        await soon(() => part(element as HTMLElement, 'table'));
      },
    );
    const heads = [...(part(element as HTMLElement, 'table')?.querySelectorAll('thead th') ?? [])];
    expect(heads).to.have.length(count + 1);
  });

  for (const media of [{ 'forced-colors': 'active' }, { 'prefers-contrast': 'more' }] as const) {
    const name = Object.keys(media)[0] ?? '';
    it(`A11Y-47: distinguishes lines by dashes while ${name} is on, and by colour alone when it is off`, async function () {
      const element = await chart();
      // Not the dots of a value that is not final: those say which status, whatever a reader has set.
      const own = lines(element).filter((line) =>
        line.getAttribute('stroke-dasharray')?.includes('--_dash-series'),
      );
      const dashes = (): readonly string[] =>
        own.map((line) => getComputedStyle(line).strokeDasharray);
      const before = dashes();
      expect([...new Set(before)]).to.deep.equal(['none']);
      if (!(await emulateMedia(media))) return this.skip();
      await soon(() => new Set(dashes()).size > 1);
      expect(new Set(dashes()).size, 'one dash per series').to.equal(2);
      await emulateMedia({});
      await soon(() => new Set(dashes()).size === 1);
      expect(dashes()).to.deep.equal(before);
    });
  }
});
