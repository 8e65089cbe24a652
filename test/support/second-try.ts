import { total, type Counts, type Failure } from './count-tests.js';

/** Runs the tests of one engine; with files, those alone. */
export type TestRun = (files?: readonly string[]) => Promise<Counts>;

export interface TwiceRun extends Counts {
  /** What failed at first and passed alone, one failure per file. */
  readonly unsteady: readonly Failure[];
}

/** More files that failed than this are the change's doing: they are not run again. */
const MOST_AGAIN = 12;

/** More files than this that pass only alone make a run red: then it is the tests that cannot be trusted. */
const MOST_UNSTEADY = 5;

/**
 * Runs lanes side by side, the runs of a lane one after the other. A file that failed is run once more when all lanes
 * are done, alone, and only what fails then too has failed.
 */
export const runTwice = async (lanes: readonly (readonly TestRun[])[]): Promise<TwiceRun> => {
  const first = (await Promise.all(lanes.map(inTurn))).flat();
  const files = first.reduce((sum, { counts }) => sum + failedFiles(counts).length, 0);
  if (files === 0 || files > MOST_AGAIN)
    return { ...total(first.map(({ counts }) => counts)), unsteady: [] };
  const results: TwiceRun[] = [];
  for (const { run, counts } of first) results.push(await secondTry(run, counts));
  return judged({
    ...total(results),
    unsteady: results.flatMap(({ unsteady }) => unsteady),
  });
};

interface FirstTry {
  readonly run: TestRun;
  readonly counts: Counts;
}

const inTurn = async (runs: readonly TestRun[]): Promise<readonly FirstTry[]> => {
  const done: FirstTry[] = [];
  for (const run of runs) done.push({ run, counts: await run() });
  return done;
};

const failedFiles = ({ failures }: Counts): readonly string[] => [
  ...new Set(failures.flatMap(({ file }) => file ?? [])),
];

const secondTry = async (run: TestRun, first: Counts): Promise<TwiceRun> => {
  let { passed } = first;
  const failures = first.failures.filter(({ file }) => file === null);
  const unsteady: Failure[] = [];
  for (const file of failedFiles(first)) {
    const before = first.failures.filter((failure) => failure.file === file);
    const again = await run([file]);
    failures.push(...again.failures);
    passed += Math.max(0, before.length - again.failed);
    if (again.failed === 0) unsteady.push(...before.slice(0, 1));
  }
  return { passed, failed: failures.length, failures, unsteady };
};

const judged = (result: TwiceRun): TwiceRun => {
  const { unsteady, failures } = result;
  if (unsteady.length <= MOST_UNSTEADY) return result;
  const reason = `${unsteady.length} test files passed only alone; at most ${MOST_UNSTEADY} may`;
  const failed = { file: null, name: 'Unsteady tests', reason };
  return { ...result, failed: result.failed + 1, failures: [...failures, failed] };
};
