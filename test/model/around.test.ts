import { expect } from '@open-wc/testing';
import { facets } from '../../src/widgets/breakdown/model/facets.js';
import { readQuery, type QueryAttributes } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import type { Slice } from '../../src/model/slice.js';
import { readIndicator } from '../data/read-indicator.js';
import { problemOf } from '../data/problem-of.js';
import { smallFile } from '../data/small-file.js';

const base = 'https://monitor.example/data/file.json';
const { dataset } = readIndicator(smallFile(), base, base);
const selected = (attributes: QueryAttributes): Slice => select(dataset, readQuery(attributes));
const last = (slice: Slice) =>
  slice.series.map(({ id, observations }) => [id, observations.at(-1)?.value]);

describe('a choice made on a group or page', () => {
  it('applies to a dimension that the query does not name', () => {
    expect(last(selected({ inherited: [{ region: 'PV23' }] }))).to.deep.equal([['all', 10]]);
    expect(last(selected({ inherited: [{ filter: 'gender=F' }] }))).to.deep.equal([['all', 13]]);
  });

  it('gives way to what the query itself names, the total included', () => {
    expect(last(selected({ region: 'NL01', inherited: [{ region: 'PV23' }] }))).to.deep.equal([
      ['all', 130],
    ]);
    expect(
      last(selected({ filter: 'gebied=NL01', inherited: [{ region: 'PV23' }] })),
    ).to.deep.equal([['all', 130]]);
  });

  it('only highlights its category in a split, where every category stays', () => {
    const slice = selected({ split: 'region', inherited: [{ region: 'PV23' }] });
    expect(last(slice)).to.deep.equal([
      ['NL01', 130],
      ['PV23', 10],
    ]);
    expect(slice.highlighted).to.deep.equal(['PV23']);
    expect(
      selected({ split: 'region', highlight: 'NL01', inherited: [{ region: 'PV23' }] }).highlighted,
    ).to.deep.equal(['NL01']);
  });

  it('stops the widget where its code is unknown: the total never replaces a region', () => {
    const problem = problemOf(() => selected({ inherited: [{ region: 'PV99' }] }));
    expect([problem.code, problem.detail.found]).to.deep.equal(['unknown-category', 'PV99']);
    expect(
      selected({ split: 'region', inherited: [{ region: 'PV99' }] }).highlighted,
      'regions of another level stand out nowhere',
    ).to.deep.equal([]);
    expect(problemOf(() => selected({ split: 'region', highlight: 'PV99' })).code).to.equal(
      'unknown-category',
    );
  });

  it('is listed as ignored where the figures do not have its dimension', () => {
    const slice = selected({ inherited: [{ region: 'PV23', filter: 'level=mbo' }] });
    expect(slice.ignoredFilters).to.deep.equal(['level']);
    const one = [
      {
        id: 'gebied',
        kind: 'geo',
        label: { nl: 'Gebied' },
        categories: [{ code: 'NL01', level: 'land', label: { nl: 'Nederland' } }],
      },
    ];
    const undivided = readIndicator(
      smallFile({ dimensions: one, series: [{ key: ['NL01'], values: [1, 2, 3, 4] }] }),
      base,
      base,
    ).dataset;
    expect(
      select(undivided, readQuery({ inherited: [{ region: 'PV23' }] })).ignoredFilters,
      'of one region only',
    ).to.deep.equal(['@geo']);
    expect(
      select(undivided, readQuery({ inherited: [{ region: 'NL01' }] })).ignoredFilters,
    ).to.deep.equal([]);
    const national = readIndicator(
      smallFile({ dimensions: [], series: [{ key: [], values: [1, 2, 3, 4] }] }),
      base,
      base,
    ).dataset;
    expect(
      select(national, readQuery({ inherited: [{ region: 'PV23' }] })).ignoredFilters,
    ).to.deep.equal(['@geo']);
  });

  it('does not narrow a query that is run once per category', () => {
    const found = facets(dataset, readQuery({ inherited: [{ region: 'PV23' }] }), '@geo');
    expect(found?.facets.map(({ category }) => category.code)).to.deep.equal(['NL01', 'PV23']);
  });
});
