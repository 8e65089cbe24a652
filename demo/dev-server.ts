import { fileURLToPath } from 'node:url';
import { createServer, type Plugin, type ViteDevServer } from 'vite';

/**
 * Vite's development server on the whole project. `still`: beside a running one, and without looking for changes, for
 * pictures.
 */
export const startDevServer = async ({ still = false } = {}): Promise<{ readonly server: ViteDevServer; readonly origin: string }> => {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const server = await createServer({
    root,
    configFile: `${root}vite.config.ts`,
    logLevel: 'warn',
    clearScreen: false,
    server: still ? { port: 5273, watch: null } : {},
    plugins: [neverAnswers()],
  });
  await server.listen();
  const local = server.resolvedUrls?.local[0];
  if (local === undefined) throw new Error('the development server has no local address');
  return { server, origin: new URL(local).origin };
};

/** An address for the page of states: it is there, and says nothing. */
const neverAnswers = (): Plugin => ({
  name: 'demo-never-answers',
  configureServer: (server) => void server.middlewares.use('/demo/never-answers.json', () => undefined),
});
