/**
 * Whether a CSV file that is made in the page reaches the reader under the strictest rules, which engines apply to
 * `blob:` addresses too.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { launch, type Browser, type ElementHandle, type Page } from 'puppeteer-core';

import { chromiumFlags, findChromium, findFirefox } from '../support/browser-paths.js';
import { engineNames, type EnginePage } from '../support/engines.js';
import { pageScript } from '../support/page-script.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { strictVariants } from '../support/strict-headers.js';
import { foreignPage, scriptTag, untilShown, violations } from '../support/widget-page.js';

const published = readPublished();
const fileName = 'mbo-instroom-techniek-2024-gender.csv';

/** The driver of WebKit cannot tell where its browser puts files. */
const engines = engineNames().filter((name) => name !== 'webkit');

for (const name of engines) {
  describe(`a CSV file on a strict page in ${name}`, () => {
    let pages: PageOrigin;
    let scripts: FileOrigin;
    let data: FileOrigin;
    let folder: string;
    let browser: Browser;

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'downloads-'));
      [pages, scripts, data] = await Promise.all([
        startPageOrigin(),
        startFileOrigin(published.folder),
        startFileOrigin('demo/monitor'),
      ]);
      browser = await (name === 'firefox' ? firefoxWith(folder) : chromiumWith(folder));
    });
    after(async () => {
      await Promise.all([browser.close(), pages.close(), scripts.close(), data.close()]);
      rmSync(folder, { recursive: true, force: true });
    });

    for (const tag of ['tp-table', 'tp-trend'])
      it(`arrives from <${tag}> with its name and its bytes, and without a violation`, async () => {
        const file = `v/${published.version}/tp.js`;
        const rules = strictVariants['script-src by host']({
          scripts: scripts.origin,
          data: data.origin,
          hashes: [],
        });
        const widget = `<${tag} src="${data.origin}/mbo-instroom-techniek.json" split="gender" loading="eager"></${tag}>`;
        const script = scriptTag(`${scripts.origin}/${file}`, published.integrity(file));
        const address = pages.show(foreignPage(script, widget), rules.headers);
        const page = await browser.newPage();
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        const reader = readerOf(page);
        await untilShown(reader, tag, ({ cells }) => cells.length > 0);

        await press(page, tag, '.act.download');
        await press(page, tag, 'a[download]');
        const text = (await arrived(join(folder, fileName))).toString();
        assert.ok(text.startsWith('\uFEFF"Schooljaar";'), text.slice(0, 40));
        assert.match(text, /"2019\/20";[^\r]*;42225;"voorlopig"/);
        assert.deepEqual(readdirSync(folder), [fileName]);
        assert.equal(page.url(), address, 'the page stays');
        assert.deepEqual(await violations(reader, pages, address), []);
        rmSync(join(folder, fileName));
        await page.close();
      });
  });
}

const chromiumWith = async (folder: string): Promise<Browser> => {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chrome, Chromium or Edge found: install one or set CHROME_PATH.');
  const browser = await launch({ executablePath, headless: true, args: [...chromiumFlags] });
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return browser;
};

const firefoxWith = (folder: string): Promise<Browser> => {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found: install it or set FIREFOX_PATH.');
  const extraPrefsFirefox = {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.always_ask_before_handling_new_types': false,
    // Site icons break `img-src 'none'` in the page's name.
    'browser.chrome.site_icons': false,
  };
  return launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox });
};

const readerOf = (page: Page): EnginePage => ({
  run: (body, ...args) => page.evaluate(pageScript(body, args)) as Promise<never>,
  runInFrame: () => Promise.reject(new Error('no frame on this page')),
  pressInFrame: () => Promise.reject(new Error('no frame on this page')),
  messages: () => Promise.resolve([]),
  screenshot: async (file) => void (await page.screenshot({ path: file })),
  tab: page,
  close: () => page.close(),
});

/** As a reader does it: a press that a script makes up is not always trusted. */
const press = async (page: Page, tag: string, selector: string): Promise<void> => {
  const look = `document.querySelector('${tag}').shadowRoot.querySelector('${selector}')`;
  await page.waitForFunction(look, { polling: 50 });
  await ((await page.evaluateHandle(look)) as ElementHandle<Element>).click();
};

const arrived = async (file: string): Promise<Buffer> => {
  for (const end = Date.now() + PATIENCE; ; await wait(50)) {
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    if (bytes.length > 0 || Date.now() > end) return bytes;
  }
};
