/**
 * `npm run build`: everything that is published.
 *
 *   dist/v/<version>/tp.js, figures.js, …           the script form: no imports, immutable, with hashes
 *   dist/v/<version>/embed.html                     page of one widget, for frames and links; with frame.js, embed.css
 *   dist/v/<version>/chart.html                     page that draws the charts of `<tp-chart>`; with chart-frame.js
 *   dist/v/<version>/tp-host.js                     for pages with such frames: gives them their height
 *   dist/v/<version>/nl-design-system.css           a bridge from the tokens of NL Design System to ours
 *   dist/<first number>/tp.js, embed.html           a channel: the newest version with that first number
 *   dist/tp.js                                      the same script at a stable address, for local use
 *   dist/npm/                                       the package form: ES modules, types, manifest
 *   dist/v/<version>/sbom.json                      packages whose code is in it, and its files, as CycloneDX
 *   dist/…/LICENSES.txt                             the licences of what stands in them
 *   dist/v/<version>/integrity.json                the hashes that a snippet names, for `<tp-embed-code>`
 *   dist/assets.json                                what was published, with sizes and hashes
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CHART_PAGE, CHART_SCRIPT } from './chart-files.js';
import { asset, type Asset } from './files.js';
import { buildChartFrame } from './chart-frame.js';
import { frameHtml } from './frame-html.js';
import { hashPlaces } from './hash-places.js';
import { licences, shippedPackages } from './licences.js';
import { buildPackage } from './package-form.js';
import { sbom } from './sbom.js';
import { buildChunks, buildScript, withFiles, withLaterFiles } from './script-form.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = `${root}dist`;
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  name: string;
  version: string;
};
/**
 * The folder that always holds the newest version with the same first number: for those who ask, since no hash can be
 * given for it.
 */
const channel = version.split('.')[0] ?? '0';

rmSync(dist, { recursive: true, force: true });
mkdirSync(`${dist}/v/${version}`, { recursive: true });
mkdirSync(`${dist}/${channel}`, { recursive: true });

const published: Asset[] = [];
const modules = new Set<string>();
const apart = await Promise.all(
  [
    { name: 'check', entry: 'tools/check/check', importer: 'import' },
    { name: 'upgrade', entry: 'tools/upgrade/upgrade', importer: 'import' },
    { name: 'frame', entry: 'entries/frame' },
    // Beside `tp.js`, which may come later, and can bring in more.
    { name: 'tp-host', entry: 'entries/tp-host', importer: 'import for frames' },
  ].map(({ name, entry, importer }) => buildScript(root, version, name, entry, importer)),
);
const chunks = await buildChunks(root, version);
const scripts = new Map([...apart, ...chunks].map((file) => [file.name, file]));
const linked = [...scripts.values()].filter(({ name }) => !['frame', 'tp-host'].includes(name));
const places = hashPlaces(linked, 'tp');
// A file that holds the hash of another one comes after it.
const written = new Map<string, readonly string[]>();
for (const { name } of linked) if (name !== 'tp') write(name);
const known = Object.fromEntries(
  [...written].map(([name, file]) => [name, places.get(name) === 'tp' ? file : []]),
);
for (const [file, base] of [
  [`v/${version}/tp.js`, './'],
  ['tp.js', `./v/${version}/`],
  [`${channel}/tp.js`, `../v/${version}/`],
] as const)
  published.push(script(file, withFiles(codeOf('tp'), base, known)));
published.push(script(`v/${version}/frame.js`, codeOf('frame')));
// It asks for no chunk but the check of a page.
published.push(
  script(
    `v/${version}/tp-host.js`,
    withFiles(codeOf('tp-host'), './', { check: written.get('check') ?? [] }),
  ),
);
for (const file of scripts.values())
  for (const id of file.modules) if (!id.startsWith('\0')) modules.add(id);
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
  put(
    `${folder}/embed.html`,
    frameHtml({ integrity: integrityOf, base, monitor: process.env.TP_MONITOR ?? monitor }),
  );
await buildPackage(root, dist, version);
mkdirSync(`${dist}/npm/themes`, { recursive: true });
copyFileSync(
  `${dist}/v/${version}/nl-design-system.css`,
  `${dist}/npm/themes/nl-design-system.css`,
);
const packages = shippedPackages(modules);
put(`v/${version}/LICENSES.txt`, licences(packages));
copyFileSync(`${dist}/v/${version}/LICENSES.txt`, `${dist}/npm/LICENSES.txt`);
// For those who import the script from the package: it exports nothing.
writeFileSync(`${dist}/tp.d.ts`, 'export {};\n');
// For who makes snippets in the browser, beside the files themselves.
const hashes = Object.fromEntries(['tp.js', 'tp-host.js'].map((file) => [file, integrityOf(file)]));
put(`v/${version}/integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);
// After all others: it holds the hash of each, and its own can only stand in the list beside them.
put(
  `v/${version}/sbom.json`,
  `${JSON.stringify(sbom({ name, version, packages, files: published }), null, 2)}\n`,
);
writeFileSync(`${dist}/assets.json`, `${JSON.stringify({ version, files: published }, null, 2)}\n`);

/** Writes a chunk, and before it the files whose hashes stand in it; returns its own hash and what it needs. */
function write(name: string): readonly string[] {
  const done = written.get(name);
  if (done !== undefined) return done;
  const later = linked.filter((file) => places.get(file.name) === name);
  const table = Object.fromEntries(later.map((file) => [file.name, write(file.name)]));
  published.push(script(`v/${version}/${name}.js`, withLaterFiles(codeOf(name), table)));
  const needs = toAsk(scripts.get(name)?.needs ?? []);
  const file = [integrityOf(`${name}.js`).replace('sha384-', ''), ...needs];
  written.set(name, file);
  return file;
}

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

function codeOf(name: string): string {
  const found = scripts.get(name);
  if (found === undefined) throw new Error(`${name} was not built`);
  return found.code;
}

function script(file: string, code: string): Asset {
  const forbidden =
    /\bimport\s*\(|\bimport\s*["'{*]|\bnew Function\(|[^.\w]Function\(|\beval\(|innerHTML\s*=(?!=)/.exec(
      withoutLitSink(code),
    );
  if (forbidden !== null)
    throw new Error(`${file} holds ${JSON.stringify(forbidden[0])}, which a strict policy refuses`);
  writeFileSync(`${dist}/${file}`, code);
  return asset(dist, file);
}

/** Lit's one template sink, which takes only what our policy vouches for. Another count means that Lit has moved it. */
function withoutLitSink(text: string): string {
  const parts = text.split('.innerHTML=');
  if (parts.length > 2)
    throw new Error(`expected at most one use of innerHTML, found ${parts.length - 1}`);
  return parts.join('.checked=');
}

/**
 * What has to be asked for, so that all of it comes: not what another one asks for itself. All are asked for at once
 * all the same.
 */
function toAsk(needs: readonly string[]): readonly string[] {
  const brought = (name: string): readonly string[] =>
    (scripts.get(name)?.needs ?? []).flatMap((need) => [need, ...brought(need)]);
  return needs.filter(
    (need) => need !== 'tp' && !needs.some((other) => brought(other).includes(need)),
  );
}
