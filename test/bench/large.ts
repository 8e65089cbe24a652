/**
 * `npm run bench:large`, after `npm run build`: how long a page is held up by files that are as large as the format
 * allows, or larger, in one way. Chromium; prints per file and widget the longest task in milliseconds of processor
 * time, and the height of the page. Exit code 1 where a task takes longer than the gate.
 *
 *   --only=groups      the files with this in their name
 */
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../support/browser-paths.js';
import { pageScript } from '../support/page-script.js';
import { readPublished } from '../support/published-files.js';
import { startFileOrigin, startPageOrigin } from '../support/servers.js';
import { foreignPage } from '../support/widget-page.js';
import { LARGE_FILES } from './large-files.js';
import { longestTasks } from './longest-tasks.js';
import { untilAtRest, type Extent } from './pages/large.js';

/**
 * Milliseconds that any task may take, at the speed of this machine: what a page that is held up longer than that is
 * felt to be.
 */
const GATE = 200;
/** What a page that does not come to rest is waited for. */
const PATIENCE = 90_000;

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const executablePath = findChromium();
if (executablePath === undefined)
  throw new Error('Install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
const published = readPublished();
const [pages, scripts] = await Promise.all([startPageOrigin(), startFileOrigin(published.folder)]);
try {
  for (const { name, tags, text } of LARGE_FILES) {
    if (!name.includes(values.only)) continue;
    const json = text();
    console.log(`\n${name} (${Math.round(json.length / 1000)} kB)`);
    for (const tag of tags) await measure(tag, json);
  }
} finally {
  await Promise.all([pages, scripts].map((server) => server.close()));
}

async function measure(tag: string, json: string): Promise<void> {
  const browser = await launch({
    executablePath: String(executablePath),
    headless: true,
    protocolTimeout: PATIENCE,
    args: [...chromiumFlags],
  });
  const name = tag.replace(/<\/.*/, '').replaceAll('<', '').replaceAll('>', ' ').trim();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const head = `<script type="module" crossorigin src="${scripts.origin}/v/${published.version}/tp.js"></script>`;
    const data = pages.show(json);
    await page.goto(
      pages.show(foreignPage(`<meta name="tp-monitor" content="${data}">${head}`, '')),
      {
        waitUntil: 'load',
      },
    );
    await page.tracing.start({ categories: ['-*', 'toplevel', 'blink.user_timing'] });
    await page.evaluate(
      pageScript(() => void ['opened', 'evaluated'].map((mark) => performance.mark(mark)), []),
    );
    const eager = tag.replace(/>/, ' loading="eager">');
    const { height, nodes, problem } = (await page.evaluate(
      pageScript(untilAtRest, [eager]),
    )) as Extent;
    const { others, drawing } = longestTasks(
      new TextDecoder().decode(await page.tracing.stop()),
      1,
    );
    const longest = Math.max(others, drawing);
    report(
      longest <= GATE,
      `${name}: ${Math.round(longest)} ms, ${height} px, ${nodes} nodes${problem && `, ${problem}`}`,
    );
  } catch (reason) {
    report(false, `${name}: ${String(reason).split('\n', 1).join('')}`);
  } finally {
    browser.process()?.kill('SIGKILL');
  }
}

function report(holds: boolean, what: string): void {
  if (!holds) process.exitCode = 1;
  console.log(`${holds ? 'holds' : 'FAILS'}  ${what}`);
}
