/**
 * `npm test`: builds, then runs the tests in web-test-runner, the tests in Node and the tests of real pages. `BROWSERS`
 * names the engines, with commas between; without it, Chromium alone. A file that fails is run once more, alone: only what fails twice makes it red, and what passed then is
 * listed as unsteady. Its last line is `N passed, N failed`.
 *
 *   --built    what stands in `dist` is up to date
 *   --oldest   every element is drawn once more in the oldest Chromium that we promise to work in, for Linux
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findChromium } from './support/browser-paths.js';
import { broken, closeWith, run, runInBrowser, runShared } from './support/counted-run.js';
import { chromiums, fetchHeadlessChromium } from './support/headless-chromium.js';
import { runTwice, type TestRun, type TwiceRun } from './support/second-try.js';

const main = async (): Promise<TwiceRun> => {
  const chromium = chromiumPath();
  if (!chromium) return { ...broken('Chromium', 'none was found'), unsteady: [] };
  process.env['CHROME_PATH'] = chromium;
  if (!process.argv.includes('--built') && (await run(['--import', 'tsx', 'build/build.ts'])) !== 0)
    return { ...broken('The build', 'broke off, so no test ran'), unsteady: [] };
  return runTwice(lanes((process.env['BROWSERS'] ?? 'chromium').split(',')));
};

/**
 * What runs side by side. In the runner Firefox and WebKit have one tab, since in another one keyboard and focus do not
 * work there: they begin at once, and last the longest. Tests of real pages wait more than they work: two files at a
 * time, each process with a browser of its own, and one engine after the other.
 */
const lanes = (engines: readonly string[]): readonly (readonly TestRun[])[] => {
  const nodeTests = testFiles('test', '.node.test.ts');
  const ofAnyEngine = nodeTests.filter((file) =>
    readFileSync(file, 'utf8').includes('engineNames('),
  );
  const inEngine =
    (name: string): TestRun =>
    (files) =>
      runInBrowser(`in ${name}`, { BROWSERS: name }, files);
  const inNode =
    (name: string, all: readonly string[]): TestRun =>
    (files = all) =>
      runShared(`in Node and of real pages in ${name}`, files, 2, { BROWSERS: name });
  const extra: readonly TestRun[] = [...(process.argv.includes('--oldest') ? [runInOldest] : [])];
  const [first = 'chromium', ...others] = engines;
  if (others.length === 0) return [[inEngine(first)], [inNode(first, nodeTests), ...extra]];
  return [
    // The first engine has the files of one engine too.
    [
      inEngine(first),
      inNode(first, nodeTests),
      ...others.map((name) => inNode(name, ofAnyEngine)),
      ...extra,
    ],
    ...others.map((name) => [inEngine(name)]),
  ];
};

const chromiumPath = (): string | undefined => {
  const found = findChromium();
  if (found) return found;
  if (process.platform === 'linux') {
    console.log(
      'No Chrome, Chromium or Edge found: the tests run in the oldest Chromium that they can drive.',
    );
    return fetchHeadlessChromium();
  }
  console.log(
    'No Chrome, Chromium or Edge found: install one of them, or set CHROME_PATH to its program.',
  );
  return undefined;
};

const runInOldest: TestRun = () =>
  runShared(
    'of every element in the oldest Chromium',
    [join('test', 'pages', 'every-element.node.test.ts')],
    1,
    {
      BROWSERS: 'chromium',
      CHROME_PATH: fetchHeadlessChromium(chromiums.floor),
    },
  );

const testFiles = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));

await closeWith(main);
