/**
 * `npm run build`: everything that is published.
 *
 *   dist/v/<version>/tp.js, engine.js, chart-….js   the script form: no imports, immutable, with hashes
 *   dist/tp.js                                      the same script at a stable address, for local use
 *   dist/npm/                                       the package form: ES modules, types, manifest
 *   dist/…/LICENSES.txt                             the licences of what stands in them
 *   dist/assets.json                                what was published, with sizes and hashes
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import { asset, type Asset } from './files.js';
import { licences } from './licences.js';
import { litPolicy } from './lit-policy.js';
import { buildPackage } from './package-form.js';
import { sharedConfig } from './shared-config.js';
import { squeezeTemplates } from './squeeze-templates.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = `${root}dist`;
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
const PARTS = ['engine', 'chart-trend'] as const;

rmSync(dist, { recursive: true, force: true });
mkdirSync(`${dist}/v/${version}`, { recursive: true });

const published: Asset[] = [];
const modules = new Set<string>();
for (const part of PARTS) published.push(await script(part, `v/${version}/${part}.js`));
published.push(await script('tp', `v/${version}/tp.js`, './'));
published.push(await script('tp', 'tp.js', `./v/${version}/`));
await buildPackage(root, dist, version);
writeFileSync(`${dist}/v/${version}/LICENSES.txt`, licences(modules));
copyFileSync(`${dist}/v/${version}/LICENSES.txt`, `${dist}/npm/LICENSES.txt`);
// For those who import the script from the package: it exports nothing.
writeFileSync(`${dist}/tp.d.ts`, 'export {};\n');
writeFileSync(`${dist}/assets.json`, `${JSON.stringify({ version, files: published }, null, 2)}\n`);

/** One file without imports. `base` is where it finds the other parts, relative to itself; only `tp.js` asks for any. */
async function script(entry: string, file: string, base?: string): Promise<Asset> {
  const shared = sharedConfig(version);
  const plugins = base === undefined ? [] : [knownFiles(base), litPolicy(`${root}src/embed/trusted.ts`)];
  const output = await build({
    ...shared,
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...(shared.plugins ?? []), squeezeTemplates(), ...plugins],
    build: {
      target: 'es2022',
      outDir: dist,
      emptyOutDir: false,
      modulePreload: false,
      minify: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: `${root}src/entries/${entry}.ts`,
        preserveEntrySignatures: 'strict',
        ...shared.build?.rolldownOptions,
        output: { format: 'es', entryFileNames: file, codeSplitting: false },
      },
    },
  } satisfies InlineConfig);
  for (const { output: files } of [output].flat() as readonly { output: readonly { moduleIds?: readonly string[] }[] }[]) {
    for (const { moduleIds = [] } of files) for (const id of moduleIds) modules.add(id);
  }
  const text = readFileSync(`${dist}/${file}`, 'utf8');
  const forbidden = /\bimport\s*\(|\bimport\s*["'{*]|\bnew Function\(|[^.\w]Function\(|\beval\(|innerHTML\s*=(?!=)/.exec(
    withoutLitSink(text),
  );
  // The full engine carries dormant code of that kind; it is for finding faults, not for strict pages.
  if (forbidden !== null && process.env.TP_ENGINE !== 'full')
    throw new Error(`${file} holds ${JSON.stringify(forbidden[0])}, which a strict policy refuses`);
  return asset(dist, file);
}

/** Lit's one template sink, which takes only what our policy vouches for. Another count means that Lit has moved it. */
function withoutLitSink(text: string): string {
  const parts = text.split('.innerHTML=');
  if (parts.length > 2) throw new Error(`expected at most one use of innerHTML, found ${parts.length - 1}`);
  return parts.join('.checked=');
}

function knownFiles(base: string): Plugin {
  const files = Object.fromEntries(
    PARTS.map((part) => {
      const { integrity } = published.find(({ file }) => file.endsWith(`/${part}.js`)) ?? { integrity: '' };
      return [part, { path: `${base}${part}.js`, integrity }];
    }),
  );
  return {
    name: 'tp-files',
    resolveId: (id) => (id === 'virtual:tp-files' ? `\0${id}` : null),
    load: (id) => (id === '\0virtual:tp-files' ? `export const files = ${JSON.stringify(files)};` : null),
  };
}
