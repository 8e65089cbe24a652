import { expect } from '@open-wc/testing';
import { readQuery, type QueryAttributes } from '../../src/model/read-query.js';
import { problemOf } from '../data/problem-of.js';

const where = (attributes: QueryAttributes) => ({ ...readQuery(attributes).filters });

describe('query attributes', () => {
  it('select everything when there are none', () => {
    const query = readQuery({ region: null, filter: '', split: '  ' });
    expect({
      ...query,
      filters: { ...query.filters },
      inherited: { ...query.inherited },
    }).to.deep.equal({
      filters: {},
      split: null,
      period: { kind: 'all' },
      edition: null,
      inherited: {},
      highlight: [],
    });
  });

  it('read a filter of several dimensions with lists of codes', () => {
    expect(where({ filter: '  level=mbo   gender=F,M ' })).to.deep.equal({
      level: ['mbo'],
      gender: ['F', 'M'],
    });
  });

  it('use region for the geographical dimension, whatever its id', () => {
    expect(where({ region: 'NL01, PV23' })).to.deep.equal({ '@geo': ['NL01', 'PV23'] });
    expect(where({ filter: 'region=PV23' })).to.deep.equal({ '@geo': ['PV23'] });
    expect(readQuery({ split: 'region' }).split).to.equal('@geo');
  });

  it('split by several dimensions, the first of them as by one alone', () => {
    const query = readQuery({ split: ' region  gender level ' });
    expect([query.split, query.splitBy]).to.deep.equal(['@geo', ['gender', 'level']]);
  });

  it('may come as the numbers and lists that a framework sets as properties', () => {
    const set = {
      edition: 2018,
      period: 2019,
      region: ['NL01', 'PV23'],
    } as unknown as QueryAttributes;
    expect(readQuery(set).edition).to.equal('2018');
    expect(readQuery(set).period).to.deep.equal({ kind: 'range', from: '2019', to: '2019' });
    expect(where(set)).to.deep.equal({ '@geo': ['NL01', 'PV23'] });
  });

  it('read every form of period', () => {
    const period = (text: string) => readQuery({ period: text }).period;
    expect(period('all')).to.deep.equal({ kind: 'all' });
    expect(period(' last-5 ')).to.deep.equal({ kind: 'last', count: 5 });
    expect(period('2017/18')).to.deep.equal({ kind: 'range', from: '2017/18', to: '2017/18' });
    expect(period('2015..2023')).to.deep.equal({ kind: 'range', from: '2015', to: '2023' });
    expect(period('2017/18..')).to.deep.equal({ kind: 'range', from: '2017/18', to: null });
    expect(period('..2023-Q4')).to.deep.equal({ kind: 'range', from: null, to: '2023-Q4' });
  });

  it('never keep a name of a built-in member as a dimension of the prototype', () => {
    expect(Object.getPrototypeOf(readQuery({ filter: '__proto__=F' }).filters)).to.equal(null);
    expect(Object.keys(readQuery({ filter: '__proto__=F' }).filters)).to.deep.equal(['__proto__']);
  });

  const bad: readonly (readonly [keyof QueryAttributes, QueryAttributes])[] = [
    ['filter', { filter: 'gender' }],
    ['filter', { filter: 'gender=' }],
    ['filter', { filter: '=F' }],
    ['filter', { filter: 'gender=F=M' }],
    ['filter', { filter: 'gender=F,,M' }],
    ['filter', { filter: 'gender=F gender=M' }],
    ['filter', { region: 'NL01', filter: 'region=PV23' }],
    ['region', { region: 'NL01 PV23' }],
    ['region', { region: ',' }],
    ['split', { split: 'gender,level' }],
    ['split', { split: 'gender level=2' }],
    ['split', { split: 'gender=F' }],
    ['period', { period: '..' }],
    ['period', { period: '2015..2016..2017' }],
    ['period', { period: '2015 2016' }],
    ['period', { period: 'last-0' }],
    ['period', { period: 'last-' }],
    ['period', { period: 'last--1' }],
    ['edition', { edition: '2018 2019' }],
  ];
  for (const [attribute, attributes] of bad) {
    it(`refuse ${JSON.stringify(attributes)} and name ${attribute}`, () => {
      const { code, detail } = problemOf(() => readQuery(attributes));
      expect(code).to.equal('bad-attribute');
      expect(detail.pointer).to.equal(attribute);
    });
  }

  it('read a number that a framework set, 0 too, as its text', () => {
    const set = (edition: unknown) => readQuery({ edition: edition as string }).edition;
    expect([set(2018), set(0), set(null), set(undefined)]).to.deep.equal(['2018', '0', null, null]);
  });

  it('say what form was expected where an attribute cannot be read', () => {
    const expected = (attributes: QueryAttributes) =>
      problemOf(() => readQuery(attributes)).detail.expected;
    expect([
      expected({ filter: 'gender' }),
      expected({ region: ',' }),
      expected({ split: 'gender,level' }),
      expected({ period: '..' }),
    ]).to.deep.equal([
      'dimension=code,code',
      'code,code',
      'one word',
      'all, last-5, a period, or from..to',
    ]);
  });

  it('keep the choices of groups and page separate, for each dimension from the nearest that names it', () => {
    const query = readQuery({
      region: 'PV23',
      inherited: [
        { region: null, filter: 'gender=F' },
        { region: 'NL01', filter: 'gender=M level=mbo' },
        { filter: 'region=PV28' },
      ],
    });
    expect({ ...query.filters }).to.deep.equal({ '@geo': ['PV23'] });
    expect({ ...query.inherited }).to.deep.equal({
      '@geo': ['NL01'],
      gender: ['F'],
      level: ['mbo'],
    });
  });
});
