/** What the commands that run tests share: a runner, its counts, and the closing line. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { none, total, type Counts } from './count-tests.js';

/** Characters of what a failed test says. */
const MOST_OF_A_REASON = 2000;

/** Runs one runner and reads its counts from a file; a runner that broke off without a failed test counts as one failure. */
export const countedRun = async (name: string, runner: (countsFile: string) => Promise<number>): Promise<Counts> => {
  const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
  const file = join(folder, 'counts.json');
  console.log(`\nTests ${name}`);
  const code = await runner(file);
  const counts = readCounts(file);
  rmSync(folder, { recursive: true });
  const told = counts.failures.map((failure) => ({ ...failure, name: `${name}: ${failure.name}` }));
  return code !== 0 && counts.failed === 0 ? total([counts, broken(`Tests ${name}`, `ended with ${code}`)]) : { ...counts, failures: told };
};

export const broken = (name: string, reason: string): Counts => ({ ...none, failed: 1, failures: [{ name, reason }] });

const readCounts = (file: string): Counts => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return broken('The counts', `could not be read from ${file}`);
  }
};

export const runInTurn = (files: readonly string[], countsFile: string, environment: NodeJS.ProcessEnv): Promise<number> =>
  run(['--import', 'tsx', ...reporters(countsFile), 'test/support/files-in-turn.ts', ...files], environment);

export const reporters = (countsFile: string): readonly string[] => [
  ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...['--test-reporter=./test/support/count-node-tests.mjs', `--test-reporter-destination=${countsFile}`],
];

/** The exit code of Node with these arguments. */
export const run = (args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment } });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });

/** Runs it all and ends with what failed and the line `N passed, N failed`. */
export const closeWith = async (main: () => Promise<Counts>): Promise<void> => {
  const { passed, failed, failures } = await main().catch((error: unknown) =>
    broken('The tests', error instanceof Error ? error.message : String(error)),
  );
  if (failures.length > 0) console.log('\nFailed:');
  for (const { name, reason } of failures) console.log(`\n  ${name}\n    ${reason.slice(0, MOST_OF_A_REASON).replaceAll('\n', '\n    ')}`);
  process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
};
