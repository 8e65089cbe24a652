import { expect } from '@open-wc/testing';
import { referencesOfEach } from '../../../../src/widgets/trend/model/references-of-each.js';
import { panelsOf } from '../../../../src/widgets/trend/model/panels.js';
import { readQuery, type QueryAttributes } from '../../../../src/model/read-query.js';
import { select } from '../../../../src/model/select.js';
import type { Slice } from '../../../../src/model/slice.js';
import { readIndicator } from '../../../data/read-indicator.js';
import { problemOf } from '../../../data/problem-of.js';
import { smallFile } from '../../../data/small-file.js';

const base = 'https://monitor.example/data/file.json';
const ask = (
  file: Record<string, unknown>,
  attributes: QueryAttributes,
  ...codes: readonly string[]
): Slice => {
  const { dataset } = readIndicator(file, base, base);
  const query = readQuery(attributes);
  return referencesOfEach(dataset, query, select(dataset, query), codes);
};
const ids = ({ series }: Slice) =>
  series.map(({ id, context = false }) => (context ? `(${id})` : id));
/** The ids of each panel, its own first. */
const panels = (slice: Slice) =>
  panelsOf(slice, 60).map(({ series }) => series.map((i) => slice.series[i]?.id));
const row = (key: readonly string[], first: number, more: object = {}) => ({
  key,
  values: [first, first + 1, first + 2, first + 3],
  ...more,
});
const four = (more: Record<string, unknown> = {}) =>
  smallFile({
    series: [
      row(['NL01', 'T'], 100),
      row(['NL01', 'F'], 40),
      row(['PV23', 'T'], 10),
      row(['PV23', 'F'], 4),
    ],
    ...more,
  });
const share = {
  kind: 'share',
  label: { nl: 'procent' },
  symbol: '%',
  decimals: 0,
  additive: false,
};

