import { expect } from '@open-wc/testing';
import { facetsSliced, facets } from '../../../../src/widgets/breakdown/model/facets.js';
import { readQuery, type QueryAttributes } from '../../../../src/model/read-query.js';
import { select } from '../../../../src/model/select.js';
import { runSync } from '../../../../src/model/cooperative.js';
import { readIndicator } from '../../../data/read-indicator.js';
import { problemOf } from '../../../data/problem-of.js';
import { smallFile } from '../../../data/small-file.js';

const base = 'https://monitor.example/data/file.json';
const file = readIndicator(
  smallFile({
    series: [
      { key: ['NL01', 'T'], values: [11, 12, 13, 14] },
      { key: ['NL01', 'F'], values: [5, 6, 7, 8] },
      { key: ['PV23', 'F'], values: [9, 10, 11, 12] },
    ],
  }),
  base,
  base,
).dataset;
const facetsFor = (attributes: QueryAttributes, by: string) =>
  facets(file, readQuery(attributes), by);
const latest = (attributes: QueryAttributes, by: string) =>
  facetsFor(attributes, by)?.facets.map(({ category, slice }) => [
    category.code,
    slice.series[0]?.observations.at(-1)?.value,
  ]);

describe('the same query for each category of another dimension', () => {
  it('gives an answer for each that has figures, in the order of the file', () => {
    expect(latest({ filter: 'gender=F' }, '@geo')).to.deep.equal([
      ['NL01', 8],
      ['PV23', 12],
    ]);
    expect(latest({}, 'gebied'), 'no row of the total').to.deep.equal([['NL01', 14]]);
  });

  it('gives the named categories in the order of the query, and refuses one without figures', () => {
    expect(latest({ filter: 'gender=F', region: 'PV23,NL01' }, '@geo')).to.deep.equal([
      ['PV23', 12],
      ['NL01', 8],
    ]);
    expect(latest({ filter: 'gender=F', region: 'PV23' }, '@geo')).to.deep.equal([['PV23', 12]]);
    expect(problemOf(() => facetsFor({ region: 'PV23' }, '@geo')).code).to.equal('no-data');
  });

  it('is run for a limited number of categories, and counts the others', () => {
    const first = (most: number) => {
      const { facets: found, more } = runSync(
        facetsSliced(file, readQuery({ filter: 'gender=F' }), 'gebied', most),
      );
      return [found.map(({ category }) => category.code), more];
    };
    expect(first(1)).to.deep.equal([['NL01'], 1]);
    expect(first(2)).to.deep.equal([['NL01', 'PV23'], 0]);
    expect(first(3)).to.deep.equal([['NL01', 'PV23'], 0]);
  });

  it('keeps the split of the query within each category', () => {
    const found = facetsFor({ split: 'gender' }, 'gebied');
    expect(found?.dimension.id).to.equal('gebied');
    expect(found?.facets.map(({ slice }) => slice.series.map(({ id }) => id))).to.deep.equal([
      ['T', 'F'],
      ['F'],
    ]);
  });
});

describe('a split without a name', () => {
  const ids = (data: typeof file) => select(data, { ...readQuery({}), split: '@first' }).split?.id;

  it('uses the regions where there are several, otherwise the first dimension with several categories, otherwise none', () => {
    expect(
      select(file, { ...readQuery({ filter: 'gender=F' }), split: '@first' }).series.map(
        ({ id }) => id,
      ),
    ).to.deep.equal(['NL01', 'PV23']);
    const one = (id: string) =>
      file.dimensions.map((dimension) =>
        dimension.id === id
          ? { ...dimension, categories: dimension.categories.slice(0, 1) }
          : dimension,
      );
    expect(ids({ ...file, dimensions: one('gebied') })).to.equal('gender');
    expect(
      ids({
        ...file,
        dimensions: one('gebied').map((dimension) => ({
          ...dimension,
          categories: dimension.categories.slice(0, 1),
        })),
      }),
    ).to.equal(undefined);
  });
});
