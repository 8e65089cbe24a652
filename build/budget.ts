/**
 * `npm run budget`: the published files against `test/budget.json`, in bytes as a good server sends them (brotli 11).
 * `gate` is the promise of a visit or of a large file; every other page, script and style has the `default`. A rise of
 * 2 % (at least 200 bytes) above a gate still passes, since the compressor answers a renamed variable by some bytes: it
 * is printed, and the next change brings it down.
 */
import { readFileSync } from 'node:fs';
import type { Asset } from './files.js';

interface Budget {
  readonly name: string;
  readonly files: readonly string[];
  readonly gate: number;
}

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
const { default: usual, budgets } = read('test/budget.json') as {
  default: number;
  budgets: readonly Budget[];
};
const { version, files } = read('dist/assets.json') as { version: string; files: readonly Asset[] };

const size = (file: string): number => {
  const found = files.find((asset) => asset.file === `v/${version}/${file}`);
  if (found === undefined)
    throw new Error(`dist/assets.json does not list ${file}; run npm run build`);
  return found.brotli;
};

/** Files with a gate of their own, alone or with others that a visit loads. */
const named = new Set(budgets.flatMap((budget) => budget.files));
/** Pages, scripts and styles: what a visit loads. Lists and licences are for who looks after a site. */
const others = files
  .filter(({ file }) => /^v\/.*\.(html|js|css)$/.test(file))
  .map(({ file }) => file.split('/').at(-1) ?? '')
  .filter((file) => !named.has(file))
  .map((file) => ({ name: file, files: [file], gate: usual }));

const lines = [...budgets, ...others].map(({ name, files: parts, gate }) => {
  const bytes = parts.reduce((sum, file) => sum + size(file), 0);
  const limit = gate + Math.max(200, Math.round(gate * 0.02));
  const verdict =
    bytes > limit ? 'TOO LARGE' : bytes > gate ? 'above the gate, within tolerance' : 'ok';
  return { name, bytes, gate, verdict };
});

console.table(lines);
if (lines.some(({ verdict }) => verdict === 'TOO LARGE')) process.exitCode = 1;
