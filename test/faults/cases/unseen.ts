import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';

import type { Fault, Visit } from '../fault.js';
import { USUAL } from '../world.js';

export const devtools = async (
  page: Visit,
): ReturnType<NonNullable<Visit['tab']>['createCDPSession']> => {
  if (page.tab === null) throw new Error('Only Chromium can be told this.');
  return page.tab.createCDPSession();
};

const pictures = (page: Visit): Promise<number> =>
  page.run(
    () =>
      document.querySelector('tp-trend')?.shadowRoot?.querySelectorAll('[part~=chart] svg')
        .length ?? 0,
  );

const madeBeforehand = (page: Visit): Promise<boolean> =>
  page.run(() => {
    const [entry] = performance.getEntriesByType('navigation') as (PerformanceEntry & {
      activationStart?: number;
    })[];
    return (entry?.activationStart ?? 0) > 0;
  });

/** A tab that shows another page from one moment to the next answers nothing in between. */
const patiently = async (done: () => Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + 10_000; Date.now() < end && !(await done().catch(() => false));)
    await wait(100);
};

/** Pages that nobody looks at: in a tab behind another, made beforehand, or frozen. */
export const unseen: readonly Fault[] = [
  {
    number: 'F76',
    name: 'a page without frames and with slow timers, as in a tab that nobody sees, shows figure and picture',
    quick: true,
    inject: async ({ visit }) => {
      const early = `Object.defineProperty(document, 'hidden', { get: () => true });
        Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
        window.requestAnimationFrame = () => 1;
        { const own = setTimeout; window.setTimeout = (run, ms = 0, ...all) => own(run, Math.max(ms, 1000), ...all); }`;
      await (await visit({ early })).ends(USUAL);
    },
  },
  {
    number: 'F76',
    name: 'a page that begins in a tab behind another is readable there, draws nothing until it is seen, and then has its picture',
    inject: async ({ visit, data }) => {
      const page = await visit();
      await page.until(USUAL);
      const front = await page.tab?.browserContext().newPage();
      await front?.bringToFront();
      const before = data.requests.length;
      await page.tab?.reload({ waitUntil: 'domcontentloaded' });
      await page.until({ 'tp-indicator': 'picture', 'tp-trend': 'table' });
      // Long enough for engine and chart, had they been asked for.
      await wait(3000);
      assert.equal(await page.run(() => document.visibilityState), 'hidden');
      assert.equal(await pictures(page), 0);
      assert.equal(data.requests.length - before, 1);
      await page.tab?.bringToFront();
      await page.ends(USUAL);
      assert.equal(data.requests.length - before, 1);
    },
  },
  {
    number: 'F76',
    name: 'a page that the browser makes beforehand has its figures when the reader comes, and then its picture',
    inject: async ({ visit, pages, data }) => {
      const page = await visit();
      await page.until(USUAL);
      const rules = JSON.stringify({
        prerender: [{ urls: [page.address], eagerness: 'immediate' }],
      });
      const before = pages.show(
        `<!doctype html><title>Elders</title><script type="speculationrules">${rules}</script><a href="${page.address}">Verder</a>`,
      );
      let requestTotal = 0;
      // A browser that is short of memory makes no page beforehand, and opens it when it is asked for.
      for (let tries = 0; tries < 3; tries++) {
        requestTotal = data.requests.length;
        await page.tab?.goto(before);
        await patiently(() => Promise.resolve(data.requests.length > requestTotal));
        await page.run(() => setTimeout(() => document.querySelector('a')?.click(), 50));
        await patiently(() =>
          page.run((address: string) => location.href === address, page.address),
        );
        if (await madeBeforehand(page)) break;
      }
      assert.ok(await madeBeforehand(page), 'the page was never made beforehand');
      // It had no history of its own until then.
      await page.ends(USUAL, { own: [/^5: changed outside: its history: "1" is now/] });
      assert.equal(data.requests.length - requestTotal, 1);
    },
  },
  {
    number: 'F77',
    name: 'a page that is frozen while its figures are under way goes on where it was',
    inject: async ({ visit, data }) => {
      data.setFault('*', 800);
      // Nothing nears the screen of a page that nobody sees.
      const page = await visit({ crowded: true });
      const session = await devtools(page);
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      await wait(2000);
      await session.send('Page.setWebLifecycleState', { state: 'active' });
      await page.ends(USUAL);
    },
  },
];
