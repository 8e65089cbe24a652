import { expect } from '@open-wc/testing';
import type { Unit } from '../../src/model/dataset.js';
import { numberText } from '../../src/text/numbers.js';
import { behaves } from './bad-input.js';
import { given, type BadInput, type Outcome } from './outcome.js';
import { oneRow, smallFile } from './small-file.js';

const unit = (kind: string, more: Readonly<Record<string, unknown>> = {}) => ({
  unit: { kind, label: 'x', ...more },
});
const years = (...codes: readonly string[]) => ({ period: { kind: 'year', codes } });
const first = ({ slice }: Outcome) => slice?.series[0];
const shown = (outcome: Outcome) =>
  first(outcome)?.observations.map(({ value, status }) => value ?? status);
const values = (...list: readonly unknown[]) => oneRow({ values: list });
const parts = (
  total: number,
  men: number,
  women: number,
  more: Readonly<Record<string, unknown>> = {},
) =>
  smallFile({
    ...years('2015'),
    series: [
      { key: ['NL01', 'T'], values: [total] },
      { key: ['NL01', 'M'], values: [men] },
      { key: ['NL01', 'F'], values: [women] },
    ],
    ...more,
  });
/** Lower and upper bounds as categories, as another file may have them. */
const margins = (series: readonly unknown[]) =>
  smallFile({
    dimensions: [
      {
        id: 'marge',
        label: 'Marge',
        categories: [
          { code: 'waarde', label: 'Waarde' },
          { code: 'onder', label: 'Ondergrens' },
          { code: 'boven', label: 'Bovengrens' },
        ],
      },
    ],
    series,
  });

