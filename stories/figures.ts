/** Small files of one row, made up, for what real figures do not show. `values` and `status` as in the file format. */
export const figures = (values: readonly (number | null)[], status: string): object => ({
  format: 'monitor-indicator',
  version: '1.0',
  id: 'voorbeeld',
  lang: 'nl',
  title: { nl: 'Voorbeeld: studenten in een klas', en: 'Example: students in a class' },
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
  period: {
    kind: 'schoolyear',
    codes: values.map((_, i) => `${2020 - values.length + i}/${20 - values.length + i + 1}`),
    measured: 'flow',
  },
  dimensions: [],
  series: [{ key: [], values, status }],
  sources: [{ id: 'voorbeeld', name: { nl: 'verzonnen voorbeeld', en: 'made-up example' } }],
});
