import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

import { defaultReporter, type BrowserLauncher, type TestRunnerConfig } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';

import { anyEngine } from './any-engine.js';
import { countTests } from './count-tests.js';
import { isShared } from './engine-share.js';
import { START_PATIENCE, TEST_PATIENCE } from './patience.js';
import { serveBundle } from './serve-bundle.js';
import { serverCommands } from './server-commands.js';
import { testLaunchers } from './test-launchers.js';
import { timeTests } from './time-tests.js';

/** Configuration of web-test-runner; `BROWSERS` names the engine. */
export const runnerConfig = async (): Promise<TestRunnerConfig> => {
  const name = process.env['BROWSERS'] ?? 'chromium';
  const bundle = serveBundle(name);
  return {
    // A file of a folder in `test/shared-page` has no page of its own, but where it is named on the command line.
    files: [
      'test/**/*.test.ts',
      // The editors that `npm run hosts:cms` installs bring tests of their own.
      '!test/**/node_modules/**',
      '!test/**/*.node.test.ts',
      '!test/{model,text,charts,data}/**',
      '!test/widgets/*/{model,text,chart}/**',
      'test/shared-page/*.ts',
      ...(name === 'chromium' || !isShared ? [] : anyEngine.map((file) => `!${file}`)),
    ],
    rootDir: '.',
    browsers: [bundle.before(await launch(name))],
    // In Firefox, a tab behind another gets no focus. In WebKit, parallel files share one page in frames, where
    // commands for keys and mouse do not work.
    concurrency: name === 'chromium' ? 2 : 1,
    port: await freePort(),
    testFramework: { config: { timeout: String(TEST_PATIENCE) } },
    testsStartTimeout: START_PATIENCE,
    // All of a file: the stories are more than three hundred tests.
    testsFinishTimeout: 40 * TEST_PATIENCE,
    browserStartTimeout: START_PATIENCE,
    testRunnerHtml: (framework) =>
      `<!doctype html><html lang="nl"><body><script type="module" src="${framework}"></script></body></html>`,
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    middleware: [bundle.middleware],
    plugins: [serverCommands(), a11ySnapshotPlugin()],
    reporters: [
      defaultReporter({ reportTestProgress: process.stdout.isTTY }),
      countTests(process.env['TEST_COUNTS']),
      timeTests(process.env['TEST_TIMES']),
    ],
  };
};

const launch = async (name: string): Promise<BrowserLauncher> => {
  const launcher = testLaunchers[name];
  if (!launcher)
    throw new Error(
      `BROWSERS names "${name}"; known are ${Object.keys(testLaunchers).join(', ')}.`,
    );
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
