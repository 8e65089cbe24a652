import { it } from 'node:test';
import fc from 'fast-check';

import { anyFileQuestion } from './any-file.js';
import { checkFigures } from './check-figures.js';

/**
 * How many files per language; the whole set, `CASES=5000`, takes minutes. The seeds stand, so that a failure can be
 * had again.
 */
const numRuns = Number(process.env['CASES'] ?? 500);

for (const [lang, seed] of [
  ['nl', 20200615],
  ['en', 20240627],
] as const) {
  it(`the texts of ${numRuns} files contain no figure that is not in the file, in ${lang}`, () => {
    fc.assert(
      fc.property(anyFileQuestion(), (question) => checkFigures(question, lang)),
      { seed, numRuns, includeErrorInReport: true },
    );
  });
}
