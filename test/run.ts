/**
 * `npm test`: builds, then runs the tests in web-test-runner, the tests in Node and the tests of real pages. `BROWSERS` names the engines,
 * with commas between; without it, Chromium alone. Its last line is `N passed, N failed`.
 *
 *   --built         what stands in `dist` is up to date
 *   --full-engine   what draws is tested once more with Vega as it is published, in Chromium
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findChromium } from './support/browser-paths.js';
import { none, total, type Counts } from './support/count-tests.js';
import { fetchHeadlessChromium } from './support/headless-chromium.js';

const main = async (): Promise<Counts> => {
  const chromium = chromiumPath();
  if (!chromium) return broken('Chromium', 'none was found');
  process.env['CHROME_PATH'] = chromium;
  if (!process.argv.includes('--built') && (await run(['--import', 'tsx', 'src/build/build.ts'])) !== 0)
    return broken('The build', 'broke off, so no test ran');
  const engines = (process.env['BROWSERS'] ?? 'chromium').split(',');
  return total((await Promise.all(lanes(engines, process.argv.includes('--full-engine')).map(inTurn))).flat());
};

/** Characters of what a failed test says. */
const MOST_OF_A_REASON = 2000;

type Runner = () => Promise<Counts>;

/**
 * A lane per engine, side by side. The first begins with the tests in the runner, whose tabs use every core, and fills the cache of packages while the
 * others are at real pages, where they wait more than they work: two halves of the files at once, each with a browser of its own. In the runner those have one
 * tab: in another one keyboard and focus do not work there.
 */
const lanes = (engines: readonly string[], fullEngine: boolean): readonly (readonly Runner[])[] => {
  const nodeTests = testFiles('test', '.node.test.ts');
  const ofPages = nodeTests.filter((file) => file.startsWith(join('test', 'pages')));
  const ofAnyEngine = ofPages.filter((file) => readFileSync(file, 'utf8').includes('engineNames('));
  const elsewhere = nodeTests.filter((file) => !ofPages.includes(file));
  const inEngine =
    (name: string): Runner =>
    () =>
      countedRun(`in ${name}`, (counts) => run(['node_modules/@web/test-runner/dist/bin.js'], { TEST_COUNTS: counts, BROWSERS: name }));
  const onPages =
    (name: string, files: readonly string[]): Runner =>
    async () => {
      const half = (rest: number): Runner => {
        const its = files.filter((_, place) => place % 2 === rest);
        return () => countedRun(`of real pages in ${name}, ${rest + 1} of 2`, (counts) => runInTurn(its, counts, { BROWSERS: name }));
      };
      return total(await Promise.all([half(0)(), half(1)()]));
    };
  const ofNoPage: readonly Runner[] = [
    () => countedRun('in Node', (counts) => runInNode(elsewhere, counts)),
    ...(fullEngine ? [() => countedRun('with the full Vega', runWithFullEngine)] : []),
  ];
  const [first = 'chromium', ...others] = engines;
  // The first has the files of one engine too. What has no engine goes where least is left.
  return [
    [inEngine(first), onPages(first, ofPages), ...(others.length > 0 ? [] : ofNoPage)],
    ...others.map((name, place) => [onPages(name, ofAnyEngine), inEngine(name), ...(place === 0 ? ofNoPage : [])]),
  ];
};

const inTurn = async (runners: readonly Runner[]): Promise<readonly Counts[]> => {
  const counts: Counts[] = [];
  for (const runner of runners) counts.push(await runner());
  return counts;
};

const chromiumPath = (): string | undefined => {
  const found = findChromium();
  if (found) return found;
  if (process.platform === 'linux') {
    console.log('No Chrome, Chromium or Edge found: the tests run in the oldest Chromium that they can drive.');
    return fetchHeadlessChromium();
  }
  console.log('No Chrome, Chromium or Edge found: install one of them, or set CHROME_PATH to its program.');
  return undefined;
};

/** Runs one runner and reads its counts from a file; a runner that broke off without a failed test counts as one failure. */
const countedRun = async (name: string, runner: (countsFile: string) => Promise<number>): Promise<Counts> => {
  const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
  const file = join(folder, 'counts.json');
  console.log(`\nTests ${name}`);
  const code = await runner(file);
  const counts = readCounts(file);
  rmSync(folder, { recursive: true });
  const told = counts.failures.map((failure) => ({ ...failure, name: `${name}: ${failure.name}` }));
  return code !== 0 && counts.failed === 0 ? total([counts, broken(`Tests ${name}`, `ended with ${code}`)]) : { ...counts, failures: told };
};

const broken = (name: string, reason: string): Counts => ({ ...none, failed: 1, failures: [{ name, reason }] });

const readCounts = (file: string): Counts => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return broken('The counts', `could not be read from ${file}`);
  }
};

const runWithFullEngine = (countsFile: string): Promise<number> =>
  run(
    [
      'node_modules/@web/test-runner/dist/bin.js',
      ...['engine/*.test.ts', 'together/charts.ts', 'elements/tp-trend.test.ts'].flatMap((name) => ['--files', `test/${name}`]),
    ],
    { TEST_COUNTS: countsFile, TP_ENGINE: 'full', BROWSERS: 'chromium' },
  );

const runInNode = (files: readonly string[], countsFile: string): Promise<number> =>
  // Without a file to run, Node would look for tests everywhere.
  files.length === 0 ? Promise.resolve(1) : run(['--import', 'tsx', '--test', '--test-concurrency=1', ...reporters(countsFile), ...files]);

const runInTurn = (files: readonly string[], countsFile: string, environment: NodeJS.ProcessEnv): Promise<number> =>
  run(['--import', 'tsx', ...reporters(countsFile), 'test/support/files-in-turn.ts', ...files], environment);

const reporters = (countsFile: string): readonly string[] => [
  ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...['--test-reporter=./test/support/count-node-tests.mjs', `--test-reporter-destination=${countsFile}`],
];

const run = (args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment } });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });

const testFiles = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));

const { passed, failed, failures } = await main().catch((error: unknown) =>
  broken('The tests', error instanceof Error ? error.message : String(error)),
);
if (failures.length > 0) console.log('\nFailed:');
for (const { name, reason } of failures) console.log(`\n  ${name}\n    ${reason.slice(0, MOST_OF_A_REASON).replaceAll('\n', '\n    ')}`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
