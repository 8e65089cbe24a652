import { createRequire } from 'node:module';

import type { CompatData, CompatStatement, SimpleSupportStatement } from '@mdn/browser-compat-data';
import browserslist from 'browserslist';

const require = createRequire(import.meta.url);

/** What browsers can do since when, by MDN. */
export const compatData = require('@mdn/browser-compat-data') as CompatData;

const names = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'safari_ios',
} as const;

/** The oldest version of each browser that `browserslist` in `package.json` names, by MDN's names. */
const floor = Object.entries(names).map(([theirs, name]) => {
  const versions = browserslist()
    .filter((browser) => browser.startsWith(`${theirs} `))
    // `16.6-16.7` is one entry for two versions.
    .map((browser) => parseFloat(browser.slice(theirs.length)));
  if (versions.length === 0) throw new Error(`browserslist names no ${theirs}`);
  return { name, oldest: Math.min(...versions) };
});

/** Whether each browser of the floor has the feature under its own name, without a flag, and has kept it. */
export const isAtFloor = ({ support }: CompatStatement): boolean =>
  floor.every(({ name, oldest }) =>
    [support[name] ?? []].flat().some((since) => had(since, oldest)),
  );

const had = (since: SimpleSupportStatement, version: number): boolean =>
  typeof since.version_added === 'string' &&
  parseFloat(since.version_added.replace('≤', '')) <= version &&
  since.version_removed === undefined &&
  since.flags === undefined &&
  since.prefix === undefined &&
  since.alternative_name === undefined;
