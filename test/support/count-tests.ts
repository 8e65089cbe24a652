import { writeFileSync } from 'node:fs';

import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Told once more when everything has run: what a test printed while others ran beside it is not found again. */
  readonly failures: readonly Failure[];
}

export interface Failure {
  /** The test file, which can be run again alone; null where the runner itself broke off. */
  readonly file: string | null;
  /** `file > suite > test` */
  readonly name: string;
  readonly reason: string;
}

export const none: Counts = { passed: 0, failed: 0, failures: [] };

/** Reporter for web-test-runner: writes the counts as JSON to a file, when one is asked for. */
export const countTests = (file: string | undefined): Reporter => ({
  onTestRunFinished({ sessions }) {
    if (file) writeFileSync(file, JSON.stringify(total(Array.from(sessions, countSession))));
  },
});

export const total = (parts: readonly Counts[]): Counts => ({
  passed: parts.reduce((sum, part) => sum + part.passed, 0),
  failed: parts.reduce((sum, part) => sum + part.failed, 0),
  failures: parts.flatMap(({ failures }) => failures),
});

/** A file that could not be loaded has errors but no failed test: it counts as one failure. */
const countSession = (session: TestSession): Counts => {
  const file = session.testFile.replace(`${process.cwd()}/`, '');
  const counts = session.testResults ? countSuite(session.testResults, file, file) : none;
  if (session.passed || counts.failed > 0) return counts;
  const reason = session.errors.map(({ message }) => message).join('\n');
  return { ...counts, failed: 1, failures: [{ file, name: file, reason }] };
};

const countSuite = (
  { name, tests, suites }: TestSuiteResult,
  file: string,
  within: string,
): Counts => {
  const here = name === '' ? within : `${within} > ${name}`;
  const ran = tests.filter(({ skipped }) => !skipped);
  const failures = ran
    .filter(({ passed }) => !passed)
    .map(({ name: test, error }) => ({
      ...{ file, name: `${here} > ${test}` },
      reason: error?.message ?? '',
    }));
  const own = { passed: ran.length - failures.length, failed: failures.length, failures };
  return total([own, ...suites.map((suite) => countSuite(suite, file, here))]);
};
