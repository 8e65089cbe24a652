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
    ['element', 'tp', 'the first script where that uses it'],
    ['numbers', 'words', 'the chunk that is loaded beside all its users'],
    ['styles', 'frame', 'the shared chunk where only that uses it'],
    ['names', 'frame', 'the last shared chunk that all its users depend on'],
    ['pen', 'frame', 'the chunk that both loaders of its users have loaded'],
    ['colours', 'dark', 'its own user where that is loaded without the chunk beside it'],
  ] as const)
    it(`is ${why}`, () => assert.equal(owners.get(module), chunk));
});
