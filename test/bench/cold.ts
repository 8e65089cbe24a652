import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { pageScript } from '../support/page-script.js';
import { threadTime } from './measure.js';
import type { BenchSite } from './site.js';
import { median } from './summary.js';

/** Who is measured at a first visit: our widget as a partner pastes it, and the others. */
export const COLD_SUBJECTS = ['widgets', 'vega-embed', 'plot'] as const;
export type ColdSubject = (typeof COLD_SUBJECTS)[number];

/** What the first visit to a page with one trend costs: nothing in the cache, a telephone's processor and line. */
export interface ColdVisit {
  /** Milliseconds from navigation until the sentence with the number stands; null for who shows none. */
  readonly number: number | null;
  /** Milliseconds from navigation until the picture stands. */
  readonly picture: number;
  /** Milliseconds of processor time that the main thread had from navigation on, until all is quiet. */
  readonly cpu: number;
  /** Kilobytes over the line, compressed, with headers, the page's own left out. */
  readonly kilobytes: number;
  readonly requests: number;
}

/** Four times slower than this machine; 150 ms until an answer begins; 1.6 Mbit/s down, 750 kbit/s up. */
export const SLOW = { cpu: 4, latency: 150, down: 1_600_000 / 8, up: 750_000 / 8 } as const;

/** Milliseconds after the picture in which nothing more is expected to happen. */
const QUIET = 1500;

export const measureCold = async (
  browser: Browser,
  site: BenchSite,
  subject: ColdSubject,
): Promise<ColdVisit> => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    // An empty page of the same origin: the process of the tab stays, so that its processor time goes on.
    await page.goto(site.page);
    const cdp = await page.createCDPSession();
    await slowDown(cdp);
    const traffic = watchTraffic(cdp, site.cold(subject));
    await page.evaluateOnNewDocument(pageScript(watchFirstSight, []));
    const before = await threadTime(cdp);
    await page.evaluate((address) => location.assign(address), site.cold(subject));
    const seen = await firstSight(page);
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    return { ...seen, cpu: (await threadTime(cdp)) - before, ...traffic() };
  } finally {
    await context.close();
  }
};

/** The middle of each quantity. */
export const middleVisit = (visits: readonly ColdVisit[]): ColdVisit => ({
  number: visits.some(({ number }) => number === null)
    ? null
    : median(visits.map(({ number }) => number ?? NaN)),
  picture: median(visits.map(({ picture }) => picture)),
  cpu: median(visits.map(({ cpu }) => cpu)),
  kilobytes: median(visits.map(({ kilobytes }) => kilobytes)),
  requests: median(visits.map(({ requests }) => requests)),
});

const slowDown = async (cdp: CDPSession): Promise<void> => {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.down,
    uploadThroughput: SLOW.up,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
};

const watchTraffic = (
  cdp: CDPSession,
  address: string,
): (() => Pick<ColdVisit, 'kilobytes' | 'requests'>) => {
  const others = new Set<string>();
  let bytes = 0;
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url !== address && !request.url.endsWith('/favicon.ico')) others.add(requestId);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (others.has(requestId)) bytes += encodedDataLength;
  });
  return () => ({ kilobytes: bytes / 1000, requests: others.size });
};

interface FirstSight {
  number: number | null;
  picture: number | null;
}

/**
 * Looks once per frame, the same for all: the sentence of ours, our picture, or the mark that the others set when
 * theirs stands.
 */
const watchFirstSight = (): void => {
  const sight: FirstSight = ((globalThis as unknown as { firstSight: FirstSight }).firstSight = {
    number: null,
    picture: null,
  });
  const look = (): void => {
    const root = document.querySelector('tp-trend')?.shadowRoot ?? null;
    if (sight.number === null && root?.querySelector('[part=summary]'))
      sight.number = performance.now();
    const drawn = performance.getEntriesByName('drawn')[0]?.startTime;
    if (drawn !== undefined) sight.picture = drawn;
    else if (root?.querySelector('[part~=chart] svg')) sight.picture = performance.now();
    if (sight.picture === null) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const firstSight = async (
  page: Page,
): Promise<{ readonly number: number | null; readonly picture: number }> => {
  await page.waitForFunction('globalThis.firstSight?.picture', { polling: 100, timeout: 60_000 });
  const { number, picture } = (await page.evaluate('firstSight')) as FirstSight;
  return { number, picture: picture ?? NaN };
};
