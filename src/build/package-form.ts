import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { browserTargets } from './browser-targets.js';
import type { Manifest } from './element-docs.js';
import { asAccessors, FRAMEWORKS, frameworkTypes, withProperties } from './framework-types.js';
import { elementsOf, publicManifest } from './manifest.js';
import { sharedConfig } from './shared-config.js';

/**
 * The package form: `index.js` registers nothing, `define.js` registers all; the engine and each chart are split off behind
 * `import()`. Lit stays outside, Vega is built in, so that its versions cannot drift from the compiled charts.
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
        entry: Object.fromEntries(['index', 'define', 'embed'].map((name) => [name, `${root}src/entries/${name}.ts`])),
        formats: ['es'],
      },
      rolldownOptions: {
        ...shared.build?.rolldownOptions,
        external: [/^lit(\/|$)/],
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  const run = (tool: string, ...args: string[]): void =>
    void execFileSync(`${root}node_modules/.bin/${tool}`, args, { cwd: root, stdio: 'inherit' });
  run('tsc', '-p', 'tsconfig.types.json');
  nameTemplates(`${dist}/npm/types/elements`);
  run('cem', 'analyze', '--litelement', '--quiet', '--globs', 'src/elements/tp-!(element|attributes).ts', '--outdir', 'dist/npm');
  const manifest = JSON.parse(readFileSync(`${dist}/npm/custom-elements.json`, 'utf8')) as Manifest;
  writeFileSync(`${dist}/npm/custom-elements.json`, `${JSON.stringify(publicManifest(manifest), null, 2)}\n`);
  const base = `${dist}/npm/types/elements/tp-attributes.d.ts`;
  writeFileSync(base, asAccessors(readFileSync(base, 'utf8')));
  for (const { name, path } of elementsOf(manifest)) {
    const types = `${dist}/npm/types/${path.replace(/^src\//, '').replace(/\.ts$/, '.d.ts')}`;
    writeFileSync(types, withProperties(manifest, name, readFileSync(types, 'utf8')));
  }
  // For editors and for the check of a publisher.
  cpSync(`${root}src/schema`, `${dist}/npm/schema`, { recursive: true });
  mkdirSync(`${dist}/npm/types/frameworks`);
  for (const { name, text } of frameworkTypes(manifest)) writeFileSync(`${dist}/npm/types/frameworks/${name}.d.ts`, text);
  // An import of types alone is gone when it runs; one that is not asks for a file, which holds nothing.
  for (const name of FRAMEWORKS) writeFileSync(`${dist}/npm/${name}.js`, 'export {};\n');
}

/** Templates come from modules that the build alone makes. Outside it their types are named by the one file that tells the type itself. */
function nameTemplates(folder: string): void {
  for (const file of readdirSync(folder)) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const named = text.replace(/'virtual:tp-chart\/\w+'/g, "'./trend-template.js'");
    if (named !== text) writeFileSync(`${folder}/${file}`, named);
  }
}
