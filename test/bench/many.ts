/**
 * `npm run bench:many`, after `npm run build`: how long a page of sixty widgets over twenty files, and a table of ten
 * thousand rows, hold a reader up. Chromium; prints the longest task of each step in milliseconds at CPU ÷ 4, the code
 * being there already. Exit code 1 where a gate does not hold.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { manyRows } from '../../stories/many-rows.js';
import { chromiumFlags, findChromium } from '../support/browser-paths.js';
import { pageScript } from '../support/page-script.js';
import { readPublished } from '../support/published-files.js';
import { startFileOrigin, startPageOrigin } from '../support/servers.js';
import { DATA } from './figures.js';
import { longestTasks, type LongestTasks } from './longest-tasks.js';
import { fillPage, markPictures, readThrough, untilRows } from './pages/many.js';

/** Milliseconds that any task may take, but for drawing one picture. */
const GATE = 50;
/** Places by three genders: ten thousand rows of the table. */
const PLACES = 3334;

const executablePath = findChromium();
if (executablePath === undefined)
  throw new Error('Install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
const published = readPublished();
const made = mkdtempSync(join(tmpdir(), 'many-rows-'));
writeFileSync(join(made, 'rows.json'), JSON.stringify(manyRows(PLACES, 1)));
const servers = await Promise.all([
  startPageOrigin(),
  startFileOrigin(published.folder),
  startFileOrigin(DATA),
  startFileOrigin(made),
]);
const [pages, scripts, data, rows] = servers;
const browser = await launch({ executablePath, headless: true, args: [...chromiumFlags] });
try {
  await sixtyWidgets();
  await tenThousandRows();
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  rmSync(made, { recursive: true });
}

/** The page of the demo, read from top to bottom. */
async function sixtyWidgets(): Promise<void> {
  const page = await openPage(
    `<style>${readFileSync('demo/portal.css', 'utf8')}</style>`,
    `${data.origin}/index.json`,
  );
  const body = readFileSync('demo/many.html', 'utf8');
  const tasks = await recorded(page, async () => {
    await page.evaluate(pageScript(fillPage, [body]));
    await page.evaluate(pageScript(markPictures, []));
    await page.evaluate(pageScript(readThrough, []));
  });
  const files = data.requests.filter((file) => file !== 'index.json');
  const once = files.length === new Set(files).size;
  report(once, `${files.length} requests for ${new Set(files).size} files of sixty widgets`);
  check('ms of the longest task but for drawing, sixty widgets', tasks.others);
  report(
    tasks.picturesAtOnce <= 1,
    `${tasks.picturesAtOnce} pictures at most drawn in one task; the longest took ${Math.round(tasks.drawing)} ms`,
  );
  await page.close();
}

async function tenThousandRows(): Promise<void> {
  const page = await openPage('', '');
  const table = `<tp-table src="${rows.origin}/rows.json" split="place gender" form="long" table="open" loading="eager"></tp-table>`;
  const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['until the first rows stand', () => page.evaluate(pageScript(fillPage, [table]))],
    ['while a reader searches', () => page.type('tp-table >>> [type=search]', 'plaats 33')],
    ['for all of them again', () => page.click('tp-table >>> .find button')],
    ['for the order of the numbers', () => page.click('tp-table >>> th:last-child button')],
    ['for the order of the names', () => page.click('tp-table >>> th:first-child button')],
    ['for the next rows', () => page.click('tp-table >>> .pages button:last-child')],
  ];
  for (const [name, step] of steps) {
    const tasks = await recorded(page, async () => {
      await step();
      await page.evaluate(pageScript(untilRows, []));
    });
    check(`ms of the longest task ${name}, ${3 * PLACES} rows`, tasks.others);
  }
  await page.close();
}

/** An empty page in which all code stands: that is measured elsewhere. */
async function openPage(head: string, monitor: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const tags = published.scripts
    .filter((file) => !/\/(?:tp-host|upgrade|check|frame)\.js$/.test(file))
    .map((file) => `<script type="module" crossorigin src="${scripts.origin}/${file}"></script>`);
  await page.goto(
    pages.show(
      `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Meting</title><meta name="tp-monitor" content="${monitor}">${head}${tags.join('')}</head><body></body></html>`,
    ),
    { waitUntil: 'load' },
  );
  return page;
}

async function recorded(page: Page, work: () => Promise<unknown>): Promise<LongestTasks> {
  await page.tracing.start({ categories: ['-*', 'toplevel', 'blink.user_timing'] });
  await page.evaluate(
    pageScript(() => void ['opened', 'evaluated'].map((name) => performance.mark(name)), []),
  );
  await work();
  return longestTasks(new TextDecoder().decode(await page.tracing.stop()));
}

function check(what: string, measured: number): void {
  report(measured <= GATE, `${Math.round(measured)} ${what} (gate ${GATE})`);
}

function report(holds: boolean, what: string): void {
  if (!holds) process.exitCode = 1;
  console.log(`${holds ? 'holds' : 'FAILS'}  ${what}`);
}
