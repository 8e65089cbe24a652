import fc from 'fast-check';

import { anyComparison } from './any-comparison.js';
import { checkComparison } from './check-comparison.js';

describe('every figure of rows beside each other (a slice of the cases in comparison.node.test.ts)', () => {
  for (const lang of ['nl', 'en'] as const) {
    it(`is that of the file in this browser, in ${lang}`, () => {
      fc.assert(
        fc.property(anyComparison(), (asked) => checkComparison(asked, lang)),
        { seed: 5, numRuns: 100, includeErrorInReport: true },
      );
    });
  }
});
