import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import type { Plugin } from 'vite';

const NAME = 'virtual:served-pages';

/** `import { pages } from 'virtual:served-pages'`: what the servers of the frameworks send. In a process of its own, as a server is: nothing of the tests stands there. */
export const servedPages = (): Plugin => ({
  name: 'served-pages',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load: async (id) => {
    if (id !== `\0${NAME}`) return null;
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'test/hosts/frameworks/served/server.mjs']);
    // Before its last line a framework may have said something of itself.
    return `export const pages = ${stdout.split('\n').at(-1) ?? ''};`;
  },
});
