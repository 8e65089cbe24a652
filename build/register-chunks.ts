import { readFileSync } from 'node:fs';
import { transformWithOxc, type Plugin } from 'vite';
import { rewriteChunk } from './rewrite-chunk.js';

/**
 * Turns the imports and exports of each chunk into calls of the chunk registry, so that it can come by a script tag
 * with its hash: a bare `import()` is refused by policies that list hashes, and nobody checks what a static import
 * brings. `importer` is the name under which the loader is registered.
 */
export const registerChunks = (
  registryModule: string,
  version: string,
  importer: string,
): Plugin => ({
  name: 'tp-register-chunks',
  apply: 'build',
  async renderChunk(code, { name, fileName }) {
    const { code: registry } = await transformWithOxc(
      readFileSync(registryModule, 'utf8'),
      registryModule,
    );
    const { body, exported } = rewriteChunk(code, this.parse(code), importer, (what) =>
      this.error(`${fileName} holds ${what}`),
    );
    const head = `${registry.replace(/^export /gm, '')}\nconst __TP_CHUNKS__ = chunkRegistry(${JSON.stringify(version)});`;
    return {
      code: `${head}\n${body}\n__TP_CHUNKS__.register(${JSON.stringify(name)}, ${exported});\n`,
      map: null,
    };
  },
});
