import { expect } from '@open-wc/testing';
import { unrankedReason, comparison, type ComparisonOptions } from '../../src/model/comparison.js';
import type { Query } from '../../src/model/query.js';
import { readQuery, type QueryAttributes } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import { readIndicator } from '../data/read-indicator.js';
import { problemOf } from '../data/problem-of.js';
import { smallFile } from '../data/small-file.js';

const base = 'https://monitor.example/data/file.json';
const levels: Readonly<Record<string, string>> = {
  NL: 'land',
  PV: 'provincie',
  AM: 'arbeidsmarktregio',
};

const fileOf = (
  rows: Readonly<Record<string, unknown>>,
  change: Readonly<Record<string, unknown>> = {},
) =>
  smallFile({
    unit: { kind: 'share', label: 'procent', symbol: '%', decimals: 1 },
    dimensions: [
      {
        id: 'gebied',
        kind: 'geo',
        label: 'Gebied',
        total: 'NL01',
        categories: Object.keys(rows).map((code) => ({
          code,
          level: levels[code.slice(0, 2)],
          label: code,
        })),
      },
    ],
    series: Object.entries(rows).map(([code, row]) => ({
      key: [code],
      ...(Array.isArray(row) ? { values: row } : (row as object)),
    })),
    ...change,
  });

const compared = (
  file: Record<string, unknown>,
  attributes: QueryAttributes = {},
  options: Partial<ComparisonOptions> = {},
) => {
  const { dataset } = readIndicator(file, base, base);
  const query = readQuery({ split: '@first', ...attributes });
  return comparison(dataset, query, select(dataset, query), {
    sort: 'value',
    period: null,
    ...options,
  });
};

const provinces = {
  NL01: [20, 21, 22, 23],
  PV20: [10, 11, 12, null],
  PV23: [30, 31, 32, null],
  PV25: [25, 20, 15, 16],
};

