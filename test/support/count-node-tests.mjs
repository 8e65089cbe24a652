/**
 * Reporter for Node's own runner: ends with the counts as JSON. Skipped tests are not counted, a suite only when it broke by itself.
 * Plain JavaScript, because the runner loads its reporters before it loads `tsx`.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* countNodeTests(events) {
  let passed = 0;
  let failed = 0;
  const failures = [];
  for await (const { type, data } of events) {
    if (type === 'test:pass' && !isSkipped(data) && data.details.type !== 'suite') passed += 1;
    if (type !== 'test:fail' || isSkipped(data) || onlyPassesOn(data.details.error)) continue;
    failed += 1;
    const { file, name, details } = data;
    failures.push({
      name: `${(file ?? '').replace(`${process.cwd()}/`, '')} > ${name}`,
      reason: reasonOf(details.error),
    });
  }
  yield JSON.stringify({ passed, failed, failures });
}

const isSkipped = ({ skip, todo }) => skip !== undefined || todo !== undefined;

/** Node wraps what was thrown. */
const reasonOf = (error) => String(error.cause?.message ?? error.cause ?? error.message);

/** A suite or file that failed because a test in it did. */
const onlyPassesOn = (error) => error.failureType === 'subtestsFailed';
