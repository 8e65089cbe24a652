import { setTimeout as wait } from 'node:timers/promises';

import type { EnginePage } from './engines.js';
import { PATIENCE } from './patience.js';
import type { PageOrigin, Violation } from './servers.js';

/** The document of a foreign page: script tags in the head, widgets in the body. */
export const foreignPage = (head: string, body: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Techniek in de regio</title>${head}</head>` +
  `<body><h1>Techniek in de regio</h1>${body}</body></html>`;

/** The strict form of the snippet's script tag. */
export const scriptTag = (address: string, integrity: string, nonce?: string): string =>
  `<script type="module" src="${address}" integrity="${integrity}" crossorigin${nonce ? ` nonce="${nonce}"` : ''}></script>`;

/** What a reader of the page gets from one widget. */
export interface Shown {
  /** The big number; null where there is none. */
  readonly value: string | null;
  readonly summary: string | null;
  /** Pictures drawn. */
  readonly charts: number;
  readonly cells: readonly string[];
  readonly error: string | null;
  readonly retry: boolean;
  /** The author's own text, as far as it is in sight. */
  readonly authorText: string;
}

export const shown = (page: EnginePage, selector: string): Promise<Shown> =>
  page.run((query): Shown => {
    const element = document.querySelector(query);
    if (!element) throw new Error(`no ${query} on the page`);
    const find = (part: string): Element | null => element.shadowRoot?.querySelector(part) ?? null;
    const text = (part: string): string | null =>
      find(part)?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
    const visible = Array.from(element.children).filter(
      (child) => child.getClientRects().length > 0,
    );
    return {
      value: text('[part~=value]'),
      summary: text('[part~=summary]'),
      charts: element.shadowRoot?.querySelectorAll('[part~=chart] svg').length ?? 0,
      cells: Array.from(
        find('[part~=table]')?.querySelectorAll('td') ?? [],
        (cell) => cell.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      ),
      error: text('[part~=error]'),
      retry: find('[part~=error] [part~=button]') !== null,
      authorText: visible.map((child) => child.textContent?.trim()).join(' '),
    };
  }, selector);

/**
 * Waits until the widget is there, which a script may have to put in first, and shows what is wanted; the error says
 * what it shows instead.
 */
export const untilShown = async (
  page: EnginePage,
  selector: string,
  wanted: (now: Shown) => boolean,
): Promise<Shown> => {
  for (const end = Date.now() + PATIENCE; ; await wait(50)) {
    const there =
      Date.now() > end ||
      (await page.run((query) => document.querySelector(query) !== null, selector));
    if (!there) continue;
    const now = await shown(page, selector);
    if (wanted(now)) return now;
    if (Date.now() < end) continue;
    throw new Error(
      `${selector} shows ${JSON.stringify(now)}\nmessages: ${JSON.stringify(await page.messages(), null, 1)}`,
    );
  }
};

/**
 * What the page's policy refused until now. A picture that it must refuse too shows that all earlier reports have
 * arrived.
 */
export const violations = async (
  page: EnginePage,
  origin: PageOrigin,
  address: string,
): Promise<readonly Violation[]> => {
  const canary = `/canary-${Math.random()}.png`;
  await page.run((source) => {
    const picture = document.createElement('img');
    picture.src = source;
    document.body.append(picture);
  }, canary);
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(50)) {
    const all = origin.violations(address);
    // Engines ask for the site's icon by themselves; img-src 'none' refuses it.
    if (all.some(({ blocked }) => blocked.endsWith(canary)))
      return all.filter(
        ({ blocked }) => !blocked.includes('/canary-') && !blocked.endsWith('/favicon.ico'),
      );
  }
  throw new Error(
    'The page reports no violations: its policy needs "img-src \'none\'" and "report-uri /report".',
  );
};

/** In the head: counts the widgets that say they are ready, for `untilReady`. */
export const readyCount = `<script>addEventListener('tp-ready', () => (window.ready = (window.ready ?? 0) + 1))</script>`;

/** Waits until as many widgets are ready, whatever they show. */
export const untilReady = async (page: EnginePage, wanted = 1): Promise<void> => {
  const ready = (): Promise<number> =>
    page.run(() => (window as unknown as { ready?: number }).ready ?? 0);
  for (const end = Date.now() + PATIENCE; (await ready()) < wanted; await wait(50))
    if (Date.now() > end)
      throw new Error(
        `${await ready()} of ${wanted} are ready; messages: ${JSON.stringify(await page.messages(), null, 1)}`,
      );
};
