import { pathToFileURL } from 'node:url';

import {
  launch,
  type Browser,
  type ElementHandle,
  type Frame,
  type LaunchOptions,
  type Page,
} from 'puppeteer-core';

import { chromiumFlags, findChromium, findFirefox } from './browser-paths.js';
import type { Engine, EnginePage, Message, OpenOptions } from './engines.js';
import { chromiums, fetchOldDriver } from './headless-chromium.js';
import { pageScript } from './page-script.js';
import { PATIENCE, START_PATIENCE } from './patience.js';

export const openChromium = async (executablePath = findChromium()): Promise<Engine> => {
  if (!executablePath)
    throw new Error('No Chrome, Chromium or Edge found: install one or set CHROME_PATH.');
  const options: LaunchOptions = {
    executablePath,
    headless: true,
    timeout: START_PATIENCE,
    protocolTimeout: START_PATIENCE,
    args: [...chromiumFlags],
  };
  const browser = isFloor(executablePath) ? await launchOld(options) : await launch(options);
  return {
    name: 'chromium',
    open: (address, options = {}) => openPage(browser, address, options),
    close: () => browser.close(),
  };
};

/** It does not answer what the driver asks of it; nor does its program tell its version. */
const isFloor = (executablePath: string): boolean =>
  executablePath.includes(`/${chromiums.floor}/`);

/** What a driver of those days calls otherwise, by its name of today. */
interface OldBrowser extends Browser {
  createIncognitoBrowserContext: Browser['createBrowserContext'];
}

const launchOld = async (options: LaunchOptions): Promise<Browser> => {
  const driver = (await import(pathToFileURL(fetchOldDriver()).href)) as {
    default: { launch(options: LaunchOptions): Promise<OldBrowser> };
  };
  const browser = await driver.default.launch(options);
  return Object.assign(browser, {
    createBrowserContext: () => browser.createIncognitoBrowserContext(),
  });
};

/**
 * Firefox ESR cannot switch scripts off for one page, so pages without them open in a second browser that has them off
 * altogether.
 */
export const openFirefox = async (): Promise<Engine> => {
  const browsers = new Map<boolean, Promise<Browser>>();
  const browserWith = (javascript: boolean): Promise<Browser> => {
    const browser = browsers.get(javascript) ?? launchFirefox(javascript);
    browsers.set(javascript, browser);
    return browser;
  };
  await browserWith(true);
  return {
    name: 'firefox',
    open: async (address, { javascript = true, ...options } = {}) =>
      openPage(await browserWith(javascript), address, options),
    close: async () => {
      for (const browser of browsers.values()) await (await browser).close();
    },
  };
};

const launchFirefox = (javascript: boolean): Promise<Browser> => {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found: install it or set FIREFOX_PATH.');
  // Told of each request, the browser grows slower with every page.
  // Site icons break `img-src 'none'` in the page's name.
  const preferences = { 'javascript.enabled': javascript, 'browser.chrome.site_icons': false };
  const options: LaunchOptions = {
    browser: 'firefox',
    executablePath,
    headless: true,
    networkEnabled: false,
    timeout: START_PATIENCE,
    protocolTimeout: START_PATIENCE,
    extraPrefsFirefox: preferences,
  };
  return launch(options);
};

const openPage = async (
  browser: Browser,
  address: string,
  { viewport, javascript = true }: OpenOptions,
): Promise<EnginePage> => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport(viewport ?? { width: 1280, height: 800 });
  if (!javascript) await page.setJavaScriptEnabled(false);
  const messages: Message[] = [];
  page.on('pageerror', (error) => messages.push({ kind: 'uncaught', text: String(error) }));
  page.on('console', (message) => {
    if (message.type() === 'error') messages.push({ kind: 'console', text: message.text() });
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return {
    run: (body, ...args) => page.evaluate(pageScript(body, args)) as Promise<never>,
    runInFrame: async (body, ...args) =>
      firstFrame(page).evaluate(pageScript(body, args)) as Promise<never>,
    pressInFrame: async (find, by = 'mouse') => {
      const element = (
        await firstFrame(page).evaluateHandle(pageScript(find, []))
      ).asElement() as ElementHandle<Element> | null;
      if (!element) throw new Error('There is nothing to press.');
      await (by === 'mouse' ? element.click() : element.press(by));
    },
    messages: () => Promise.resolve(messages),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    tab: page,
    close: () => context.close(),
  };
};

const firstFrame = (page: Page): Frame => {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) throw new Error('The page has no frame.');
  return frame;
};
