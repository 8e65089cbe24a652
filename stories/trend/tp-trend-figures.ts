/** Years that stand unevenly, two series, and a reason for every way in which a number can be special or absent. */
export const everything = {
  format: 'monitor-indicator',
  version: '1.0',
  id: 'alles',
  lang: 'nl',
  title: { nl: 'Voorbeeld van alles', en: 'Example of everything' },
  shortTitle: { nl: 'Alles', en: 'Everything' },
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
    codes: ['2008', '2009', '2013', '2014', '2015', '2016', '2017', '2018', '2019'],
    measured: 'flow',
  },
  dimensions: [
    {
      id: 'level',
      kind: 'other',
      label: { nl: 'Niveau', en: 'Level' },
      total: 'T',
      categories: [
        { code: 'T', label: { nl: 'Totaal', en: 'Total' } },
        { code: 'mbo', label: { nl: 'mbo', en: 'mbo' } },
      ],
    },
  ],
  series: [
    {
      key: ['T'],
      values: [1200, 1300, 1250, 1400, null, 1500, 1450, 1600, 1700],
      status: '..r.mu.pf',
      lower: [null, null, 1200, null, null, null, null, 1550, null],
      upper: [null, null, 1300, null, null, null, null, 1650, null],
    },
    {
      key: ['mbo'],
      values: [300, null, null, null, null, 310, 320, 330, null],
      status: '.mcsz...w',
    },
  ],
  breaks: [
    { after: '2014', recalculated: false, label: { nl: 'Nieuwe telling', en: 'New count' } },
  ],
  sources: [{ id: 'voorbeeld', name: { nl: 'verzonnen voorbeeld', en: 'made-up example' } }],
};
