import { expect } from '@open-wc/testing';
import { readCustomChart } from '../../src/widgets/custom-chart/read-custom-chart.js';
import { problemOf } from './problem-of.js';

const BARS = {
  mark: 'bar',
  data: { name: 'groepen', format: { parse: { aantal: 'number' } } },
  encoding: {},
};
const read = (spec: object, rows: unknown = null): Record<string, unknown> =>
  JSON.parse(
    readCustomChart(JSON.stringify(spec), rows === null ? null : JSON.stringify(rows)).text,
  ) as Record<string, unknown>;
const detailOf = (spec: object, rows: unknown = null): string => {
  const { code, detail } = problemOf(() => read(spec, rows));
  return `${code} ${detail.pointer}`;
};

describe('a Vega-Lite specification by the author', () => {
  it('has its own rows replaced by the given ones, with its format and name kept', () => {
    expect(read(BARS, [{ aantal: '1' }])['data']).to.deep.equal({
      values: [{ aantal: '1' }],
      format: { parse: { aantal: 'number' } },
      name: 'groepen',
    });
  });

  it('has a data address replaced by the given rows', () => {
    expect(
      read({ ...BARS, data: { url: 'https://data.example/a.csv' } }, [{ a: 1 }])['data'],
    ).to.deep.equal({
      values: [{ a: 1 }],
    });
  });

  it('receives named datasets beside its own', () => {
    const spec = { ...BARS, datasets: { landen: [] } };
    expect(read(spec, { groepen: [{ a: 1 }] })['datasets']).to.deep.equal({
      landen: [],
      groepen: [{ a: 1 }],
    });
  });

  it('tells whether it follows the available width, and its height', () => {
    const own = (more: object): readonly [boolean, number | null] => {
      const { fluid, height } = readCustomChart(JSON.stringify({ ...BARS, ...more }), null);
      return [fluid, height];
    };
    expect(own({ width: 'container', height: 120 })).to.deep.equal([true, 120]);
    expect(own({ width: 300, height: { step: 20 } })).to.deep.equal([false, null]);
  });

  for (const [what, spec, found] of [
    [
      'in a look-up',
      { ...BARS, transform: [{ lookup: 'a', from: { data: { url: 'x' }, key: 'a' } }] },
      'bad-address /transform/0/from/data/url',
    ],
    [
      'in a layer',
      { layer: [BARS, { ...BARS, data: { url: { expr: 'x' } } }] },
      'bad-address /layer/1/data/url',
    ],
    [
      'in a part of a facet',
      { facet: {}, spec: { vconcat: [{ ...BARS, data: { url: 'x' } }] } },
      'bad-address /spec/vconcat/0/data/url',
    ],
    ['for a picture', { ...BARS, mark: 'image' }, 'shape /mark'],
    [
      'for a picture in a layer',
      { layer: [{ mark: { type: 'image', url: 'x' } }] },
      'shape /layer/0/mark',
    ],
  ] as const)
    it(`is refused when it has an address ${what}`, () => expect(detailOf(spec)).to.equal(found));

  it('may have rows with any column names, also those of addresses', () => {
    const values = [{ data: { url: 'x' }, mark: 'image' }];
    expect(read({ ...BARS, data: { values } })['data']).to.deep.equal({ values });
  });

  for (const [what, spec, rows, found] of [
    ['a list', [], null, 'shape /'],
    ['without a mark or parts', { data: {} }, null, 'shape /'],
    [
      'of Vega instead of Vega-Lite',
      { ...BARS, $schema: 'https://vega.github.io/schema/vega/v6.json' },
      null,
      'shape /$schema',
    ],
    ['with invalid rows', BARS, 'rijen', 'shape data'],
    ['with an invalid named dataset', BARS, { groepen: 3 }, 'shape data'],
  ] as const)
    it(`is refused when it is ${what}`, () => expect(detailOf(spec, rows)).to.equal(found));

  it('may be up to two million characters long, rows included', () => {
    const { code } = problemOf(() => read(BARS, [{ a: 'x'.repeat(1_999_990) }]));
    expect(code).to.equal('too-large');
  });
});
