import { expect } from '@open-wc/testing';
import { breakdown, type Breakdown, type Layout } from '../../src/model/breakdown.js';
import type { Dataset } from '../../src/model/dataset.js';
import { readQuery, type QueryAttributes } from '../../src/model/read-query.js';
import { percentOf } from '../../src/model/share-course.js';
import { readIndicator } from '../../src/sources/monitor-indicator.js';
import { problemOf } from '../sources/problem-of.js';
import { smallFile } from '../sources/small-file.js';

const base = 'https://monitor.example/data/file.json';
type Rows = Readonly<
  Record<string, readonly (number | null)[] | { readonly values: readonly (number | null)[]; readonly [name: string]: unknown }>
>;

/** A file of women, men and others, with a total. */
const fileOf = (rows: Rows, change: Readonly<Record<string, unknown>> = {}): Dataset => {
  const codes = Object.keys(rows);
  const count = valuesOf(Object.values(rows)[0] ?? []).values.length;
  const file = smallFile({
    period: { kind: 'year', codes: Array.from({ length: count }, (_, i) => String(2015 + i)) },
    dimensions: [
      {
        id: 'gender',
        kind: 'sex',
        label: 'Geslacht',
        total: 'T',
        categories: [...new Set(['T', ...codes])].map((code) => ({ code, label: names[code] ?? code })),
      },
    ],
    series: Object.entries(rows).map(([code, row]) => ({ key: [code], ...valuesOf(row) })),
    notes: {},
    ...change,
  });
  return readIndicator(file, base, base).dataset;
};
const valuesOf = (row: Rows[string]): { readonly values: readonly (number | null)[] } =>
  Array.isArray(row) ? { values: row as readonly (number | null)[] } : (row as { readonly values: readonly (number | null)[] });
const names: Readonly<Record<string, string>> = { T: 'Totaal', F: 'Vrouwen', M: 'Mannen', X: 'Onbekend' };

const asked = (file: Dataset, attributes: QueryAttributes = {}, layout: Layout | null = null): Breakdown =>
  breakdown(file, readQuery({ split: '@parts', ...attributes }), layout);
const columnsOf = (file: Dataset, attributes: QueryAttributes = {}) =>
  asked(file, attributes).columns.map(({ cells, whole, rest, lacking, unequal }) => ({
    shares: cells.map(({ share }) => share && percentOf(share)),
    whole: whole?.value ?? null,
    rest: rest?.value ?? null,
    lacking,
    unequal,
  }));

describe('A figure in its parts', () => {
  it('has each category of the split as a part, and the total as their whole', () => {
    const found = asked(fileOf({ T: [100, 200], F: [10, 50], M: [90, 150] }));
    expect(found.parts.map(({ id }) => id)).to.deep.equal(['F', 'M']);
    expect(found.columns.map(({ code }) => code)).to.deep.equal(['2015', '2016']);
    expect(columnsOf(fileOf({ T: [100, 200], F: [10, 50], M: [90, 150] }))).to.deep.equal([
      { shares: [10, 90], whole: 100, rest: null, lacking: null, unequal: null },
      { shares: [25, 75], whole: 200, rest: null, lacking: null, unequal: null },
    ]);
    expect([found.layout, found.refused]).to.deep.equal(['share', null]);
  });

  it('keeps who is in none of the parts as a part of its own, be it one person', () => {
    expect(columnsOf(fileOf({ T: [101], F: [10], M: [90] }))[0]).to.deep.include({ rest: 1, whole: 101 });
    expect(columnsOf(fileOf({ T: [101], F: [10], M: [90], X: [1] }))[0]).to.deep.include({ rest: null, shares: [10, 89, 1] });
  });

  it('shows what is left where parts are chosen, as the difference with the published total', () => {
    const file = fileOf({ T: [100], F: [10], M: [85], X: [5] });
    expect(columnsOf(file, { filter: 'gender=F' })[0]).to.deep.include({ shares: [10], rest: 90, whole: 100 });
  });

  for (const status of ['s', 'c'])
    it(`computes nothing from which a number that is kept back could be told (${status})`, () => {
      const file = fileOf({ T: [100], F: { values: [null], status }, M: [90], X: [6] }, { suppression: { lessThan: 5 } });
      expect(columnsOf(file)[0]).to.deep.equal({ shares: [null, null, null], whole: null, rest: null, lacking: 'hidden', unequal: null });
      // Neither where that part was not asked for.
      expect(columnsOf(file, { filter: 'gender=M,X' })[0]).to.deep.include({ rest: null, whole: null, lacking: 'hidden' });
    });

  it('holds a part without a figure in what is left, and has no whole without a total', () => {
    expect(columnsOf(fileOf({ T: [100], F: [null], M: [90] }))[0]).to.deep.include({ shares: [null, 90], rest: 10, lacking: null });
    expect(columnsOf(fileOf({ T: [null], F: [null], M: [90] }))[0]).to.deep.include({ whole: null, lacking: 'missing' });
  });

  it('takes the sum of all parts for the whole where no total was published, and only then', () => {
    const file = fileOf({ F: [25], M: [75] });
    const [column] = asked(file).columns;
    expect(column?.whole).to.deep.equal({ value: 100, published: false });
    expect(columnsOf(file, { filter: 'gender=F' })[0]).to.deep.include({ whole: null, shares: [null] });
  });

  it('says that rounded numbers do not add up and leaves them as they are', () => {
    const file = fileOf({ T: [1527000, 1600000], F: [201000, 210000], M: [1325000, 1390000] });
    expect(columnsOf(file)[0]).to.deep.include({ rest: null, unequal: { sum: 1526000, total: 1527000 }, whole: 1527000 });
    expect(columnsOf(file)[1]).to.deep.include({ unequal: null });
    const more = fileOf({ T: [41500, 41700], F: [4600, 4600], M: [37000, 37100] });
    expect(columnsOf(more)[0]).to.deep.include({ rest: null, unequal: { sum: 41600, total: 41500 } });
  });

  it('never mixes editions or countings: such a column has no whole and nothing left', () => {
    const editions = { editions: { '2018': {}, '2020': {} }, edition: { id: '2020' } };
    const file = fileOf(
      { T: { values: [100, 100], editions: ['2020', '2020'] }, F: { values: [10, 10], editions: ['2018', '2020'] } },
      editions,
    );
    expect(columnsOf(file, { filter: 'gender=F' })).to.deep.equal([
      { shares: [null], whole: null, rest: null, lacking: 'mixed', unequal: null },
      { shares: [10], whole: 100, rest: 90, lacking: null, unequal: null },
    ]);
  });

  it('has no share of nothing', () => {
    expect(columnsOf(fileOf({ T: [0], F: [0], M: [0] }))[0]).to.deep.include({ shares: [null, null], whole: 0 });
  });
});

