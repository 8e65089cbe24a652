import type { Failure } from './count-tests.js';
import type { TwiceRun } from './second-try.js';

/** Characters of what a failed test says, where it is told whole. */
const MOST_OF_A_REASON = 2000;

/** Lines that name failed tests at the very end, so that whoever sees only the last sixty knows what to mend. */
const MOST_LINES = 50;

/** Characters of such a line. */
const MOST_OF_A_LINE = 300;

/** The end of a run: what failed, whole; what passed the second time; each failed test in a line; the counts. */
export const closingLines = ({ passed, failed, failures, unsteady }: TwiceRun): string[] => [
  ...(failures.length > 0 ? ['\nFailed:'] : []),
  ...failures.map(
    ({ name, reason }) =>
      `\n  ${name}\n    ${reason.slice(0, MOST_OF_A_REASON).replaceAll('\n', '\n    ')}`,
  ),
  `\nunsteady: ${unsteady.length}`,
  ...inLines(unsteady),
  ...(failures.length > 0 ? ['failed:', ...inLines(failures)] : []),
  `${passed} passed, ${failed} failed`,
];

const inLines = (failures: readonly Failure[]): readonly string[] => [
  ...failures
    .slice(0, MOST_LINES)
    .map(({ name, reason }) =>
      `  ${name}: ${reason.trim().split('\n')[0] ?? ''}`.slice(0, MOST_OF_A_LINE),
    ),
  ...(failures.length > MOST_LINES ? [`  and ${failures.length - MOST_LINES} more`] : []),
];
