import { writeFileSync } from 'node:fs';

import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

/**
 * Reporter for web-test-runner: writes which tests took the longest to a file, when one is asked for, as `milliseconds
 * file > suite > test` in lines.
 */
export const timeTests = (file: string | undefined): Reporter => ({
  onTestRunFinished({ sessions }) {
    if (!file) return;
    const timed = Array.from(sessions).flatMap(timedSession);
    const lines = timed
      .toSorted((one, other) => other.time - one.time)
      .map(({ time, name }) => `${Math.round(time)} ${name}`);
    writeFileSync(file, `${lines.join('\n')}\n`);
  },
});

interface Timed {
  readonly time: number;
  readonly name: string;
}

const timedSession = ({ testFile, testResults }: TestSession): readonly Timed[] =>
  testResults ? timedSuite(testResults, testFile.replace(`${process.cwd()}/`, '')) : [];

const timedSuite = ({ name, tests, suites }: TestSuiteResult, within: string): readonly Timed[] => {
  const here = name === '' ? within : `${within} > ${name}`;
  return [
    ...tests.map(({ name: test, duration }) => ({
      time: duration ?? 0,
      name: `${here} > ${test}`,
    })),
    ...suites.flatMap((suite) => timedSuite(suite, here)),
  ];
};
