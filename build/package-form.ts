import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { analyzeElements } from './analyze-elements.js';
import { browserTargets } from './browser-targets.js';
import { asAccessors, FRAMEWORKS, frameworkTypes, withProperties } from './framework-types.js';
import { elementsOf, publicManifest } from './manifest.js';
import { sharedConfig } from './shared-config.js';

/**
 * The package form: `index.js` registers nothing, `define.js` registers all; what draws and each chart are split off
 * behind `import()`. Lit stays outside.
 */
export async function buildPackage(root: string, dist: string, version: string): Promise<void> {
  const shared = sharedConfig(version);
  await build({
    ...shared,
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    build: {
      target: browserTargets(root),
      outDir: `${dist}/npm`,
      emptyOutDir: true,
      modulePreload: false,
      minify: false,
      sourcemap: true,
      reportCompressedSize: false,
      lib: {
        entry: Object.fromEntries(
          ['index', 'define', 'embed'].map((name) => [name, `${root}src/entries/${name}.ts`]),
        ),
        formats: ['es'],
      },
      rolldownOptions: {
        ...shared.build?.rolldownOptions,
        external: [/^lit(\/|$)/],
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  execFileSync(`${root}node_modules/.bin/tsc`, ['-p', 'tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  const manifest = await analyzeElements(root);
  writeFileSync(
    `${dist}/npm/custom-elements.json`,
    `${JSON.stringify(publicManifest(manifest), null, 2)}\n`,
  );
  const base = `${dist}/npm/types/widgets/core/tp-attributes.d.ts`;
  writeFileSync(base, asAccessors(readFileSync(base, 'utf8')));
  for (const { name, path } of elementsOf(manifest)) {
    const types = `${dist}/npm/types/${path.replace(/^src\//, '').replace(/\.ts$/, '.d.ts')}`;
    writeFileSync(types, withProperties(manifest, name, readFileSync(types, 'utf8')));
  }
  // For editors and for the check of a publisher.
  cpSync(`${root}src/schema`, `${dist}/npm/schema`, { recursive: true });
  mkdirSync(`${dist}/npm/types/frameworks`);
  for (const { name, text } of frameworkTypes(manifest))
    writeFileSync(`${dist}/npm/types/frameworks/${name}.d.ts`, text);
  // An import of types alone is gone when it runs; one that is not asks for a file, which holds nothing.
  for (const name of FRAMEWORKS) writeFileSync(`${dist}/npm/${name}.js`, 'export {};\n');
}
