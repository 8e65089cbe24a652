import { launch, type Browser } from 'puppeteer-core';

import { chromiumFlags, findChromium, findFirefox } from './support/browser-paths.js';
import { openEngine, type EngineName, type EnginePage } from './support/engines.js';
import { pageScript } from './support/page-script.js';

/** What a reader has set, or the page: `dark` is a page of dark `color-scheme`, which is what the widgets follow. */
export const looks = ['light', 'dark', 'forced'] as const;
export type Look = (typeof looks)[number];

export type OpenedPage = Pick<EnginePage, 'run' | 'close'>;

/**
 * Opens an address; `close` closes the browser too. Null where the engine's driver cannot emulate the look: forced
 * colours in WebKit.
 */
export const openInLook = async (
  name: EngineName,
  address: string,
  look: Look,
): Promise<OpenedPage | null> => {
  if (look === 'forced') return name === 'webkit' ? null : openForced(name, address);
  const engine = await openEngine(name);
  const page = await engine.open(address);
  await page.run(
    (scheme) => document.documentElement.style.setProperty('color-scheme', scheme),
    look,
  );
  return { run: page.run, close: () => page.close().then(() => engine.close()) };
};

const openForced = async (name: 'chromium' | 'firefox', address: string): Promise<OpenedPage> => {
  const browser = name === 'chromium' ? await launchChromium() : await launchFirefox();
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  if (name === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
  }
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  if (!forced) throw new Error(`${name} does not force colours.`);
  return {
    run: (body, ...args) => page.evaluate(pageScript(body, args)) as Promise<never>,
    close: () => browser.close(),
  };
};

const launchChromium = (): Promise<Browser> => {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chrome, Chromium or Edge found: install one or set CHROME_PATH.');
  return launch({ executablePath, headless: true, args: [...chromiumFlags] });
};

/** The preference that "Always use these colours" sets in Firefox's settings. */
const launchFirefox = (): Promise<Browser> => {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found: install it or set FIREFOX_PATH.');
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'browser.display.document_color_use': 2 },
  });
};
