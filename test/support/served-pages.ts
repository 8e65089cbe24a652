import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

import type { Plugin } from 'vite';

import { bundledName } from './bundled-name.js';

const FOLDER = 'test/hosts/frameworks/served';
const NAME = 'virtual:served-pages';

/**
 * `import { pages } from 'virtual:served-pages'`: what the servers of the frameworks send. It is made in a process of
 * its own, as on a server: nothing of the tests stands there. The modules that such a page loads in the browser become
 * bundles of their own, since each document runs them anew.
 */
export const servedPages = (): Plugin => ({
  name: 'served-pages',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  async load(id) {
    if (id !== `\0${NAME}`) return null;
    for (const file of ['src/entries/define.ts', ...browserModules()])
      this.emitFile({
        type: 'chunk',
        id: resolve(file),
        fileName: bundledName(file),
        preserveSignature: 'strict',
      });
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      `${FOLDER}/server.mjs`,
    ]);
    // Before its last line a framework may have said something of itself.
    return `export const pages = ${stdout.split('\n').at(-1) ?? ''};`;
  },
});

const browserModules = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter(
      (file) => file.endsWith('.ts') && !/\.(?:test|d)\.ts$/.test(file) && file !== 'given.ts',
    )
    .map((file) => `${FOLDER}/${file}`);
