import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Observation, Source } from '../../src/model/dataset.js';
import { tellingKinds, tellingOf } from '../../src/model/provenance.js';
import { atOnce } from '../../src/model/steps.js';

const SOURCES: readonly (readonly Source[])[] = [[], []];

const cell = fc
  .record({
    value: fc.constantFrom(1, null),
    edition: fc.constantFrom('2018', '2019'),
    definition: fc.constantFrom('A', 'B', null),
    sources: fc.constantFrom(...SOURCES),
  })
  .map((one) => ({ ...one, status: 'final', flags: [], pointer: '' }) as unknown as Observation);

const table = fc
  .integer({ min: 1, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));

const kind = ({ edition, definition, sources }: Observation): string => [edition, definition, SOURCES.indexOf(sources)].join(' ');

describe('what cells tell of editions, definitions and sources', () => {
  it('is told by one cell of each kind, in the order in which all cells tell it, period by period', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const all = (rows[0] ?? []).flatMap((_, period) => rows.flatMap((row) => row[period] ?? []));
        const kinds = atOnce(tellingKinds(rows));
        expect(kinds.map(kind)).to.deep.equal([...new Set(tellingOf(all).map(kind))]);
      }),
    );
  });
});
