import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { filesIn } from './files-in.js';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Vite's development server on the whole project. `still`: beside a running one, and without looking for changes, for
 * pictures. `dist`: where the build is, for codes of the builder.
 */
export const startDevServer = async ({
  still = false,
  dist = join(root, 'dist'),
}: { readonly still?: boolean; readonly dist?: string } = {}): Promise<{
  readonly server: ViteDevServer;
  readonly origin: string;
}> => {
  const server = await createServer({
    root,
    configFile: `${root}vite.config.ts`,
    logLevel: 'warn',
    clearScreen: false,
    server: still ? { port: 5273, watch: null } : {},
    plugins: [neverAnswers(), published(dist)],
  });
  await server.listen();
  const local = server.resolvedUrls?.local[0];
  if (local === undefined) throw new Error('the development server has no local address');
  return { server, origin: new URL(local).origin };
};

/** An address for the page of states: it is there, and says nothing. */
const neverAnswers = (): Plugin => ({
  name: 'demo-never-answers',
  configureServer: (server) =>
    void server.middlewares.use('/demo/never-answers.json', () => undefined),
});

/**
 * Files named by a snippet of the builder, as a host sends them: the files of the build byte for byte, since
 * their hashes stand in the code and Vite would write in them, and the figures open to every origin, since the code is
 * pasted on pages elsewhere.
 */
const published = (dist: string): Plugin => ({
  name: 'demo-published',
  configureServer: ({ middlewares, config }) => {
    let told = false;
    const missing = (path: string): void => {
      if (told) return;
      told = true;
      const why = existsSync(join(dist, 'assets.json'))
        ? `dist${path} is not in the build that stands there`
        : 'There is no build yet';
      config.logger.warn(
        `${why}: the codes of demo/embed-code.html will not work. Run: npm run build`,
      );
    };
    // Where the page of a frame looks for the figures of its publisher.
    middlewares.use('/dist/monitor', filesIn(join(root, 'demo/monitor')));
    middlewares.use('/dist', filesIn(dist, missing));
    middlewares.use('/demo/monitor', (_request, response, next) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      next();
    });
  },
});
