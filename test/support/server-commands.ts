import type { TestRunnerPlugin } from '@web/test-runner';
import type { CDPSession, Page } from 'puppeteer-core';

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
}

interface WebDriverClient {
  setWindowRect(x: number | null, y: number | null, width: number, height: number): Promise<unknown>;
  execute<T>(script: string): Promise<T>;
}

/** The window is set, the viewport is wanted: measure the frame around it, and ask again for that much more. */
const resizeWindow = async (driver: WebDriverClient, { width, height }: Viewport): Promise<void> => {
  await driver.setWindowRect(null, null, width, height);
  const inner = await driver.execute<Viewport>('return { width: innerWidth, height: innerHeight }');
  await driver.setWindowRect(null, null, 2 * width - inner.width, 2 * height - inner.height);
};

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Emulation ends with the session that asked for it, so one session per page is kept. */
const devTools = (page: Page): Promise<CDPSession> => {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
};