describe('other regions behind each series', () => {
  it('are the same of that region: women behind women, the total behind the total', () => {
    const slice = ask(four(), { region: 'PV23', split: 'gender' }, 'NL01');
    expect(ids(slice)).to.have.members(['T PV23', '(T NL01)', 'F PV23', '(F NL01)']);
    expect(panels(slice)).to.deep.equal([
      ['T PV23', 'T NL01'],
      ['F PV23', 'F NL01'],
    ]);
    const women = panelsOf(slice, 60)[1]?.slice.series.map(
      ({ observations }) => observations[0]?.value,
    );
    expect(women).to.deep.equal([4, 40]);
  });

  it('are what remains when the question divides by region too, also where it names them itself', () => {
    for (const attributes of [
      { split: 'region gender' },
      { split: 'gender region' },
      { split: 'region gender', region: 'PV23' },
    ])
      expect(
        panels(ask(four(), attributes, 'NL01')).map((some) =>
          some.map((id) => id?.split(' ').sort().join(' ')),
        ),
      ).to.deep.equal([
        ['PV23 T', 'NL01 T'],
        ['F PV23', 'F NL01'],
      ]);
    expect(panels(ask(smallFile(), { split: 'region' }, 'NL01'))).to.deep.equal([['PV23', 'NL01']]);
  });

  it('stay in front where nothing else would be left', () => {
    expect(ids(ask(smallFile(), { split: 'region' }, 'NL01', 'PV23'))).to.deep.equal([
      'NL01',
      'PV23',
    ]);
    expect(ids(ask(four(), { split: 'gender' }, 'NL01'))).to.deep.equal(['T', 'F']);
    expect(
      ids(ask(four(), { region: 'PV23', split: 'region' }, 'NL01', 'PV23')),
      'with another region behind it',
    ).to.deep.equal(['PV23', '(NL01)']);
  });

  it('are none where the only one asked for is the region itself, or none is asked for, whatever the file', () => {
    const own = ask(four(), { region: 'PV23', split: 'gender' }, 'PV23');
    expect([ids(own), own.beside]).to.deep.equal([['T', 'F'], undefined]);
    expect(
      ids(ask(smallFile({ dimensions: [], series: [{ key: [], values: [1, 2, 3, 4] }] }), {})),
    ).to.deep.equal(['all']);
  });

  it('are the same of that region where two other dimensions divide, and differ in nothing else', () => {
    const dimensions = smallFile()['dimensions'] as readonly object[];
    const level = ['vmbo', 'mbo'].map((code) => ({ code, label: { nl: code } }));
    const keys = ['PV23', 'NL01'].flatMap((region) =>
      ['T', 'F'].flatMap((gender) => ['vmbo', 'mbo'].map((one) => [region, gender, one])),
    );
    const file = smallFile({
      dimensions: [
        ...dimensions,
        { id: 'level', kind: 'other', label: { nl: 'Niveau' }, categories: level },
      ],
      series: keys.map((key) =>
        row(key, (key[0] === 'NL01' ? 100 : 10) * (key[1] === 'T' ? 2 : 1)),
      ),
    });
    expect(panels(ask(file, { region: 'PV23', split: 'gender level' }, 'NL01'))).to.deep.equal([
      ['T vmbo PV23', 'T vmbo NL01'],
      ['T mbo PV23', 'T mbo NL01'],
      ['F vmbo PV23', 'F vmbo NL01'],
      ['F mbo PV23', 'F mbo NL01'],
    ]);
    expect(panels(ask(file, { split: 'region gender level' }, 'NL01'))[0]).to.deep.equal([
      'PV23 T vmbo',
      'NL01 T vmbo',
    ]);
  });

  it('leave the panel of what that region does not have as it is', () => {
    const slice = ask(
      four({ series: [row(['NL01', 'T'], 100), row(['PV23', 'T'], 10), row(['PV23', 'F'], 4)] }),
      { region: 'PV23', split: 'gender' },
      'NL01',
    );
    expect(panels(slice)).to.deep.equal([['T PV23', 'T NL01'], ['F PV23']]);
  });

  it('keep each target with the series that it was set for, and bring none of their own', () => {
    const target = (key: readonly string[], id: string) => ({
      id,
      period: '2018',
      value: 9,
      rule: 'atleast',
      key,
      label: 'Doel',
    });
    const file = four({
      targets: [target(['NL01', 'F'], 'land'), target(['PV23', 'F'], 'provincie')],
    });
    const slice = ask(file, { region: 'PV23', split: 'gender' }, 'NL01');
    const targets = ({ targets: all, series }: Slice) =>
      all.map(({ target: { id }, series: of }) => [id, series[of]?.id]);
    expect(targets(slice)).to.deep.equal([['provincie', 'F PV23']]);
    expect(targets(ask(file, { region: 'PV23', split: 'region gender' }, 'NL01'))).to.deep.equal([
      ['provincie', 'PV23 F'],
    ]);
    expect(
      targets(ask(file, { region: 'PV23', split: 'gender' }, 'PV23')),
      'with nothing beside them',
    ).to.deep.equal([['provincie', 'F']]);
  });

  it('are left out by name where one of their rows was counted or published differently in the same period', () => {
    const editions = (first: string) => ({ editions: [first, 'e2', 'e2', 'e2'] });
    const slice = ask(
      four({
        definitions: { A: { text: 'a' }, B: { text: 'b' } },
        editions: { e1: { definition: 'A' }, e2: { definition: 'B' } },
        edition: { id: 'e2' },
        series: [
          row(['NL01', 'T'], 100, editions('e2')),
          row(['NL01', 'F'], 40, editions('e1')),
          row(['PV23', 'T'], 10, editions('e2')),
          row(['PV23', 'F'], 4, editions('e2')),
        ],
      }),
      { region: 'PV23', split: 'gender' },
      'NL01',
    );
    expect(ids(slice)).to.deep.equal(['T', 'F']);
    expect(slice.beside?.leftOut).to.deep.equal([{ nl: 'Nederland' }]);
  });

  it('say how far the leading series is from the same of that region, for shares, and that counts grow with size', () => {
    const counts = ask(four(), { region: 'PV23', split: 'gender' }, 'NL01');
    expect([counts.beside?.notComparable, counts.beside?.differences]).to.deep.equal([true, []]);
    const shares = ask(four({ unit: share }), { region: 'PV23', split: 'gender' }, 'NL01');
    expect(
      shares.beside?.differences.map(({ series, absolute }) => [
        shares.series[series]?.id,
        absolute,
      ]),
    ).to.deep.equal([['T NL01', -90]]);
  });

  it('are refused where the file does not know the region, or it has no figures here', () => {
    expect(problemOf(() => ask(four(), { region: 'PV23', split: 'gender' }, 'PV99')).code).to.equal(
      'unknown-category',
    );
    const without = four({ series: [row(['PV23', 'T'], 10), row(['PV23', 'F'], 4)] });
    const problem = problemOf(() => ask(without, { region: 'PV23', split: 'gender' }, 'NL01'));
    expect([problem.code, problem.detail.pointer]).to.deep.equal(['no-data', 'compare']);
  });
});
