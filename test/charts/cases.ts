import type { ChartWords } from '../../src/text/chart-words.js';
import { years } from './chart-of.js';
import { mbo, ministry, type Cell, type SliceFixture } from './slice-fixture.js';

/** Everything that a line chart may have to show, each by a name. */
export const cases = (): readonly (readonly [
  name: string,
  fixture: SliceFixture,
  words: Partial<ChartWords>,
])[] => [
  ['two series', mbo, {}],
  ['one series without a name', { ...mbo, series: { '': mbo.series['Totaal'] ?? [] } }, {}],
  ['a series that ends after a break', ministry, {}],
  [
    'four series close together',
    { years: years(8), series: series('ABCD', 8, (k, i) => 20 + k + Math.sin(k + i)) },
    {},
  ],
  [
    'long names',
    mbo,
    {
      seriesLabels: [
        'Alle studenten in technische opleidingen',
        'Vrouwen in technische opleidingen',
      ],
    },
  ],
  ['two breaks close together', { ...mbo, cuts: [5, 6] }, {}],
  [
    'gaps and provisional values side by side',
    { years: years(6), series: { A: [1, null, [3, 'provisional'], null, [2, 'estimated'], 4] } },
    {},
  ],
  ...ended().map(([name, fixture]) => [name, fixture, {}] as const),
  ['long words', mbo, { measure: 'W'.repeat(60), seriesLabels: ['W'.repeat(90), 'V'.repeat(40)] }],
  [
    'twelve series',
    { years: years(3), series: series('ABCDEFGHIJKL', 3, (k, i) => k * (i + 1)) },
    {},
  ],
  ['a single value', { years: [2019], series: { Totaal: [42225] } }, {}],
  [
    'a single value of two series',
    { years: [2019], series: { Totaal: [42225], Vrouwen: [6023] } },
    {},
  ],
  [
    'only missing values',
    { years: years(3), series: { Totaal: [null, 'suppressed', 'unpublished'] } },
    {},
  ],
  [
    'targets',
    targets,
    { targetLabels: ['Totaal: streefwaarde 2016: 45.000', 'Vrouwen: streefwaarde 2025: 12.000'] },
  ],
  [
    'two targets close together',
    { ...mbo, targets: [2018, 2019].map((year) => ({ period: code(year), value: 45000 + year })) },
    {},
  ],
  ['a target for the first period', { ...mbo, targets: [{ period: '2012/13', value: 20000 }] }, {}],
  [
    'events',
    {
      ...mbo,
      cuts: [],
      events: [
        event(1, 'Start Techniekpact'),
        event(3, LONG),
        event(4, 'Regeling'),
        event(7, 'Corona'),
      ],
    },
    {},
  ],
  [
    'events beside a break',
    { ...mbo, events: [event(0, 'Start Techniekpact'), event(1, LONG)] },
    {},
  ],
  [
    'events with long names',
    {
      ...mbo,
      cuts: [],
      events: [
        event(1, `${LONG} sinds het schooljaar 2013/14`),
        event(5, `April 2016: ${LONG} voor 2016–2020`),
      ],
    },
    {},
  ],
  ['an event of one very long word', { ...mbo, cuts: [], events: [event(4, 'W'.repeat(70))] }, {}],
  ['a forecast with margins', forecast, {}],
  [
    'margins with a gap',
    {
      years: years(6),
      series: { A: [margin(5, 1), margin(6, 1), null, margin(7, 2), null, margin(6, 1)] },
    },
    {},
  ],
  ['a break in one of two series', oneCut, {}],
  [
    'low reliability',
    { years: years(5), series: { A: [1, 2, [3, 'unreliable'], 2, [4, 'estimated']] } },
    {},
  ],
  ['five reasons for a missing number', missing, {}],
  [
    'five reasons in one of two series',
    { years: missing.years, series: { Alle: years(10, 90), Vrouwen: missing.series['A'] ?? [] } },
    {},
  ],
  ['quarters', quarters(14), {}],
  ['more quarters than fit', quarters(42), {}],
  [
    'half years',
    { years: ['2022-S1', '2022-S2', '2023-S1'], kind: 'halfyear', series: { A: [1, 2, 3] } },
    {},
  ],
  ['months', months(30), {}],
  ['ten years of months', months(120), {}],
  ['dates far apart', dates, {}],
  [
    'sparse values of two series',
    { years: [2009, 2013, 2016, 2021], series: { Techniek: [5, 8, 6, 3], Alle: [4, 7, 6, 4] } },
    {},
  ],
  ['values of 0', { years: years(4), series: { A: [0, 0, 3, 0], B: [0, 0, 0, 0] } }, {}],
  ['negative values', { years: years(4), series: { A: [-3, -1, 2, -4] } }, {}],
  [
    'very large values',
    {
      years: years(4),
      series: { A: [1_234_567_890, 1_400_000_000, 1_500_000_000, 1_634_567_890] },
    },
    {},
  ],
  [
    'other regions in the background',
    {
      ...mbo,
      series: { ...mbo.series, Land: years(8, 30000), Provincie: years(8, 20000) },
      context: ['Land', 'Provincie'],
    },
    {},
  ],
  [
    'index numbers',
    {
      years: years(5),
      series: { A: [100, 109.6, 94.2, 121, 130.4], B: [100, 101, 99, 104, 108] },
      decimals: 1,
      index: true,
      cuts: [1],
    },
    {},
  ],
  ['editions', editions, {}],
  [
    'everything at once',
    everything,
    { targetLabels: ['Vrouwen: doel 2022: 30', 'Mannen: doel 2020: 75'] },
  ],
];

