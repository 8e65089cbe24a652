import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Observation, Source } from '../../src/model/dataset.js';
import { decisiveKinds, decisiveCells } from '../../src/model/provenance.js';
import { runSync } from '../../src/model/cooperative.js';

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
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
  );

const kind = ({ edition, definition, sources }: Observation): string =>
  [edition, definition, SOURCES.indexOf(sources)].join(' ');

describe('the editions, definitions and sources of cells', () => {
  it('are collected from one cell of each combination, in the order of all cells, period by period', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const all = (rows[0] ?? []).flatMap((_, period) =>
          rows.flatMap((row) => row[period] ?? []),
        );
        const kinds = runSync(decisiveKinds(rows));
        expect(kinds.map(kind)).to.deep.equal([...new Set(decisiveCells(all).map(kind))]);
      }),
    );
  });
});