describe('a comparison', () => {
  it('uses the latest period that most rows have, and its slice contains no other', () => {
    const { slice, ranking } = compared(fileOf(provinces));
    expect(ranking.period.code).to.equal('2017');
    expect(slice.periods.map(({ code }) => code)).to.deep.equal(['2017']);
    expect(
      ranking.rows.map(({ id, value, rank, difference }) => [id, value, rank, difference]),
    ).to.deep.equal([
      ['PV23', 32, 1, 10],
      ['PV25', 15, 2, -7],
      ['PV20', 12, 3, -10],
    ]);
    expect(slice.series.map(({ id }) => id)).to.deep.equal(['NL01', 'PV20', 'PV23', 'PV25']);
    expect(ranking.later, 'one row is further').to.equal(1);
  });

  it('uses the chosen period, where that is shown', () => {
    expect(compared(fileOf(provinces), {}, { period: '2015' }).ranking.period.code).to.equal(
      '2015',
    );
    expect(compared(fileOf(provinces), {}, { period: '1999' }).ranking.period.code).to.equal(
      '2017',
    );
  });

  it('is limited to one level of regions: the named one', () => {
    const file = fileOf({ ...provinces, AM01: [1, 2, 3, 4], AM02: [2, 3, 4, 5] });
    const problem = problemOf(() => compared(file));
    expect([problem.code, problem.detail.pointer, problem.detail.expected]).to.deep.equal([
      'bad-attribute',
      'level',
      'provincie, arbeidsmarktregio',
    ]);
    const { slice, ranking } = compared(file, {}, { level: 'arbeidsmarktregio' });
    expect(ranking.rows.map(({ id }) => id)).to.deep.equal(['AM02', 'AM01']);
    expect(
      slice.series.map(({ id }) => id),
      'what is told is of that level and the country',
    ).to.deep.equal(['NL01', 'AM01', 'AM02']);
  });

  it('keeps the filters of the other dimensions', () => {
    const rows = ['NL01', 'PV23'].flatMap((code, i) => [
      { key: [code, 'T'], values: [1, 2, 3, 10 + i] },
      { key: [code, 'F'], values: [1, 2, 3, 20 + i] },
    ]);
    const unit = { kind: 'share', label: 'procent', symbol: '%', decimals: 0 };
    const { slice, ranking } = compared(smallFile({ unit, series: rows }), {
      filter: 'gender=F',
      region: 'PV23,NL01',
    });
    expect(slice.at.map(({ code }) => code)).to.deep.equal(['F']);
    expect([ranking.total?.value, ranking.rows[0]?.value]).to.deep.equal([20, 21]);
    const byGender = compared(smallFile({ unit, series: rows }), {
      split: 'gender',
      region: 'PV23',
    });
    expect(byGender.slice.at.map(({ code }) => code)).to.deep.equal(['PV23']);
    expect(byGender.ranking.rows.map(({ value }) => value)).to.deep.equal([21]);
  });

  it('is descending by value unless stated otherwise, and ascending in the other orders', () => {
    const descending = (options: Partial<ComparisonOptions>) =>
      compared(fileOf(provinces), {}, options).descending;
    expect(descending({ sort: 'value' })).to.equal(true);
    expect(descending({ sort: 'name' })).to.equal(false);
    expect(descending({ sort: 'value', descending: false })).to.equal(false);
    expect(descending({ sort: 'name', descending: true })).to.equal(true);
  });

  it('highlights only rows that it compares', () => {
    const file = fileOf({ ...provinces, AM01: [1, 2, 3, 4] });
    const highlightQuery = { highlight: 'PV23 AM01' };
    expect(compared(file, highlightQuery, { level: 'provincie' }).slice.highlighted).to.deep.equal([
      'PV23',
    ]);
    expect(
      compared(file, { inherited: [{ region: 'PV20' }] }, { level: 'provincie' }).slice.highlighted,
    ).to.deep.equal(['PV20']);
  });

  it('highlights none where the question says nothing of it', () => {
    const { dataset } = readIndicator(fileOf(provinces), base, base);
    const query: Query = { filters: {}, split: '@first', period: { kind: 'all' }, edition: null };
    const found = comparison(dataset, query, select(dataset, query), {
      sort: 'value',
      period: null,
    });
    expect(found.slice.highlighted).to.deep.equal([]);
  });

  it('refuses figures without a split, and a split by more than one dimension', () => {
    const undivided = smallFile({ dimensions: [], series: [{ key: [], values: [1, 2, 3, 4] }] });
    expect(problemOf(() => compared(undivided)).detail.pointer).to.equal('split');
    const [, gender] = smallFile()['dimensions'] as readonly object[];
    const one = { id: 'land', label: 'Land', categories: [{ code: 'NL', label: 'Nederland' }] };
    const partly = smallFile({
      dimensions: [one, gender],
      series: [{ key: ['NL', 'T'], values: [1, 2, 3, 4] }],
    });
    expect(
      problemOf(() => compared(partly, { split: null })).detail.expected,
      'a dimension of one category divides nothing',
    ).to.equal('gender');
    const problem = problemOf(() => compared(smallFile(), { split: 'gebied gender' }));
    expect([problem.code, problem.detail.expected, problem.detail.found]).to.deep.equal([
      'bad-attribute',
      'gebied, gender',
      '',
    ]);
  });

  it('takes the targets set for the definition of the compared period, and marks those still open', () => {
    const target = (period: string, value: number, definition: string) => ({
      id: `${period}${definition}`,
      period,
      value,
      rule: 'atleast',
      key: ['PV23'],
      definition,
      label: 'Doel',
    });
    const definitions = { A: { text: 'A', short: 'A' }, B: { text: 'B', short: 'B' } };
    const file = fileOf(
      {
        NL01: [20, 21, 22, 23],
        PV23: { values: [30, 31, 32, 33], editions: ['2017', '2017', '2020', '2020'] },
      },
      {
        definitions,
        editions: { '2017': { definition: 'A' }, '2020': { definition: 'B' } },
        targets: [target('2018', 40, 'B'), target('2016', 35, 'B'), target('2018', 50, 'A')],
      },
    );
    const now = compared(file, {}, { period: '2018' });
    expect(
      now.targets.map(({ target: { value }, open, distance }) => [value, open, distance]),
    ).to.deep.equal([
      [40, true, -7],
      [35, false, -2],
    ]);
    const then = compared(file, {}, { period: '2016' });
    expect(
      then.targets.map(({ target: { value }, open, distance }) => [value, open, distance]),
    ).to.deep.equal([[50, true, -19]]);
  });

  it('gives the distance of a figure of 0 to a target', () => {
    const target = { id: 't', period: '2020', value: 4, rule: 'atmost', key: ['PV23'] };
    const rows = { NL01: [5, 5, 5, 5], PV23: [3, 2, 1, 0] };
    const { targets } = compared(fileOf(rows, { targets: [{ ...target, label: 'Doel' }] }));
    expect(targets.map(({ distance }) => distance)).to.deep.equal([-4]);
  });

  it('does not call a target open whose period is of another kind', () => {
    const target = { id: 't', period: '2017', value: 40, rule: 'atleast', key: ['PV23'] };
    const { dataset } = readIndicator(
      fileOf(provinces, { targets: [{ ...target, label: 'Doel' }] }),
      base,
      base,
    );
    const targets = dataset.targets.map((one) => ({ ...one, period: '2019-Q1' }));
    const query = readQuery({ split: '@first' });
    const found = comparison(
      { ...dataset, targets },
      query,
      select({ ...dataset, targets }, query),
      { sort: 'value', period: null },
    );
    expect(found.targets.map(({ open }) => open)).to.deep.equal([false]);
  });

  it('gives the reason why a number has no rank: another definition, another edition, a forecast', () => {
    const row = (more: object) => ({ values: [null, null, null, 5], ...more });
    const usual = Object.fromEntries(
      ['PV20', 'PV21', 'PV22', 'PV23'].map((code) => [code, row({})]),
    );
    const { ranking } = compared(
      fileOf(
        {
          NL01: row({}),
          ...usual,
          PV24: row({ status: 'mmmd' }),
          PV25: row({ status: 'mmmf' }),
          PV26: row({ editions: ['2017', '2017', '2017', '2017'] }),
          PV27: row({ status: 'mmmp', flags: { 3: 'f' } }),
        },
        { editions: { '2017': {}, '2020': {} } },
      ),
    );
    expect(ranking.of).to.equal(4);
    expect(
      ranking.rows.flatMap((one) =>
        unrankedReason(ranking, one) === null ? [] : [[one.id, unrankedReason(ranking, one)]],
      ),
    ).to.deep.equal([
      ['PV24', 'count'],
      ['PV25', 'forecast'],
      ['PV26', 'edition'],
      ['PV27', 'forecast'],
    ]);
  });
});
