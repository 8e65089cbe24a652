import { relative } from 'node:path';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';

import { bundledName } from './bundled-name.js';
import { servedPages } from './served-pages.js';
import { shareTests } from './share-tests.js';

/** The folder in which a browser finds the bundled files. */
export const BUNDLE = '/test-bundle/';

/**
 * Bundles the test files with the project's own configuration (mode `test`), so that tests see what the build sees:
 * text by its path within `BUNDLE`. A page asks for its test file and a few chunks that pages share, where it would ask for
 * some 250 modules.
 */
export const bundleTests = async (
  engine: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const root = process.cwd();
  // The frameworks in their forms for development, which say more of what goes wrong.
  process.env['NODE_ENV'] ??= 'development';
  const result = await build({
    mode: 'test',
    logLevel: 'warn',
    clearScreen: false,
    plugins: [
      svelte({ configFile: false }),
      servedPages(),
      sourceAddresses(root),
      lazyAxe,
      shareTests(engine, files),
    ],
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
            groups: [
              {
                debugName: 'shared',
                name: (id) => chunkOf(id.startsWith('\0') ? id : relative(root, id)),
              },
            ],
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
 * A chunk per folder and per large package: a page loads those that it needs. To read all of them takes Firefox a second
 * for each page, longer than most tests.
 */
const chunkOf = (file: string): string | null => {
  if (file.startsWith('\0')) return 'helpers';
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(file)?.[1];
  if (name !== undefined) return chunkOfPackage(name);
  if (file.endsWith('.test.ts') || file.startsWith('test/shared-page/')) return null;
  // What draws with Vega is for few pages.
  if (/^test\/charts\/draw\/|^test\/widgets\/[^/]+\/chart\//.test(file)) return 'test-draw';
  return /^(?:test\/)?[^/]+/.exec(file)?.[0].replace('/', '-') ?? null;
};

const chunkOfPackage = (name: string): string => {
  if (/^(?:vega|d3-|topojson|fast-json-patch)/.test(name)) return 'vega';
  return (
    /^@?(angular|rxjs|react|scheduler|preact|solid-js|svelte|vue|axe-core|fast-check|pure-rand)/.exec(
      name,
    )?.[1] ?? 'packages'
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

/** axe-core is a megabyte: without the way for other bundlers, only the pages that ask it load it. */
const lazyAxe: Plugin = {
  name: 'lazy-axe',
  transform: (code, id) =>
    id.endsWith('/chai-a11y-axe/src/axe-import.js')
      ? { code: code.replace("typeof require === 'function'", 'false'), map: null }
      : null,
};
