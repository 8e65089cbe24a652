import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { findMiniBrowser } from './browser-paths.js';

export interface WebKitDriver {
  readonly port: number;
  /** Everything the browser and the driver printed until now. */
  output(): string;
  stop(): void;
}

/** Starts a virtual screen and WebKitWebDriver on it: WebKitGTK has no headless mode. */
export const startWebKitDriver = async (): Promise<WebKitDriver> => {
  // A screen begins anew when the last browser on it has closed, and refuses the next one meanwhile; nobody then
  // answers the driver.
  const screen = start(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp', '-noreset'],
    {},
  );
  const [display] = (await Promise.race([
    once(screen.stdout!, 'data'),
    failure(screen, 'Xvfb'),
  ])) as [Buffer];
  const port = await freePort();
  const driver = start('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    DISPLAY: `:${String(display).trim()}`,
    LIBGL_ALWAYS_SOFTWARE: '1',
    XDG_CONFIG_HOME: narrowToolbar(),
  });
  let output = '';
  for (const stream of [driver.stdout!, driver.stderr!])
    stream.on('data', (bytes: Buffer) => (output += String(bytes)));
  await Promise.race([
    answering(`http://127.0.0.1:${port}/status`),
    failure(driver, 'WebKitWebDriver'),
  ]);
  const stop = (): void => {
    driver.kill();
    screen.kill();
  };
  return { port, output: () => output, stop };
};

/**
 * What a new WebDriver session must ask for. Arguments are settings of the browser, such as
 * `--enable-javascript-markup=false`.
 */
export const webKitCapabilities = (
  browserArguments: readonly string[] = [],
): Readonly<Record<string, unknown>> => {
  const binary = findMiniBrowser();
  if (!binary)
    throw new Error(
      'No WebKit MiniBrowser found. On Debian: apt-get install webkitgtk-webdriver xvfb',
    );
  return {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation', ...browserArguments] },
  };
};

/** The toolbar's buttons keep the window at 447 px or more; without their padding a viewport of 320 px is possible. */
const narrowToolbar = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(
    join(folder, 'gtk-3.0/gtk.css'),
    'button, toolbar, headerbar { margin: 0; border: 0; padding: 0; min-width: 0; }',
  );
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill()));

const start = (
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): ChildProcess => {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
};

const failure = async (child: ChildProcess, name: string): Promise<never> => {
  const [code] = (await Promise.race([once(child, 'exit'), once(child, 'error')])) as [unknown];
  throw new Error(
    `${name} did not start (${String(code)}). On Debian: apt-get install webkitgtk-webdriver xvfb`,
  );
};

const answering = async (address: string): Promise<void> => {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (
      await fetch(address).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error(`No answer from ${address}`);
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};
