import { expect } from '@open-wc/testing';
import { facets } from '../../src/model/facets.js';
import { readQuery, type QueryAttributes } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import type { Slice } from '../../src/model/slice.js';
import { readIndicator } from '../../src/sources/monitor-indicator.js';
import { problemOf } from '../sources/problem-of.js';
import { smallFile } from '../sources/small-file.js';

const base = 'https://monitor.example/data/file.json';
const { dataset } = readIndicator(smallFile(), base, base);
const asked = (attributes: QueryAttributes): Slice => select(dataset, readQuery(attributes));
const last = (slice: Slice) => slice.series.map(({ id, observations }) => [id, observations.at(-1)?.value]);

describe('what a group or the page has chosen', () => {
  it('holds for a dimension of which the question says nothing', () => {
    expect(last(asked({ around: [{ region: 'PV23' }] }))).to.deep.equal([['all', 10]]);
    expect(last(asked({ around: [{ filter: 'gender=F' }] }))).to.deep.equal([['all', 13]]);
  });

  it('gives way to what the question names itself, the total too', () => {
    expect(last(asked({ region: 'NL01', around: [{ region: 'PV23' }] }))).to.deep.equal([['all', 130]]);
    expect(last(asked({ filter: 'gebied=NL01', around: [{ region: 'PV23' }] }))).to.deep.equal([['all', 130]]);
  });

  it('only stands out in the split, where every category stays', () => {
    const slice = asked({ split: 'region', around: [{ region: 'PV23' }] });
    expect(last(slice)).to.deep.equal([
      ['NL01', 130],
      ['PV23', 10],
    ]);
    expect(slice.highlighted).to.deep.equal(['PV23']);
    expect(asked({ split: 'region', highlight: 'NL01', around: [{ region: 'PV23' }] }).highlighted).to.deep.equal(['NL01']);
  });

  it('stops the widget where the code is not known: the total never stands in for a region', () => {
    const problem = problemOf(() => asked({ around: [{ region: 'PV99' }] }));
    expect([problem.code, problem.detail.found]).to.deep.equal(['unknown-category', 'PV99']);
    expect(
      asked({ split: 'region', around: [{ region: 'PV99' }] }).highlighted,
      'regions of another level stand out nowhere',
    ).to.deep.equal([]);
    expect(problemOf(() => asked({ split: 'region', highlight: 'PV99' })).code).to.equal('unknown-category');
  });

  it('is listed where the figures do not have that dimension', () => {
    const slice = asked({ around: [{ region: 'PV23', filter: 'level=mbo' }] });
    expect(slice.unheeded).to.deep.equal(['level']);
    const one = [
      { id: 'gebied', kind: 'geo', label: { nl: 'Gebied' }, categories: [{ code: 'NL01', level: 'land', label: { nl: 'Nederland' } }] },
    ];
    const undivided = readIndicator(smallFile({ dimensions: one, series: [{ key: ['NL01'], values: [1, 2, 3, 4] }] }), base, base).dataset;
    expect(select(undivided, readQuery({ around: [{ region: 'PV23' }] })).unheeded, 'of one region only').to.deep.equal(['@geo']);
    expect(select(undivided, readQuery({ around: [{ region: 'NL01' }] })).unheeded).to.deep.equal([]);
    const national = readIndicator(smallFile({ dimensions: [], series: [{ key: [], values: [1, 2, 3, 4] }] }), base, base).dataset;
    expect(select(national, readQuery({ around: [{ region: 'PV23' }] })).unheeded).to.deep.equal(['@geo']);
  });

  it('does not narrow down what is put once per category', () => {
    const found = facets(dataset, readQuery({ around: [{ region: 'PV23' }] }), '@geo');
    expect(found?.facets.map(({ category }) => category.code)).to.deep.equal(['NL01', 'PV23']);
  });
});