const numbers: readonly BadInput[] = [
  ...['12,5', '1.234', '12 %', ' 7', '.', '..', '-', ':', 'x', 'n<10', '<5', ''].map(
    (text): BadInput => ({
      number: text.length > 2 && /\d/.test(text) && !text.includes('<') ? 81 : 82,
      what: `"${text}" is not a number and is not guessed`,
      run: () => given(values(1, text, 3, 4)),
      state: 'NOTE',
      codes: ['error not-a-number'],
      also: (outcome) => expect(shown(outcome)).to.deep.equal([1, 'missing', 3, 4]),
    }),
  ),
  {
    number: 83,
    what: 'a number that is hidden because it is small is "fewer than", never the limit itself',
    run: () =>
      given(oneRow({ values: [1, null, 3, 4], status: '.s..' }, { suppression: { lessThan: 5 } })),
    state: 'OK',
    also: (outcome) => {
      expect(shown(outcome)).to.deep.equal([1, 'suppressed', 3, 4]);
      expect(outcome.slice?.indicator.suppression).to.deep.equal({ lessThan: 5 });
    },
  },
  ...['c', 's'].map((letter): BadInput => ({
    number: 84,
    what: `a number under status ${letter} appears nowhere`,
    run: () =>
      given(
        oneRow({
          values: [1, 77123, 3, 4],
          status: `.${letter}..`,
          lower: [null, 77122, null, null],
          upper: [null, 77124, null, null],
        }),
      ),
    state: 'NOTE',
    codes: ['error number-under-status', 'error margin'],
    also: ({ slice, opened }) => {
      expect(JSON.stringify(slice)).not.to.include('7712');
      expect(JSON.stringify(opened?.dataset)).not.to.include('7712');
      expect(JSON.stringify(opened?.findings)).not.to.include('7712');
    },
  })),
  {
    number: 85,
    what: 'a null with status final is missing',
    run: () => given(oneRow({ values: [1, null, 3, 4], status: '....' })),
    state: 'OK',
    also: (outcome) => expect(shown(outcome)).to.deep.equal([1, 'missing', 3, 4]),
  },
  {
    number: 86,
    what: 'a row of gaps only has no number, and gives the reasons',
    run: () => given(oneRow({ values: [null, null, null, null], status: 'cccm' })),
    state: 'EMPTY',
    also: (outcome) => {
      expect(shown(outcome)).to.deep.equal([
        'confidential',
        'confidential',
        'confidential',
        'missing',
      ]);
      expect(first(outcome)).to.deep.include({ latest: null, runs: [], span: null });
    },
  },
  {
    number: 87,
    what: 'one number is a point, without a line and without a trend',
    run: () => given(values(null, 2, null, null)),
    state: 'OK',
    also: (outcome) =>
      expect(first(outcome)).to.deep.include({ latest: 1, runs: [{ from: 1, to: 1 }], span: null }),
  },
  {
    number: 88,
    what: 'two numbers are a line that rises or falls',
    run: () => given(values(null, null, 2, 3)),
    state: 'OK',
    also: (outcome) => {
      expect(first(outcome)?.runs).to.deep.equal([{ from: 2, to: 3 }]);
      expect(first(outcome)?.span?.trend).to.equal('rose');
    },
  },
  ...[0, 7].map((value): BadInput => ({
    number: 89,
    what: `a row in which every number is ${value} is steady`,
    run: () => given(values(value, value, value, value)),
    state: 'OK',
    also: (outcome) =>
      expect(first(outcome)?.span).to.deep.include({
        trend: 'steady',
        absolute: 0,
        highest: 0,
        lowest: 0,
      }),
  })),
  ...['count', 'share', 'ratio'].map((kind): BadInput => ({
    number: 90,
    what: `a negative ${kind} is left out`,
    run: () => given(oneRow({ values: [1, -2, 3, 4] }, unit(kind))),
    state: 'NOTE',
    codes: ['error out-of-range'],
    also: (outcome) => expect(shown(outcome)).to.deep.equal([1, 'missing', 3, 4]),
  })),
  ...['amount', 'change', 'index', 'score'].map((kind): BadInput => ({
    number: 90,
    what: `a negative ${kind} is accepted as a number`,
    run: () => given(oneRow({ values: [1, -2, 3, 4] }, unit(kind))),
    state: 'OK',
    also: (outcome) => expect(shown(outcome)).to.deep.equal([1, -2, 3, 4]),
  })),
  {
    number: 91,
    what: 'a share above a hundred is left out',
    run: () => given(oneRow({ values: [31, 3100, 33, 34] }, unit('share'))),
    state: 'NOTE',
    codes: ['error out-of-range'],
    also: (outcome) => expect(shown(outcome)).to.deep.equal([31, 'missing', 33, 34]),
  },
  {
    number: 91,
    what: 'a share above a hundred is kept if the file declares a higher maximum',
    run: () => given(oneRow({ values: [31, 130, 33, 34] }, unit('share', { max: 200 }))),
    state: 'OK',
  },
  {
    number: 91,
    what: 'a file may also declare a minimum',
    run: () => given(oneRow({ values: [31, 0.1, 33, 34] }, unit('index', { min: 1, decimals: 1 }))),
    state: 'NOTE',
    codes: ['error out-of-range'],
  },
  {
    number: 91,
    what: 'shares written as fractions of one refuse the file',
    run: () => given(oneRow({ values: [0.31, 0.32, 0.33, 0.34] }, unit('share'))),
    state: 'ERROR',
    codes: ['unit-mismatch'],
  },
  ...[0, 3].map((multiplier): BadInput => ({
    number: 92,
    what: `a number is multiplied by a thousand only where the file says so: multiplier ${multiplier}`,
    run: () =>
      given(
        oneRow(
          { values: [42_596, 42_000, 41, 42] },
          { unit: { kind: 'count', label: 'x', decimals: 0, multiplier } },
        ),
      ),
    state: 'OK',
    also: (outcome) => {
      expect(shown(outcome)).to.deep.equal([42_596, 42_000, 41, 42]);
      const unit = outcome.slice?.indicator.unit as Unit;
      expect(numberText(42, unit, 'nl')).to.equal(multiplier === 0 ? '42' : '42.000');
    },
  })),
  {
    number: 93,
    what: 'digits after the fifteenth are dropped as noise',
    run: () => given(oneRow({ values: [1, 2, 16099, 16100.000000000002] }, unit('amount'))),
    state: 'OK',
    also: (outcome) => {
      expect(shown(outcome)?.[3]).to.equal(16100);
      expect(first(outcome)?.change).to.deep.include({ absolute: 1 });
    },
  },
  {
    number: 94,
    what: 'a change from zero has no percentage',
    run: () => given(values(1, 2, 0, 4)),
    state: 'OK',
    also: (outcome) =>
      expect(first(outcome)?.change).to.deep.include({
        kind: 'known',
        absolute: 4,
        relative: null,
      }),
  },
  {
    number: 94,
    what: 'a change is computed from the number before a gap, never from the gap',
    run: () => given(values(1, 2, null, 4)),
    state: 'OK',
    also: (outcome) =>
      expect(first(outcome)?.change).to.deep.include({ kind: 'known', absolute: 2 }),
  },
  {
    number: 95,
    what: 'a share of an empty group is impossible and is a gap',
    run: () =>
      given(
        oneRow(
          { values: [31, null, 33, 34], status: '.z..' },
          {
            ...unit('share'),
            derived: {
              numerator: { id: 'vrouwen', text: 'vrouwen' },
              denominator: { text: 'studenten' },
              factor: 100,
            },
          },
        ),
      ),
    state: 'OK',
    also: (outcome) => expect(shown(outcome)).to.deep.equal([31, 'impossible', 33, 34]),
  },
  {
    number: 96,
    what: 'the change of a share is in points and has no percentage',
    run: () => given(oneRow({ values: [30, 30, 30, 33] }, unit('share'))),
    state: 'OK',
    also: (outcome) =>
      expect(first(outcome)?.change).to.deep.include({ absolute: 3, relative: null }),
  },
  {
    number: 97,
    what: 'parts that differ from their total by rounding are not reported',
    run: () => given(parts(101, 60, 40)),
    state: 'OK',
  },
  {
    number: 97,
    what: 'parts that were all rounded to hundreds are not reported either',
    run: () => given(parts(41_500, 21_900, 19_700)),
    state: 'OK',
  },
  {
    number: 97,
    what: 'parts that exceed their total by more than rounding refuse the file',
    run: () => given(parts(41_500, 21_900, 20_700)),
    state: 'ERROR',
    codes: ['parts-over-total'],
  },
  ...(
    [
      { level: 'gemeente', parent: 'NL01' },
      { level: 'provincie', parent: 'PV23' },
    ] as const
  ).map((more): BadInput => ({
    number: 97,
    what: `a ${more.level} in ${more.parent} is not added to the province it is in`,
    run: () =>
      given(
        smallFile({
          ...years('2015'),
          dimensions: [
            {
              id: 'gebied',
              kind: 'geo',
              label: 'Gebied',
              total: 'NL01',
              categories: [
                { code: 'NL01', label: 'Nederland', level: 'land' },
                { code: 'PV23', label: 'Overijssel', level: 'provincie', parent: 'NL01' },
                { code: 'deel', label: 'Deel', ...more },
              ],
            },
          ],
          series: [
            { key: ['NL01'], values: [101] },
            { key: ['PV23'], values: [99] },
            { key: ['deel'], values: [57] },
          ],
        }),
      ),
    state: 'OK',
  })),
  {
    number: 97,
    what: 'parts that exceed the whole refuse the file, because it is unknown which of them is wrong',
    run: () => given(parts(101, 61, 50)),
    state: 'ERROR',
    codes: ['parts-over-total'],
    also: ({ problem }) =>
      expect(problem?.detail).to.include({
        pointer: '/series/0/values/0',
        expected: 'at least 111, its parts together',
        found: '101',
      }),
  },
  {
    number: 97,
    what: 'men and women who add up to fewer than all are reported',
    run: () => given(parts(101, 40, 50)),
    state: 'NOTE',
    codes: ['note parts-differ'],
  },
  {
    number: 97,
    what: 'figures that may not be added up are not added up',
    run: () => given(parts(50, 40, 60, unit('share'))),
    state: 'OK',
  },
  {
    number: 97,
    what: 'regions of several levels are not added up, nor regions of which some are not published',
    run: () =>
      given(
        smallFile({
          series: [
            { key: ['NL01', 'T'], values: [1, 1, 1, 1] },
            { key: ['PV23', 'T'], values: [7, 8, 9, 10] },
          ],
        }),
      ),
    state: 'OK',
  },
  {
    number: 98,
    what: 'a forecast is never the latest figure',
    run: () => given(oneRow({ values: [1, 2, 3, 9], status: '...f' })),
    state: 'OK',
    also: (outcome) => {
      expect(first(outcome)).to.deep.include({ latest: 2 });
      expect(first(outcome)?.change).to.deep.include({ absolute: 1 });
    },
  },
  {
    number: 99,
    what: 'a number ten thousand times larger than the others is shown',
    run: () => given(values(1, 2, 3, 30_000)),
    state: 'OK',
    also: (outcome) => expect(first(outcome)?.span).to.deep.include({ highest: 3 }),
  },
  {
    number: 100,
    what: 'lower and upper bounds of a row are read as its margins',
    run: () =>
      given(
        oneRow({ values: [10, 20, 30, 40], lower: [8, null, 30, 39], upper: [12, null, 30, 41] }),
      ),
    state: 'OK',
    also: (outcome) =>
      expect(first(outcome)?.observations.map(({ margin }) => margin)).to.deep.equal([
        { lower: 8, upper: 12 },
        undefined,
        { lower: 30, upper: 30 },
        { lower: 39, upper: 41 },
      ]),
  },
  {
    number: 100,
    what: 'bounds that are categories are never combined: one must be selected',
    run: () => given(margins([{ key: ['waarde'], values: [1, 2, 3, 4] }])),
    state: 'ERROR',
    codes: ['bad-attribute'],
  },
  {
    number: 100,
    what: 'the selected bound is shown',
    run: () =>
      given(
        margins([
          { key: ['waarde'], values: [1, 2, 3, 4] },
          { key: ['boven'], values: [9, 9, 9, 9] },
        ]),
        { filter: 'marge=waarde' },
      ),
    state: 'OK',
    also: (outcome) => expect(shown(outcome)).to.deep.equal([1, 2, 3, 4]),
  },
];

describe('bad numbers and statuses', () => behaves(numbers));
