import { expect } from '@open-wc/testing';
import type { BadInput } from './outcome.js';

/** A test for each numbered entry of the catalogue. */
export const behaves = (entries: readonly BadInput[]): void => {
  for (const { number, what, run, state, codes = [], also } of entries) {
    it(`${number}: ${what}`, async () => {
      const outcome = await run();
      expect([outcome.state, ...outcome.codes]).to.deep.equal([state, ...codes]);
      also?.(outcome);
    });
  }
};
