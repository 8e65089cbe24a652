/**
 * `npm run soak`, after `npm run build`: whether widgets that came and went leave anything behind. Chromium; takes some
 * minutes. Prints what stays in memory after garbage collection; exit code 1 where it grows by more than promised.
 *
 *   --cycles=500   connects and disconnects of each kind, after as many to warm up: until then the browser still compiles code, which counts
 *                  as memory of the page
 */
import { parseArgs } from 'node:util';
import { launch, type CDPSession, type Page } from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../support/browser-paths.js';
import { pageScript } from '../support/page-script.js';
import { readPublished } from '../support/published-files.js';
import { startFileOrigin, startPageOrigin } from '../support/servers.js';
import { foreignPage, scriptTag } from '../support/widget-page.js';
import { DATA } from './figures.js';
import { comeAndGo, WAYS, type Way } from './pages/come-and-go.js';

/** Kilobytes that the heap may grow. */
const GATE = 150;

const { values } = parseArgs({ options: { cycles: { type: 'string', default: '500' } } });
const cycles = Number(values.cycles);

interface State {
  /** Kilobytes of script after collection. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Widgets that are still alive. */
  readonly widgets: number;
}

const executablePath = findChromium();
if (executablePath === undefined)
  throw new Error('Install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
const published = readPublished();
const [pages, scripts, data] = await Promise.all([
  startPageOrigin(),
  startFileOrigin(published.folder),
  startFileOrigin(DATA),
]);
const browser = await launch({ executablePath, headless: true, args: [...chromiumFlags] });
try {
  for (const way of WAYS) {
    const [before, after] = await soak(way);
    const growth = after.heap - before.heap;
    const holds = growth <= GATE && after.widgets === 0;
    console.log(
      `${holds ? 'holds' : 'FAILS'}  ${way}, ${cycles} times: heap ${signed(growth)} kB (gate ${GATE}), nodes ${signed(after.nodes - before.nodes)}, ` +
        `listeners ${signed(after.listeners - before.listeners)}, widgets still alive ${after.widgets}`,
    );
    if (!holds) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await Promise.all([pages, scripts, data].map((server) => server.close()));
}

/** A page of its own for each way, so that one does not warm up the other. */
async function soak(way: Way): Promise<readonly [State, State]> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const file = `v/${published.version}/tp.js`;
    await page.goto(
      pages.show(
        foreignPage(
          scriptTag(`${scripts.origin}/${file}`, published.integrity(file)),
          '<main></main>',
        ),
      ),
    );
    const cdp = await page.createCDPSession();
    const go = (times: number): Promise<unknown> =>
      page.evaluate(
        pageScript(comeAndGo, [way, times, `${data.origin}/mbo-instroom-techniek.json`]),
      );
    await go(cycles);
    const before = await look(page, cdp);
    await go(cycles);
    return [before, await look(page, cdp)];
  } finally {
    await context.close();
  }
}

async function look(page: Page, cdp: CDPSession): Promise<State> {
  // What is kept for a next drawing is let go, and so is what one collection sets free for the next.
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (let turn = 0; turn < 4; turn++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  let widgets = 0;
  for (const name of ['tp-indicator', 'tp-trend']) {
    const prototype = await page.evaluateHandle(`customElements.get('${name}').prototype`);
    const all = await page.queryObjects(prototype);
    widgets += await page.evaluate((list: unknown) => (list as readonly object[]).length, all);
    await all.dispose();
    await prototype.dispose();
  }
  return { heap: usedSize / 1000, nodes, listeners: jsEventListeners, widgets };
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(0)}`;
}
