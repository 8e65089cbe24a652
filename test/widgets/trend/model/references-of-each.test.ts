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

describe('another region compared for each series', () => {
  it('has the same category of that region: women with women, the total with the total', () => {
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

  it('has the remaining categories when the query is split by region too, also where it names regions itself', () => {
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

  it('stays in front where no other series would be left', () => {
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

  it('has no series where only the selected region is requested, or none, whatever the file', () => {
    const own = ask(four(), { region: 'PV23', split: 'gender' }, 'PV23');
    expect([ids(own), own.beside]).to.deep.equal([['T', 'F'], undefined]);
    expect(
      ids(ask(smallFile({ dimensions: [], series: [{ key: [], values: [1, 2, 3, 4] }] }), {})),
    ).to.deep.equal(['all']);
  });

  it('has the same category of that region in a split by two other dimensions', () => {
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

  it('leaves a panel unchanged where that region does not have its category', () => {
    const slice = ask(
      four({ series: [row(['NL01', 'T'], 100), row(['PV23', 'T'], 10), row(['PV23', 'F'], 4)] }),
      { region: 'PV23', split: 'gender' },
      'NL01',
    );
    expect(panels(slice)).to.deep.equal([['T PV23', 'T NL01'], ['F PV23']]);
  });

  it('keeps each target with the series that it was set for, and adds none of its own', () => {
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

  it('is left out by name where the definition or edition of one of its rows differs in the same period', () => {
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

  it('gives the difference of the leading series from the same category of that region for shares, and none for counts', () => {
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

  it('is refused where the file does not have the region, or no figures for it', () => {
    expect(problemOf(() => ask(four(), { region: 'PV23', split: 'gender' }, 'PV99')).code).to.equal(
      'unknown-category',
    );
    const without = four({ series: [row(['PV23', 'T'], 10), row(['PV23', 'F'], 4)] });
    const problem = problemOf(() => ask(without, { region: 'PV23', split: 'gender' }, 'NL01'));
    expect([problem.code, problem.detail.pointer]).to.deep.equal(['no-data', 'compare']);
  });
});
