import { relative } from 'node:path';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';

import { bundledName } from './bundled-name.js';
import { servedPages } from './served-pages.js';

/** The folder in which a browser finds the bundled files. */
export const BUNDLE = '/test-bundle/';

/**
 * Bundles the test files with the project's own configuration (mode `test`), so that tests see what the build sees:
 * text by its path within `BUNDLE`. A page asks for its test file and a few chunks that all pages share, where it would
 * ask for some 250 modules.
 */
export const bundleTests = async (
  files: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const root = process.cwd();
  // The frameworks in their forms for development, which say more of what goes wrong.
  process.env['NODE_ENV'] ??= 'development';
  const result = await build({
    mode: 'test',
    logLevel: 'warn',
    clearScreen: false,
    plugins: [svelte({ configFile: false }), servedPages(), sourceAddresses(root)],
    build: {
      write: false,
      minify: false,
      sourcemap: true,
      modulePreload: false,
      target: 'esnext',
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(
          files.map((file) => [bundledName(relative(root, file)).slice(0, -'.js'.length), file]),
        ),
        preserveEntrySignatures: false,
        external: (id) => id.startsWith(RUNNER),
        // Each module runs whole, as it does on the development server: a test file exports nothing, and is not left
        // out for it.
        treeshake: false,
        checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
          // A module runs when the first that imports it does, as in a browser, although it shares a file with others.
          strictExecutionOrder: true,
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ debugName: 'shared', name: (id) => chunkOf(relative(root, id)) }],
          },
        },
      },
    },
  });
  const outputs = [result].flat() as readonly Rolldown.RolldownOutput[];
  return new Map(
    outputs.flatMap(({ output }) =>
      output.map(
        (file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)] as const,
      ),
    ),
  );
};

/** Modules of the test runner, which it serves itself. */
const RUNNER = '/__w';

/**
 * What every page needs is in three chunks: packages, the project's own modules, and what tests share. Vega and each
 * framework have chunks of their own.
 */
const chunkOf = (file: string): string | null => {
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(file)?.[1];
  if (name !== undefined) return chunkOfPackage(name);
  if (file.startsWith('src/')) return 'src';
  return file.endsWith('.test.ts') ? null : 'tests';
};

const chunkOfPackage = (name: string): string => {
  if (/^(?:vega|d3-|topojson|fast-json-patch)/.test(name)) return 'vega';
  return (
    /^@?(angular|rxjs|react|scheduler|preact|solid-js|svelte|vue)/.exec(name)?.[1] ?? 'packages'
  );
};

/** What a test fetches stands where its source stands: `import.meta.url` goes on naming that. */
const sourceAddresses = (root: string): Plugin => ({
  name: 'source-addresses',
  enforce: 'pre',
  transform(code, id) {
    const file = relative(root, id.split('?')[0] ?? id);
    if (
      file.startsWith('..') ||
      file.startsWith('node_modules') ||
      !code.includes('import.meta.url')
    )
      return null;
    return {
      code: code.replaceAll(
        'import.meta.url',
        `new URL(${JSON.stringify(`/${file}`)}, location.origin).href`,
      ),
      map: null,
    };
  },
});
