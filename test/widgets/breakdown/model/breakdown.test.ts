import { expect } from '@open-wc/testing';
import {
  breakdown,
  breakdownSliced,
  type Breakdown,
  type Layout,
} from '../../../../src/widgets/breakdown/model/breakdown.js';
import type { Dataset } from '../../../../src/model/dataset.js';
import { readQuery, type QueryAttributes } from '../../../../src/model/read-query.js';
import { percentOf } from '../../../../src/widgets/breakdown/model/share-course.js';
import { readIndicator } from '../../../data/read-indicator.js';
import { problemOf } from '../../../data/problem-of.js';
import { smallFile } from '../../../data/small-file.js';

const base = 'https://monitor.example/data/file.json';
type Rows = Readonly<
  Record<
    string,
    | readonly (number | null)[]
    | { readonly values: readonly (number | null)[]; readonly [name: string]: unknown }
  >
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
        categories: [...new Set(['T', ...codes])].map((code) => ({
          code,
          label: names[code] ?? code,
        })),
      },
    ],
    series: Object.entries(rows).map(([code, row]) => ({ key: [code], ...valuesOf(row) })),
    notes: {},
    ...change,
  });
  return readIndicator(file, base, base).dataset;
};
const valuesOf = (row: Rows[string]): { readonly values: readonly (number | null)[] } =>
  Array.isArray(row)
    ? { values: row as readonly (number | null)[] }
    : (row as { readonly values: readonly (number | null)[] });
const names: Readonly<Record<string, string>> = {
  T: 'Totaal',
  F: 'Vrouwen',
  M: 'Mannen',
  X: 'Onbekend',
};

const breakdownFor = (
  file: Dataset,
  attributes: QueryAttributes = {},
  layout: Layout | null = null,
): Breakdown => breakdown(file, readQuery({ split: '@parts', ...attributes }), layout);
const columnsOf = (file: Dataset, attributes: QueryAttributes = {}) =>
  breakdownFor(file, attributes).columns.map(
    ({ cells, whole, rest, noWholeReason: lacking, unequal }) => ({
      shares: cells.map(({ share }) => share && percentOf(share)),
      whole: whole?.value ?? null,
      rest: rest?.value ?? null,
      lacking,
      unequal,
    }),
  );

