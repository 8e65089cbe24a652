import { expect } from '@open-wc/testing';
import { mapOfFile } from '../map-fixture.js';
import { problemOf } from '../../../data/problem-of.js';
import { smallFile } from '../../../data/small-file.js';

type Rows = Readonly<Record<string, readonly (number | null)[] | object>>;
const levels: Readonly<Record<string, string>> = { NL: 'land', PV: 'provincie', GM: 'gemeente' };

/** A file of these regions, by code, in four years. */
const fileOf = (rows: Rows, change: Readonly<Record<string, unknown>> = {}, geo: object = {}) =>
  smallFile({
    unit: { kind: 'share', label: 'procent', symbol: '%', decimals: 0 },
    dimensions: [
      {
        id: 'gebied',
        kind: 'geo',
        label: 'Gebied',
        total: 'NL01',
        categories: [...new Set(['NL01', ...Object.keys(rows)])].map((code) => ({
          code,
          level: levels[code.slice(0, 2)],
          label: code,
        })),
        ...geo,
      },
    ],
    series: Object.entries(rows).map(([code, row]) => ({
      key: [code],
      ...(Array.isArray(row) ? { values: row } : row),
    })),
    notes: {},
    ...change,
  });
const last = (value: number | null): readonly (number | null)[] => [1, 1, 1, value];
const provinces = { PV20: last(10), PV23: last(30), PV25: last(20) };

describe('the regions of a map', () => {
  it('are in classes by their figures; the country is in none and does not affect them', () => {
    const map = mapOfFile(fileOf({ ...provinces, NL01: last(25) }));
    expect([map.rule, map.classes.map(({ from }) => from)]).to.deep.equal(['values', [10, 20, 30]]);
    expect(map.comparison.ranking.rows.map(({ id }, i) => [id, map.classOf[i]])).to.deep.equal([
      ['PV23', 2],
      ['PV25', 1],
      ['PV20', 0],
    ]);
    expect(map.comparison.ranking.period.code).to.equal('2018');
    expect(Object.isFrozen(map.classOf)).to.equal(true);
  });

  it('are in no class without a figure or without a rank, and then do not affect them', () => {
    const map = mapOfFile(
      fileOf({
        ...provinces,
        PV21: { values: last(null), status: '...m' },
        PV22: { values: last(90), status: '...d' },
      }),
    );
    expect(map.classes.map(({ from }) => from)).to.deep.equal([10, 20, 30]);
    const classes = Object.fromEntries(
      map.comparison.ranking.rows.map(({ id }, i) => [id, map.classOf[i]]),
    );
    expect(classes).to.deep.equal({ PV20: 0, PV23: 2, PV25: 1, PV21: null, PV22: null });
  });

  it('are in the classes of the publisher, where there are some', () => {
    const bands = [
      { from: 15, label: 'laag' },
      { from: 25, label: 'hoog' },
    ];
    const map = mapOfFile(fileOf(provinces, { bands }));
    expect([map.rule, map.classOf]).to.deep.equal(['bands', [1, 0, null]]);
  });

  it('are of one classification; the figures of the country and of other levels are excluded', () => {
    const file = fileOf({ ...provinces, NL01: last(25), GM0363: last(5), GM0599: last(6) });
    const problem = problemOf(() => mapOfFile(file));
    expect([problem.code, problem.detail.pointer]).to.deep.equal(['mixed-regions', 'level']);
    const map = mapOfFile(file, {}, 'gemeente');
    expect([map.scheme, map.comparison.ranking.rows.map(({ id }) => id)]).to.deep.equal([
      'gemeente',
      ['GM0599', 'GM0363'],
    ]);
    expect(mapOfFile(file, {}, 'provincie').scheme).to.equal('provincie');
    expect(mapOfFile(fileOf({ A: last(1), B: last(2) })).scheme).to.equal(null);
  });

  it('belong to the year that the file gives', () => {
    expect(mapOfFile(fileOf(provinces, {}, { regionYear: 2023 })).year).to.equal(2023);
    expect(mapOfFile(fileOf(provinces)).year).to.equal(null);
  });

  it('are all of their classification unless the query names some', () => {
    expect(mapOfFile(fileOf(provinces)).whole).to.equal(true);
    expect(mapOfFile(fileOf(provinces), { region: 'PV20,PV23' }).whole).to.equal(false);
    expect(mapOfFile(fileOf(provinces), { filter: 'gebied=PV20,PV23' }).whole).to.equal(false);
    const [, gender] = smallFile()['dimensions'] as readonly object[];
    const [geo] = fileOf(provinces)['dimensions'] as readonly object[];
    const women = fileOf(provinces, {
      dimensions: [geo, gender],
      series: Object.entries(provinces).map(([code, values]) => ({ key: [code, 'F'], values })),
    });
    expect(mapOfFile(women, { filter: 'gender=F' }).whole, 'of women').to.equal(true);
  });
});
