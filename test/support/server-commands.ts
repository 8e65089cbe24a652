import { setTimeout as wait } from 'node:timers/promises';

import type { TestRunnerPlugin } from '@web/test-runner';
import type { CDPSession, KeyInput, Page } from 'puppeteer-core';

import { keyCodes } from './key-codes.js';
import type { Media, Viewport } from './page-commands.js';

/** The runner's half of `page-commands.ts`. */
export const serverCommands = (): TestRunnerPlugin => ({
  name: 'page-commands',
  async executeCommand({ command, payload, session }) {
    const browser = session.browser as Partial<PuppeteerBrowser & WebDriverBrowser>;
    if (command === 'tp:set-viewport') {
      const viewport = payload as Viewport;
      if (browser.driver) await resizeWindow(browser.driver, viewport);
      else await browser.getPage?.(session.id).setViewport(viewport);
      return true;
    }
    if (command === 'tp:press-keys') {
      const keys = payload as readonly string[];
      const keyboard = browser.getPage?.(session.id).keyboard;
      if (!keyboard) await browser.sendKeys?.(session.id, keys);
      // In one message, which names keys by their code points.
      else if (session.browser.name === 'Firefox')
        await keyboard.type(keys.map((key) => keyCodes[key] ?? key).join(''));
      // All are on their way before the first is answered; the browser takes them in order.
      else
        await Promise.all(
          (keys as readonly KeyInput[]).flatMap((key) => [keyboard.down(key), keyboard.up(key)]),
        );
      return true;
    }
    if (command === 'tp:emulate-media') {
      const page = browser.getPage?.(session.id);
      if (session.browser.name !== 'Chrome' || !page) return false;
      const { type, ...features } = payload as Media;
      await (
        await devTools(page)
      ).send('Emulation.setEmulatedMedia', {
        media: type ?? '',
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
      return true;
    }
    return undefined;
  },
});

interface PuppeteerBrowser {
  getPage(sessionId: string): Page;
}

interface WebDriverBrowser {
  readonly driver: WebDriverClient;
  sendKeys(sessionId: string, keys: readonly string[]): Promise<void>;
}

interface WebDriverClient {
  setWindowRect(
    x: number | null,
    y: number | null,
    width: number,
    height: number,
  ): Promise<unknown>;
  execute<T>(script: string): Promise<T>;
}

/**
 * The window is set, the viewport is wanted: the frame around it is measured and added. The window may follow some time
 * after its answer, so it is asked until the viewport is as wanted.
 */
const resizeWindow = async (driver: WebDriverClient, wanted: Viewport): Promise<void> => {
  const measured = (): Promise<Viewport & { readonly aside: number; readonly above: number }> =>
    driver.execute(
      'return { width: innerWidth, height: innerHeight, aside: outerWidth - innerWidth, above: outerHeight - innerHeight }',
    );
  let narrow = 0;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { width, height, aside, above } = await measured();
    if (width === wanted.width && height === wanted.height) return;
    // Its toolbar keeps the window from getting much narrower than a telephone: whoever wants less gets the narrowest
    // there is.
    narrow = wanted.width < NARROW && width <= NARROW && height === wanted.height ? narrow + 1 : 0;
    if (narrow > LOOKS) return;
    if (tries % ASKED_AGAIN === 0)
      await driver.setWindowRect(null, null, wanted.width + aside, wanted.height + above);
    await wait(20);
  }
};

/** Four seconds of looking, and a new request to the window twice a second. */
const TRIES = 200;
const ASKED_AGAIN = 25;

/** A window that is so narrow, and has the right height at so many looks, gets no narrower. */
const NARROW = 320;
const LOOKS = 15;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Emulation ends with the session that asked for it, so one session per page is kept. */
const devTools = (page: Page): Promise<CDPSession> => {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
};
