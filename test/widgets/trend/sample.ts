import { everything } from '../../../stories/trend/tp-trend-figures.js';
import { figures } from '../../../stories/figures.js';
import { tells, widget } from '../lost-file.js';
import { TREE_STATES, type Samples } from '../sample.js';

const lost = { body: widget('tp-trend', 'indicator="mbo-instroom-techniek" split="gender"') };
const panels = {
  body: widget('tp-trend', 'indicator="mbo-instroom-techniek" split="gender" layout="multiples"'),
};
const look = tells('38.443', '6.023');

export const samples: Samples = {
  trend: {
    forms: [
      { attributes: 'indicator="mbo-instroom-techniek" split="gender"', shows: 'picture' },
      {
        attributes: 'indicator="hbo-diploma-provincie" split="region" layout="multiples"',
        shows: 'picture',
      },
    ],
    lost: {
      trend: { ...lost, look },
      series: { ...panels, look },
      'chart-trend': { ...lost, look },
      'chart-panels': { ...panels, look },
    },
    tree: {
      file: 'mbo-instroom-techniek',
      attributes: 'split="gender"',
      states: TREE_STATES,
      empty: figures([null, null, null], 'mmw'),
      special: { file: everything, attributes: 'split="level"' },
      further: {
        multiples: {
          file: 'hbo-diploma-provincie',
          attributes: 'split="region" compare="NL01" layout="multiples"',
          act: 'chosen',
        },
      },
    },
    snippet: { figure: '2.685', choice: { indicator: 'hbo-diploma-provincie', region: 'PV28' } },
  },
};
