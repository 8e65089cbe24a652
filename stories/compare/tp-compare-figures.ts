/**
 * Small files of one year, made up, for what real figures do not show. A row is a name, and a number with its status as
 * in the file format.
 */
export const rowsOf = (
  rows: Readonly<Record<string, readonly [value: number | null, status?: string, more?: object]>>,
  other: object = {},
): object => ({
  format: 'monitor-indicator',
  version: '1.0',
  id: 'voorbeeld',
  lang: 'nl',
  title: { nl: 'Voorbeeld: studenten per regio', en: 'Example: students by region' },
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
  period: { kind: 'year', codes: ['2019'], measured: 'flow' },
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
  series: Object.entries(rows).map(([name, [value, status = '.', more = {}]]) => ({
    key: [codeOf(name)],
    values: [value],
    status,
    ...more,
  })),
  sources: [{ id: 'voorbeeld', name: { nl: 'verzonnen voorbeeld', en: 'made-up example' } }],
  ...other,
});

/** Code of a row with this name. */
export const codeOf = (name: string): string =>
  name === 'Nederland' ? 'NL01' : name.replace(/[^\p{L}\d]/gu, '').slice(0, 30);

/** A number of every kind, and every reason for none. */
export const everyKind = rowsOf({
  Noord: [1240],
  Oost: [1180, 'p'],
  Zuid: [960, 'e', { lower: [900], upper: [1020] }],
  West: [null, 's'],
  Midden: [null, 'm'],
  Kust: [null, 'c'],
  Eiland: [null, 'z'],
  Stad: [null, 'w'],
  Land: [0, 'o'],
});

export const percent = {
  kind: 'share',
  label: { nl: 'procent', en: 'percent' },
  symbol: '%',
  decimals: 1,
  multiplier: 0,
  additive: false,
};

export const longNames = rowsOf({
  'Zuid-Kennemerland en IJmond': [412],
  'Nuenen, Gerwen en Nederwetten': [388],
  'Stedendriehoek en Noordwest Veluwe': [540],
  "'s-Gravenhage": [700],
  Hoogheemraadschapsgebiedsverordeningen: [120],
});

/** As many rows as one picture draws. */
export const fourHundred = rowsOf(
  Object.fromEntries(
    Array.from({ length: 400 }, (_, i) => [
      `Gemeente ${String(i + 1).padStart(3, '0')}`,
      [((i * 7919) % 997) + 1] as const,
    ]),
  ),
);
