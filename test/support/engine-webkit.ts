import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

import type { Engine, EnginePage, Message, OpenOptions } from './engines.js';
import { pageScript } from './page-script.js';
import { START_PATIENCE } from './patience.js';
import { startWebKitDriver, webKitCapabilities } from './webkit-driver.js';

/**
 * WebKitGTK through WebDriver's HTTP commands (https://www.w3.org/TR/webdriver2/); one page at a time, each in a new
 * browser.
 */
export const openWebKit = async (): Promise<Engine> => {
  let driver = await startWebKitDriver();
  /**
   * A driver that does not answer any more, when it is asked to open or to close a browser, makes place for a new one:
   * what a test saw until then holds.
   */
  const renew = async (): Promise<void> => {
    driver.stop();
    driver = await startWebKitDriver();
  };
  const open: Engine['open'] = async (address, options = {}) => {
    for (let left = 2; ; left -= 1) {
      // One that answers at all does so in a second or two; on a machine that is slow for once, the last has time.
      const patience = left > 0 ? SOON : START_PATIENCE;
      try {
        const session = await startSession(
          `http://127.0.0.1:${driver.port}/session`,
          options.javascript ?? true,
          patience,
        );
        const page = await openPage(session, address, options, patience);
        return { ...page, close: () => page.close().catch(renew) };
      } catch (error) {
        if (left === 0) throw error;
        await renew();
      }
    }
  };
  return {
    name: 'webkit',
    open,
    close: () => Promise.resolve(driver.stop()),
  };
};

const startSession = async (
  driver: string,
  javascript: boolean,
  patience: number,
): Promise<string> => {
  // The setting takes script elements and handlers out of pages; scripts of the driver still run.
  const capabilities = webKitCapabilities(javascript ? [] : ['--enable-javascript-markup=false']);
  const asked = {
    capabilities: {
      alwaysMatch: {
        ...capabilities,
        pageLoadStrategy: 'none',
        timeouts: { script: START_PATIENCE },
      },
    },
  };
  const { sessionId } = await command<{ sessionId: string }>('POST', driver, asked, patience);
  return `${driver}/${sessionId}`;
};

const openPage = async (
  session: string,
  address: string,
  { viewport }: OpenOptions,
  patience: number,
): Promise<EnginePage> => {
  const runIn =
    (time: number): EnginePage['run'] =>
    (body, ...args) =>
      command(
        'POST',
        `${session}/execute/sync`,
        { script: `return ${pageScript(body, args)}`, args: [] },
        time,
      );
  const [run, runSoon] = [runIn(START_PATIENCE), runIn(patience)];
  const handle = await command<string>('GET', `${session}/window`, undefined, patience);
  const inFrame = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    await command('POST', `${session}/frame`, { id: 0 });
    try {
      return await act();
    } finally {
      // By the window: where the frame went on meanwhile, no other way leads out of it, and every command fails from
      // then on.
      await command('POST', `${session}/window`, { handle });
    }
  };
  await until(() => resize(session, viewport ?? { width: 1280, height: 800 }, runSoon), patience);
  await command('POST', `${session}/url`, { url: address }, patience);
  await until(() => runSoon(collectMessages, address), patience);
  await until(() => runSoon(() => document.readyState !== 'loading'), patience);
  return {
    run,
    runInFrame: (body, ...args) => inFrame(() => run(body, ...args)),
    pressInFrame: (find, by = 'mouse') =>
      inFrame(async () => {
        if (by !== 'mouse')
          throw new Error('Keys reach no shadow root in a frame through this driver.');
        // The driver looks where the element is and presses there: what moved meanwhile is missed, and pressed again.
        for (let left = 3, missed = true; missed && left > 0; left -= 1) {
          // An element goes by a name: one value under a key that the standard fixes.
          const named = await run(find as () => Record<string, string> | null);
          const [element] = Object.values(named ?? {});
          if (element === undefined) throw new Error('There is nothing to press.');
          await command('POST', `${session}/execute/sync`, { script: HEED_PRESS, args: [named] });
          await command('POST', `${session}/element/${element}/click`, {});
          // A frame that went elsewhere knows nothing of it.
          missed = await run(
            () => (globalThis as { pressHeard?: boolean }).pressHeard === false,
          ).catch(() => false);
        }
      }),
    messages: () => run(() => (globalThis as Partial<Collecting>).collectedMessages ?? []),
    screenshot: async (file) =>
      writeFile(file, Buffer.from(await command<string>('GET', `${session}/screenshot`), 'base64')),
    tab: null,
    close: () => command('DELETE', session),
  };
};

const HEED_PRESS =
  "pressHeard = false; arguments[0].addEventListener('click', () => { pressHeard = true; }, { once: true });";

/** Milliseconds that a driver gets to open a page before it is replaced. */
const SOON = 10_000;

const command = async <Value>(
  method: string,
  address: string,
  body?: object,
  patience = START_PATIENCE,
): Promise<Value> => {
  // The driver refuses any other type, since a form on a foreign page could send those.
  const sent = body && {
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  };
  const response = await fetch(address, { method, signal: AbortSignal.timeout(patience), ...sent });
  const { value } = (await response.json()) as {
    value: Value & { error?: string; message?: string };
  };
  if (!response.ok)
    throw new Error(`WebDriver: ${value.error ?? response.status}: ${value.message ?? ''}`);
  return value;
};

/**
 * WebDriver sets the window, the viewport is wanted: measure the frame around it, and ask again for that much more.
 * True when it fits.
 */
const resize = async (
  session: string,
  { width, height }: NonNullable<OpenOptions['viewport']>,
  run: EnginePage['run'],
): Promise<boolean> => {
  await command('POST', `${session}/window/rect`, { width, height });
  const inner = await run(() => ({ width: innerWidth, height: innerHeight }));
  await command('POST', `${session}/window/rect`, {
    width: 2 * width - inner.width,
    height: 2 * height - inner.height,
  });
  return run((w, h) => innerWidth === w && innerHeight === h, width, height);
};

interface Collecting {
  collectedMessages: Message[];
}

/**
 * WebDriver has no console. Listeners are put into the page as soon as it is there (hence page load strategy "none"),
 * before its module scripts have arrived; an error of the very first inline script may be missed.
 */
const collectMessages = (address: string): boolean => {
  if (location.href !== address) return false;
  const messages: Message[] = ((globalThis as Partial<Collecting>).collectedMessages = []);
  addEventListener(
    'error',
    (event) => event.message && messages.push({ kind: 'uncaught', text: event.message }),
  );
  addEventListener('unhandledrejection', (event) =>
    messages.push({ kind: 'uncaught', text: String(event.reason) }),
  );
  const write = console.error;
  console.error = (...data: unknown[]) => {
    messages.push({ kind: 'console', text: data.map(String).join(' ') });
    write(...data);
  };
  return true;
};

/** While a page is being replaced by the next one, commands fail or answer with nothing: ask again. */
const until = async (condition: () => Promise<boolean>, patience: number): Promise<void> => {
  for (const end = Date.now() + patience; Date.now() < end; await wait(20)) {
    if (await condition().catch(() => false)) return;
  }
  throw new Error('The page did not load in time.');
};
