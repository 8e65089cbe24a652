import { expect } from '@open-wc/testing';
import { readQuery, type QueryAttributes } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import { readIndicator } from '../data/read-indicator.js';
import { smallFile } from '../data/small-file.js';

const base = 'https://monitor.example/data/file.json';
const share = { unit: { kind: 'share', label: 'procent', symbol: '%', decimals: 0 } };
const rows = (
  country: Readonly<Record<string, unknown>>,
  region: Readonly<Record<string, unknown>> = {},
) => ({
  series: [
    { key: ['NL01', 'T'], values: [30, 31, 32, 33], ...country },
    { key: ['PV23', 'T'], values: [40, 41, 42, 43.6], ...region },
  ],
});
const country = (
  change: Readonly<Record<string, unknown>>,
  attributes: QueryAttributes = { region: 'PV23' },
) =>
  select(
    readIndicator(smallFile({ ...share, ...change }), base, base).dataset,
    readQuery(attributes),
  ).country;

describe('the national figure next to a regional one', () => {
  it('has the same period, and the difference in points between the rounded figures', () => {
    const beside = country(rows({}));
    expect(beside).to.deep.include({ label: { nl: 'Nederland' }, difference: 11 });
    expect([
      beside?.observation.value,
      beside?.observation.pointer,
      beside?.period.code,
    ]).to.deep.equal([33, '/series/0/values/3', '2018']);
  });

  it('follows the latest figure of the region, and the selected periods', () => {
    expect(country(rows({}, { values: [40, 41, 42, null] }))).to.deep.include({ difference: 10 });
    expect(country(rows({}, { values: [40, 41, 42, 50], status: '...f' }))?.period.code).to.equal(
      '2017',
    );
    expect(country(rows({}), { region: 'PV23', period: '2016' })).to.deep.include({
      difference: 10,
    });
  });

  it('may be 0, and so may the regional one', () => {
    expect(country(rows({ values: [0, 0, 0, 0] }))).to.deep.include({ difference: 44 });
    expect(country(rows({}, { values: [0, 0, 0, 0] }))).to.deep.include({ difference: -33 });
  });

  it('is compared within the same other categories', () => {
    const change = {
      series: [
        { key: ['NL01', 'T'], values: [1, 1, 1, 1] },
        { key: ['NL01', 'F'], values: [20, 20, 20, 20] },
        { key: ['PV23', 'F'], values: [25, 25, 25, 25] },
      ],
    };
    expect(country(change, { region: 'PV23', filter: 'gender=F' })).to.deep.include({
      difference: 5,
    });
  });

  it('is given for the leading series of a split', () => {
    const change = {
      series: [
        { key: ['NL01', 'T'], values: [1, 1, 1, 10] },
        { key: ['NL01', 'F'], values: [1, 1, 1, 20] },
        { key: ['PV23', 'T'], values: [1, 1, 1, 15] },
        { key: ['PV23', 'F'], values: [1, 1, 1, 26] },
      ],
    };
    expect(country(change, { region: 'PV23', split: 'gender' })).to.deep.include({ difference: 5 });
    expect(
      country(change, { region: 'PV23', split: 'gender', filter: 'gender=F,T' }),
    ).to.deep.include({
      difference: 6,
    });
  });

  for (const kind of ['count', 'amount']) {
    it(`has no difference of a ${kind}: the region is part of it`, () => {
      const beside = country({ ...rows({}), unit: { kind, label: 'x', decimals: 1 } });
      expect([beside?.observation.value, beside?.difference]).to.deep.equal([33, null]);
    });
  }

  it('has a difference of an index and a score', () => {
    const difference = (kind: string) =>
      country({ ...rows({}), unit: { kind, label: 'x', decimals: 1 } })?.difference;
    expect(['index', 'score', 'ratio', 'change'].map(difference)).to.deep.equal([
      10.6, 10.6, 10.6, 10.6,
    ]);
  });
});

describe('no national figure is given for', () => {
  it('the country itself, also without attributes', () => {
    expect(country(rows({}), {})).to.equal(null);
    expect(country(rows({}), { region: 'NL01' })).to.equal(null);
  });

  it('regions that are shown side by side', () => {
    expect(country(rows({}), { split: 'region' })).to.equal(null);
    expect(country(rows({}), { split: 'region', region: 'PV23' })).to.equal(null);
  });

  it('a region without a figure', () => {
    expect(country(rows({}, { values: [null, null, null, null] }))).to.equal(null);
  });

  it('a region when the country has no number there, only a forecast, or is not published', () => {
    expect(country(rows({ values: [30, 31, 32, null] }))).to.equal(null);
    expect(country(rows({ values: [30, 31, 32, 33], status: '...f' }))).to.equal(null);
    expect(country({ series: [{ key: ['PV23', 'T'], values: [40, 41, 42, 43] }] })).to.equal(null);
  });

  it('a region that was counted by another definition', () => {
    const editions = { e1: { definition: 'A' }, e2: { definition: 'B' } };
    const change = {
      definitions: { A: { text: 'a' }, B: { text: 'b' } },
      editions,
      edition: { id: 'e2' },
    };
    const by = (edition: string) => ({ editions: Array(4).fill(edition) as string[] });
    expect(country({ ...change, ...rows(by('e1'), by('e2')) })).to.equal(null);
    expect(country({ ...change, ...rows(by('e2'), by('e2')) })).to.deep.include({ difference: 11 });
    expect(country(rows({ status: '...d' }))).to.equal(null);
    expect(country(rows({ status: '...d' }, { status: '...d' }))).to.deep.include({
      difference: 11,
    });
  });

  it('a region whose figure is of another edition', () => {
    const change = {
      definitions: { A: { text: 'a' } },
      editions: { e1: { definition: 'A' }, e2: { definition: 'A' } },
      edition: { id: 'e2' },
    };
    const beside = (of: string, region: string) =>
      country({
        ...change,
        ...rows({ editions: ['e1', 'e1', 'e1', of] }, { editions: ['e1', 'e1', 'e1', region] }),
      });
    expect(beside('e1', 'e2')).to.equal(null);
    expect(beside('e2', 'e1')).to.equal(null);
    expect(beside('e2', 'e2')).to.deep.include({ difference: 11 });
  });

  it('a region of a file that names no total', () => {
    const dimensions = [
      {
        id: 'gebied',
        kind: 'geo',
        label: 'x',
        categories: [
          { code: 'NL01', label: 'x' },
          { code: 'PV23', label: 'y' },
        ],
      },
      { id: 'gender', label: 'x', total: 'T', categories: [{ code: 'T', label: 'x' }] },
    ];
    expect(country({ dimensions, ...rows({}) })).to.equal(null);
  });
});
