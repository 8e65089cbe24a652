import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';

import { chromiumFlags, findChromium, findFirefox } from './browser-paths.js';
import { keyCodes } from './key-codes.js';
import { START_PATIENCE } from './patience.js';
import { startWebKitDriver, webKitCapabilities } from './webkit-driver.js';

/** How the test runner starts each engine. */
export const testLaunchers: Readonly<
  Record<string, () => BrowserLauncher | Promise<BrowserLauncher>>
> = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: found(findChromium(), 'CHROME_PATH'),
        headless: true,
        timeout: START_PATIENCE,
        args: [...chromiumFlags],
      },
      // A page behind another gets an animation frame a second: each has a window of its own, and the focus.
      createPage: async ({ context }) => {
        const page = await context.newPage({ type: 'window' });
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),

  firefox: () =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: found(findFirefox(), 'FIREFOX_PATH'),
        headless: true,
        timeout: START_PATIENCE,
        // No test looks at requests from outside: told of each, and keeping each answer, the browser grows slower with
        // every file.
        networkEnabled: false,
        // A tab behind another has the focus too, as its document sees it.
        extraPrefsFirefox: { 'focusmanager.testmode': true },
      },
    }),

  webkit: async (): Promise<BrowserLauncher> => {
    const driver = await startWebKitDriver();
    const launcher = webdriverLauncher({
      hostname: '127.0.0.1',
      port: driver.port,
      path: '/',
      logLevel: 'error',
      // Without this option the client asks for WebDriver BiDi, which WebKitGTK's driver answers with an error.
      capabilities: { ...webKitCapabilities(), 'wdio:enforceWebDriverClassic': true },
    }) as unknown as WebDriverLauncher; // Its types were written without exactOptionalPropertyTypes, and keep the driver to themselves.
    return Object.assign(launcher, { sendKeys: pressKeys(launcher) });
  },
};

interface WebDriverLauncher extends BrowserLauncher {
  readonly driver: { performActions(actions: readonly object[]): Promise<void> };
}

/**
 * The client's own way holds each key down for a while: three times as long for each of the thousands that the tests
 * press.
 */
const pressKeys =
  (launcher: WebDriverLauncher) =>
  (_session: string, keys: readonly string[]): Promise<void> => {
    const values = keys.map((key) => keyCodes[key] ?? key);
    const actions = values.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    return launcher.driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
  };

const found = (path: string | undefined, variable: string): string => {
  if (!path) throw new Error(`Browser not found: install it or set ${variable}.`);
  return path;
};
