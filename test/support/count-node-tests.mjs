/**
 * Reporter for Node's own runner: ends with the counts as JSON. Skipped tests are not counted, a suite only when it broke by itself.
 * Plain JavaScript, because the runner loads its reporters before it loads `tsx`.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* countNodeTests(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (type === 'test:pass' && !isSkipped(data) && data.details.type !== 'suite') passed += 1;
    if (type === 'test:fail' && !isSkipped(data) && !onlyPassesOn(data.details.error)) failed += 1;
  }
  yield JSON.stringify({ passed, failed });
}

const isSkipped = ({ skip, todo }) => skip !== undefined || todo !== undefined;

/** A suite or file that failed because a test in it did. */
const onlyPassesOn = (error) => error.failureType === 'subtestsFailed';