/** Latest values that are not of the last shown period. */
export function ended(): readonly (readonly [string, SliceFixture])[] {
  const expected = (value: number): Cell => [value, 'forecast'];
  return [
    ['forecast', { years: years(6), series: { '': [10, 20, 30, 40, expected(60), expected(90)] } }],
    [
      'forecast of a named series',
      { years: years(6), series: { Totaal: [10, 20, 30, 40, expected(60), expected(90)] } },
    ],
    [
      'missing values at the end',
      { years: years(6), series: { '': [10, 20, 30, 40, null, null] } },
    ],
    [
      'ended line',
      {
        years: years(8),
        series: {
          Aan: [10, 20, 30, 40, 50, 60, 70, 80],
          Uit: [5, 15, 25, 35, null, null, null, null],
        },
      },
    ],
  ];
}

const LONG = 'Nieuwe kwalificatiestructuur in het mbo';

const code = (year: number): string => `${year}/${String(year + 1).slice(2)}`;

const event = (at: number, nl: string) => ({ at, label: { nl } });

const margin = (value: number, half: number, status: 'final' | 'forecast' = 'final'): Cell => ({
  value,
  margin: [value - half, value + half],
  status,
});

function series(
  names: string,
  count: number,
  value: (series: number, period: number) => number,
): SliceFixture['series'] {
  return Object.fromEntries(
    [...names].map((name, k) => [
      `Reeks ${name}`,
      Array.from({ length: count }, (_, i) => value(k, i)),
    ]),
  );
}

const wave = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => Math.round(50 + 20 * Math.sin(i / 4)));

const targets: SliceFixture = {
  ...mbo,
  targets: [
    { period: '2016/17', value: 45000 },
    { series: 1, period: '2025/26', value: 12000 },
  ],
};

const editions: SliceFixture = {
  years: years(6, 2014),
  series: {
    'Editie 2020': [37817, 40056, 41543, 41813, 42854, [42225, 'provisional']],
    'Editie 2019': [37807, 40032, 41526, 41793, [43080, 'provisional'], 'impossible'],
    'Editie 2018': [37807, 40032, 41526, [41977, 'provisional'], 'impossible', 'impossible'],
  },
  context: ['Editie 2019', 'Editie 2018'],
  versions: true,
};

const forecast: SliceFixture = {
  years: years(7),
  series: {
    Totaal: [
      30,
      31,
      33,
      [36, 'provisional'],
      margin(38, 1, 'forecast'),
      margin(40, 2, 'forecast'),
      margin(41, 3, 'forecast'),
    ],
  },
};

const missing: SliceFixture = {
  years: years(10),
  series: {
    A: [10, 'suppressed', 12, 'confidential', 14, 'impossible', 13, 'missing', 15, 'unpublished'],
  },
};

const quarters = (count: number): SliceFixture => ({
  years: Array.from({ length: count }, (_, i) => `${2012 + Math.floor(i / 4)}-Q${(i % 4) + 1}`),
  kind: 'quarter',
  series: { Vacatures: wave(count) },
  cuts: [5],
});

const months = (count: number): SliceFixture => ({
  years: Array.from(
    { length: count },
    (_, i) => `${2012 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  ),
  kind: 'month',
  series: {
    Werkloos: wave(count).map((value, i): Cell =>
      i === 7 ? null : i === count - 1 ? [value, 'provisional'] : value,
    ),
  },
});

const oneCut: SliceFixture = {
  years: years(7),
  series: {
    Nederland: [null, null, 12, 13, 14, 15, 16],
    'Europese Unie': [18, 19, 20, 20, 21, 22, 22],
  },
  cuts: [2, 3],
  cutOnly: 'Europese Unie',
};

const dates: SliceFixture = {
  years: ['2012-10-01', '2014-06-01', '2018-10-01', '2022-01-01', '2024-06-30'],
  kind: 'date',
  series: { Vacatures: [12000, 15000, 31000, 68000, [61000, 'provisional']] },
  cuts: [2],
};

const everything: SliceFixture = {
  years: years(10, 2013),
  series: {
    Mannen: [
      margin(60, 4),
      margin(62, 4),
      61,
      64,
      null,
      63,
      66,
      [67, 'provisional'],
      margin(68, 4, 'forecast'),
      margin(70, 6, 'forecast'),
    ],
    Vrouwen: [
      'suppressed',
      12,
      13,
      12,
      15,
      16,
      17,
      [18, 'provisional'],
      margin(19, 2, 'forecast'),
      margin(21, 4, 'forecast'),
    ],
  },
  cuts: [1],
  events: [event(5, 'Sterk Techniekonderwijs')],
  targets: [
    { series: 1, period: '2022/23', value: 30 },
    { series: 0, period: '2020/21', value: 75 },
  ],
};
