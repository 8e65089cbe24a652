import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readIndicator } from './read-indicator.js';
import { problemOf } from './problem-of.js';
import { oneRow, smallFile } from './small-file.js';

const base = 'https://monitor.example/data/file.json';
const read = (file: unknown) => readIndicator(file, base, base);
const unit = (kind: string, more: Readonly<Record<string, unknown>> = {}) => ({
  unit: { kind, label: 'x', ...more },
});
const shown = (values: readonly unknown[], change: Readonly<Record<string, unknown>>) =>
  read(
    oneRow({ values: [...values, ...Array<null>(4 - values.length).fill(null)] }, change),
  ).dataset.series[0]?.observations.flatMap(({ value }) => value ?? []);
const refused = (values: readonly unknown[], change: Readonly<Record<string, unknown>>) => {
  const { code, detail } = problemOf(() => shown(values, change));
  return [code, detail.pointer, detail.found];
};

describe('numbers that are impossible for their unit', () => {
  it('are counts with a fraction: a thousands point was read as a decimal point', () => {
    expect(refused([1.234, 1.31, 1.402], unit('count', { decimals: 0 }))).to.deep.equal([
      'unit-mismatch',
      '/series/0/values/0',
      '1.234',
    ]);
    expect(refused([987, 1.002, null], unit('count'))).to.deep.equal([
      'unit-mismatch',
      '/series/0/values/1',
      '1.002',
    ]);
  });

  it('are shares as fractions of one instead of percentages, as a spreadsheet stores them', () => {
    expect(refused([0.123, 0.131, 0.14], unit('share', { decimals: 1 }))).to.deep.equal([
      'unit-mismatch',
      '/series/0/values/0',
      '0.123',
    ]);
    expect(refused([0, 0.5, 1], unit('share'))).to.deep.equal([
      'unit-mismatch',
      '/series/0/values/1',
      '0.5',
    ]);
  });

  it('are reported with the expected form and the probable mistake', () => {
    expect(problemOf(() => shown([1.234], unit('count'))).detail.expected).to.equal(
      'whole numbers (1.234 for 1234?)',
    );
    expect(problemOf(() => shown([0.123], unit('share'))).detail.expected).to.equal(
      'per cents from 0 to 100 (fractions of 1, as in a spreadsheet?)',
    );
  });
});

describe('numbers that look odd but are possible', () => {
  const legit: readonly (readonly [
    string,
    readonly number[],
    Readonly<Record<string, unknown>>,
  ])[] = [
    ['a count in millions', [1.49, 1.5, 1.62], unit('count', { multiplier: 6 })],
    [
      'a count in thousands, written in whole thousands',
      [42.596, 42.1],
      unit('count', { multiplier: 3 }),
    ],
    [
      'a mean number of people with its decimal declared',
      [1234.5, 1250.1],
      unit('count', { decimals: 1 }),
    ],
    ['a count that is whole except for rounding noise', [16100.000000000002, 12], unit('count')],
    [
      'shares below one per cent with the decimals they are declared with',
      [0.4, 0.5, 0.9],
      unit('share', { decimals: 1 }),
    ],
    [
      'a finer share below one per cent among larger ones',
      [0.41, 0.9, 1.3],
      unit('share', { decimals: 1 }),
    ],
    ['shares of nothing and of one per cent', [0, 1, 1], unit('share')],
    [
      'fractions with a multiplier that makes them per cents',
      [0.314, 0.32],
      unit('share', { multiplier: 2 }),
    ],
    ['rates per thousand', [0.31, 0.325], unit('ratio', { decimals: 1 })],
    ['an index number', [0.981, 1.02], unit('index', { decimals: 1 })],
    ['growth in per cent', [0.314, -0.25], unit('change', { symbol: '%', decimals: 1 })],
    ['euros that are not rounded', [1.234, 2.5], unit('amount')],
    ['scores', [0.123, 0.5], unit('score', { decimals: 1 })],
  ];
  for (const [what, values, change] of legit) {
    it(`are shown: ${what}`, () => {
      expect(shown(values, change)).to.deep.equal(
        values.map((value) => Number(value.toPrecision(15))),
      );
    });
  }

  it('include any whole counts, and any shares with no more decimals than declared', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 3 }),
        (wholes, decimals) => {
          expect(shown(wholes, unit('count'))).to.deep.equal(wholes);
          const shares = wholes.map((one) =>
            Number(`${one % (100 * 10 ** decimals)}e-${decimals}`),
          );
          expect(shown(shares, unit('share', { decimals }))).to.deep.equal(shares);
        },
      ),
    );
  });

  it('do not include a count file with a fraction, or a share file of fractions of one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 0, maxLength: 3 }),
        fc.integer({ min: 1, max: 999 }),
        (wholes, part) => {
          const odd = Number(`${part % 1000 === 0 ? 1 : part}e-3`);
          expect(refused([...wholes, odd + 7], unit('count'))[0]).to.equal('unit-mismatch');
          const fractions = [...wholes.map((one) => one / 1e4), odd];
          const finer = fractions.some(
            (one) => !Number.isInteger(Number((one * 10).toPrecision(15))),
          );
          if (finer)
            expect(refused(fractions, unit('share', { decimals: 1 }))[0]).to.equal('unit-mismatch');
        },
      ),
    );
  });
});

