/** A small good file, as a plain object that a test may change. */
export const smallFile = (
  change: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => ({
  format: 'monitor-indicator',
  version: '1.0',
  id: 'proef',
  lang: 'nl',
  title: { nl: 'Proef', en: 'Trial' },
  edition: { id: '2020', date: '2020-06-15' },
  unit: { kind: 'count', label: { nl: 'studenten', en: 'students' }, decimals: 0, additive: true },
  direction: 'up',
  period: { kind: 'year', codes: ['2015', '2016', '2017', '2018'] },
  dimensions: [
    {
      id: 'gebied',
      kind: 'geo',
      label: { nl: 'Gebied' },
      total: 'NL01',
      categories: [
        { code: 'NL01', level: 'land', label: { nl: 'Nederland' } },
        { code: 'PV23', level: 'provincie', parent: 'NL01', label: { nl: 'Overijssel' } },
      ],
    },
    {
      id: 'gender',
      kind: 'sex',
      label: { nl: 'Geslacht' },
      total: 'T',
      categories: [
        { code: 'T', label: { nl: 'Totaal' } },
        { code: 'M', label: { nl: 'Mannen' } },
        { code: 'F', label: { nl: 'Vrouwen' } },
      ],
    },
  ],
  series: [
    { key: ['NL01', 'T'], values: [100, 110, 120, 130], status: '...p' },
    { key: ['NL01', 'F'], values: [10, null, 12, 13], status: '.s.p', notes: ['n1'] },
    { key: ['NL01', 'M'], values: [90, null, 108, 117] },
    { key: ['PV23', 'T'], values: [7, 8, 9, 10] },
  ],
  notes: { n1: { nl: 'Zonder extranei.' } },
  sources: [{ id: 'duo', name: 'DUO', url: 'https://duo.nl/' }],
  ...change,
});

/** The same with one row over all years, without dimensions. */
export const oneRow = (
  row: Readonly<Record<string, unknown>>,
  change: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> =>
  smallFile({ dimensions: [], series: [{ key: [], ...row }], ...change });
