import { coursesOf, everyEnd } from '../../../stories/slope/tp-slope-figures.js';
import { tells, widget } from '../lost-file.js';
import { TREE_STATES, type Samples } from '../sample.js';

const lost = {
  body: widget('tp-slope', 'indicator="hbo-diploma-provincie"'),
  look: tells('13.819'),
};

export const samples: Samples = {
  slope: {
    forms: [{ attributes: 'indicator="hbo-diploma-provincie"', shows: 'picture' }],
    lost: { slope: lost, 'chart-slope': { ...lost, look: tells('11 van de 12', '13.819') } },
    tree: {
      file: 'hbo-diploma-provincie',
      states: TREE_STATES,
      empty: coursesOf({ A: [[null, null], 'mm'], B: [[null, null], 'ww'] }),
      special: { file: everyEnd },
    },
    snippet: { figure: '2.685', choice: { indicator: 'hbo-diploma-provincie', region: 'PV28' } },
    heights: { indicators: ['hbo-diploma-provincie', 'voorbeeld-gemeenten'], slack: 1.2 },
  },
};
