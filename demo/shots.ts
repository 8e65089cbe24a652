/**
 * `npm run shots`: pictures of every demo page in Dutch and English, at 320 and 1280 pixels, light, dark, in forced
 * colours and as printed, into `shots/`, with one contact sheet of all. `npm run shots portal partner` makes those of
 * some pages. Made to be looked at, not compared.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../test/support/browser-paths.js';
import { startDevServer } from './dev-server.js';

const pages = [
  'index',
  'partner',
  'portal',
  'kiezen',
  'leren',
  'werken',
  'brief',
  'regio',
  'twelve',
  'many',
  'own-chart',
  'english',
  'dark',
  'states',
  'embed-code',
] as const;
const widths = [320, 1280] as const;
const languages = ['nl', 'en'] as const;
/** Preferences of the reader or the browser; `forced` means the colours of a contrast theme. */
const looks = {
  light: { media: 'screen', features: { 'prefers-color-scheme': 'light' } },
  dark: { media: 'screen', features: { 'prefers-color-scheme': 'dark' } },
  forced: {
    media: 'screen',
    features: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
  },
  print: { media: 'print', features: {} },
} as const;
type Look = keyof typeof looks;

/** Charts come when they near the screen. Both are texts for the page, which has none of this file's helpers. */
const scrollThrough = `(async () => {
  for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
    scrollTo(0, y);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  scrollTo(0, 0);
})()`;
/** All that show figures; a figure in a sentence and a control have no states of their own to wait for. */
const widgets = `[...document.querySelectorAll('*')].filter(({ localName }) => /^tp-(?!group|select|value)/.test(localName))`;
const every = (test: string): string => `${widgets}.every((element) => {
  const root = element.shadowRoot;
  if (root === null || root.textContent.trim() === '') return false;
  // An element that loads for ever, as on the page of states, is waited for until it has said what it waits for.
  if (root.querySelector('[part~="error"]') !== null || element.getAttribute('src')?.startsWith('never')) return true;
  return ${test};
})`;
const allReported = every(
  `root.querySelector('[part="source"], [part="item"], [part~="code"], .words') !== null`,
);
/** Regions without tiles have no picture where it is narrow: then its box has no height. */
const allDrawn = every(
  `!root.querySelector('[part="chart"]')?.clientHeight || root.querySelector('[part="chart"] svg, iframe[style]') !== null`,
);

const folder = fileURLToPath(new URL('../shots/', import.meta.url));
const executablePath = findChromium();
if (executablePath === undefined) {
  console.error('Install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
  process.exit(1);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { server, origin } = await startDevServer({ still: true });
const browser = await puppeteer.launch({ executablePath, args: [...chromiumFlags] });
const only = process.argv.slice(2);
const made: string[] = [];
try {
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !page.url().includes('states'))
      console.warn(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => console.warn(`${page.url()}: ${String(error)}`));
  for (const name of pages.filter((one) => only.length === 0 || only.includes(one))) {
    for (const lang of languages) {
      for (const width of widths) {
        for (const look of Object.keys(looks) as Look[])
          made.push(await shoot(page, name, lang, width, look));
      }
    }
  }
  writeFileSync(join(folder, 'index.html'), contactSheet(made));
  await page.setViewport({ width: 4680, height: 1000 });
  await page.goto(new URL(`file://${join(folder, 'index.html')}`).href);
  await page.screenshot({ path: join(folder, 'contact-sheet.png'), fullPage: true });
  console.log(`${made.length} pictures and ${join(folder, 'index.html')}`);
} finally {
  await browser.close();
  await server.close();
}

async function shoot(
  page: Page,
  name: string,
  lang: string,
  width: number,
  look: Look,
): Promise<string> {
  const { media, features } = looks[look];
  await page.setViewport({ width, height: 900 });
  const session = await page.createCDPSession();
  const emulate = (type: string): Promise<unknown> =>
    session.send('Emulation.setEmulatedMedia', {
      media: type,
      features: Object.entries(features).map(([feature, value]) => ({ name: feature, value })),
    });
  await emulate('screen');
  await page.goto(`${origin}/demo/${name}.html`, { waitUntil: 'load' });
  // The widgets follow the page; its own text stays as it is.
  await page.evaluate(`document.documentElement.lang = '${lang}'`);
  // A chart that was passed before its figures came would stay undrawn.
  await page
    .waitForFunction(allReported, { timeout: 60_000, polling: 200 })
    .then(() => page.evaluate(scrollThrough))
    .then(() => page.waitForFunction(allDrawn, { timeout: 60_000, polling: 200 }))
    // What stands in a frame is painted when it is in sight.
    .then(() => page.evaluate(`document.querySelector('tp-chart') && ${scrollThrough}`))
    .catch(() => console.warn(`${name} in ${lang} at ${width}, ${look}: not all was drawn`));
  const overflow = await page.evaluate(
    `document.documentElement.scrollWidth - document.documentElement.clientWidth`,
  );
  if (Number(overflow) > 0)
    console.warn(
      `${name} in ${lang} at ${width}, ${look}: ${String(overflow)} px wider than the screen`,
    );
  await emulate(media);
  const file = `${name}-${lang}-${width}-${look}.png`;
  // Asked for, so that the page is laid out for its medium: a picture of paper would end where the screen did.
  await page.evaluate('document.documentElement.scrollHeight');
  await page.screenshot({ path: join(folder, file), fullPage: true });
  await session.detach();
  return file;
}

/** One column of pictures per page, small and wide beside each other; the file itself can be zoomed. */
function contactSheet(files: readonly string[]): string {
  const groups = pages.map((name) => {
    const own = files.filter((file) => file.startsWith(`${name}-`));
    const figures = own.map(
      (file) =>
        `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${file}</figcaption></figure>`,
    );
    return own.length === 0 ? '' : `<section>${figures.join('\n')}</section>`;
  });
  const style = [
    'body{margin:16px;display:flex;gap:32px;align-items:start;font:11px sans-serif;background:#888}',
    'section{display:flex;gap:8px;align-items:start}figure{margin:0}img{display:block;width:320px}img[src*="-320-"]{width:128px}',
  ];
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${style.join('')}</style>${groups.join('\n')}\n`;
}