describe('What may not be added up', () => {
  const share = { kind: 'share', label: 'procent', symbol: '%', decimals: 0, additive: false };

  it('stands side by side: shares, whatever is asked for', () => {
    const file = fileOf({ T: [29], F: [9], M: [47] }, { unit: share });
    for (const layout of [null, 'share', 'stacked'] as const)
      expect(asked(file, {}, layout)).to.deep.include({ layout: 'grouped', refused: 'not-additive' });
    expect(columnsOf(file)[0]).to.deep.include({ whole: null, rest: null, shares: [null, null] });
  });

  it('stands side by side: numbers below 0 and parts of parts; and a total of another edition is no whole', () => {
    const money = { kind: 'amount', label: 'euro', decimals: 0, additive: true };
    expect(asked(fileOf({ T: [10], F: [-5], M: [15] }, { unit: money })).refused).to.equal('negative');
    // Of another edition, the total need not be that of these parts.
    const revised = fileOf({ T: { values: [100], editions: ['2019'] }, F: [60], M: [60] }, { editions: { 2019: {} } });
    expect(columnsOf(revised)[0]).to.deep.include({ lacking: 'mixed', whole: null, shares: [null, null] });
    const nested = [
      { code: 'NL', level: 'land', label: 'Nederland' },
      { code: 'PV23', level: 'provincie', parent: 'NL', label: 'Overijssel' },
      { code: 'GM0193', level: 'gemeente', parent: 'PV23', label: 'Zwolle' },
    ];
    const dimensions = [{ id: 'gebied', kind: 'geo', label: 'Gebied', total: 'NL', categories: nested }];
    const file = fileOf({ NL: [100], PV23: [50], GM0193: [10] }, { dimensions });
    expect(
      asked(file).parts.map(({ id }) => id),
      'a municipality is within its province',
    ).to.deep.equal(['PV23']);
    expect(asked(file, { region: 'PV23,GM0193' }).refused).to.equal('levels');
  });

  it('keeps what is asked where it may be added up', () => {
    for (const layout of ['share', 'stacked', 'grouped'] as const)
      expect(asked(fileOf({ T: [100], F: [10], M: [90] }), {}, layout).layout).to.equal(layout);
  });
});

