import { expect } from '@open-wc/testing';
import { readQuery, type QueryAttributes } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import { readIndicator } from '../data/read-indicator.js';
import { smallFile } from '../data/small-file.js';

const base = 'https://monitor.example/data/file.json';
const target = (change: Readonly<Record<string, unknown>> = {}) => ({
  id: 't1',
  period: '2018',
  value: 125,
  rule: 'atleast',
  key: ['NL01', 'T'],
  label: 'Doel',
  ...change,
});
const ask = (change: Readonly<Record<string, unknown>>, attributes: QueryAttributes = {}) =>
  select(readIndicator(smallFile(change), base, base).dataset, readQuery(attributes));
const targetsOf = (change: Readonly<Record<string, unknown>>, attributes: QueryAttributes = {}) => {
  const { targets, otherTargets } = ask(change, attributes);
  return {
    own: targets.map(({ target: { id }, series, at, reached, distance }) => [
      id,
      series,
      at,
      reached,
      distance,
    ]),
    other: otherTargets.map(({ target: { id }, reason }) => [id, reason]),
  };
};
/** Total 100, 110, 120, 130; two definitions, of which B counts from 2017. */
const stitched = (targets: readonly unknown[]) => ({
  definitions: { A: { text: 'a' }, B: { text: 'b' } },
  editions: { e1: { definition: 'A' }, e2: { definition: 'B' } },
  edition: { id: 'e2' },
  series: [
    { key: ['NL01', 'T'], values: [100, 110, 120, 130], editions: ['e1', 'e1', 'e2', 'e2'] },
  ],
  targets,
});

describe('a target of a row whose only figure is the first', () => {
  it('applies if it was set for the definition of that figure', () => {
    const { own, other } = targetsOf({
      ...stitched([target({ definition: 'A', value: 90 })]),
      series: [
        {
          key: ['NL01', 'T'],
          values: [100, null, null, null],
          editions: ['e1', 'e2', 'e2', 'e2'],
        },
      ],
    });
    expect([own.length, other]).to.deep.equal([1, []]);
  });
});

describe('a target of a row that is not shown', () => {
  it('is left out, and those after it are not', () => {
    const away = target({ id: 'away', key: ['PV23', 'T'], value: 9 });
    expect(targetsOf({ targets: [away, target()] })).to.deep.equal({
      own: [['t1', 0, 3, 'yes', 5]],
      other: [],
    });
    expect(
      targetsOf({ targets: [target({ id: 'away', key: ['PV23', 'T'] })] }, { split: 'gender' }).own,
    ).to.deep.equal([]);
  });
});

describe('a target', () => {
  const rules: readonly (readonly [string, number, string])[] = [
    ['atleast', 125, 'yes'],
    ['atleast', 130, 'yes'],
    ['atleast', 131, 'no'],
    ['atmost', 131, 'yes'],
    ['atmost', 130, 'yes'],
    ['atmost', 129, 'no'],
    ['equals', 130, 'yes'],
    ['equals', 131, 'no'],
  ];
  for (const [rule, value, reached] of rules) {
    it(`of ${rule} ${value} is ${reached === 'yes' ? 'reached' : 'not reached'} by 130`, () => {
      expect(targetsOf({ targets: [target({ rule, value })] }).own).to.deep.equal([
        ['t1', 0, 3, reached, 130 - value],
      ]);
    });
  }

  it('is compared with the rounded figure that a reader sees', () => {
    const unit = { kind: 'share', label: 'x', decimals: 0 };
    const series = [{ key: ['NL01', 'T'], values: [30, 31, 32, 39.6] }];
    expect(targetsOf({ unit, series, targets: [target({ value: 40 })] }).own).to.deep.equal([
      ['t1', 0, 3, 'yes', 0],
    ]);
    const tenths = { ...unit, decimals: 1 };
    expect(targetsOf({ unit: tenths, series, targets: [target({ value: 40 })] }).own).to.deep.equal(
      [['t1', 0, 3, 'no', -0.4]],
    );
  });

  it('is undecided while its period has no figure, or only a forecast', () => {
    const row = (values: readonly unknown[], status: string) => ({
      series: [{ key: ['NL01', 'T'], values, status }],
      targets: [target()],
    });
    expect(targetsOf(row([1, 2, 3, null], '...w')).own).to.deep.equal([['t1', 0, 3, null, null]]);
    expect(targetsOf(row([1, 2, 3, 400], '...f')).own).to.deep.equal([['t1', 0, 3, null, null]]);
    expect(targetsOf(row([null, null, null, null], 'mmmm')).own).to.deep.equal([
      ['t1', 0, 3, null, null],
    ]);
  });

  it('in a period that is not shown has no index and no result', () => {
    expect(targetsOf({ targets: [target({ period: '2030' })] }).own).to.deep.equal([
      ['t1', 0, null, null, null],
    ]);
    expect(targetsOf({ targets: [target()] }, { period: '..2017' }).own).to.deep.equal([
      ['t1', 0, null, null, null],
    ]);
    expect(
      targetsOf({ targets: [target({ period: '2016' })] }, { period: '2016..' }).own,
    ).to.deep.equal([['t1', 0, 0, 'no', -15]]);
  });

  it('applies to its own row and no other', () => {
    const change = { targets: [target(), target({ id: 't2', key: ['NL01', 'F'], value: 14 })] };
    expect(targetsOf(change).own.map(([id]) => id)).to.deep.equal(['t1']);
    expect(targetsOf(change, { filter: 'gender=M' })).to.deep.equal({ own: [], other: [] });
    expect(targetsOf(change, { region: 'PV23' })).to.deep.equal({ own: [], other: [] });
    expect(
      targetsOf(change, { split: 'gender' }).own.map(([id, series]) => [id, series]),
    ).to.deep.equal([
      ['t1', 0],
      ['t2', 2],
    ]);
  });
});

