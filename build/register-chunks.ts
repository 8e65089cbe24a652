import { readFileSync } from 'node:fs';
import { transformWithOxc, type Plugin } from 'vite';
import { rewriteChunk } from './rewrite-chunk.js';

/** The build puts a call in its place once the hashes are known; it stands after all that the chunk waits for. */
const LATER_FILES = '__TP_LATER_FILES__(__TP_CHUNKS__);\n';

/**
 * Turns the imports and exports of each chunk into calls of the chunk registry, so that it can come by a script tag
 * with its hash: a bare `import()` is refused by policies that list hashes, and nobody checks what a static import
 * brings. `importer` is the name under which the loader is registered. A chunk that asks for others has a place for
 * their hashes: see `withLaterFiles`.
 */
export const registerChunks = (
  registryModule: string,
  version: string,
  importer: string,
): Plugin => ({
  name: 'tp-register-chunks',
  apply: 'build',
  async renderChunk(code, { name, fileName, isEntry, dynamicImports }) {
    const { code: registry } = await transformWithOxc(
      readFileSync(registryModule, 'utf8'),
      registryModule,
    );
    const { body, exported } = rewriteChunk(code, this.parse(code), importer, (what) =>
      this.error(`${fileName} holds ${what}`),
    );
    const head = `${registry.replace(/^export /gm, '')}\nconst __TP_CHUNKS__ = chunkRegistry(${JSON.stringify(version)});`;
    const later = isEntry || dynamicImports.length === 0 ? '' : LATER_FILES;
    return {
      code: `${head}\n${body}\n${later}__TP_CHUNKS__.register(${JSON.stringify(name)}, ${exported});\n`,
      map: null,
    };
  },
});
