/** What the commands that run tests share: a runner, its counts, and the closing line. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { none, total, type Counts } from './count-tests.js';

/** Characters of what a failed test says. */
const MOST_OF_A_REASON = 2000;

/**
 * Runs one runner and reads its counts from a file; a runner that broke off without a failed test counts as one
 * failure.
 */
export const countedRun = async (
  name: string,
  runner: (countsFile: string) => Promise<number>,
): Promise<Counts> => {
  const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
  const file = join(folder, 'counts.json');
  console.log(`\nTests ${name}`);
  const code = await runner(file);
  const counts = readCounts(file);
  rmSync(folder, { recursive: true });
  const told = counts.failures.map((failure) => ({ ...failure, name: `${name}: ${failure.name}` }));
  return code !== 0 && counts.failed === 0
    ? total([counts, broken(`Tests ${name}`, `ended with ${code}`)])
    : { ...counts, failures: told };
};

export const broken = (name: string, reason: string): Counts => ({
  ...none,
  failed: 1,
  failures: [{ name, reason }],
});

const readCounts = (file: string): Counts => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return broken('The counts', `could not be read from ${file}`);
  }
};

/**
 * Test files for Node in a few processes side by side. A file whose browser crashed is run once more at the end; a page
 * that crashes it each time is thereby told.
 */
export const runShared = async (
  name: string,
  files: readonly string[],
  processes: number,
  environment: NodeJS.ProcessEnv = {},
): Promise<Counts> => {
  const counts = await shareOut(name, files, processes, environment);
  const crashed = counts.failures.filter(({ reason }) => BROWSER_CRASH.test(reason));
  if (crashed.length === 0 || crashed.length > MOST_CRASHES) return counts;
  const again = await shareOut(
    `${name}, again after a crash of the browser`,
    [...new Set(crashed.map(fileOf))],
    1,
    environment,
  );
  const failed = counts.failed - crashed.length + again.failed;
  const failures = [
    ...counts.failures.filter((failure) => !crashed.includes(failure)),
    ...again.failures,
  ];
  return { passed: counts.passed + counts.failed - failed, failed, failures };
};

/**
 * Each process takes the next file of the list when it is done with one, and keeps its browsers. The largest files,
 * which as a rule take longest, come first.
 */
const shareOut = async (
  name: string,
  files: readonly string[],
  processes: number,
  environment: NodeJS.ProcessEnv,
): Promise<Counts> => {
  const left = files.toSorted((one, other) => statSync(other).size - statSync(one).size);
  const next = (child: ChildProcess): unknown =>
    child.on('message', () => child.send(left.shift() ?? ''));
  const one = (which: number): Promise<Counts> =>
    countedRun(`${name}, ${which} of ${processes}`, (counts) =>
      run(
        ['--import', 'tsx', ...reporters(counts), 'test/support/files-in-turn.ts'],
        environment,
        next,
      ),
    );
  return total(
    await Promise.all(
      Array.from({ length: Math.min(processes, files.length) }, (_, i) => one(i + 1)),
    ),
  );
};

/**
 * What WebKitWebDriver answers when the process of the page ended by itself, which on a busy machine WebKitGTK's
 * sometimes does.
 */
const BROWSER_CRASH = /session deleted because of page crash or hang/;

/** More crashes than this in one run are the page's doing. */
const MOST_CRASHES = 3;

const fileOf = ({ name }: { readonly name: string }): string =>
  /[^ ]+\.node\.test\.ts/.exec(name)?.[0] ?? name;

const reporters = (countsFile: string): readonly string[] => [
  ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...[
    '--test-reporter=./test/support/count-node-tests.mjs',
    `--test-reporter-destination=${countsFile}`,
  ],
];

/** The exit code of Node with these arguments. */
export const run = (
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  talk?: (child: ChildProcess) => unknown,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit', ...(talk ? (['ipc'] as const) : [])],
      env: { ...process.env, ...environment },
    });
    talk?.(child);
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });

/** Runs it all and ends with what failed and the line `N passed, N failed`. */
export const closeWith = async (main: () => Promise<Counts>): Promise<void> => {
  const { passed, failed, failures } = await main().catch((error: unknown) =>
    broken('The tests', error instanceof Error ? error.message : String(error)),
  );
  if (failures.length > 0) console.log('\nFailed:');
  for (const { name, reason } of failures)
    console.log(`\n  ${name}\n    ${reason.slice(0, MOST_OF_A_REASON).replaceAll('\n', '\n    ')}`);
  process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
};
