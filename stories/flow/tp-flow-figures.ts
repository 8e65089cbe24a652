/**
 * Small made-up files on where pupils went, for what real figures do not show: several destinations, and everything
 * that can be special.
 */

export interface FlowRow {
  readonly key: readonly string[];
  readonly values: readonly (number | null)[];
  readonly status?: string;
  readonly flags?: Readonly<Record<string, string>>;
  readonly lower?: readonly (number | null)[];
  readonly upper?: readonly (number | null)[];
}

const category = (code: string, nl: string, en = nl): object => ({ code, label: { nl, en } });

/** Key: track, gender, destination. */
export const pupils = (
  series: readonly FlowRow[],
  change: object = {},
): { readonly series: readonly FlowRow[]; readonly [member: string]: unknown } => ({
  format: 'monitor-indicator',
  version: '1.0',
  id: 'voorbeeld-na-vmbo',
  lang: 'nl',
  title: {
    nl: 'Voorbeeld: waar leerlingen heen gaan na het vmbo',
    en: 'Example: where pupils go after vmbo',
  },
  shortTitle: { nl: 'Na het vmbo', en: 'After vmbo' },
  edition: { id: '2020', date: '2020-06-15' },
  unit: {
    kind: 'share',
    label: { nl: 'procent van de leerlingen', en: 'percent of pupils' },
    symbol: '%',
    decimals: 0,
    multiplier: 0,
    additive: false,
  },
  direction: 'none',
  period: {
    kind: 'schoolyear',
    codes: (series[0]?.values ?? []).map((_, i) => `${2018 + i}/${19 + i}`),
    measured: 'flow',
  },
  dimensions: [
    {
      id: 'track',
      kind: 'other',
      label: { nl: 'Leerweg', en: 'Track' },
      categories: [category('bb', 'Vmbo-basis', 'Vmbo basic'), category('tl', 'Vmbo-tl')],
    },
    {
      id: 'gender',
      kind: 'sex',
      label: { nl: 'Geslacht', en: 'Gender' },
      total: 'T',
      categories: [
        category('T', 'Allen', 'All'),
        category('M', 'Jongens', 'Boys'),
        category('F', 'Meisjes', 'Girls'),
      ],
    },
    {
      id: 'to',
      kind: 'destination',
      label: { nl: 'Bestemming', en: 'Destination' },
      total: 'any',
      categories: [
        category('any', 'Door naar een opleiding', 'On to a programme'),
        category('tech', 'Techniek in het mbo', 'Technology in mbo'),
        category('mbo', 'Een andere opleiding in het mbo', 'Another programme in mbo'),
        category('havo', 'Havo'),
      ],
    },
  ],
  series,
  derived: {
    numerator: { text: { nl: 'gaat daarheen', en: 'goes there' } },
    denominator: { text: { nl: 'leerlingen met een diploma', en: 'pupils with a diploma' } },
  },
  sources: [{ id: 'voorbeeld', name: { nl: 'verzonnen voorbeeld', en: 'made-up example' } }],
  ...change,
});

export const share = (
  track: string,
  gender: string,
  to: string,
  values: readonly (number | null)[],
  status?: string,
): FlowRow => ({
  key: [track, gender, to],
  values,
  ...(status === undefined ? {} : { status }),
});

/** Four groups of one year: a total, three ways, a rest, what rounding does, and what is hidden. */
export const ways = pupils([
  share('bb', 'M', 'any', [96, 97]),
  share('bb', 'M', 'tech', [40, 42]),
  share('bb', 'M', 'mbo', [45, 44]),
  share('bb', 'M', 'havo', [11, 11]),
  share('bb', 'F', 'tech', [8, 9], '.p'),
  share('bb', 'F', 'mbo', [80, 82], '.p'),
  share('bb', 'F', 'havo', [5, 5], '.p'),
  share('tl', 'M', 'tech', [33, 33]),
  share('tl', 'M', 'mbo', [33, 33]),
  share('tl', 'M', 'havo', [33, 33]),
  share('tl', 'F', 'tech', [null, null], 'ss'),
  share('tl', 'F', 'mbo', [40, 41]),
  share('tl', 'F', 'havo', [50, 52]),
]);

/** Values that must not be drawn, and every reason for a missing number. */
export const odd = pupils([
  share('bb', 'M', 'tech', [60]),
  share('bb', 'M', 'mbo', [44]),
  share('bb', 'M', 'havo', [11]),
  share('bb', 'F', 'tech', [null], 'm'),
  share('bb', 'F', 'mbo', [null], 'c'),
  share('bb', 'F', 'havo', [null], 'w'),
  share('tl', 'M', 'tech', [0]),
  share('tl', 'M', 'mbo', [100]),
  share('tl', 'M', 'havo', [null], 'z'),
  { ...share('tl', 'F', 'tech', [12], 'e'), lower: [10], upper: [14] },
  { ...share('tl', 'F', 'mbo', [80], 'u'), lower: [70], upper: [90] },
  share('tl', 'F', 'havo', [null], 's'),
]);

/** More groups than one picture shows. */
export const many = pupils(
  Array.from({ length: 14 }, (_, i) => ({ key: [`r${i}`], values: [20 + 3 * i] })),
  {
    dimensions: [
      {
        id: 'area',
        kind: 'other',
        label: { nl: 'Gebied', en: 'Area' },
        categories: Array.from({ length: 14 }, (_, i) =>
          category(`r${i}`, `Gebied ${i + 1}`, `Area ${i + 1}`),
        ),
      },
    ],
  },
);
