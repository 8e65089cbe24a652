import { readIndicatorSliced } from '../../src/data/monitor-indicator.js';
import type { Parsed } from '../../src/data/parsed.js';
import { doubtsAbout } from '../../src/data/doubts-about.js';
import { runSync } from '../../src/model/cooperative.js';
import { deepFreeze } from '../../src/model/deep-freeze.js';

/** Reads a document at once, with all that its publisher is told: what is suspicious too. */
export const readIndicator = (
  value: unknown,
  url: string | null,
  base: string,
  future = '3000',
): Parsed => {
  const { dataset, findings } = runSync(readIndicatorSliced(value, url, base, future));
  return deepFreeze({ dataset, findings: [...findings, ...runSync(doubtsAbout(dataset))] });
};
