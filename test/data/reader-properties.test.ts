import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import mbo from '../fixtures/monitor/mbo-instroom-techniek.json';
import { Problem } from '../../src/model/problem.js';
import { readQuery } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import { readIndicator } from './read-indicator.js';
import ministryRow from '../fixtures/ministry-row.json';
import { smallFile } from './small-file.js';
import { faultsOf } from './sound.js';
import { runsHere } from '../support/cases.js';

const base = 'https://monitor.example/data/file.json';
const run = { seed: 20180618, numRuns: runsHere(1500) };

/** Refused with a Problem, or a dataset that keeps every promise: nothing between. */
const verdict = (file: unknown): 'refused' | readonly string[] => {
  try {
    const { dataset } = readIndicator(file, base, base);
    const faults = faultsOf(dataset, file);
    // What was read can also be asked for, or is answered with a Problem.
    for (const { id } of dataset.dimensions) whole(() => select(dataset, readQuery({ split: id })));
    whole(() => select(dataset, readQuery({ edition: dataset.indicator.edition.id })));
    return faults;
  } catch (error) {
    if (error instanceof Problem) return 'refused';
    throw error;
  }
};

const whole = (ask: () => unknown): void => {
  try {
    ask();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
};

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    { toString: 1, valueOf: 1, toJSON: 1 },
    '',
    '.',
    0,
    -1,
    1e300,
    0.5,
    true,
    [],
    {},
    '__proto__',
    'constructor',
    '2017',
    '2017/18',
    'NL01',
    'T',
    'A',
    'B',
  ),
  fc.string({ maxLength: 12 }),
);

/** The paths to everything in a value. */
const pathsOf = (value: unknown): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [
        [name],
        ...pathsOf(inner).map((path) => [name, ...path]),
      ])
    : [];

type Change = {
  readonly place: number;
  readonly kind: 'replace' | 'remove' | 'twice';
  readonly value: unknown;
};

const changed = (file: unknown, changes: readonly Change[]): unknown => {
  const copy: unknown = structuredClone(file);
  for (const { place, kind, value } of changes) {
    const paths = pathsOf(copy);
    const path = paths[place % paths.length];
    const last = path?.at(-1);
    if (path === undefined || last === undefined) continue;
    const parent = path
      .slice(0, -1)
      .reduce((inner, name) => (inner as Record<string, unknown>)[name], copy) as Record<
      string,
      unknown
    >;
    if (Array.isArray(parent)) {
      if (kind === 'replace') parent[Number(last)] = value;
      else
        parent.splice(
          Number(last),
          kind === 'remove' ? 1 : 0,
          ...(kind === 'twice' ? [structuredClone(parent[Number(last)])] : []),
        );
    } else if (kind === 'remove') delete parent[last];
    else
      Object.defineProperty(parent, last, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return copy;
};

const changes = fc.array(
  fc.record({
    place: fc.nat(10_000),
    kind: fc.constantFrom('replace' as const, 'remove' as const, 'twice' as const),
    value: strange,
  }),
  { minLength: 1, maxLength: 4 },
);

describe('the reader of indicator files', () => {
  for (const [name, file] of [
    ['the mbo file', mbo],
    ['the row of the policy site', ministryRow],
    [
      'a file with every member',
      smallFile({
        breaks: [{ after: '2016', label: 'x', key: ['NL01', 'F'] }],
        targets: [
          { id: 't', period: '2018', value: 5, rule: 'atmost', key: ['NL01', 'T'], label: 'x' },
        ],
        events: [{ period: '2017', label: 'x' }],
        bands: [
          { from: 0, label: 'laag' },
          { from: 50, label: 'hoog' },
        ],
        series: [
          {
            key: ['NL01', 'T'],
            values: [100, 110, 120, 130],
            status: '...p',
            lower: [99, 110, 119, null],
            upper: [101, 110, 121, null],
          },
          {
            key: ['NL01', 'F'],
            values: [10, null, 12, 13],
            status: '.s.p',
            flags: { 0: 'Y' },
            notes: ['n1'],
          },
        ],
        updated: '2020-06-01',
      }),
    ],
  ] as const) {
    it(`gives a valid dataset or a Problem, whatever happens to ${name}`, () => {
      const seen = { refused: 0, read: 0 };
      fc.assert(
        fc.property(changes, (list) => {
          const outcome = verdict(changed(file, list));
          seen[outcome === 'refused' ? 'refused' : 'read']++;
          if (outcome !== 'refused') expect(outcome).to.deep.equal([]);
        }),
        run,
      );
      // Both ends of the scale were met: the property says something.
      expect(seen.refused).to.be.above(run.numRuns / 15);
      expect(seen.read).to.be.above(run.numRuns / 15);
    });
  }

  it('gives a valid dataset or a Problem for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const outcome = verdict(value);
        if (outcome !== 'refused') expect(outcome).to.deep.equal([]);
      }),
      run,
    );
  });

  it('detects every lost, added, moved or changed figure where control totals are given', () => {
    fc.assert(
      fc.property(
        fc.nat(1),
        fc.nat(7),
        fc.integer({ min: -3, max: 3 }),
        fc.boolean(),
        (row, cell, difference, remove) => {
          fc.pre(difference !== 0 || remove);
          const copy = structuredClone(mbo);
          const values = copy.series[row]?.values as number[];
          if (remove) values.splice(cell, 1);
          else values[cell] = (values[cell] ?? 0) + difference;
          expect(verdict(copy)).to.equal('refused');
        },
      ),
      { ...run, numRuns: 200 },
    );
  });
});
