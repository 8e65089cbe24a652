/**
 * `npm run test:browsers`: what every browser has to pass, in Chromiums of three years: stories, strict pages, the
 * builder's snippets and every element, with a picture of each page of elements in `shots/browsers`. The oldest that we
 * promise to work in draws every element; what drives stories speaks to none below `chromiums.driven`. For Linux, where
 * old builds are to be had; after a build. `VERSIONS=floor,newest` chooses. Its last line is `N passed, N failed`.
 */
import { join } from 'node:path';

import { total, type Counts } from './support/count-tests.js';
import { closeWith, countedRun, run, runShared } from './support/counted-run.js';
import { chromiums, fetchHeadlessChromium } from './support/headless-chromium.js';

const pages = (...names: readonly string[]): readonly string[] =>
  names.map((name) => join('test', 'pages', `${name}.node.test.ts`));

const isVersion = (name: string): name is keyof typeof chromiums => name in chromiums;

const main = async (): Promise<Counts> => {
  const names = process.env['VERSIONS']?.split(',') ?? Object.keys(chromiums);
  const counts: Counts[] = [];
  for (const name of names) {
    if (!isVersion(name))
      throw new Error(`VERSIONS names "${name}"; known are ${Object.keys(chromiums).join(', ')}.`);
    const environment = {
      BROWSERS: 'chromium',
      CHROME_PATH: fetchHeadlessChromium(chromiums[name]),
      SHOTS: join('shots', 'browsers'),
    };
    const where = `in Chromium ${chromiums[name]}`;
    const files =
      name === 'floor'
        ? pages('every-element')
        : pages('every-element', 'strict', 'snippets', 'readme-snippet');
    counts.push(await runShared(`of pages ${where}`, files, 1, environment));
    if (name === 'floor') continue;
    const runner = ['node_modules/@web/test-runner/dist/bin.js', '--files', 'test/stories.test.ts'];
    counts.push(
      await countedRun(`of stories ${where}`, (file) =>
        run(runner, { ...environment, TEST_COUNTS: file }),
      ),
    );
  }
  return total(counts);
};

await closeWith(main);