describe('A figure in its parts', () => {
  it('has each category of the split as a part, and the total as their whole', () => {
    const found = breakdownFor(fileOf({ T: [100, 200], F: [10, 50], M: [90, 150] }));
    expect(found.parts.map(({ id }) => id)).to.deep.equal(['F', 'M']);
    expect(found.columns.map(({ code }) => code)).to.deep.equal(['2015', '2016']);
    expect(columnsOf(fileOf({ T: [100, 200], F: [10, 50], M: [90, 150] }))).to.deep.equal([
      { shares: [10, 90], whole: 100, rest: null, lacking: null, unequal: null },
      { shares: [25, 75], whole: 200, rest: null, lacking: null, unequal: null },
    ]);
    expect([found.layout, found.refused]).to.deep.equal(['share', null]);
    expect(found.columns[0]?.whole).to.deep.equal({ value: 100, published: true });
    expect([found.columns[0]?.further, found.more]).to.deep.equal([null, { parts: 0, columns: 0 }]);
    expect(
      found.columns[0]?.cells.map(({ series }) => found.slice.series[series ?? -1]?.id),
    ).to.deep.equal(['F', 'M']);
    expect(found.slice.periods).to.have.length(2);
    expect(found.columns[0]?.total.series, 'the first of the file').to.equal(0);
  });

  it('highlights the parts that the query highlights', () => {
    const { parts } = breakdownFor(fileOf({ T: [100], F: [10], M: [90] }), { highlight: 'M' });
    expect(parts.map(({ highlighted }) => highlighted)).to.deep.equal([false, true]);
  });

  it('adds a part for whatever is in none of the parts, even a single person', () => {
    expect(columnsOf(fileOf({ T: [101], F: [10], M: [90] }))[0]).to.deep.include({
      rest: 1,
      whole: 101,
    });
    expect(columnsOf(fileOf({ T: [101], F: [10], M: [90], X: [1] }))[0]).to.deep.include({
      rest: null,
      shares: [10, 89, 1],
    });
  });

  it('shows the rest where parts are selected, as the difference from the published total', () => {
    const file = fileOf({ T: [100], F: [10], M: [85], X: [5] });
    expect(columnsOf(file, { filter: 'gender=F' })[0]).to.deep.include({
      shares: [10],
      rest: 90,
      whole: 100,
    });
  });

  for (const status of ['s', 'c'])
    it(`computes nothing from which a suppressed number could be derived (${status})`, () => {
      const file = fileOf(
        { T: [100], F: { values: [null], status }, M: [90], X: [6] },
        { suppression: { lessThan: 5 } },
      );
      expect(columnsOf(file)[0]).to.deep.equal({
        shares: [null, null, null],
        whole: null,
        rest: null,
        lacking: 'hidden',
        unequal: null,
      });
      // Neither where that part was not asked for.
      expect(columnsOf(file, { filter: 'gender=M,X' })[0]).to.deep.include({
        rest: null,
        whole: null,
        lacking: 'hidden',
      });
    });

  it('counts a part without a figure in the rest, and has no whole without a total', () => {
    expect(columnsOf(fileOf({ T: [100], F: [null], M: [90] }))[0]).to.deep.include({
      shares: [null, 90],
      rest: 10,
      lacking: null,
    });
    expect(columnsOf(fileOf({ T: [null], F: [null], M: [90] }))[0]).to.deep.include({
      whole: null,
      lacking: 'missing',
    });
  });

  it('uses the sum of all parts as the whole only where no total was published', () => {
    const file = fileOf({ F: [25], M: [75] });
    const [column] = breakdownFor(file).columns;
    expect(column?.whole).to.deep.equal({ value: 100, published: false });
    expect(columnsOf(file, { filter: 'gender=F' })[0]).to.deep.include({
      whole: null,
      shares: [null],
    });
  });

  it('has no whole where no part has a figure, and an impossible whole where every part is impossible', () => {
    const none = fileOf({ F: { values: [null], status: 'm' }, M: { values: [null], status: 'm' } });
    expect(columnsOf(none)[0]).to.deep.include({ whole: null, lacking: 'missing' });
    const impossible = fileOf({ F: [10], M: [90], X: { values: [null], status: 'z' } });
    expect(columnsOf(impossible)[0]).to.deep.include({ whole: 100, lacking: null });
  });

  it('mentions that rounded numbers do not add up and leaves them unchanged', () => {
    const file = fileOf({ T: [1527000, 1600000], F: [201000, 210000], M: [1325000, 1390000] });
    expect(columnsOf(file)[0]).to.deep.include({
      rest: null,
      unequal: { sum: 1526000, total: 1527000 },
      whole: 1527000,
    });
    expect(columnsOf(file)[1]).to.deep.include({ unequal: null });
    const more = fileOf({ T: [41500, 41700], F: [4600, 4600], M: [37000, 37100] });
    expect(columnsOf(more)[0]).to.deep.include({
      rest: null,
      unequal: { sum: 41600, total: 41500 },
    });
  });

  it('allows half a rounding step for each number, and shows a larger difference as a part of its own', () => {
    const thousands = (total: number) =>
      columnsOf(
        fileOf({ T: [total, 201000], F: [1000, 100000], M: [2000, 101000], X: [3000, 0] }),
      )[0];
    expect(thousands(8000)).to.deep.include({ rest: null, unequal: { sum: 6000, total: 8000 } });
    expect(thousands(9000)).to.deep.include({ rest: 3000, unequal: null });
    const two = (total: number) =>
      columnsOf(fileOf({ T: [total, 201000], F: [1000, 100000], M: [2000, 101000] }))[0];
    expect(two(4000)).to.deep.include({ rest: null, unequal: { sum: 3000, total: 4000 } });
    expect(two(5000)).to.deep.include({ rest: 2000, unequal: null });
  });

  it('keeps a difference of one in exact counts, but not in counts that are rounded', () => {
    const rows = { T: [101], F: [10], M: [90] };
    const unit = (kind: string, decimals: number) => ({
      unit: { kind, label: 'x', decimals, additive: true },
    });
    expect(columnsOf(fileOf(rows, unit('count', 0)))[0]).to.deep.include({
      rest: 1,
      unequal: null,
    });
    expect(columnsOf(fileOf(rows, unit('amount', 0)))[0]).to.deep.include({
      rest: null,
      unequal: { sum: 100, total: 101 },
    });
    expect(columnsOf(fileOf(rows, unit('count', 1)))[0]).to.deep.include({
      rest: null,
      unequal: { sum: 100, total: 101 },
    });
  });

  it('keeps the rest where a part was not selected, even if rounding could explain it', () => {
    const file = fileOf({ T: [201000], F: [200000], M: [1000] });
    expect(columnsOf(file, { filter: 'gender=F' })[0]).to.deep.include({
      rest: 1000,
      unequal: null,
    });
  });

  it('never mixes editions or definitions: such a column has no whole and no rest', () => {
    const editions = { editions: { '2018': {}, '2020': {} }, edition: { id: '2020' } };
    const file = fileOf(
      {
        T: { values: [100, 100], editions: ['2020', '2020'] },
        F: { values: [10, 10], editions: ['2018', '2020'] },
      },
      editions,
    );
    expect(columnsOf(file, { filter: 'gender=F' })).to.deep.equal([
      { shares: [null], whole: null, rest: null, lacking: 'mixed', unequal: null },
      { shares: [10], whole: 100, rest: 90, lacking: null, unequal: null },
    ]);
  });

  it('never mixes editions of parts, even if the first part has the edition of the total', () => {
    const editions = { editions: { '2018': {}, '2020': {} }, edition: { id: '2020' } };
    const file = fileOf({ T: [100], F: [10], M: { values: [90], editions: ['2018'] } }, editions);
    expect(columnsOf(file)[0]).to.deep.include({ whole: null, lacking: 'mixed' });
  });

  it('has no share of nothing', () => {
    expect(columnsOf(fileOf({ T: [1], F: [1], M: [0] }))[0]).to.deep.include({
      shares: [100, 0],
      whole: 1,
    });
    expect(columnsOf(fileOf({ T: [0], F: [0], M: [0] }))[0]).to.deep.include({
      shares: [null, null],
      whole: 0,
    });
  });
});

