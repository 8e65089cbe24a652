import { expect } from '@open-wc/testing';
import { referenceSeries } from '../../../../src/widgets/trend/model/reference-series.js';
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
  return referenceSeries(dataset, query, select(dataset, query), codes);
};
const ids = ({ series }: Slice) =>
  series.map(({ id, context = false }) => (context ? `(${id})` : id));
const share = {
  kind: 'share',
  label: { nl: 'procent' },
  symbol: '%',
  decimals: 0,
  additive: false,
};

describe('another region compared with the selected one', () => {
  it('has no difference where no period has a figure of both', () => {
    const file = smallFile({
      unit: share,
      series: [
        { key: ['NL01', 'T'], values: [100, null, null, null] },
        { key: ['PV23', 'T'], values: [null, 8, 9, 10] },
      ],
    });
    expect(ask(file, { region: 'PV23' }, 'NL01').beside?.differences).to.deep.equal([]);
  });

  it('is a series in the background, after the selected one', () => {
    const slice = ask(smallFile(), { region: 'PV23' }, 'NL01');
    expect(ids(slice)).to.deep.equal(['PV23', '(NL01)']);
    expect(slice.series[1]?.observations.map(({ value }) => value)).to.deep.equal([
      100, 110, 120, 130,
    ]);
    expect(slice.split?.id).to.equal('gebied');
    expect(ids(ask(smallFile(), { region: 'PV23', split: 'region' }, 'NL01'))).to.deep.equal([
      'PV23',
      '(NL01)',
    ]);
    expect(
      ids(
        ask(smallFile(), { region: 'PV23', filter: 'gender=T', period: 'last-2' }, 'NL01', 'NL01'),
      ),
    ).to.deep.equal(['PV23', '(NL01)']);
  });

  it('does not change the answer where none is requested, or only the selected region itself', () => {
    for (const codes of [[], ['NL01']]) {
      const slice = ask(smallFile(), {}, ...codes);
      expect(ids(slice)).to.deep.equal(['all']);
      expect(slice.beside).to.equal(undefined);
    }
    expect(
      ids(ask(smallFile({ dimensions: [], series: [{ key: [], values: [1, 2, 3, 4] }] }), {})),
      'whatever the file',
    ).to.deep.equal(['all']);
  });

  it('keeps the targets of the selected region, and adds none of its own', () => {
    const target = (key: readonly string[], id: string) => ({
      id,
      period: '2018',
      value: 9,
      rule: 'atleast',
      key,
      label: 'Doel',
    });
    const file = smallFile({
      targets: [target(['NL01', 'T'], 'land'), target(['PV23', 'T'], 'provincie')],
    });
    expect(
      ask(file, { region: 'PV23' }, 'NL01').targets.map(({ target: { id }, series }) => [
        id,
        series,
      ]),
    ).to.deep.equal([['provincie', 0]]);
  });

  it('is left out and named where its definition or edition differs in the same period', () => {
    const row = (key: readonly string[], editions: readonly string[]) => ({
      key,
      values: [1, 2, 3, 4],
      editions,
    });
    const file = (definition: string) =>
      smallFile({
        definitions: { A: { text: 'a' }, B: { text: 'b' } },
        editions: { e1: { definition }, e2: { definition: 'B' } },
        edition: { id: 'e2' },
        series: [
          row(['NL01', 'T'], ['e1', 'e2', 'e2', 'e2']),
          row(['PV23', 'T'], ['e2', 'e2', 'e2', 'e2']),
        ],
      });
    for (const definition of ['A', 'B']) {
      const slice = ask(file(definition), { region: 'PV23' }, 'NL01');
      expect(ids(slice), definition).to.deep.equal(['PV23']);
      expect(slice.beside?.leftOut).to.deep.equal([{ nl: 'Nederland' }]);
      expect(slice.breaks, 'a break of what is not shown').to.deep.equal([]);
    }
    expect(
      ids(ask(file('A'), { region: 'PV23', period: '2016..' }, 'NL01')),
      'in these periods they are alike',
    ).to.deep.equal(['PV23', '(NL01)']);
  });

  it('stays where it has no number in the period with another definition or edition', () => {
    const row = (key: readonly string[], first: number | null, edition: string) => ({
      key,
      values: [first, 2, 3, 4],
      status: first === null ? 'm...' : '....',
      editions: [edition, 'e2', 'e2', 'e2'],
    });
    for (const [own, other] of [
      [1, null],
      [null, 1],
    ] as const) {
      const series = [row(['NL01', 'T'], other, 'e1'), row(['PV23', 'T'], own, 'e2')];
      const file = smallFile({ editions: { e1: {}, e2: {} }, edition: { id: 'e2' }, series });
      expect(ids(ask(file, { region: 'PV23' }, 'NL01'))).to.deep.equal(['PV23', '(NL01)']);
    }
  });

  it('depends on the size of a region where figures are counts or amounts, or add up', () => {
    const notComparable = (kind: string, additive: boolean) =>
      ask(
        smallFile({ unit: { kind, label: { nl: 'x' }, decimals: 0, additive } }),
        { region: 'PV23' },
        'NL01',
      ).beside?.notComparable;
    expect([
      notComparable('count', false),
      notComparable('amount', false),
      notComparable('change', true),
    ]).to.deep.equal([true, true, true]);
    expect([notComparable('ratio', false), notComparable('score', false)]).to.deep.equal([
      false,
      false,
    ]);
  });

  it('is described as dependent on size for counts, and by its difference for shares', () => {
    const counts = ask(smallFile(), { region: 'PV23' }, 'NL01').beside;
    expect(counts).to.deep.include({ notComparable: true, differences: [] });
    const series = [
      { key: ['NL01', 'T'], values: [30, 31, 33, 34] },
      { key: ['PV23', 'T'], values: [27, 28, 29, 32] },
    ];
    const shares = ask(smallFile({ unit: share, series }), { region: 'PV23' }, 'NL01').beside;
    expect(shares).to.deep.include({
      notComparable: false,
      differences: [{ series: 1, at: 3, absolute: -2 }],
    });
  });

  it('is compared where one of both figures is 0', () => {
    const difference = (own: number, other: number) =>
      ask(
        smallFile({
          unit: share,
          series: [
            { key: ['NL01', 'T'], values: [other, other, other, other] },
            { key: ['PV23', 'T'], values: [own, own, own, own] },
          ],
        }),
        { region: 'PV23' },
        'NL01',
      ).beside?.differences[0]?.absolute;
    expect([difference(0, 4), difference(4, 0)]).to.deep.equal([-4, 4]);
  });

  it('is compared in the last period in which both have a figure that is no forecast', () => {
    const file = smallFile({
      unit: share,
      series: [
        { key: ['NL01', 'T'], values: [20, 21, 22, 23], status: '...f' },
        { key: ['PV23', 'T'], values: [25, 26, null, 30], status: '..m.' },
      ],
    });
    expect(ask(file, { region: 'PV23' }, 'NL01').beside?.differences).to.deep.equal([
      { series: 1, at: 1, absolute: 5 },
    ]);
  });

  const refused: readonly (readonly [string, QueryAttributes, readonly string[]])[] = [
    ['unknown-category', { region: 'PV23' }, ['PV99']],
    ['bad-attribute', { region: 'NL01', split: 'gender' }, ['PV23']],
    ['no-data', { region: 'NL01', filter: 'gender=F' }, ['PV23']],
  ];
  for (const [code, attributes, codes] of refused) {
    it(`is refused with ${code} for ${JSON.stringify(attributes)}, with compare as the attribute`, () => {
      const problem = problemOf(() => ask(smallFile(), attributes, ...codes));
      expect([problem.code, problem.detail.pointer]).to.deep.equal([code, 'compare']);
    });
  }

  it('is refused with the possible alternatives, and with the regions that have no figures', () => {
    const { detail } = problemOf(() =>
      ask(smallFile(), { region: 'NL01', split: 'gender' }, 'PV23'),
    );
    expect(detail.expected).to.equal('a question without split, split="gebied"');
    const [geo, gender] = smallFile()['dimensions'] as readonly { categories: object[] }[];
    const drenthe = { code: 'PV22', level: 'provincie', label: { nl: 'Drenthe' } };
    const file = smallFile({
      dimensions: [{ ...geo, categories: [...(geo?.categories ?? []), drenthe] }, gender],
    });
    expect(
      problemOf(() => ask(file, { region: 'NL01', filter: 'gender=F' }, 'PV23', 'PV22')).detail
        .found,
    ).to.equal('PV23 PV22');
  });

  it('is refused by a file without regions', () => {
    const file = smallFile({ dimensions: [], series: [{ key: [], values: [1, 2, 3, 4] }] });
    const { code, detail } = problemOf(() => ask(file, {}, 'NL01'));
    expect([code, detail.pointer, detail.found]).to.deep.equal([
      'unknown-dimension',
      'compare',
      'region',
    ]);
  });
});
