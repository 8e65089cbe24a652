/**
 * `npm run build`: everything that is published.
 *
 *   dist/v/<version>/tp.js, figures.js, …           the script form: no imports, immutable, with hashes
 *   dist/v/<version>/embed.html                     the page of one widget, for frames and links; with frame.js and embed.css
 *   dist/v/<version>/chart.html                     the page that draws charts of others for `<tp-chart>`; with chart-frame.js
 *   dist/v/<version>/tp-host.js                     for pages with such frames: gives them their height
 *   dist/v/<version>/nl-design-system.css           a bridge from the tokens of NL Design System to ours
 *   dist/<first number>/tp.js, embed.html           a channel: the newest version with that first number
 *   dist/tp.js                                      the same script at a stable address, for local use
 *   dist/npm/                                       the package form: ES modules, types, manifest
 *   dist/v/<version>/sbom.json                      the packages of which code stands in it, and its files, as CycloneDX
 *   dist/…/LICENSES.txt                             the licences of what stands in them
 *   dist/v/<version>/integrity.json                the hashes that a snippet names, for `<tp-embed-code>`
 *   dist/assets.json                                what was published, with sizes and hashes
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import { browserTargets } from './browser-targets.js';
import { CHART_PAGE, CHART_SCRIPT } from './chart-files.js';
import { asset, type Asset } from './files.js';
import { buildChartFrame } from './chart-frame.js';
import { borrows, findWanted, keeps, lends, together, wantedBy, type Lender, type Wanted } from './lending.js';
import { frameHtml } from './frame-html.js';
import { licences, shippedPackages } from './licences.js';
import { litGlobals } from './lit-globals.js';
import { litPolicy } from './lit-policy.js';
import { litWords } from './lit-words.js';
import { buildPackage } from './package-form.js';
import { PARTS, type Part } from './parts.js';
import { sbom } from './sbom.js';
import { sharedConfig } from './shared-config.js';
import { squeezeTemplates } from './squeeze-templates.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = `${root}dist`;
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { name: string; version: string };
/** The folder that always holds the newest version with the same first number: for those who ask, since no hash can be given for it. */
const channel = version.split('.')[0] ?? '0';
const handoverModule = `${root}src/embed/handover.ts`;

rmSync(dist, { recursive: true, force: true });
mkdirSync(`${dist}/v/${version}`, { recursive: true });
mkdirSync(`${dist}/${channel}`, { recursive: true });

const published: Asset[] = [];
const modules = new Set<string>();
const lenders = await findLenders();
for (const part of PARTS) published.push(await script(part.name, `v/${version}/${part.name}.js`, partPlugins(part)));
for (const [file, base] of [
  [`v/${version}/tp.js`, './'],
  ['tp.js', `./v/${version}/`],
  [`${channel}/tp.js`, `../v/${version}/`],
] as const)
  published.push(await script('tp', file, tpPlugins(base)));
published.push(await script('frame', `v/${version}/frame.js`, []));
// It asks for no part but the check of a page.
published.push(await script('tp-host', `v/${version}/tp-host.js`, [knownFiles('./', ['check'])]));
const chart = await buildChartFrame(root);
for (const id of chart.modules) if (!id.startsWith('\0')) modules.add(id);
writeFileSync(`${dist}/v/${version}/${CHART_SCRIPT}`, chart.script);
writeFileSync(`${dist}/v/${version}/${CHART_PAGE}`, chart.html);
published.push(...[CHART_SCRIPT, CHART_PAGE].map((file) => asset(dist, `v/${version}/${file}`)));
published.push(styleSheet('nl-design-system'), styleSheet('embed'));
for (const [folder, base, monitor] of [
  [`v/${version}`, '', '../../monitor/index.json'],
  [channel, `../v/${version}/`, '../monitor/index.json'],
] as const)
  put(`${folder}/embed.html`, frameHtml({ integrity: integrityOf, base, monitor: process.env.TP_MONITOR ?? monitor }));
