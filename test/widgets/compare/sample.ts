import { everyKind } from '../../../stories/compare/tp-compare-figures.js';
import { regionFigures } from '../../../stories/map/tp-map-figures.js';
import { tells, widget } from '../lost-file.js';
import { TREE_STATES, type Samples } from '../sample.js';

const lost = {
  body: widget('tp-compare', 'indicator="mbo-instroom-domein" split="domain"'),
  look: tells('41.977'),
};

export const samples: Samples = {
  compare: {
    forms: [{ attributes: 'indicator="hbo-diploma-provincie"', shows: 'picture' }],
    lost: {
      ranked: lost,
      compare: lost,
      'chart-compare': { ...lost, look: tells('10.738', '41.977') },
    },
    tree: {
      file: 'hbo-diploma-provincie',
      states: TREE_STATES,
      empty: regionFigures({ PV20: 'm', PV21: 'w' }),
      special: { file: everyKind },
    },
    snippet: { figure: '2.685', choice: { indicator: 'hbo-diploma-provincie', region: 'PV28' } },
    heights: { indicators: ['voorbeeld-spanning', 'hbo-diploma-provincie'], slack: 1.2 },
  },
};
