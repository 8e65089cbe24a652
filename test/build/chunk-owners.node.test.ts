import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chunkOwners } from '../../build/chunk-owners.js';

/** Modules by what they import, and what they import later. */
const GRAPH: Readonly<
  Record<string, readonly [now: readonly string[], later?: readonly string[]]>
> = {
  entry: [['element'], ['words', 'line', 'bars', 'dark']],
  element: [[]],
  words: [['numbers']],
  line: [['frame', 'numbers', 'names'], ['line-drawing']],
  bars: [['frame', 'names'], ['bars-drawing']],
  frame: [['styles']],
  styles: [[]],
  numbers: [[]],
  names: [[]],
  'line-drawing': [['names', 'places', 'pen']],
  'bars-drawing': [['pen']],
  places: [[]],
  pen: [[]],
  dark: [['element', 'colours']],
  colours: [[]],
};
const owners = chunkOwners(
  {
    entry: { id: 'entry', chunk: 'tp' },
    lazy: new Map(
      ['words', 'line', 'bars', 'dark', 'line-drawing', 'bars-drawing'].map((id) => [id, id]),
    ),
    shared: [{ chunk: 'frame', modules: ['frame'] }],
    beside: { chunk: 'words', not: ['dark'] },
  },
  (id) => ({ importedIds: GRAPH[id]?.[0] ?? [], dynamicallyImportedIds: GRAPH[id]?.[1] ?? [] }),
);

describe('the chunk that a module is assigned to', () => {
  for (const [module, chunk, why] of [
    ['places', 'line-drawing', 'the only one that uses it'],
    ['element', 'tp', 'the first script, where that uses it'],
    ['numbers', 'words', 'the one that has come beside all who use it'],
    ['styles', 'frame', 'the shared one that alone uses it'],
    ['names', 'frame', 'the last shared one that all who use it wait for'],
    ['pen', 'frame', 'what has come with both that ask for those who use it'],
    ['colours', 'dark', 'one that comes without the words'],
  ] as const)
    it(`is ${why}`, () => assert.equal(owners.get(module), chunk));
});