describe('Figures that may not be added up', () => {
  const share = { kind: 'share', label: 'procent', symbol: '%', decimals: 0, additive: false };

  it('are shown side by side: shares, whatever the attributes ask for', () => {
    const file = fileOf({ T: [29], F: [9], M: [47] }, { unit: share });
    for (const layout of [null, 'share', 'stacked'] as const)
      expect(breakdownFor(file, {}, layout)).to.deep.include({
        layout: 'grouped',
        refused: 'not-additive',
      });
    expect(columnsOf(file)[0]).to.deep.include({ whole: null, rest: null, shares: [null, null] });
  });

  it('are shown side by side: numbers below 0 and parts of parts; and a total of another edition is not their whole', () => {
    const money = { kind: 'amount', label: 'euro', decimals: 0, additive: true };
    expect(breakdownFor(fileOf({ T: [10], F: [-5], M: [15] }, { unit: money })).refused).to.equal(
      'negative',
    );
    expect(
      breakdownFor(fileOf({ T: [10, 10], F: [-1, 5], M: [11, 5] }, { unit: money })).refused,
      'of one period',
    ).to.equal('negative');
    expect(
      breakdownFor(fileOf({ T: [-1], F: [0], M: [0] }, { unit: money })).refused,
      'of the total',
    ).to.equal('negative');
    expect(breakdownFor(fileOf({ T: [10], F: [0], M: [10] }, { unit: money })).refused).to.equal(
      null,
    );
    // Of another edition, the total need not be that of these parts.
    const revised = fileOf(
      { T: { values: [100], editions: ['2019'] }, F: [60], M: [60] },
      { editions: { 2019: {} } },
    );
    expect(columnsOf(revised)[0]).to.deep.include({
      lacking: 'mixed',
      whole: null,
      shares: [null, null],
    });
    const nested = [
      { code: 'NL', level: 'land', label: 'Nederland' },
      { code: 'PV23', level: 'provincie', parent: 'NL', label: 'Overijssel' },
      { code: 'GM0193', level: 'gemeente', parent: 'PV23', label: 'Zwolle' },
    ];
    const dimensions = [
      { id: 'gebied', kind: 'geo', label: 'Gebied', total: 'NL', categories: nested },
    ];
    const file = fileOf({ NL: [100], PV23: [50], GM0193: [10] }, { dimensions });
    expect(
      breakdownFor(file).parts.map(({ id }) => id),
      'a municipality is within its province',
    ).to.deep.equal(['PV23']);
    expect(breakdownFor(file, { region: 'PV23,GM0193' }).refused).to.equal('levels');
  });

  it('are shown side by side: parts of one level within another, and of several levels', () => {
    const regions = (levels: readonly [string, string], parent: string) => ({
      dimensions: [
        {
          id: 'gebied',
          kind: 'geo',
          label: 'Gebied',
          total: 'NL',
          categories: [
            { code: 'NL', level: 'land', label: 'Nederland' },
            { code: 'PV22', level: levels[0], parent: 'NL', label: 'Drenthe' },
            { code: 'PV23', level: levels[0], parent: 'NL', label: 'Overijssel' },
            { code: 'CR10', level: levels[1], parent, label: 'Noord-Overijssel' },
          ],
        },
      ],
    });
    const rows = { NL: [100], PV22: [30], PV23: [50], CR10: [10] };
    const refused = (change: Record<string, unknown>) =>
      breakdownFor(fileOf(rows, change), { region: 'PV22,PV23,CR10' }).refused;
    expect(refused(regions(['deel', 'deel'], 'PV23')), 'within another').to.equal('levels');
    expect(refused(regions(['provincie', 'corop'], 'NL')), 'two levels').to.equal('levels');
    expect(refused(regions(['deel', 'deel'], 'NL'))).to.equal(null);
  });

  it('are shown side by side: parts that exceed their total by more than rounding in one period', () => {
    // What the numbers of one period are rounded to, others show that they need not be.
    const parts = (total: number, ...three: readonly [number, number, number]) =>
      breakdownFor(
        fileOf({ T: [total, 33], F: [three[0], 11], M: [three[1], 11], X: [three[2], 11] }),
      ).refused;
    expect(parts(50, 15, 15, 25)).to.equal('exceeds');
    expect(parts(11, 4, 4, 5)).to.equal(null);
    expect(parts(55, 15, 15, 25)).to.equal(null);
  });

  it('are shown as the attributes ask where they may be added up', () => {
    for (const layout of ['share', 'stacked', 'grouped'] as const)
      expect(breakdownFor(fileOf({ T: [100], F: [10], M: [90] }), {}, layout).layout).to.equal(
        layout,
      );
  });
});

