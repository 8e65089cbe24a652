import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Json } from '../support/engines.js';
import { pageScript } from '../support/page-script.js';
import { longestTasks, type LongestTasks } from './longest-tasks.js';
import type { BenchSite } from './site.js';
import type { DrawAll, Figure, Subject } from './subjects.js';

/** What it cost to show `count` trends. */
export interface Cost {
  /**
   * Milliseconds of the page's main thread per trend: script, styles, layout and paint until the frame after the last
   * picture.
   */
  readonly cpu: number;
  /** The same for evaluating the code, once for the page. */
  readonly evaluation: number;
  /** Kilobytes that stay after garbage collection, per trend: of script, and of the page's own objects. */
  readonly heap: number;
  readonly dom: number;
  /** Trends per second of time, from asking for the first to the last picture in the page. */
  readonly rate: number;
}

/** In a fresh profile, with the code in the page before the clock starts. */
export const measureCost = (
  browser: Browser,
  site: BenchSite,
  subject: Subject,
  count: number,
): Promise<Cost> =>
  inFreshPage(browser, site, async (page, cdp) => {
    await cdp.send('Performance.enable');
    await cdp.send('HeapProfiler.enable');
    const first = await threadTime(cdp);
    await evaluate(page, site, subject);
    const evaluation = (await threadTime(cdp)) - first;
    await prepare(page, site);
    const before = await heapAfterCollection(cdp);
    const start = await threadTime(cdp);
    const took = await draw(page, site, count);
    const cpu = ((await threadTime(cdp)) - start) / count;
    const after = await heapAfterCollection(cdp);
    return {
      cpu,
      evaluation,
      heap: (after.script - before.script) / count,
      dom: (after.page - before.page) / count,
      rate: (1000 * count) / took,
    };
  });

/** The same with a record of tasks. A page of its own: recording costs time. */
export const measureTasks = (
  browser: Browser,
  site: BenchSite,
  subject: Subject,
  count: number,
): Promise<LongestTasks> =>
  inFreshPage(browser, site, async (page) => {
    await page.tracing.start({ categories: ['-*', 'toplevel', 'blink.user_timing'] });
    await run(page, () => void performance.mark('opened'));
    await evaluate(page, site, subject);
    await prepare(page, site);
    await draw(page, site, count);
    const record = await page.tracing.stop();
    return longestTasks(new TextDecoder().decode(record));
  });

const inFreshPage = async <T>(
  browser: Browser,
  { page: address }: BenchSite,
  work: (page: Page, cdp: CDPSession) => Promise<T>,
): Promise<T> => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(address);
    const result = await work(page, await page.createCDPSession());
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return result;
  } finally {
    await context.close();
  }
};

const run = <Result, Args extends readonly unknown[]>(
  page: Page,
  body: (...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<Result> =>
  page.evaluate(pageScript(body, args as unknown as readonly Json[])) as Promise<Result>;

/** What the bundle of a subject exports. */
interface InPage {
  readonly drawAll: DrawAll;
  readonly prepare?: (figures: readonly Figure[]) => Promise<void>;
}

const evaluate = (page: Page, site: BenchSite, subject: Subject): Promise<void> =>
  run(
    page,
    async (module: string, scripts: readonly string[]) => {
      await Promise.all(
        scripts.map(
          (address) =>
            new Promise((resolve, reject) => {
              const script = document.createElement('script');
              Object.assign(script, {
                type: 'module',
                crossOrigin: 'anonymous',
                src: address,
                onload: resolve,
                onerror: reject,
              });
              document.head.append(script);
            }),
        ),
      );
      Object.assign(globalThis, (await import(module)) as InPage);
      performance.mark('evaluated');
    },
    site.module(subject),
    site.scripts(subject),
  );

const prepare = (page: Page, { figures }: BenchSite): Promise<void> =>
  run(
    page,
    (shown: readonly Figure[]) => (globalThis as unknown as InPage).prepare?.(shown),
    figures,
  );

/** Gives the milliseconds until the last picture was there. */
const draw = (page: Page, { figures }: BenchSite, count: number): Promise<number> =>
  run(
    page,
    async (wanted: number, shown: readonly Figure[]) => {
      const frame = (): Promise<unknown> =>
        new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const boxes = Array.from({ length: wanted }, () => {
        const box = document.createElement('div');
        box.className = 'box';
        document.body.append(box);
        return box;
      });
      await frame();
      const start = performance.now();
      await (globalThis as unknown as InPage).drawAll(boxes, shown, { width: 560, height: 360 });
      const took = performance.now() - start;
      await frame();
      await frame();
      // What is kept for a moment, for a next drawing, is let go.
      await new Promise((resolve) => setTimeout(resolve, 300));
      return took;
    },
    count,
    figures,
  );

/**
 * Milliseconds of processor time that the main thread has had. Tasks alone would leave out promises that go on after a
 * message.
 */
export const threadTime = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN);
};

/** Kilobytes in use. */
const heapAfterCollection = async (
  cdp: CDPSession,
): Promise<{ readonly script: number; readonly page: number }> => {
  // What one collection sets free may let go of more.
  for (let turn = 0; turn < 3; turn++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await cdp.send('Runtime.getHeapUsage');
  return { script: usedSize / 1000, page: embedderHeapUsedSize / 1000 };
};
