import type { BrowserLauncher, TestRunnerConfig } from '@web/test-runner';

import { CHART_FILES, CHART_PAGE, CHART_SCRIPT } from '../../build/chart-files.js';
import { buildChartFrame, type ChartFrame } from '../../build/chart-frame.js';
import { bundledName } from './bundled-name.js';
import { BUNDLE, bundleTests } from './test-bundle.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/**
 * Bundles the test files that the runner chose, before the browser opens the first, and serves them, with the chart
 * frame as it is published. What tests fetch, the runner serves from the project's folder.
 */
export const serveBundle = (
  engine: string,
): {
  readonly middleware: Middleware;
  readonly before: (browser: BrowserLauncher) => BrowserLauncher;
} => {
  let bundle: ReadonlyMap<string, string> = new Map();
  let frame: Promise<ChartFrame> | undefined;

  const middleware: Middleware = async (context, next) => {
    const path = decodeURIComponent(context.path);
    const name = bundledName(path.slice(1));
    if (path.endsWith('.ts') && bundle.has(name)) return context.redirect(BUNDLE + name);
    if (path.startsWith(CHART_FILES)) {
      const asked = path.slice(CHART_FILES.length);
      if (asked !== CHART_PAGE && asked !== CHART_SCRIPT) return next();
      const { html, script } = await (frame ??= buildChartFrame(`${process.cwd()}/`));
      // A page of no origin asks for its script from elsewhere.
      context.set('access-control-allow-origin', '*');
      context.type = asked === CHART_PAGE ? 'html' : 'js';
      context.body = asked === CHART_PAGE ? html : script;
      return;
    }
    const file = path.startsWith(BUNDLE) ? bundle.get(path.slice(BUNDLE.length)) : undefined;
    if (file === undefined) return next();
    context.type = path.slice(path.lastIndexOf('.'));
    // Each run has a browser and a port of its own: a file that a page had is not asked for again.
    context.set('cache-control', 'max-age=3600');
    context.body = file;
  };

  const before = (browser: BrowserLauncher): BrowserLauncher => {
    const initialize = browser.initialize?.bind(browser);
    return Object.assign(browser, {
      initialize: async (
        ...[config, files]: Parameters<NonNullable<BrowserLauncher['initialize']>>
      ) => {
        bundle = await bundleTests(engine, files);
        await initialize?.(config, files);
      },
    });
  };
  return { middleware, before };
};
