import fc from 'fast-check';

import { anyFileQuestion } from './any-file.js';
import { checkFigures } from './check-figures.js';

describe('every figure in every sentence, table cell, read-out and CSV row (a slice of the cases in figures.node.test.ts)', () => {
  for (const lang of ['nl', 'en'] as const) {
    it(`is the one in the file, in this browser, in ${lang}`, () => {
      fc.assert(
        fc.property(anyFileQuestion(), (question) => checkFigures(question, lang)),
        { seed: 3, numRuns: 100, includeErrorInReport: true },
      );
    });
  }
});
