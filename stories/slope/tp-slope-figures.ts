/**
 * Small files of some years, made up, for what real figures do not show. A row is a name, its numbers, and their
 * statuses as in the file format.
 */
export const coursesOf = (
  rows: Readonly<
    Record<string, readonly [values: readonly (number | null)[], status?: string, more?: object]>
  >,
  other: object = {},
): object => ({
  format: 'monitor-indicator',
  version: '1.0',
  id: 'voorbeeld',
  lang: 'nl',
  title: { nl: 'Voorbeeld: studenten per regio', en: 'Example: students by region' },
  shortTitle: { nl: 'Studenten', en: 'Students' },
  edition: { id: '2020', date: '2020-06-15' },
  unit: people,
  direction: 'none',
  suppression: { lessThan: 5 },
  period: {
    kind: 'year',
    codes: (Object.values(rows)[0]?.[0] ?? []).map((_, i) => String(2015 + i)),
    measured: 'flow',
  },
  dimensions: [
    {
      id: 'region',
      kind: 'geo',
      label: { nl: 'Regio', en: 'Region' },
      total: 'Nederland' in rows ? 'NL01' : null,
      categories: Object.keys(rows).map((name) => ({
        code: codeOf(name),
        level: name === 'Nederland' ? 'land' : 'regio',
        label: name,
      })),
    },
  ],
  series: Object.entries(rows).map(
    ([name, [values, status = '.'.repeat(values.length), more = {}]]) => ({
      key: [codeOf(name)],
      values,
      status,
      ...more,
    }),
  ),
  sources: [{ id: 'voorbeeld', name: { nl: 'verzonnen voorbeeld', en: 'made-up example' } }],
  ...other,
});

/** Code of a row with this name. */
export const codeOf = (name: string): string =>
  name === 'Nederland' ? 'NL01' : name.replace(/[^\p{L}\d]/gu, '').slice(0, 30);

const people = {
  kind: 'count',
  label: { nl: 'studenten', en: 'students' },
  symbol: '',
  decimals: 0,
  multiplier: 0,
  additive: true,
};

export const percent = {
  kind: 'share',
  label: { nl: 'procent', en: 'percent' },
  symbol: '%',
  decimals: 1,
  multiplier: 0,
  additive: false,
};

/** A figure of every kind, and every reason for none. */
export const everyEnd = coursesOf({
  Noord: [[1240, 1300]],
  Oost: [[1180, 1020], '.p'],
  Zuid: [[960, 990], 'ee', { lower: [900, 930], upper: [1020, 1050] }],
  West: [[null, 800], 's.'],
  Midden: [[700, null], '.m'],
  Kust: [[null, null], 'cc'],
  Eiland: [[600, null], '.z'],
  Stad: [[500, null], '.w'],
  Land: [[400, 450], '.f'],
});

/** One row was counted otherwise since, and one alone. */
export const oneCut = coursesOf(
  {
    Nederland: [[20, 22.5, 24]],
    Noord: [[18, 19, 21.2]],
    Oost: [[24.4, 23, 22.1]],
    Zuid: [[15, 26, 27]],
  },
  {
    unit: percent,
    breaks: [
      {
        after: '2015',
        key: ['Zuid'],
        label: { nl: 'Zuid telt anders', en: 'Zuid counts differently' },
      },
    ],
  },
);

export const longNames = coursesOf({
  'Zuid-Kennemerland en IJmond': [[412, 430]],
  'Nuenen, Gerwen en Nederwetten': [[388, 391]],
  'Stedendriehoek en Noordwest Veluwe': [[540, 520]],
  "'s-Gravenhage": [[700, 640]],
  Hoogheemraadschapsgebiedsverordeningen: [[120, 410]],
});

/** More rows than one picture draws. */
export const fifty = coursesOf(
  Object.fromEntries(
    Array.from({ length: 50 }, (_, i) => [
      `Gemeente ${'ABCDEFGHIJ'[i % 10]}${'abcde'[Math.floor(i / 10)]}`,
      [[((i * 79) % 97) + 1, ((i * 53) % 89) + 2]] as const,
    ]),
  ),
);

/** Equals at both ends. */
export const equals = coursesOf({
  A: [[50, 60]],
  B: [[50, 60]],
  C: [[50, 50]],
  D: [[50, 50]],
});
