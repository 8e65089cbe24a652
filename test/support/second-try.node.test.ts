import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { closingLines } from './closing-lines.js';
import type { Counts, Failure } from './count-tests.js';
import { runTwice, type TestRun } from './second-try.js';

const failure = (file: string | null, title = 'a title', reason = 'a reason'): Failure => ({
  ...{ file, reason },
  name: `in chromium: ${file} > ${title}`,
});

const counts = (passed: number, ...failures: readonly Failure[]): Counts => ({
  ...{ passed, failures },
  failed: failures.length,
});

/** Gives one answer after the other, and notes what it was asked for. */
const runOf = (
  answers: readonly Counts[],
  asked: (readonly string[] | undefined)[] = [],
): TestRun => {
  const left = [...answers];
  return (files) => {
    asked.push(files);
    return Promise.resolve(left.shift() ?? counts(0));
  };
};

describe('a second try', () => {
  it('is not made where nothing failed', async () => {
    const asked: (readonly string[] | undefined)[] = [];
    const result = await runTwice([[runOf([counts(3)], asked)]]);
    assert.deepEqual(result, { ...counts(3), unsteady: [] });
    assert.deepEqual(asked, [undefined]);
  });

  it('runs each file that failed once more, alone, when all lanes are done', async () => {
    const asked: (readonly string[] | undefined)[] = [];
    const first = counts(3, failure('a.ts'), failure('a.ts', 'another'), failure('b.ts'));
    const result = await runTwice([
      [runOf([first, counts(2), counts(1)], asked)],
      [runOf([counts(4)], asked)],
    ]);
    assert.deepEqual(asked, [undefined, undefined, ['a.ts'], ['b.ts']]);
    assert.deepEqual(result, {
      ...counts(10),
      unsteady: [failure('a.ts'), failure('b.ts')],
    });
  });

  it('leaves red what fails twice, with what it said the second time', async () => {
    const again = failure('a.ts', 'a title', 'another reason');
    const result = await runTwice([[runOf([counts(3, failure('a.ts')), counts(2, again)])]]);
    assert.deepEqual(result, { ...counts(3, again), unsteady: [] });
  });

  it('leaves red a runner that broke off, since there is no file to run again', async () => {
    const result = await runTwice([[runOf([counts(3, failure(null))])]]);
    assert.deepEqual(result, { ...counts(3, failure(null)), unsteady: [] });
  });

  it('is not made where more than twelve files failed', async () => {
    const asked: (readonly string[] | undefined)[] = [];
    const failures = Array.from({ length: 13 }, (_, i) => failure(`${i}.ts`));
    const result = await runTwice([[runOf([counts(0, ...failures)], asked)]]);
    assert.equal(result.failed, 13);
    assert.deepEqual(asked, [undefined]);
  });

  it('makes the run red where more than five files passed only alone', async () => {
    const failing = (many: number): TestRun =>
      runOf([counts(9, ...Array.from({ length: many }, (_, i) => failure(`${i}.ts`)))]);
    assert.equal((await runTwice([[failing(5)]])).failed, 0);
    const six = await runTwice([[failing(6)]]);
    assert.equal(six.failed, 1);
    assert.equal(six.unsteady.length, 6);
  });
});

describe('the end of a run', () => {
  it('names each failing test with file, title and message within the last sixty lines', () => {
    const failures = Array.from({ length: 40 }, (_, i) =>
      failure('a.ts', `title ${i}`, `first line\n${'more\n'.repeat(50)}`),
    );
    const last = closingLines({ ...counts(3, ...failures), unsteady: [] })
      .join('\n')
      .split('\n')
      .slice(-60);
    for (let i = 0; i < 40; i++)
      assert.ok(last.includes(`  in chromium: a.ts > title ${i}: first line`), `title ${i}`);
    assert.equal(last.at(-1), '3 passed, 40 failed');
  });

  it('counts the unsteady files and says what they said first', () => {
    const lines = closingLines({ ...counts(3), unsteady: [failure('a.ts')] });
    assert.deepEqual(lines, [
      '\nunsteady: 1',
      '  in chromium: a.ts > a title: a reason',
      '3 passed, 0 failed',
    ]);
  });
});
