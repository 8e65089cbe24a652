import { defaultReporter, type BrowserLauncher, type TestRunnerConfig } from '@web/test-runner';

import { countTests } from './count-tests.js';
import { inChromiumOnly } from './in-chromium-only.js';
import { serverCommands } from './server-commands.js';
import { testLaunchers } from './test-launchers.js';
import { viteMiddleware } from './vite-middleware.js';

/** Configuration of web-test-runner; `BROWSERS` names the engines, with commas between. */
export const runnerConfig = async (): Promise<TestRunnerConfig> => {
  const names = (process.env['BROWSERS'] ?? 'chromium').split(',');
  const several = names.length > 1;
  const vite = viteMiddleware(prebundled);
  return {
    files: ['test/**/*.test.ts', '!test/**/*.node.test.ts', ...(several ? [...inChromiumOnly, STORIES].map((file) => `!${file}`) : [])],
    ...(several
      ? {
          groups: [
            // Those of the newest widgets have not been seen in WebKit.
            { name: 'stories', files: [STORIES], browsers: await Promise.all(names.filter((name) => name !== 'webkit').map(launch)) },
            ...(names.includes('chromium')
              ? [{ name: 'in Chromium only', files: [...inChromiumOnly], browsers: [await launch('chromium')] }]
              : []),
          ],
        }
      : {}),
    rootDir: '.',
    browsers: await Promise.all(names.map(launch)),
    // In WebKit, parallel files share one page in frames, where commands for keys and mouse do not work.
    concurrency: names.includes('webkit') ? 1 : 2,
    concurrentBrowsers: 1,
    testFramework: { config: { timeout: '20000' } },
    testsFinishTimeout: 900_000,
    browserStartTimeout: 60_000,
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
    'react',
    'react-dom',
    'react-dom/client',
    'react-dom/server',
  ],
  ...['solid-js', 'solid-js/web', 'svelte', 'vue'],
  '@open-wc/testing',
  'fast-check',
  'lit',
  'lit/decorators.js',
  'lit/directives/repeat.js',
  'vega',
  'vega-embed',
  'vega-interpreter',
  'vega-lite',
];

const STORIES = 'test/stories.test.ts';

const launch = async (name: string): Promise<BrowserLauncher> => {
  const launcher = testLaunchers[name];
  if (!launcher) throw new Error(`BROWSERS names "${name}"; known are ${Object.keys(testLaunchers).join(', ')}.`);
  return launcher();
};
