import fc from 'fast-check';

import { anyParts } from './any-parts.js';
import { checkParts } from './check-parts.js';

describe('every figure of a breakdown (a slice of the cases in parts.node.test.ts)', () => {
  for (const lang of ['nl', 'en'] as const) {
    it(`is the one in the file, in this browser, in ${lang}`, () => {
      fc.assert(
        fc.property(anyParts(), (question) => checkParts(question, lang)),
        { seed: 5, numRuns: 100, includeErrorInReport: true },
      );
    });
  }
});
