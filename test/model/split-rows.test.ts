import { expect } from '@open-wc/testing';
import { readQuery, type QueryAttributes } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import type { Slice } from '../../src/model/slice.js';
import { readIndicator } from '../data/read-indicator.js';
import { problemOf } from '../data/problem-of.js';
import { smallFile } from '../data/small-file.js';

const base = 'https://data.example/proef.json';
const file = readIndicator(smallFile(), base, base).dataset;
const ask = (attributes: QueryAttributes): Slice => select(file, readQuery(attributes));
const ids = ({ series }: Slice): readonly string[] => series.map(({ id }) => id);

describe('a split by several dimensions', () => {
  it('gives a series per combination that has a row, by the first dimension, then the second', () => {
    expect(ids(ask({ split: 'region gender' }))).to.deep.equal([
      'NL01 T',
      'NL01 M',
      'NL01 F',
      'PV23 T',
    ]);
    expect(ids(ask({ split: 'gender region' }))).to.deep.equal([
      'T NL01',
      'T PV23',
      'M NL01',
      'F NL01',
    ]);
  });

  it('contains every number of the file exactly once, unchanged', () => {
    const cells = ask({ split: 'region gender' }).series.flatMap(({ id, observations }) =>
      observations.map(({ value, pointer }, i) => `${id} ${i} ${value} ${pointer}`),
    );
    const own = file.series.flatMap(({ key, observations }) =>
      observations.map(({ value, pointer }, i) => `${key.join(' ')} ${i} ${value} ${pointer}`),
    );
    expect(cells.toSorted()).to.deep.equal(own.toSorted());
    expect(cells).to.have.length(16);
  });

  it('names each of its dimensions, and each category of a series', () => {
    const { split, series } = ask({ split: 'region gender' });
    expect(split?.parts?.map(({ id, label }) => [id, label['nl']])).to.deep.equal([
      ['gebied', 'Gebied'],
      ['gender', 'Geslacht'],
    ]);
    expect([split?.id, split?.label['nl']]).to.deep.equal(['gebied gender', 'Gebied, Geslacht']);
    expect(series[2]?.label).to.deep.equal({ nl: 'Nederland, Vrouwen' });
    expect(series[2]?.parts?.map(({ code, total }) => [code, total])).to.deep.equal([
      ['NL01', true],
      ['F', false],
    ]);
    expect(series.map(({ total, level }) => [total, level])).to.deep.equal([
      [true, 'land'],
      [false, 'land'],
      [false, 'land'],
      [false, 'provincie'],
    ]);
  });

  it('gives the named categories of each dimension in the requested order', () => {
    expect(
      ids(ask({ split: 'region gender', filter: 'gender=F,T', region: 'PV23,NL01' })),
    ).to.deep.equal(['PV23 T', 'NL01 F', 'NL01 T']);
  });

  it('says no-data where a named category has no row at all', () => {
    const problem = problemOf(() =>
      ask({ split: 'region gender', region: 'PV23', filter: 'gender=T,M' }),
    );
    expect([problem.code, problem.detail.found]).to.deep.equal(['no-data', 'PV23 T M']);
  });

  it('refuses the same dimension twice, under whichever name, and one that is not there', () => {
    for (const split of ['gender gender', 'region gebied']) {
      const { code, detail } = problemOf(() => ask({ split }));
      expect([code, detail.pointer, detail.found]).to.deep.equal([
        'bad-attribute',
        'split',
        split.replace('region', '@geo'),
      ]);
    }
    expect(problemOf(() => ask({ split: 'region level' })).code).to.equal('unknown-dimension');
  });

  it('highlights every row of a highlighted category, also of one that the page has chosen', () => {
    expect(ask({ split: 'region gender', highlight: 'NL01' }).highlighted).to.deep.equal([
      'NL01 T',
      'NL01 M',
      'NL01 F',
    ]);
    expect(
      ask({ split: 'region gender', inherited: [{ region: 'PV23' }] }).highlighted,
    ).to.deep.equal(['PV23 T']);
    expect(problemOf(() => ask({ split: 'region gender', highlight: 'X' })).code).to.equal(
      'unknown-category',
    );
  });

  it('uses the categories that the query names for the other dimensions', () => {
    const { at, series, split } = ask({ split: 'gender', region: 'NL01' });
    expect(at.map(({ code }) => code)).to.deep.equal(['NL01']);
    expect([split?.parts, series[0]?.parts]).to.deep.equal([undefined, undefined]);
  });
});
