import { expect } from '@open-wc/testing';
import { readQuery, type QueryAttributes } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import { readIndicator } from '../data/read-indicator.js';
import { oneRow, smallFile } from '../data/small-file.js';

const base = 'https://monitor.example/data/file.json';
const ask = (file: unknown, attributes: QueryAttributes = {}) =>
  select(readIndicator(file, base, base).dataset, readQuery(attributes));

/** The five classes of labour market tension by their borders. */
const bands = (
  [
    [0, 'zeer ruim'],
    [0.25, 'ruim'],
    [0.67, 'gemiddeld'],
    [1.5, 'krap'],
    [4, 'zeer krap'],
  ] as const
).map(([from, label]) => ({ from, label }));
const tension = (value: number | null, change: Readonly<Record<string, unknown>> = {}) =>
  oneRow(
    { values: [1, 1, 1, value] },
    { unit: { kind: 'ratio', label: 'x', decimals: 2 }, bands, ...change },
  );
const classOf = (file: unknown) => ask(file).series[0]?.band?.label['nl'] ?? null;

describe('the class of the latest figure', () => {
  const classes: readonly (readonly [number, string])[] = [
    [0, 'zeer ruim'],
    [0.24, 'zeer ruim'],
    [0.25, 'ruim'],
    [0.66, 'ruim'],
    [0.67, 'gemiddeld'],
    [1.49, 'gemiddeld'],
    [1.5, 'krap'],
    [3.99, 'krap'],
    [4, 'zeer krap'],
    [17, 'zeer krap'],
  ];
  for (const [value, label] of classes) {
    it(`of ${value} is ${label}: a class begins at its border`, () => {
      expect(classOf(tension(value))).to.equal(label);
    });
  }

  it('follows from the rounded figure that a reader sees', () => {
    expect(classOf(tension(1.496))).to.equal('krap');
    expect(classOf(tension(1.494))).to.equal('gemiddeld');
  });

  it('belongs to the last number that is not a forecast', () => {
    expect(classOf(tension(null))).to.equal('gemiddeld');
    expect(
      classOf(
        oneRow(
          { values: [1, 1, 2, 9], status: '...f' },
          { unit: { kind: 'ratio', label: 'x' }, bands },
        ),
      ),
    ).to.equal('krap');
  });

  it('is none below the first border, without a number, and where there are no classes', () => {
    expect(classOf(tension(0.1, { bands: bands.slice(1) }))).to.equal(null);
    expect(classOf(oneRow({ values: [null, null, null, null] }, { bands }))).to.equal(null);
    expect(classOf(tension(1, { bands: [] }))).to.equal(null);
    expect(
      classOf(oneRow({ values: [1, null, null, null], status: 'fmmm' }, { bands })),
      'with a forecast alone',
    ).to.equal(null);
  });

  it('is computed for each series separately', () => {
    const file = smallFile({
      bands: [
        { from: 0, label: 'laag' },
        { from: 100, label: 'hoog' },
      ],
    });
    expect(
      ask(file, { split: 'gender' }).series.map(({ id, band }) => [id, band?.label['nl']]),
    ).to.deep.equal([
      ['T', 'hoog'],
      ['M', 'hoog'],
      ['F', 'laag'],
    ]);
  });
});

describe('events', () => {
  const file = smallFile({
    events: [
      { period: '2018', label: 'laatste' },
      { period: '2016', label: 'tweede' },
      { period: '2016', label: 'ook in het tweede' },
      { period: '2030', label: 'later' },
    ],
  });

  it('have the index of their shown period, in order of time', () => {
    expect(ask(file).events).to.deep.equal([
      { at: 1, label: { nl: 'tweede' } },
      { at: 1, label: { nl: 'ook in het tweede' } },
      { at: 3, label: { nl: 'laatste' } },
    ]);
  });

  it('in periods that are not shown are left out', () => {
    expect(ask(file, { period: '2017..' }).events).to.deep.equal([
      { at: 1, label: { nl: 'laatste' } },
    ]);
    expect(ask(file, { period: '2018' }).events, 'in the first one').to.deep.equal([
      { at: 0, label: { nl: 'laatste' } },
    ]);
  });
});
