import fc from 'fast-check';

import { anyComparison } from './any-comparison.js';
import { checkComparison } from './check-comparison.js';

describe('every figure of a comparison (a slice of the cases in comparison.node.test.ts)', () => {
  for (const lang of ['nl', 'en'] as const) {
    it(`is the one in the file, in this browser, in ${lang}`, () => {
      fc.assert(
        fc.property(anyComparison(), (question) => checkComparison(question, lang)),
        { seed: 5, numRuns: 100, includeErrorInReport: true },
      );
    });
  }
});
