/** What the commands that run tests share: a runner, its counts, and the closing lines. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { none, total, type Counts } from './count-tests.js';
import { closingLines } from './closing-lines.js';
import type { TwiceRun } from './second-try.js';

/** Milliseconds for all files of one engine in the runner; on two quiet processors the longest takes 500 seconds. */
const RUNNER_LIMIT = 30 * 60_000;

/** Milliseconds for one test file in Node; on two quiet processors the longest takes 320 seconds. */
const FILE_LIMIT = 20 * 60_000;

/** What a process gets for closing its browsers when its limit is over. */
const CLOSING_TIME = 10_000;

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
  const code = await runner(file).catch((reason: unknown) => String(reason));
  const counts = readCounts(file);
  rmSync(folder, { recursive: true });
  const told = counts.failures.map((failure) => ({ ...failure, name: `${name}: ${failure.name}` }));
  return code !== 0 && counts.failed === 0
    ? total([counts, broken(`Tests ${name}`, `ended with ${code}`)])
    : { ...counts, failures: told };
};

export const broken = (name: string, reason: string, file: string | null = null): Counts => ({
  ...none,
  failed: 1,
  failures: [{ file, name, reason }],
});

/** A line of counts as JSON for each file, or one for all. */
const readCounts = (file: string): Counts => {
  try {
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return total(lines.map((line) => JSON.parse(line) as Counts));
  } catch {
    return broken('The counts', `could not be read from ${file}`);
  }
};

/** Tests of web-test-runner in one engine; with files, those alone. */
export const runInBrowser = (
  name: string,
  environment: NodeJS.ProcessEnv,
  files: readonly string[] = [],
): Promise<Counts> =>
  countedRun(name, (counts) =>
    run(
      [
        'node_modules/@web/test-runner/dist/bin.js',
        ...(files.length > 0 ? ['--files', ...files] : []),
      ],
      { ...environment, TEST_COUNTS: counts },
      { limit: RUNNER_LIMIT },
    ),
  );

/**
 * Test files for Node in a few processes side by side. Each process takes the next file of the list when it is done
 * with one, and keeps its browsers. The largest files, which as a rule take longest, come first. A process that broke
 * off, or whose file took longer than its limit, leaves the rest to another.
 */
export const runShared = async (
  name: string,
  files: readonly string[],
  processes: number,
  environment: NodeJS.ProcessEnv = {},
): Promise<Counts> => {
  const left = files.toSorted((one, other) => statSync(other).size - statSync(one).size);
  const one = async (which: string): Promise<Counts> => {
    const { counts, began } = await runFiles(which, left, environment);
    // One that cannot begin would not begin the next time either.
    return began && left.length > 0 ? total([counts, await one(which)]) : counts;
  };
  return total(
    await Promise.all(
      Array.from({ length: Math.min(processes, files.length) }, (_, i) =>
        one(processes === 1 ? name : `${name}, ${i + 1} of ${processes}`),
      ),
    ),
  );
};

/** One process, which takes files from the list while there are any; `began`: it took one. */
const runFiles = async (
  name: string,
  left: string[],
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly counts: Counts; readonly began: boolean }> => {
  const at: { file: string | null; began: boolean; end: string } = {
    ...{ file: null, began: false },
    end: 'its process broke off',
  };
  const counts = await countedRun(name, (file) =>
    run(['--import', 'tsx', ...reporters(file), 'test/support/files-in-turn.ts'], environment, {
      limit: FILE_LIMIT,
      talk: (child, again) =>
        child.on('message', () => {
          again();
          at.file = left.shift() ?? null;
          at.began = true;
          child.send(at.file ?? '');
        }),
    }).catch((reason: unknown) => {
      at.end = String(reason);
      return 1;
    }),
  );
  if (at.file === null) return { counts, began: at.began };
  // The file that it was at has no counts.
  const all = total([
    { ...counts, ...(onlyBrokeOff(counts) && none) },
    broken(`${name}: ${at.file}`, at.end, at.file),
  ]);
  return { counts: all, began: at.began };
};

const onlyBrokeOff = ({ failures }: Counts): boolean =>
  failures.length > 0 && failures.every(({ file }) => file === null);

const reporters = (countsFile: string): readonly string[] => [
  ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...[
    '--test-reporter=./test/support/count-node-tests.mjs',
    `--test-reporter-destination=${countsFile}`,
  ],
];

interface RunOptions {
  /** Milliseconds until the process is ended. */
  readonly limit?: number;
  /** Talks with the process; `again` begins the limit anew. */
  readonly talk?: (child: ChildProcess, again: () => void) => unknown;
}

/** The exit code of Node with these arguments. Rejects when it took longer than its limit. */
export const run = (
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  { limit, talk }: RunOptions = {},
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit', ...(talk ? (['ipc'] as const) : [])],
      env: { ...process.env, ...environment },
    });
    let timer: NodeJS.Timeout | undefined;
    let isOver = false;
    const begin = (): void => {
      clearTimeout(timer);
      if (limit === undefined) return;
      timer = setTimeout(() => {
        isOver = true;
        child.kill('SIGTERM');
        timer = setTimeout(() => child.kill('SIGKILL'), CLOSING_TIME);
      }, limit);
    };
    begin();
    talk?.(child, begin);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      if (isOver) reject(new Error(`took longer than ${Number(limit) / 1000} s and was ended`));
      else resolve(code ?? 1);
    });
  });

/** Runs it all and ends with what failed and the line `N passed, N failed`. */
export const closeWith = async (main: () => Promise<TwiceRun>): Promise<void> => {
  const result = await main().catch((error: unknown): TwiceRun => ({
    ...broken('The tests', error instanceof Error ? error.message : String(error)),
    unsteady: [],
  }));
  process.exitCode = result.passed > 0 && result.failed === 0 ? 0 : 1;
  for (const line of closingLines(result)) console.log(line);
};
