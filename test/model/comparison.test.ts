import { expect } from '@open-wc/testing';
import { apartReason, comparison, type ComparisonOptions } from '../../src/model/comparison.js';
import { readQuery, type QueryAttributes } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import { readIndicator } from '../../src/sources/monitor-indicator.js';
import { problemOf } from '../sources/problem-of.js';
import { smallFile } from '../sources/small-file.js';

const base = 'https://monitor.example/data/file.json';
const levels: Readonly<Record<string, string>> = { NL: 'land', PV: 'provincie', AM: 'arbeidsmarktregio' };

const fileOf = (rows: Readonly<Record<string, unknown>>, change: Readonly<Record<string, unknown>> = {}) =>
  smallFile({
    unit: { kind: 'share', label: 'procent', symbol: '%', decimals: 1 },
    dimensions: [
      {
        id: 'gebied',
        kind: 'geo',
        label: 'Gebied',
        total: 'NL01',
        categories: Object.keys(rows).map((code) => ({ code, level: levels[code.slice(0, 2)], label: code })),
      },
    ],
    series: Object.entries(rows).map(([code, row]) => ({ key: [code], ...(Array.isArray(row) ? { values: row } : (row as object)) })),
    ...change,
  });

const compared = (file: Record<string, unknown>, attributes: QueryAttributes = {}, options: Partial<ComparisonOptions> = {}) => {
  const { dataset } = readIndicator(file, base, base);
  const query = readQuery({ split: '@first', ...attributes });
  return comparison(dataset, query, select(dataset, query), { sort: 'value', period: null, ...options });
};

const provinces = { NL01: [20, 21, 22, 23], PV20: [10, 11, 12, null], PV23: [30, 31, 32, null], PV25: [25, 20, 15, 16] };

describe('a comparison', () => {
  it('is of the latest period that most rows have, and its slice tells of no other', () => {
    const { slice, ranking } = compared(fileOf(provinces));
    expect(ranking.period.code).to.equal('2017');
    expect(slice.periods.map(({ code }) => code)).to.deep.equal(['2017']);
    expect(ranking.rows.map(({ id, value, rank, difference }) => [id, value, rank, difference])).to.deep.equal([
      ['PV23', 32, 1, 10],
      ['PV25', 15, 2, -7],
      ['PV20', 12, 3, -10],
    ]);
    expect(slice.series.map(({ id }) => id)).to.deep.equal(['NL01', 'PV20', 'PV23', 'PV25']);
    expect(ranking.later, 'one row is further').to.equal(1);
  });

  it('is of the period that is chosen, where that is shown', () => {
    expect(compared(fileOf(provinces), {}, { period: '2015' }).ranking.period.code).to.equal('2015');
    expect(compared(fileOf(provinces), {}, { period: '1999' }).ranking.period.code).to.equal('2017');
  });

  it('is of one level of regions: the one that is named', () => {
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

  it('keeps only what stands out of what it compares', () => {
    const file = fileOf({ ...provinces, AM01: [1, 2, 3, 4] });
    const asked = { highlight: 'PV23 AM01' };
    expect(compared(file, asked, { level: 'provincie' }).slice.highlighted).to.deep.equal(['PV23']);
    expect(compared(file, { around: [{ region: 'PV20' }] }, { level: 'provincie' }).slice.highlighted).to.deep.equal(['PV20']);
  });

  it('refuses what is not divided, and what is divided by more than one dimension', () => {
    const undivided = smallFile({ dimensions: [], series: [{ key: [], values: [1, 2, 3, 4] }] });
    expect(problemOf(() => compared(undivided)).detail.pointer).to.equal('split');
    const problem = problemOf(() => compared(smallFile(), { split: 'gebied gender' }));
    expect([problem.code, problem.detail.expected]).to.deep.equal(['bad-attribute', 'gebied, gender']);
  });

  it('takes targets of the definition that the compared period was counted by, and knows which are still open', () => {
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
      { NL01: [20, 21, 22, 23], PV23: { values: [30, 31, 32, 33], editions: ['2017', '2017', '2020', '2020'] } },
      {
        definitions,
        editions: { '2017': { definition: 'A' }, '2020': { definition: 'B' } },
        targets: [target('2018', 40, 'B'), target('2016', 35, 'B'), target('2018', 50, 'A')],
      },
    );
    const now = compared(file, {}, { period: '2018' });
    expect(now.targets.map(({ target: { value }, open, distance }) => [value, open, distance])).to.deep.equal([
      [40, true, -7],
      [35, false, -2],
    ]);
    const then = compared(file, {}, { period: '2016' });
    expect(then.targets.map(({ target: { value }, open, distance }) => [value, open, distance])).to.deep.equal([[50, true, -19]]);
  });

  it('says why a number has no rank: another count, another edition, a forecast', () => {
    const row = (more: object) => ({ values: [null, null, null, 5], ...more });
    const usual = Object.fromEntries(['PV20', 'PV21', 'PV22', 'PV23'].map((code) => [code, row({})]));
    const { ranking } = compared(
      fileOf(
        {
          NL01: row({}),
          ...usual,
          PV24: row({ status: 'mmmd' }),
          PV25: row({ status: 'mmmf' }),
          PV26: row({ editions: ['2017', '2017', '2017', '2017'] }),
        },
        { editions: { '2017': {}, '2020': {} } },
      ),
    );
    expect(ranking.of).to.equal(4);
    expect(ranking.rows.flatMap((one) => (apartReason(ranking, one) === null ? [] : [[one.id, apartReason(ranking, one)]]))).to.deep.equal([
      ['PV24', 'count'],
      ['PV25', 'forecast'],
      ['PV26', 'edition'],
    ]);
  });
});