await buildPackage(root, dist, version);
mkdirSync(`${dist}/npm/themes`, { recursive: true });
copyFileSync(`${dist}/v/${version}/nl-design-system.css`, `${dist}/npm/themes/nl-design-system.css`);
const packages = shippedPackages(modules);
put(`v/${version}/LICENSES.txt`, licences(packages));
copyFileSync(`${dist}/v/${version}/LICENSES.txt`, `${dist}/npm/LICENSES.txt`);
// For those who import the script from the package: it exports nothing.
writeFileSync(`${dist}/tp.d.ts`, 'export {};\n');
// For who makes snippets in the browser, beside the files themselves.
const hashes = Object.fromEntries(['tp.js', 'tp-host.js'].map((file) => [file, integrityOf(file)]));
put(`v/${version}/integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);
// After all others: it holds the hash of each, and its own can only stand in the list beside them.
put(`v/${version}/sbom.json`, `${JSON.stringify(sbom({ name, version, packages, files: published }), null, 2)}\n`);
writeFileSync(`${dist}/assets.json`, `${JSON.stringify({ version, files: published }, null, 2)}\n`);

/** Writes what is published as it stands. */
function put(file: string, text: string): void {
  writeFileSync(`${dist}/${file}`, text);
  published.push(asset(dist, file));
}

function integrityOf(name: string): string {
  const found = published.find(({ file }) => file === `v/${version}/${name}`);
  if (found === undefined) throw new Error(`${name} was not published`);
  return found.integrity;
}

function styleSheet(name: string): Asset {
  const file = `v/${version}/${name}.css`;
  copyFileSync(`${root}src/themes/${name}.css`, `${dist}/${file}`);
  return asset(dist, file);
}

/** What each lender holds, and what the others want of it: found by building each once with what it borrows left outside. */
async function findLenders(): Promise<readonly (Lender & { readonly wanted: Wanted })[]> {
  const found: Lender[] = [{ name: 'tp', modules: held(await bundle('tp', [keeps([]), knownFiles('./')])) }];
  const wanted: Wanted[] = [];
  for (const part of PARTS as readonly Part[]) {
    const kept = (part.holds ?? []).map((module) => `${root}src/${module}.ts`);
    const built = await bundle(part.name, [keeps(kept), findWanted(found.filter(({ name }) => part.needs.includes(name)))]);
    wanted.push(wantedBy(built.code));
    if (part.lends === true) found.push({ name: part.name, modules: held(built) });
  }
  const all = together(wanted);
  return found.map((lender) => ({ ...lender, wanted: new Map([...all].filter(([module]) => lender.modules.has(module))) }));
}

/** The hand-over itself stands in every file: it is what they meet at. */
function held({ moduleIds }: Bundled): ReadonlySet<string> {
  return new Set(moduleIds.filter((id) => id !== handoverModule && !id.includes('/src/entries/') && !id.startsWith('\0')));
}

function partPlugins({ name, needs }: Part): readonly Plugin[] {
  const own = lenders.find((lender) => lender.name === name);
  const from = lenders.filter((lender) => needs.includes(lender.name));
  return [borrows(from, handoverModule), ...(own === undefined ? [] : [lends(own.wanted)])];
}

function tpPlugins(base: string): readonly Plugin[] {
  const own = lenders.find(({ name }) => name === 'tp');
  return [lends(own?.wanted ?? new Map()), knownFiles(base), litGlobals(), litWords(), litPolicy(`${root}src/embed/trusted.ts`)];
}

interface Bundled {
  readonly code: string;
  readonly moduleIds: readonly string[];
}

/** One file without imports. Written where `file` says; without it only looked at. */
async function bundle(entry: string, plugins: readonly Plugin[], file?: string): Promise<Bundled> {
  const shared = sharedConfig(version);
  const built = await build({
    ...shared,
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...(shared.plugins ?? []), squeezeTemplates(), ...plugins],
    build: {
      target: browserTargets(root),
      outDir: dist,
      emptyOutDir: false,
      modulePreload: false,
      minify: file !== undefined,
      write: file !== undefined,
      reportCompressedSize: false,
      rolldownOptions: {
        input: `${root}src/entries/${entry}.ts`,
        preserveEntrySignatures: 'strict',
        ...shared.build?.rolldownOptions,
        treeshake: { propertyReadSideEffects: false },
        output: { format: 'es', codeSplitting: false, ...(file === undefined ? {} : { entryFileNames: file }) },
      },
    },
  } satisfies InlineConfig);
  const [chunk] = ([built].flat() as readonly { readonly output: readonly (Bundled & { readonly type: string })[] }[])
    .flatMap(({ output }) => output)
    .filter(({ type }) => type === 'chunk');
  if (chunk === undefined) throw new Error(`${entry} gave no file`);
  return chunk;
}

async function script(entry: string, file: string, plugins: readonly Plugin[]): Promise<Asset> {
  for (const id of (await bundle(entry, plugins, file)).moduleIds) if (!id.startsWith('\0')) modules.add(id);
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

/** What has to be asked for, so that all of it comes: not what another one asks for itself. All are asked for at once all the same. */
function toAsk(needs: readonly string[]): readonly string[] {
  const brought = (name: string): readonly string[] => {
    const own: readonly string[] = PARTS.find((part) => part.name === name)?.needs ?? [];
    return own.flatMap((need) => [need, ...brought(need)]);
  };
  return needs.filter((need) => need !== 'tp' && !needs.some((other) => brought(other).includes(need)));
}

/** Without what is the same of all: these are bytes that every page loads. */
function knownFiles(folder: string, names: readonly string[] = PARTS.map(({ name }) => name)): Plugin {
  const files = Object.fromEntries(
    PARTS.filter(({ name }) => names.includes(name)).map(({ name, needs }) => {
      const { integrity } = published.find(({ file }) => file.endsWith(`/${name}.js`)) ?? { integrity: '' };
      return [name, [integrity.replace('sha384-', ''), ...toAsk(needs)]];
    }),
  );
  const code = `export const folder = ${JSON.stringify(folder)}; export const files = ${JSON.stringify(files)};`;
  return {
    name: 'tp-files',
    resolveId: (id) => (id === 'virtual:tp-files' ? `\0${id}` : null),
    load: (id) => (id === '\0virtual:tp-files' ? code : null),
  };
}
