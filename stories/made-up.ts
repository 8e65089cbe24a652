import { figures } from './figures.js';

/**
 * A small file of one row that is made up, with what a story needs to be different. The years end in 2019, the last
 * before its edition.
 */
export const madeUp = (
  values: readonly (number | null)[],
  status: string,
  other: object = {},
): object => ({
  ...figures(values, status),
  period: {
    kind: 'year',
    codes: values.map((_, i) => String(2020 - values.length + i)),
    measured: 'flow',
  },
  suppression: { lessThan: 5 },
  ...other,
});

export const share = {
  kind: 'share',
  label: { nl: 'procent', en: 'percent' },
  symbol: '%',
  decimals: 0,
  multiplier: 0,
  additive: false,
};

export const target = (value: number, rule = 'atleast'): object => ({
  targets: [
    {
      id: 'doel',
      period: '2030',
      value,
      rule,
      key: [],
      label: { nl: 'Doel voor 2030', en: 'Target for 2030' },
    },
  ],
});

/** The five classes of the Dutch employment agency for the labour market. */
export const tension = {
  title: {
    nl: 'Voorbeeld: spanning op de arbeidsmarkt',
    en: 'Example: tension on the labour market',
  },
  unit: {
    kind: 'ratio',
    label: { nl: 'vacatures per werkzoekende', en: 'vacancies per job seeker' },
    symbol: '',
    decimals: 1,
    multiplier: 0,
    additive: false,
  },
  bands: [
    { from: 0, label: { nl: 'zeer ruim', en: 'very loose' } },
    { from: 0.25, label: { nl: 'ruim', en: 'loose' } },
    { from: 0.67, label: { nl: 'gemiddeld', en: 'average' } },
    { from: 1.5, label: { nl: 'krap', en: 'tight' } },
    { from: 4, label: { nl: 'zeer krap', en: 'very tight' } },
  ],
};
