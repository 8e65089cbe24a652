import { writeFileSync } from 'node:fs';

import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Reporter for web-test-runner: writes the counts as JSON to a file, when one is asked for. */
export const countTests = (file: string | undefined): Reporter => ({
  onTestRunFinished({ sessions }) {
    if (file) writeFileSync(file, JSON.stringify(total(Array.from(sessions, countSession))));
  },
});

export const total = (parts: readonly Counts[]): Counts => ({
  passed: parts.reduce((sum, part) => sum + part.passed, 0),
  failed: parts.reduce((sum, part) => sum + part.failed, 0),
});

/** A file that could not be loaded has errors but no failed test: it counts as one failure. */
const countSession = (session: TestSession): Counts => {
  const counts = session.testResults ? countSuite(session.testResults) : { passed: 0, failed: 0 };
  return session.passed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
};

const countSuite = (suite: TestSuiteResult): Counts => {
  const tests = suite.tests.filter((test) => !test.skipped);
  const passed = tests.filter((test) => test.passed).length;
  return total([{ passed, failed: tests.length - passed }, ...suite.suites.map(countSuite)]);
};
