/** Small made-up files of a figure in its parts, for what real figures do not show. */

export interface PartRow {
  readonly key: readonly string[];
  readonly values: readonly (number | null)[];
  readonly status?: string;
  readonly editions?: readonly string[];
  readonly lower?: readonly (number | null)[];
  readonly upper?: readonly (number | null)[];
}

const category = (code: string, nl: string, en = nl): object => ({ code, label: { nl, en } });

/** Key: gender, or track and gender where `tracks` says so. The years end in 2020. */
export const parts = (series: readonly PartRow[], change: object = {}, tracks = false): object => ({
  format: 'monitor-indicator',
  version: '1.0',
  id: 'voorbeeld-delen',
  lang: 'nl',
  title: { nl: 'Voorbeeld: studenten in delen', en: 'Example: students in parts' },
  shortTitle: { nl: 'Studenten', en: 'Students' },
  edition: { id: '2020', date: '2020-06-15' },
  unit: {
    kind: 'count',
    label: { nl: 'studenten', en: 'students' },
    symbol: '',
    decimals: 0,
    multiplier: 0,
    additive: true,
  },
  direction: 'none',
  suppression: { lessThan: 5 },
  period: {
    kind: 'year',
    codes: (series[0]?.values ?? []).map((_, i, { length }) => String(2021 - length + i)),
    measured: 'flow',
  },
  dimensions: [
    ...(tracks
      ? [
          {
            id: 'track',
            kind: 'other',
            label: { nl: 'Leerweg', en: 'Track' },
            categories: [
              category('bol', 'Op school', 'At school'),
              category('bbl', 'In een leerbedrijf', 'In a company'),
            ],
          },
        ]
      : []),
    {
      id: 'gender',
      kind: 'sex',
      label: { nl: 'Geslacht', en: 'Gender' },
      total: 'T',
      categories: [
        category('T', 'Totaal', 'Total'),
        category('F', 'Vrouwen', 'Women'),
        category('M', 'Mannen', 'Men'),
        category('X', 'Niet toegewezen', 'Not assigned'),
      ],
    },
  ],
  series,
  sources: [{ id: 'voorbeeld', name: { nl: 'verzonnen voorbeeld', en: 'made-up example' } }],
  ...change,
});

const row = (key: string, values: readonly (number | null)[], status?: string): PartRow => ({
  key: [key],
  values,
  ...(status === undefined ? {} : { status }),
});

/** A part that is not public in the last year, and one without a figure in the year before. */
export const hidden = parts([
  row('T', [140, 142, 150]),
  row('F', [20, 22, null], '..s'),
  row('M', [112, 115, 140]),
  row('X', [8, null, 7], '.m.'),
]);

/** Nothing says what the whole is where a part has no figure. */
export const withoutTotal = parts([row('F', [20, null], '.m'), row('M', [60, 66])]);

/** Who is in none of the parts, a part of nobody, and one of almost nobody. */
export const leftOver = parts([
  row('T', [1000, 1010]),
  row('F', [1, 2]),
  row('M', [990, 1001]),
  row('X', [0, 0]),
]);

/** Numbers that are rounded one by one. */
export const roundedOff = parts([
  row('T', [1527000, 1600000]),
  row('F', [201000, 210000]),
  row('M', [1325000, 1390000]),
]);

/** Two editions in one year. */
export const mixed = parts(
  [
    { key: ['T'], values: [90, 100], editions: ['2019', '2020'] },
    { key: ['F'], values: [30, 31], editions: ['2019', '2019'] },
    { key: ['M'], values: [60, 69], editions: ['2019', '2020'] },
  ],
  { editions: { '2019': {}, '2020': {} } },
);

/** An index: its parts are no parts of one whole. */
export const index = parts(
  [row('T', [100, 104, 110]), row('F', [100, 108, 121]), row('M', [100, 103, 107])],
  {
    unit: {
      kind: 'index',
      label: { nl: '2018 = 100', en: '2018 = 100' },
      symbol: '',
      decimals: 0,
      multiplier: 0,
      additive: false,
    },
  },
);

/** Amounts that go both ways. */
export const belowZero = parts([row('T', [10, 12]), row('F', [-5, 4]), row('M', [15, 8])], {
  unit: {
    kind: 'amount',
    label: { nl: 'euro', en: 'euro' },
    symbol: '',
    decimals: 0,
    multiplier: 0,
    additive: true,
  },
});

/** Parts that are more than their total, by what rounding to fives may do: by more than that, they refuse the file. */
export const overlapping = parts([row('T', [100]), row('F', [60]), row('M', [45])]);

/** A break, a forecast, margins, an estimate. */
export const special = parts(
  [
    {
      ...row('T', [120, 130, 100, 104, 110, 120], '...pef'),
      lower: [null, null, null, null, 105, null],
      upper: [null, null, null, null, 115, null],
    },
    row('F', [20, 22, 30, 34, 40, 50], '...pef'),
    row('M', [100, 108, 70, 70, 70, 70], '...pef'),
  ],
  {
    breaks: [
      { after: '2016', recalculated: false, label: { nl: 'Nieuwe telling', en: 'New count' } },
    ],
  },
);

/** Eight quarters. */
export const quarters = parts(
  [
    row('T', [40, 44, 48, 52, 50, 54, 60, 64]),
    row('F', [10, 12, 12, 14, 16, 18, 20, 24]),
    row('M', [30, 32, 36, 38, 34, 36, 40, 40]),
  ],
  {
    edition: { id: '2021', date: '2021-06-15' },
    period: {
      kind: 'quarter',
      codes: [2019, 2020].flatMap((year) => [1, 2, 3, 4].map((nth) => `${year}-Q${nth}`)),
      measured: 'stock',
    },
  },
);

/** Two tracks without a total, in two years. */
export const tracks = parts(
  [
    { key: ['bol', 'T'], values: [900, 1000] },
    { key: ['bol', 'F'], values: [190, 240] },
    { key: ['bol', 'M'], values: [710, 760] },
    { key: ['bbl', 'T'], values: [480, 500] },
    { key: ['bbl', 'F'], values: [30, 45] },
    { key: ['bbl', 'M'], values: [450, 455] },
  ],
  {},
  true,
);

export const allMissing = parts([
  row('T', [null, null], 'mm'),
  row('F', [null, null], 'mm'),
  row('M', [null, null], 'mm'),
]);
