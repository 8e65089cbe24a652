import type { Plugin } from 'vite';

const LAZY = /\blazy\(\s*'([\w-]+)',\s*\(\)\s*=>\s*import\('([^']+)'\),?\s*\)/g;

/**
 * Reads in the source which module is to come later, and in which chunk: `lazy('csv', () =>
 * import('./table-files.js'))`. `found` grows while the modules are read. Chunks that stand `apart` are built by
 * themselves, and only asked for here.
 */
export function lazyChunks(found: Map<string, string>, apart: readonly string[]): Plugin {
  const outside = new Map<string, string>();
  return {
    name: 'tp-lazy-chunks',
    enforce: 'pre',
    async transform(code, id) {
      if (!/[\\/]src[\\/]/.test(id)) return null;
      const known = [...code.matchAll(LAZY)];
      if (known.length !== [...code.matchAll(/(?<!typeof )\bimport\(['"]/g)].length)
        this.error(
          `import() stands in lazy('name of the chunk', () => import('./module.js')): ${id}`,
        );
      for (const [, chunk = '', source = ''] of known) {
        const module = (await this.resolve(source, id, { skipSelf: true }))?.id ?? source;
        const all = apart.includes(chunk) ? outside : found;
        if ((all.get(module) ?? chunk) !== chunk)
          this.error(`${source} is in two chunks: ${all.get(module) ?? ''} and ${chunk}`);
        all.set(module, chunk);
      }
      return null;
    },
    async resolveId(source, importer) {
      if (outside.size === 0 || importer === undefined) return null;
      const chunk = outside.get(
        (await this.resolve(source, importer, { skipSelf: true }))?.id ?? '',
      );
      return chunk === undefined ? null : { id: `tp-chunk:${chunk}`, external: true };
    },
  };
}
