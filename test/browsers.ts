/**
 * `npm run test:browsers`: what every browser has to pass, in Chromiums of three years: stories, strict pages, the
 * builder's snippets and every element, with a picture of each page of elements in `shots/browsers`. The oldest that we
 * promise to work in draws every element; what drives stories speaks to none below `chromiums.driven`. For Linux, where
 * old builds are to be had; after a build. `VERSIONS=floor,newest` chooses. Its last line is `N passed, N failed`.
 */
import { join } from 'node:path';

import { closeWith, runInBrowser, runShared } from './support/counted-run.js';
import { chromiums, fetchHeadlessChromium } from './support/headless-chromium.js';
import { runTwice, type TestRun, type TwiceRun } from './support/second-try.js';

const pages = (...names: readonly string[]): readonly string[] =>
  names.map((name) => join('test', 'pages', `${name}.node.test.ts`));

const isVersion = (name: string): name is keyof typeof chromiums => name in chromiums;

const main = async (): Promise<TwiceRun> => {
  const names = process.env['VERSIONS']?.split(',') ?? Object.keys(chromiums);
  return runTwice([names.flatMap(runsIn)]);
};

const runsIn = (name: string): readonly TestRun[] => {
  if (!isVersion(name))
    throw new Error(`VERSIONS names "${name}"; known are ${Object.keys(chromiums).join(', ')}.`);
  const where = `in Chromium ${chromiums[name]}`;
  const environment = (): NodeJS.ProcessEnv => ({
    BROWSERS: 'chromium',
    CHROME_PATH: fetchHeadlessChromium(chromiums[name]),
    SHOTS: join('shots', 'browsers'),
  });
  const ofPages =
    (all: readonly string[]): TestRun =>
    (files = all) =>
      runShared(`of pages ${where}`, files, 1, environment());
  return name === 'floor'
    ? [ofPages(pages('every-element'))]
    : [
        ofPages(pages('every-element', 'strict', 'snippets', 'readme-snippet')),
        () => runInBrowser(`of stories ${where}`, environment(), ['test/stories.test.ts']),
      ];
};

await closeWith(main);