describe('a target and definitions', () => {
  it('applies to figures of its own definition', () => {
    expect(targetsOf(stitched([target({ definition: 'B' })]))).to.deep.equal({
      own: [['t1', 0, 3, 'yes', 5]],
      other: [],
    });
  });

  it('is only listed where the latest figure has another definition', () => {
    expect(targetsOf(stitched([target({ definition: 'A' })]))).to.deep.equal({
      own: [],
      other: [['t1', 'definition']],
    });
    expect(targetsOf(stitched([target({ definition: 'C' })]))).to.deep.equal({
      own: [],
      other: [['t1', 'definition']],
    });
  });

  it('follows the shown periods: the older definition counts in an older part of the row', () => {
    expect(
      targetsOf(stitched([target({ definition: 'A', period: '2016' })]), { period: '..2016' }).own,
    ).to.deep.equal([['t1', 0, 1, 'no', -15]]);
  });

  it('has no result where the figure of its period has another definition', () => {
    expect(targetsOf(stitched([target({ definition: 'B', period: '2016' })])).own).to.deep.equal([
      ['t1', 0, 1, null, null],
    ]);
  });

  it('applies to a row without a figure by the definition of its last cell', () => {
    const definition = 'B';
    const file = stitched([target({ definition })]);
    const empty = {
      ...file,
      series: [
        { ...file.series[0], values: [null, null, null, null], editions: ['e1', 'e1', 'e1', 'e2'] },
      ],
    };
    expect(targetsOf(empty)).to.deep.equal({ own: [['t1', 0, 3, null, null]], other: [] });
  });

  it('without a definition applies where the file has only one', () => {
    expect(targetsOf({ targets: [target()] }).other).to.deep.equal([]);
    expect(
      targetsOf({ definition: { id: 'B', text: 'b' }, targets: [target()] }).own,
    ).to.deep.equal([['t1', 0, 3, 'yes', 5]]);
    expect(targetsOf(stitched([target()]))).to.deep.equal({
      own: [],
      other: [['t1', 'definition']],
    });
  });

  it('is not compared with a figure that is flagged as counted differently', () => {
    const series = [{ key: ['NL01', 'T'], values: [1, 2, 3, 130], status: '...d' }];
    expect(targetsOf({ series, targets: [target()] })).to.deep.equal({
      own: [],
      other: [['t1', 'definition']],
    });
    const before = [{ key: ['NL01', 'T'], values: [1, 2, 130, 4], status: '..d.' }];
    expect(targetsOf({ series: before, targets: [target({ period: '2017' })] }).own).to.deep.equal([
      ['t1', 0, 2, null, null],
    ]);
  });
});
