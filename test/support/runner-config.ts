import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

import { defaultReporter, type BrowserLauncher, type TestRunnerConfig } from '@web/test-runner';

import { countTests } from './count-tests.js';
import { PATIENCE } from './patience.js';
import { serverCommands } from './server-commands.js';
import { testLaunchers } from './test-launchers.js';
import { viteMiddleware } from './vite-middleware.js';

/** Configuration of web-test-runner; `BROWSERS` names the engine. */
export const runnerConfig = async (): Promise<TestRunnerConfig> => {
  const name = process.env['BROWSERS'] ?? 'chromium';
  const vite = viteMiddleware(prebundled);
  return {
    // A file of a folder in `test/together` has no page of its own, but where it is named on the command line.
    files: ['test/**/*.test.ts', '!test/**/*.node.test.ts', '!test/{model,text,charts,sources}/**', 'test/together/*.ts'],
    rootDir: '.',
    browsers: [await launch(name)],
    // In Firefox, a tab behind another gets no focus. In WebKit, parallel files share one page in frames, where commands for keys and mouse do not work.
    concurrency: name === 'chromium' ? 2 : 1,
    port: await freePort(),
    testFramework: { config: { timeout: String(PATIENCE) } },
    testsStartTimeout: PATIENCE,
    testsFinishTimeout: 10 * PATIENCE,
    browserStartTimeout: PATIENCE,
    // The first script sets the constants that the build would have replaced.
    testRunnerHtml: (framework) =>
      `<!doctype html><html lang="nl"><body><script type="module" src="/@vite/env"></script><script type="module" src="${framework}"></script></body></html>`,
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    middleware: [vite.middleware],
    plugins: [vite.plugin, serverCommands()],
    reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY }), countTests(process.env['TEST_COUNTS'])],
  };
};

/** Named one by one, with what each test of a framework takes from them. */
const prebundled = [
  ...[
    '@angular/compiler',
    '@angular/core',
    '@angular/platform-browser',
    'preact',
    'preact/debug',
    'react',
    'react-dom',
    'react-dom/client',
  ],
  ...['solid-js', 'solid-js/web', 'svelte', 'vue'],
  '@open-wc/testing',
  'fast-check',
  'fflate',
  'lit',
  'lit/decorators.js',
  'lit/directives/repeat.js',
  'vega',
  'vega-embed',
  'vega-interpreter',
  'vega-lite',
];

const launch = async (name: string): Promise<BrowserLauncher> => {
  const launcher = testLaunchers[name];
  if (!launcher) throw new Error(`BROWSERS names "${name}"; known are ${Object.keys(testLaunchers).join(', ')}.`);
  return launcher();
};

/** Two runners that start together would find the same port free. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};