describe('Parts over time', () => {
  it('go from the first share since the last cut to the latest, in points', () => {
    const rows = { T: [100, 100, 100, 100], F: [5, 10, 12, 14.4], M: [95, 90, 88, 85.6] };
    const unit = { kind: 'count', label: 'studenten', decimals: 1, additive: true };
    const course = (change: object) => asked(fileOf(rows, { unit, ...change })).courses[0];
    expect(course({})).to.deep.equal({ from: 0, to: 3, decimals: 0, points: 9, trend: 'rose' });
    expect(course({ breaks: [{ after: '2015', recalculated: false, label: 'Anders' }] })).to.deep.equal({
      from: 1,
      to: 3,
      decimals: 0,
      points: 4,
      trend: 'rose',
    });
    expect(course({ breaks: [{ after: '2017', recalculated: false, label: 'Anders' }] })).to.equal(null);
  });

  it('lead with the latest period that has a bar, where the parts of a later one come from several editions', () => {
    const editions = { editions: { '2018': {}, '2020': {} }, edition: { id: '2020' } };
    const rows = {
      T: { values: [100, 100, 101], editions: ['2020', '2020', '2020'] },
      F: { values: [10, 20, 30], editions: ['2020', '2020', '2018'] },
      M: { values: [90, 80, 70], editions: ['2020', '2020', '2020'] },
    };
    const found = asked(fileOf(rows, editions), {}, 'stacked');
    expect([found.columns[2]?.lacking, found.leading]).to.deep.equal(['mixed', 1]);
    expect(asked(fileOf(rows, editions), {}, 'grouped').leading).to.equal(2);
  });

  it('tell a difference only that agrees with the shares beside it, with a decimal where whole per cents would hide that', () => {
    const course = (first: readonly [number, number], last: readonly [number, number]) =>
      asked(fileOf({ T: [first[1], last[1]], F: [first[0], last[0]], M: [first[1] - first[0], last[1] - last[0]] })).courses[0];
    expect(course([130, 1000], [160, 1000])).to.deep.include({ decimals: 0, points: 3, trend: 'rose' });
    // 12,4 and 15,6 are 3,2 apart, but 12 and 16 are 4 apart.
    expect(course([124, 1000], [156, 1000])).to.deep.include({ decimals: 1, points: 3.2, trend: 'rose' });
    // 12,63 and 16,46 are 3,83 apart, 13 and 16 are 3 apart, and 12,6 and 16,5 are 3,9 apart.
    expect(course([188, 1489], [304, 1847])).to.deep.include({ decimals: 1, points: null, trend: 'rose' });
  });

  it('lead with the latest period that most parts have', () => {
    const found = asked(fileOf({ T: [100, 100, 100], F: [10, 11, null], M: [90, 89, null] }));
    expect(found.columns[found.leading]?.code).to.equal('2016');
  });
});

describe('Parts of each category of a further dimension', () => {
  const file = readIndicator(
    smallFile({
      series: [
        { key: ['NL01', 'T'], values: [100, 110, 120, 130] },
        { key: ['NL01', 'F'], values: [10, 11, 12, null], status: '...m' },
        { key: ['NL01', 'M'], values: [90, 99, 108, null], status: '...m' },
        { key: ['PV23', 'T'], values: [7, 8, 9, 10] },
        { key: ['PV23', 'F'], values: [1, 2, 3, 4] },
      ],
      notes: {},
    }),
    base,
    base,
  ).dataset;

  it('are all of the same period, the latest that most have', () => {
    const found = asked(file, { split: '@parts gebied' });
    expect(found.columns.map(({ code, slice, period }) => [code, slice.periods[period]?.code])).to.deep.equal([
      ['NL01', '2017'],
      ['PV23', '2017'],
    ]);
    expect([found.by?.id, found.leading, found.courses]).to.deep.equal(['gebied', 0, [null, null]]);
  });

  it('keep their places where a category lacks one of them', () => {
    const [, second] = asked(file, { split: '@parts gebied' }).columns;
    expect(second?.cells.map(({ value, series }) => [value, series === null])).to.deep.equal([
      [null, true],
      [3, false],
    ]);
    expect(second?.rest?.value).to.equal(6);
  });

  it('are refused by the dimension of the parts itself, and by one that is not there', () => {
    expect(problemOf(() => asked(file, { split: 'gender gender' })).code).to.equal('bad-attribute');
    expect(problemOf(() => asked(file, { split: '@parts niveau' })).code).to.equal('unknown-dimension');
  });

  it('need no total of that dimension', () => {
    const dimensions = (smallFile()['dimensions'] as readonly Record<string, unknown>[]).map((one) => ({
      ...one,
      total: one['id'] === 'gebied' ? undefined : one['total'],
    }));
    const tracks = readIndicator(
      smallFile({
        dimensions,
        notes: {},
        series: [
          { key: ['NL01', 'T'], values: [100, 110, 120, 130] },
          { key: ['NL01', 'F'], values: [10, 11, 12, 13] },
          { key: ['PV23', 'F'], values: [1, 2, 3, 4] },
        ],
      }),
      base,
      base,
    ).dataset;
    expect(asked(tracks, { split: '@parts gebied' }).columns.map(({ code }) => code)).to.deep.equal(['NL01', 'PV23']);
  });
});

describe('More parts than can be told apart', () => {
  it('keep the largest on their own', () => {
    const codes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const rows = Object.fromEntries(codes.map((code, i) => [code, [i + 1]]));
    const { parts } = asked(fileOf({ T: [36], ...rows }));
    expect(parts.filter(({ own }) => !own).map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });

  it('are none where a figure is not divided at all', () => {
    const file = readIndicator(smallFile({ dimensions: [], series: [{ key: [], values: [1, 2, 3, 4] }], notes: {} }), base, base).dataset;
    expect(problemOf(() => asked(file)).code).to.equal('bad-attribute');
  });
});
