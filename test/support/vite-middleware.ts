import type { TestRunnerConfig, TestRunnerPlugin } from '@web/test-runner';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type ViteDevServer } from 'vite';

import { servedPages } from './served-pages.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** Lets Vite serve the test files with the project's own configuration (mode `test`), so that tests see what the build sees. */
export const viteMiddleware = (prebundled: readonly string[]): { readonly middleware: Middleware; readonly plugin: TestRunnerPlugin } => {
  let vite: Promise<ViteDevServer> | undefined;
  const server = (): Promise<ViteDevServer> => (vite ??= startVite(prebundled));

  const middleware: Middleware = async (context, next) => {
    if (context.path === '/' || context.path.startsWith(runnerPath)) return next();
    const { middlewares } = await server();
    await new Promise<void>((resolve, reject) => {
      context.respond = false; // Vite answers on the raw response, Koa keeps out…
      context.res.statusCode = 200;
      context.res.once('close', resolve);
      middlewares(context.req, context.res, (error: unknown) => {
        context.respond = true; // …unless Vite passes the request on: then nothing is found yet.
        context.res.statusCode = 404;
        if (error instanceof Error) reject(error);
        else Promise.resolve(next()).then(() => resolve(), reject);
      });
    });
  };

  return {
    middleware,
    plugin: {
      name: 'vite',
      serverStart: async () => void (await server()),
      serverStop: async () => (await vite)?.close(),
    },
  };
};

const runnerPath = '/__w';

const startVite = (prebundled: readonly string[]): Promise<ViteDevServer> =>
  createServer({
    mode: 'test',
    appType: 'custom',
    logLevel: 'warn',
    clearScreen: false,
    cacheDir: `node_modules/.cache/vite-test-${process.env['TP_ENGINE'] ?? 'slim'}`, // The dev server bundles another set; sharing one folder would rebuild it each time.
    // Nothing changes while the tests run, and each run has a browser and a port of its own: a module that a tab has is not asked for again.
    server: { middlewareMode: true, hmr: false, ws: false, watch: null, headers: { 'cache-control': 'max-age=3600' } },
    // A package met late makes Vite reload the page in the middle of a test, so all are named beforehand.
    optimizeDeps: { holdUntilCrawlEnd: true, include: [...prebundled], exclude: ['@web/test-runner-commands'] },
    plugins: [
      svelte({ configFile: false }),
      servedPages(),
      {
        name: 'runner-modules-are-external',
        enforce: 'pre',
        resolveId: (id) => (id.startsWith(runnerPath) ? { id, external: true } : null),
      },
    ],
  });
