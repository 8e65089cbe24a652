/**
 * `npm run budget`: the published files against `test/budget.json`, in bytes as a good server sends them (brotli 11). `gate` is the
 * promise; `recorded` is what it was when somebody last looked: a rise must be written down there, so that none comes unseen.
 */
import { readFileSync } from 'node:fs';
import type { Asset } from './files.js';

interface Budget {
  readonly name: string;
  readonly files: readonly string[];
  readonly gate: number;
  readonly recorded: number;
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const { budgets } = read('test/budget.json') as { budgets: readonly Budget[] };
const { version, files } = read('dist/assets.json') as { version: string; files: readonly Asset[] };

const size = (file: string): number => {
  const found = files.find((asset) => asset.file === `v/${version}/${file}`);
  if (found === undefined) throw new Error(`dist/assets.json does not list ${file}; run npm run build`);
  return found.brotli;
};

const lines = budgets.map(({ name, files: parts, gate, recorded }) => {
  const bytes = parts.reduce((sum, file) => sum + size(file), 0);
  const verdict = bytes > gate ? 'OVER THE GATE' : bytes > recorded ? 'OVER WHAT IS RECORDED' : 'ok';
  return { name, bytes, recorded, gate, verdict };
});
const budgeted = new Set(budgets.flatMap((budget) => budget.files));
/** Pages, scripts and styles: what a visit loads. Lists and licences are for who looks after a site. */
const forgotten = files.filter(({ file }) => /^v\/.*\.(html|js|css)$/.test(file) && !budgeted.has(file.split('/').at(-1) ?? ''));

console.table(lines);
for (const { file } of forgotten) console.error(`${file} is published without a budget`);
if (forgotten.length > 0 || lines.some(({ verdict }) => verdict !== 'ok')) process.exitCode = 1;