describe('a target or a class that is impossible for its unit', () => {
  const target = (value: number) => ({
    id: 't',
    period: '2018',
    value,
    rule: 'atleast',
    key: [],
    label: 'Doel',
  });
  const found = (change: Readonly<Record<string, unknown>>) => {
    const { dataset, findings } = read(oneRow({ values: [10, 20, 30, 40] }, change));
    return [
      dataset.targets.length,
      dataset.indicator.bands.length,
      ...findings.map(({ code, pointer }) => `${code} ${pointer}`),
    ];
  };

  it('is left out and reported to the publisher; the figures stay', () => {
    expect(found({ targets: [target(45.5)] })).to.deep.equal([0, 0, 'left-out /targets/0/value']);
    expect(found({ targets: [target(0.35)], ...unit('share') })).to.deep.equal([
      0,
      0,
      'left-out /targets/0/value',
    ]);
    expect(found({ targets: [target(3500)], ...unit('share') })).to.deep.equal([
      0,
      0,
      'left-out /targets/0/value',
    ]);
    expect(found({ bands: [1.5, 2.75].map((from) => ({ from, label: 'x' })) })).to.deep.equal([
      0,
      0,
      'left-out /bands',
    ]);
    expect(
      found({ bands: [0, 0.25, 0.5].map((from) => ({ from, label: 'x' })), ...unit('share') }),
    ).to.deep.equal([0, 0, 'left-out /bands']);
  });

  it('is kept where it is possible', () => {
    expect(found({ targets: [target(45)] })).to.deep.equal([1, 0]);
    expect(found({ targets: [target(37.5)], ...unit('share') })).to.deep.equal([1, 0]);
    expect(
      found({ bands: [0, 12.5, 50].map((from) => ({ from, label: 'x' })), ...unit('share') }),
    ).to.deep.equal([0, 3]);
    expect(
      found({
        bands: [0.25, 0.67].map((from) => ({ from, label: 'x' })),
        ...unit('ratio', { decimals: 1 }),
      }),
    ).to.deep.equal([0, 2]);
  });
});

describe('parts of a total', () => {
  const years = ['2015', '2016', '2017'];
  const rows = (
    total: readonly (number | null)[],
    men: readonly (number | null)[],
    women: readonly (number | null)[],
    more = {},
  ) =>
    smallFile({
      period: { kind: 'year', codes: years },
      series: [
        { key: ['NL01', 'T'], values: total },
        { key: ['NL01', 'M'], values: men },
        { key: ['NL01', 'F'], values: women },
      ],
      ...more,
    });
  const codeOf = (file: unknown): string => {
    try {
      return (
        read(file)
          .findings.map(({ code }) => code)
          .join() || 'fine'
      );
    } catch {
      return problemOf(() => read(file)).code;
    }
  };

  it('refuse the file where they exceed it, whatever else is unknown', () => {
    expect(codeOf(rows([1000, 1100, 1200], [600, 660, 900], [399, 441, 480]))).to.equal(
      'parts-over-total',
    );
    expect(codeOf(rows([1.0, 1, 1], [1200, 660, 900], [null, null, null]))).to.equal(
      'parts-over-total',
    );
    const one = smallFile({
      series: [
        { key: ['NL01', 'T'], values: [304, 310, 320, 330] },
        { key: ['NL01', 'F'], values: [410, 3, 4, 5] },
      ],
    });
    expect(codeOf(one)).to.equal('parts-over-total');
  });

  it('may exceed it by rounding: to fives, or a total to thousands', () => {
    expect(codeOf(rows([1000, 1105, 1210], [605, 660, 725], [400, 450, 490]))).to.equal('fine');
    expect(
      codeOf(rows([41_000, 43_000, 47_000], [21_377, 22_411, 24_003], [20_112, 21_003, 23_456])),
    ).not.to.equal('parts-over-total');
  });

  it('may exceed it where one of them has another edition or another definition', () => {
    const old = { editions: { 2019: {} } };
    const file = rows([1000, 1100, 1200], [600, 660, 900], [399, 441, 480], old);
    const series = (file['series'] as Record<string, unknown>[]).map((row, i) =>
      i === 1 ? { ...row, editions: ['2019', '2019', '2019'] } : row,
    );
    expect(codeOf({ ...file, series })).not.to.include('parts-over-total');
    expect(
      codeOf(
        rows([1000, 1100, 1200], [600, 660, 900], [399, 441, 480], {
          unit: { kind: 'count', label: 'x' },
        }),
      ),
    ).to.equal('fine');
  });
});