describe('Parts over time', () => {
  it('go from the first share since the last cut to the latest, in points', () => {
    const rows = { T: [100, 100, 100, 100], F: [5, 10, 12, 14.4], M: [95, 90, 88, 85.6] };
    const unit = { kind: 'count', label: 'studenten', decimals: 1, additive: true };
    const course = (change: object) => breakdownFor(fileOf(rows, { unit, ...change })).courses[0];
    expect(course({})).to.deep.equal({ from: 0, to: 3, decimals: 0, points: 9, trend: 'rose' });
    expect(
      course({ breaks: [{ after: '2015', recalculated: false, label: 'Anders' }] }),
    ).to.deep.equal({
      from: 1,
      to: 3,
      decimals: 0,
      points: 4,
      trend: 'rose',
    });
    expect(course({ breaks: [{ after: '2017', recalculated: false, label: 'Anders' }] })).to.equal(
      null,
    );
    expect(
      course({ breaks: [{ after: '2015', recalculated: true, label: 'Anders' }] }),
      'counted again',
    ).to.deep.include({ from: 0 });
  });

  it('end at the leading period, whatever follows it', () => {
    const late = { T: [100, 100, 100], F: [10, 20, null], M: [90, 80, null] };
    const breaks = [{ after: '2016', recalculated: false, label: 'Anders' }];
    const rows = { ...late, X: { values: [null, null, 5], status: 'mm.' } };
    for (const file of [fileOf(late), fileOf(rows, { breaks })])
      expect(breakdownFor(file).courses[0]).to.deep.include({ from: 0, to: 1, points: 10 });
  });

  it('lead with the only period that has a bar, where all others mix editions', () => {
    const editions = { editions: { 2018: {}, 2020: {} }, edition: { id: '2020' } };
    const file = fileOf(
      {
        T: [100, 100],
        F: [10, 20],
        M: { values: [90, 80], editions: ['2020', '2018'] },
      },
      editions,
    );
    expect(breakdownFor(file).leading).to.equal(0);
  });

  it('give no trend for a part without a share in the leading period', () => {
    const found = breakdownFor(
      fileOf({ T: [100, 100, 100], F: [10, 11, null], M: [80, 80, 80], X: [10, 9, 9] }),
    );
    expect([found.leading, found.courses.map((course) => course !== null)]).to.deep.equal([
      2,
      [false, true, true],
    ]);
  });

  it('are called steady where at most a fifth of the periods since the first share has none', () => {
    const trend = (...shares: readonly (number | null)[]) => {
      const others = shares.map((share) => 100 - (share ?? 10));
      return breakdownFor(fileOf({ T: shares.map(() => 100), F: shares, M: others })).courses[0]
        ?.trend;
    };
    expect(trend(10, null, 10, 10, 10)).to.equal('steady');
    expect(trend(10, null, 10, 10)).to.equal(null);
    expect(trend(null, null, 10, 10), 'what lies before the first one is not lacking').to.equal(
      'steady',
    );
  });

  it('lead with the latest period that has a bar, where the parts of a later one come from several editions', () => {
    const editions = { editions: { '2018': {}, '2020': {} }, edition: { id: '2020' } };
    const rows = {
      T: { values: [100, 100, 101], editions: ['2020', '2020', '2020'] },
      F: { values: [10, 20, 30], editions: ['2020', '2020', '2018'] },
      M: { values: [90, 80, 70], editions: ['2020', '2020', '2020'] },
    };
    const found = breakdownFor(fileOf(rows, editions), {}, 'stacked');
    expect([found.columns[2]?.noWholeReason, found.leading]).to.deep.equal(['mixed', 1]);
    expect(breakdownFor(fileOf(rows, editions), {}, 'grouped').leading).to.equal(2);
  });

  it('lead with the latest bar that most parts have, where a later one mixes editions', () => {
    const editions = { editions: { '2018': {}, '2020': {} }, edition: { id: '2020' } };
    const now = ['2020', '2020', '2020'];
    const rows = {
      T: { values: [100, 100, 100], editions: now },
      F: { values: [10, null, 30], editions: ['2020', '2020', '2018'], status: '.m.' },
      M: { values: [90, 80, 70], editions: now },
    };
    const found = breakdownFor(fileOf(rows, editions), {}, 'stacked');
    expect(found.columns.map(({ whole }) => whole?.value)).to.deep.equal([100, 100, undefined]);
    expect(found.leading).to.equal(0);
  });

  it('are called steady up to one point, however small the share', () => {
    const trend = (...shares: readonly number[]) => {
      const others = shares.map((share) => 100 - share);
      return breakdownFor(fileOf({ T: shares.map(() => 100), F: shares, M: others })).courses[0]
        ?.trend;
    };
    expect([trend(5, 5, 6), trend(5, 5, 7)]).to.deep.equal(['steady', 'rose']);
  });

  it('give a difference that agrees with the two shares shown, with a decimal where whole per cents would hide it', () => {
    const course = (first: readonly [number, number], last: readonly [number, number]) =>
      breakdownFor(
        fileOf({
          T: [first[1], last[1]],
          F: [first[0], last[0]],
          M: [first[1] - first[0], last[1] - last[0]],
        }),
      ).courses[0];
    expect(course([130, 1000], [160, 1000])).to.deep.include({
      decimals: 0,
      points: 3,
      trend: 'rose',
    });
    expect(course([130, 1000], [130, 1000]), 'no difference').to.deep.include({
      decimals: 0,
      points: 0,
    });
    expect(course([0, 1000], [30, 1000]), 'from nothing').to.deep.include({ from: 0, points: 3 });
    // 12,4 and 15,6 are 3,2 apart, but 12 and 16 are 4 apart.
    expect(course([124, 1000], [156, 1000])).to.deep.include({
      decimals: 1,
      points: 3.2,
      trend: 'rose',
    });
    // 12,63 and 16,46 are 3,83 apart, 13 and 16 are 3 apart, and 12,6 and 16,5 are 3,9 apart.
    expect(course([188, 1489], [304, 1847])).to.deep.include({
      decimals: 1,
      points: null,
      trend: 'rose',
    });
  });

  it('lead with the latest period that most parts have', () => {
    const found = breakdownFor(
      fileOf({ T: [100, 100, 100], F: [10, 11, null], M: [90, 89, null] }),
    );
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
    const found = breakdownFor(file, { split: '@parts gebied' });
    expect(
      found.columns.map(({ code, slice, period }) => [code, slice.periods[period]?.code]),
    ).to.deep.equal([
      ['NL01', '2017'],
      ['PV23', '2017'],
    ]);
    expect([found.by?.id, found.leading, found.courses]).to.deep.equal(['gebied', 0, [null, null]]);
    expect(found.slice, 'the answer is that of the leading category').to.equal(
      found.columns[0]?.slice,
    );
  });

  it('belong to the later of two periods if both have as many', () => {
    const two = breakdownFor(file, { split: '@parts gebied', period: '2016..2017' });
    expect(two.columns.map(({ cells }) => cells.map(({ value }) => value))).to.deep.equal([
      [108, 12],
      [null, 3],
    ]);
  });

  it('keep their places where a category has no figure for one of them', () => {
    const [, second] = breakdownFor(file, { split: '@parts gebied' }).columns;
    expect(second?.cells.map(({ value, series }) => [value, series === null])).to.deep.equal([
      [null, true],
      [3, false],
    ]);
    expect(second?.rest?.value).to.equal(6);
  });

  it('refuse to be split by the dimension of the parts itself, or by an unknown dimension', () => {
    expect(problemOf(() => breakdownFor(file, { split: 'gender gender' })).code).to.equal(
      'bad-attribute',
    );
    expect(problemOf(() => breakdownFor(file, { split: '@parts niveau' })).code).to.equal(
      'unknown-dimension',
    );
    const level = {
      id: 'level',
      kind: 'other',
      label: 'Niveau',
      categories: ['a', 'b'].map((code) => ({ code, label: code })),
    };
    const series = ['NL01', 'PV23'].flatMap((region) =>
      ['F', 'M'].flatMap((one) => ['a', 'b'].map((code) => [region, one, code])),
    );
    const three = readIndicator(
      smallFile({
        dimensions: [...(smallFile()['dimensions'] as readonly object[]), level],
        series: series.map((key) => ({ key, values: [1, 2, 3, 4] })),
        notes: {},
      }),
      base,
      base,
    ).dataset;
    expect(
      problemOf(() => breakdownFor(three, { split: 'gender gebied level' })).detail,
    ).to.deep.include({
      found: 'gender gebied level',
    });
  });

  it('keep the published total as the whole where parts are selected', () => {
    const found = breakdownFor(file, { split: '@parts gebied', filter: 'gender=F' });
    expect(
      found.columns.map(({ code, cells, whole }) => [code, cells[0]?.value, whole?.value]),
    ).to.deep.equal([
      ['NL01', 12, 120],
      ['PV23', 3, 9],
    ]);
    const [year] = breakdownFor(file, {
      split: '@parts gebied',
      filter: 'gender=F',
      period: '2017',
    }).columns;
    expect([year?.cells[0]?.value, year?.whole?.value], 'of one period too').to.deep.equal([
      12, 120,
    ]);
    const [only] = breakdownFor(file, { split: '@parts gebied', region: 'PV23' }).columns;
    expect([only?.code, only?.cells.map(({ value }) => value)], 'of one category').to.deep.equal([
      'PV23',
      [4],
    ]);
  });

  it('are refused where only the total was selected', () => {
    const { code, detail } = problemOf(() =>
      breakdownFor(file, { split: 'gender', filter: 'gender=T' }),
    );
    expect([code, detail.pointer]).to.deep.equal(['no-data', 'split']);
  });

  it('need no total of that dimension', () => {
    const dimensions = (smallFile()['dimensions'] as readonly Record<string, unknown>[]).map(
      (one) => ({
        ...one,
        total: one['id'] === 'gebied' ? undefined : one['total'],
      }),
    );
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
    expect(
      breakdownFor(tracks, { split: '@parts gebied' }).columns.map(({ code }) => code),
    ).to.deep.equal(['NL01', 'PV23']);
  });
});

