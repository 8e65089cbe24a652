import { it } from 'node:test';
import fc from 'fast-check';

import { anyComparison } from './any-comparison.js';
import { checkComparison } from './check-comparison.js';

/** As in figures.node.test.ts. */
const numRuns = Number(process.env['CASES'] ?? 500);

for (const [lang, seed] of [
  ['nl', 20190615],
  ['en', 20230627],
] as const) {
  it(`the comparison texts of ${numRuns} files contain no figure that is not in the file, in ${lang}`, () => {
    fc.assert(
      fc.property(anyComparison(), (question) => checkComparison(question, lang)),
      { seed, numRuns, includeErrorInReport: true },
    );
  });
}
