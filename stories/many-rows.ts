import { figures } from './figures.js';

const GENDERS = [
  ['T', 'Totaal', 'Total'],
  ['F', 'Vrouwen', 'Women'],
  ['M', 'Mannen', 'Men'],
] as const;

/**
 * A made-up file of so many places by gender: three times as many rows of so many years. What it says of a place is the
 * same every time.
 */
export const manyRows = (places: number, years: number): object => {
  const codes = Array.from({ length: places }, (_, i) => `V${i + 1}`);
  return {
    ...figures([], ''),
    id: 'voorbeeld-plaatsen',
    title: {
      nl: `Voorbeeld: leerlingen in ${places} verzonnen plaatsen`,
      en: `Example: pupils in ${places} made-up places`,
    },
    shortTitle: { nl: 'Leerlingen', en: 'Pupils' },
    unit: {
      kind: 'count',
      label: { nl: 'leerlingen', en: 'pupils' },
      symbol: '',
      decimals: 0,
      multiplier: 0,
      additive: true,
    },
    period: {
      kind: 'year',
      codes: Array.from({ length: years }, (_, i) => String(2020 - years + i)),
      measured: 'flow',
    },
    suppression: { lessThan: 5 },
    dimensions: [
      {
        id: 'place',
        kind: 'other',
        label: { nl: 'Plaats', en: 'Place' },
        categories: codes.map((code, i) => ({
          code,
          label: { nl: `Plaats ${i + 1}`, en: `Place ${i + 1}` },
        })),
      },
      {
        id: 'gender',
        kind: 'sex',
        label: { nl: 'Geslacht', en: 'Gender' },
        total: 'T',
        categories: GENDERS.map(([code, nl, en]) => ({ code, label: { nl, en } })),
      },
    ],
    series: codes.flatMap((code, place) =>
      GENDERS.map(([gender], n) => {
        const values = Array.from({ length: years }, (_, year) => {
          const one = ((place * 37 + year * 11) % 89) + 4;
          const other = ((place * 53 + year * 7) % 97) + 4;
          return [one + other, one, other][n] ?? 0;
        });
        // A small number is not told, nor the one that would give it away.
        const hidden = values.map((_, year) => n > 0 && (place * 37 + year * 11) % 89 === 0);
        return {
          key: [code, gender],
          values: values.map((value, year) => (hidden[year] === true ? null : value)),
          status: hidden.map((one, year) => (one ? 's' : year === years - 1 ? 'p' : '.')).join(''),
        };
      }),
    ),
  };
};
