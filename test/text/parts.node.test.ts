import { it } from 'node:test';
import fc from 'fast-check';

import { anyParts } from './any-parts.js';
import { checkParts } from './check-parts.js';

/** As in figures.node.test.ts. */
const numRuns = Number(process.env['CASES'] ?? 500);

for (const [lang, seed] of [
  ['nl', 20170615],
  ['en', 20240627],
] as const) {
  it(`the breakdown texts of ${numRuns} files contain no figure that is not in the file, in ${lang}`, () => {
    fc.assert(
      fc.property(anyParts(), (question) => checkParts(question, lang)),
      { seed, numRuns, includeErrorInReport: true },
    );
  });
}
