/** A cell: a number, or the letter of the file format for why there is none. */
export type MadeUpCell = number | 'm' | 'c' | 's' | 'z' | 'w';

const names: Readonly<Record<string, string>> = {
  PV20: 'Groningen',
  PV21: 'Friesland',
  PV22: 'Drenthe',
  PV23: 'Overijssel',
  PV24: 'Flevoland',
  PV25: 'Gelderland',
  PV26: 'Utrecht',
  PV27: 'Noord-Holland',
  PV28: 'Zuid-Holland',
  PV29: 'Zeeland',
  PV30: 'Noord-Brabant',
  PV31: 'Limburg',
};

/** Made-up figures of one year, by code of a region. `NL01` is the country. */
export const regionFigures = (
  cells: Readonly<Record<string, MadeUpCell>>,
  other: object = {},
): object => ({
  format: 'monitor-indicator',
  version: '1.0',
  id: 'voorbeeld',
  lang: 'nl',
  title: { nl: 'Voorbeeld: aandeel per regio', en: 'Example: share by region' },
  shortTitle: { nl: 'Voorbeeld: aandeel', en: 'Example: share' },
  edition: { id: '2020', date: '2020-06-15' },
  unit: {
    kind: 'share',
    label: { nl: 'procent', en: 'percent' },
    symbol: '%',
    decimals: 0,
    multiplier: 0,
    additive: false,
  },
  direction: 'none',
  period: { kind: 'year', codes: ['2019'], measured: 'average' },
  dimensions: [
    {
      id: 'region',
      kind: 'geo',
      label: { nl: 'Regio', en: 'Region' },
      total: 'NL01',
      regionYear: 2019,
      categories: Object.keys({ NL01: 0, ...cells }).map((code) => ({
        code,
        level: code === 'NL01' ? 'land' : 'regio',
        label:
          code === 'NL01'
            ? { nl: 'Nederland', en: 'the Netherlands' }
            : (names[code] ?? `Regio ${code}`),
      })),
    },
  ],
  series: Object.entries(cells).map(([code, cell]) =>
    typeof cell === 'number'
      ? { key: [code], values: [cell], status: '.' }
      : { key: [code], values: [null], status: cell },
  ),
  sources: [{ id: 'voorbeeld', name: { nl: 'verzonnen voorbeeld', en: 'made-up example' } }],
  ...other,
});

/** Every reason why a province has no number, beside some that have one. */
export const everyReason = regionFigures({
  NL01: 20,
  PV20: 12,
  PV21: 18,
  PV22: 's',
  PV23: 23,
  PV24: 'm',
  PV25: 'c',
  PV26: 25,
  PV27: 31,
  PV28: 0,
  PV29: 'z',
  PV30: 'w',
});
