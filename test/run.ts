/**
 * `npm test`: builds, then runs the tests in web-test-runner, the tests in Node and the tests of real pages. `BROWSERS` names the engines,
 * with commas between; without it, Chromium alone. Its last line is `N passed, N failed`.
 *
 *   --built         what stands in `dist` is up to date
 *   --full-engine   what draws is tested once more with Vega as it is published, in Chromium
 *   --oldest        every element is drawn once more in the oldest Chromium that we promise to work in, for Linux
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findChromium } from './support/browser-paths.js';
import { total, type Counts } from './support/count-tests.js';
import { broken, closeWith, countedRun, reporters, run, runInTurn } from './support/counted-run.js';
import { chromiums, fetchHeadlessChromium } from './support/headless-chromium.js';

const main = async (): Promise<Counts> => {
  const chromium = chromiumPath();
  if (!chromium) return broken('Chromium', 'none was found');
  process.env['CHROME_PATH'] = chromium;
  if (!process.argv.includes('--built') && (await run(['--import', 'tsx', 'src/build/build.ts'])) !== 0)
    return broken('The build', 'broke off, so no test ran');
  const engines = (process.env['BROWSERS'] ?? 'chromium').split(',');
  return total((await Promise.all(lanes(engines).map(inTurn))).flat());
};

type Runner = () => Promise<Counts>;

/**
 * A lane per engine, side by side. The first begins with the tests in the runner, whose tabs use every core, and fills the cache of packages while the
 * others are at real pages, where they wait more than they work: two halves of the files at once, each with a browser of its own. In the runner those have one
 * tab: in another one keyboard and focus do not work there.
 */
const lanes = (engines: readonly string[]): readonly (readonly Runner[])[] => {
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
    ...(process.argv.includes('--full-engine') ? [() => countedRun('with the full Vega', runWithFullEngine)] : []),
    ...(process.argv.includes('--oldest') ? [() => countedRun('of every element in the oldest Chromium', runInOldest)] : []),
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

const runWithFullEngine = (countsFile: string): Promise<number> =>
  run(
    [
      'node_modules/@web/test-runner/dist/bin.js',
      ...['engine/*.test.ts', 'together/charts.ts', 'elements/tp-trend.test.ts'].flatMap((name) => ['--files', `test/${name}`]),
    ],
    { TEST_COUNTS: countsFile, TP_ENGINE: 'full', BROWSERS: 'chromium' },
  );

const runInOldest = (countsFile: string): Promise<number> =>
  runInTurn([join('test', 'pages', 'every-element.node.test.ts')], countsFile, {
    BROWSERS: 'chromium',
    CHROME_PATH: fetchHeadlessChromium(chromiums.floor),
  });

const runInNode = (files: readonly string[], countsFile: string): Promise<number> =>
  // Without a file to run, Node would look for tests everywhere.
  files.length === 0 ? Promise.resolve(1) : run(['--import', 'tsx', '--test', '--test-concurrency=1', ...reporters(countsFile), ...files]);

const testFiles = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));

await closeWith(main);
