import { expect } from '@open-wc/testing';
import { readIndicator } from '../data/read-indicator.js';
import { choose, splitOf } from '../../src/model/choose.js';
import { filtersOfOthers } from '../../src/model/filters-of-others.js';
import { readQuery, type QueryAttributes } from '../../src/model/read-query.js';
import { listed } from '../../src/model/refuse.js';
import { problemOf } from '../data/problem-of.js';
import { smallFile } from '../data/small-file.js';

const base = 'https://monitor.example/data/file.json';

/** A dimension with so many categories, of which the first is its total. */
const dimension = (id: string, kind: string, count: number) => ({
  id,
  kind,
  label: id,
  total: `${id}0`,
  categories: Array.from({ length: count }, (_, i) => ({ code: `${id}${i}`, label: `${id}${i}` })),
});
type Dimensions = readonly ReturnType<typeof dimension>[];
/** One row, of all totals. */
const read = (dimensions: Dimensions) =>
  readIndicator(
    smallFile({
      dimensions,
      series: [{ key: dimensions.map(({ total }) => total), values: [1, 2, 3, 4] }],
    }),
    base,
    base,
  ).dataset;
const splits = (dimensions: Dimensions, attributes: QueryAttributes) =>
  choose(read(dimensions), readQuery(attributes)).splits.map(({ id }) => id);
const split = (name: string, dimensions: Dimensions) =>
  splitOf(read(dimensions).dimensions, name)?.id ?? null;

const [place, gender, track, level, one, to] = [
  dimension('place', 'geo', 2),
  dimension('gender', 'sex', 2),
  dimension('track', 'other', 2),
  dimension('level', 'other', 3),
  dimension('one', 'other', 1),
  dimension('to', 'destination', 2),
];

describe('a split without a name', () => {
  it('uses the regions, otherwise the first dimension with several categories', () => {
    expect(split('@first', [gender, place, track])).to.equal('place');
    expect(split('@first', [one, gender, track])).to.equal('gender');
    expect(split('@first', [one])).to.equal(null);
    expect(split('@first', [dimension('place', 'geo', 1), track])).to.equal('track');
  });

  it('uses for parts the first dimension that is not of regions, otherwise the regions', () => {
    expect(split('@parts', [place, gender, track])).to.equal('gender');
    expect(split('@parts', [one, place])).to.equal('place');
    expect(split('@parts', [one])).to.equal(null);
  });

  it('uses for parts none that another part of the split names', () => {
    expect(splits([gender, track], { split: '@parts' })).to.deep.equal(['gender']);
    expect(splits([gender, track, level], { split: '@parts gender' })).to.deep.equal([
      'track',
      'gender',
    ]);
  });

  it('uses for destinations the dimension of that kind', () => {
    expect(split('@to', [gender, to])).to.equal('to');
    expect(split('@to', [gender])).to.equal(null);
  });

  it('uses for groups the first two dimensions that have several categories and are neither regions nor destinations', () => {
    expect(splits([place, to, one, gender, track, level], { split: '@groups' })).to.deep.equal([
      'gender',
      'track',
    ]);
    expect(splits([gender, place], { split: '@groups' })).to.deep.equal(['gender']);
    expect(splits([place, to], { split: '@groups' })).to.deep.equal([]);
  });

  it('does not use for groups a dimension that is filtered to one category', () => {
    const filter = (text: string) =>
      splits([gender, track, level], { split: '@groups', filter: text });
    expect(filter('gender=gender0')).to.deep.equal(['track', 'level']);
    expect(
      problemOf(() => filter('gender=gender0,gender1')).detail.found,
      'of two categories it is a group, in which one has no row',
    ).to.equal('gender0 gender1');
  });
});

describe('a choice of several categories on a page', () => {
  it('is ignored by figures of one category unless all of them are that one', () => {
    const file = read([one]);
    const ignored = (filter: string) =>
      choose(file, readQuery({ inherited: [{ filter }] })).ignoredFilters;
    expect(ignored('one=one0')).to.deep.equal([]);
    expect(ignored('one=one0,other')).to.deep.equal(['one']);
  });
});

describe('a choice that cannot be made', () => {
  const refused = (attributes: QueryAttributes, file = smallFile()) => {
    const { code, detail } = problemOf(() =>
      choose(readIndicator(file, base, base).dataset, readQuery(attributes)),
    );
    return [code, detail.pointer];
  };

  it('names the attribute with the category or dimension that is not known', () => {
    expect(refused({ split: 'gender', highlight: 'X' })).to.deep.equal([
      'unknown-category',
      'highlight',
    ]);
    const nowhere = smallFile({ dimensions: [], series: [{ key: [], values: [1, 2, 3, 4] }] });
    expect(refused({ region: 'PV23' }, nowhere)).to.deep.equal(['unknown-dimension', 'region']);
    expect(refused({ filter: 'x=y' }, nowhere)).to.deep.equal(['unknown-dimension', 'filter']);
  });

  it('names the split where nothing is chosen and the totals have no row', () => {
    const parts = smallFile({ series: [{ key: ['PV23', 'F'], values: [1, 2, 3, 4] }] });
    expect(refused({}, parts)).to.deep.equal(['no-data', 'split']);
  });
});

describe('the highlighted rows', () => {
  it('are in the requested order where one dimension is split', () => {
    const { dataset } = readIndicator(smallFile(), base, base);
    expect(
      choose(dataset, readQuery({ split: 'gender', highlight: 'F M' })).highlighted,
    ).to.deep.equal(['F', 'M']);
  });
});

describe('a choice of a page', () => {
  it('that does not concern a file leaves the others', () => {
    const { dataset } = readIndicator(smallFile(), base, base);
    const { at } = choose(
      dataset,
      readQuery({ inherited: [{ filter: 'level=mbo' }, { filter: 'gender=F' }] }),
    );
    expect(at.map(({ category }) => category.code)).to.deep.equal(['NL01', 'F']);
    const named = choose(
      dataset,
      readQuery({ region: 'NL01', inherited: [{ filter: 'gender=F', region: 'PV23' }] }),
    );
    expect(named.at.map(({ category }) => category.code)).to.deep.equal(['NL01', 'F']);
  });
});

describe('the filters of the other dimensions', () => {
  it('leave out those of the dimension itself, by its id or as the region', () => {
    const filters = { '@geo': ['PV23'], gender: ['F'] };
    expect(filtersOfOthers(filters, { id: 'gender', kind: 'sex' })).to.deep.equal({
      '@geo': ['PV23'],
    });
    expect(filtersOfOthers(filters, { id: 'place', kind: 'geo' })).to.deep.equal({
      gender: ['F'],
    });
    expect(filtersOfOthers(filters, { id: 'track', kind: 'other' })).to.deep.equal(filters);
  });
});

describe('the known codes in a message', () => {
  it('are all of twelve, and the first twelve of more', () => {
    const codes = (count: number) => listed(Array.from({ length: count }, (_, i) => `c${i}`));
    expect(codes(12)).to.match(/^c0, .*, c11$/);
    expect(codes(13)).to.match(/^c0, .*, c11, …$/);
  });
});
