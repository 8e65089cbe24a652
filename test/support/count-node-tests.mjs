/**
 * Reporter for Node's own runner: a line of counts as JSON for each test file that `files-in-turn` is done with, so that what ran before a process was ended is
 * counted. Skipped tests are not counted, a suite only when it broke by itself. Plain JavaScript, because the runner loads its reporters before it loads `tsx`.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* countNodeTests(events) {
  let counts = none();
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const end = END_OF_FILE.exec(data.name);
    if (end !== null) {
      yield line(counts, end[1]);
      counts = none();
    } else if (isSkipped(data)) continue;
    else if (type === 'test:pass') counts.passed += data.details.type === 'suite' ? 0 : 1;
    else if (!onlyPassesOn(data.details.error)) {
      counts.failed += 1;
      counts.failures.push({ name: data.name, reason: reasonOf(data.details.error) });
    }
  }
  yield line(counts, null);
}

/** Name of the test that `files-in-turn` adds after those of a file. A test made by a shared helper names the helper as its own file. */
const END_OF_FILE = /^the end of (\S+)$/;

const none = () => ({ passed: 0, failed: 0, failures: [] });

const line = ({ failures, ...counts }, file) =>
  `${JSON.stringify({ ...counts, file, failures: failures.map(({ name, reason }) => ({ file, name: `${file} > ${name}`, reason })) })}\n`;

const isSkipped = ({ skip, todo }) => skip !== undefined || todo !== undefined;

/** Node wraps what was thrown. */
const reasonOf = (error) => String(error.cause?.message ?? error.cause ?? error.message);

/** A suite or file that failed because a test in it did. */
const onlyPassesOn = (error) => error.failureType === 'subtestsFailed';