describe('More parts than colours', () => {
  it('keep the largest on their own', () => {
    const codes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const rows = Object.fromEntries(codes.map((code, i) => [code, [i + 1]]));
    const { parts } = breakdownFor(fileOf({ T: [36], ...rows }));
    expect(parts.filter(({ own }) => !own).map(({ id }) => id)).to.deep.equal(['a', 'b']);
    const six = breakdownFor(
      fileOf({
        T: [21],
        ...Object.fromEntries(codes.slice(0, 6).map((code, i) => [code, [i + 1]])),
      }),
    ).parts;
    expect(six.every(({ own }) => own)).to.equal(true);
  });

  it('rank a part of 0 above a part without a number', () => {
    const { parts } = breakdownFor(
      fileOf({ T: [20], a: [null], b: [0], c: [1], d: [2], e: [3], f: [4], g: [5] }),
    );
    expect(parts.filter(({ own }) => !own).map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('have a trend only where they are shown individually', () => {
    const rows = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((code, i) => [code, [i + 1, i + 2]]),
    );
    const { courses } = breakdownFor(fileOf({ T: [28, 35], ...rows }));
    expect(courses.map((course) => course !== null)).to.deep.equal([
      false,
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  it('are absent where the figure has no parts', () => {
    const file = readIndicator(
      smallFile({ dimensions: [], series: [{ key: [], values: [1, 2, 3, 4] }], notes: {} }),
      base,
      base,
    ).dataset;
    const { code, detail } = problemOf(() => breakdownFor(file));
    expect([code, detail.pointer]).to.deep.equal(['bad-attribute', 'split']);
  });
});

describe('A breakdown of many bars', () => {
  it('pauses after each of them', () => {
    const pauses = (...years: readonly number[]): number => {
      const file = fileOf({ T: years, F: years, M: years.map(() => 0) });
      return [...breakdownSliced(file, readQuery({ split: '@parts' }), null)].length;
    };
    expect(pauses(1, 2, 3) - pauses(1, 2)).to.equal(1);
    expect(pauses(1, 2) - pauses(1)).to.equal(1);
  });
});

describe('More bars and parts than a page can hold', () => {
  const year = (i: number): string => String(1500 + i);
  /** So many years, the last of which have these numbers, and all others the first. */
  const long = (
    years: number,
    rows: Readonly<Record<string, readonly (number | null)[]>>,
    change: object = {},
  ): Dataset =>
    fileOf(
      Object.fromEntries(
        Object.entries(rows).map(([code, [first = null, ...last]]) => [
          code,
          [...Array.from({ length: years - last.length }, () => first), ...last],
        ]),
      ),
      {
        period: { kind: 'year', codes: Array.from({ length: years }, (_, i) => year(i)) },
        ...change,
      },
    );

  it('are limited to the last four hundred periods with figures; with at most four hundred periods all are shown', () => {
    const limited = (years: number, ...last: readonly (number | null)[]) => {
      const { columns, more } = breakdownFor(
        long(years, { T: [2, ...last], F: [1, ...last], M: [1, ...last.map((one) => one && 0)] }),
      );
      return [columns.length, columns[0]?.code, columns.at(-1)?.code, more.columns];
    };
    expect(limited(400, null)).to.deep.equal([400, year(0), year(399), 0]);
    expect(limited(401)).to.deep.equal([400, year(1), year(400), 1]);
    expect(limited(401, null)).to.deep.equal([400, year(0), year(399), 1]);
  });

  it('keep all of twelve parts in four hundred bars, and of thirteen the largest, the smallest with a number, then the first', () => {
    const codes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'];
    const parts = (of: readonly string[], last: readonly (number | null)[]) => {
      const rows = Object.fromEntries(of.map((code, i) => [code, [1, last[i] ?? null]]));
      return breakdownFor(long(400, { T: [of.length, 1000], ...rows }));
    };
    const twelve = parts(codes.slice(0, 12), [2, 2, 2, 2, 2, 1, 3, 4, 5, 6, 7, 8]);
    expect([twelve.parts.length, twelve.more.parts]).to.deep.equal([12, 0]);
    const smallest = parts(codes, [2, 2, 2, 2, 2, 2, 1, 3, 4, 5, 6, 7, 8]);
    expect(smallest.parts.map(({ id }) => id).join('')).to.equal('abcdeghijklm');
    expect([smallest.more.parts, smallest.columns.at(-1)?.further?.value]).to.deep.equal([1, 2]);
    expect(smallest.columns.at(-1)?.further?.share).to.equal(2 / 1000);
    expect(smallest.columns.at(-1)?.rest?.value, 'of all parts').to.equal(1000 - 46);
    const nothing = parts(codes, [2, 2, 2, 2, 2, 2, 0, 3, 4, 5, 6, 7, 8]);
    expect(nothing.parts.map(({ id }) => id).join(''), 'the smallest is 0').to.equal(
      'abcdeghijklm',
    );
    const unknown = parts(codes, [2, 2, 2, 2, 2, null, 1, 3, 4, 5, 6, 7, 8]);
    expect(unknown.parts.map(({ id }) => id).join('')).to.equal('abcdeghijklm');
    expect(unknown.columns.at(-1)?.further).to.deep.include({ value: null, share: null });
  });

  it('add up the parts that are not shown individually, without a sum where one of them has no number', () => {
    const codes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n'];
    const further = (last: readonly (number | null)[]) => {
      const rows = Object.fromEntries(codes.map((code, i) => [code, [1, last[i] ?? null]]));
      return breakdownFor(long(400, { T: [14, 100], ...rows })).columns.at(-1)?.further;
    };
    expect(further([2, 2, 2, 2, 2, 3, 4, 1, 5, 5, 6, 7, 8, 9])).to.deep.include({
      value: 7,
      share: 0.07,
    });
    expect(further([2, 2, 2, 2, 2, 3, null, 1, 5, 5, 6, 7, 8, 9])?.value).to.equal(null);
  });

  it('are chosen by the leading bar, where the last bar mixes editions', () => {
    const codes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'];
    const rows = Object.fromEntries(codes.map((code, i) => [code, [i < 6 ? 2 : 3, i < 6 ? 9 : 1]]));
    const editions = Array.from({ length: 400 }, (_, i) => (i === 399 ? '2018' : '2020'));
    const file = long(
      400,
      { T: [33, 61], ...rows },
      { editions: { 2018: {}, 2020: {} }, edition: { id: '2020' } },
    );
    const mixed: Dataset = {
      ...file,
      series: file.series.map((one) =>
        one.key[0] === 'm'
          ? {
              ...one,
              observations: one.observations.map((cell, i) => ({
                ...cell,
                edition: editions[i] ?? '',
              })),
            }
          : one,
      ),
    };
    const found = breakdownFor(mixed, {}, 'stacked');
    expect([found.columns.length, found.leading]).to.deep.equal([400, 398]);
    // The largest of 398 are g to l; in 399 they were the smallest.
    expect(
      found.parts
        .filter(({ own }) => own)
        .map(({ id }) => id)
        .join(''),
    ).to.equal('ghijkl');
    expect(found.parts.map(({ id }) => id).join('')).to.contain('ghijkl');
    expect(found.columns[398]?.whole?.value).to.equal(33);
  });
});
