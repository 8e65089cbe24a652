import { everything } from '../../../stories/trend/tp-trend-figures.js';
import { figures } from '../../../stories/figures.js';
import { tells, widget } from '../lost-file.js';
import { TREE_STATES, type Samples } from '../sample.js';

export const samples: Samples = {
  indicator: {
    forms: [{ attributes: 'indicator="mbo-instroom-techniek"', shows: 'card' }],
    lost: {
      indicator: {
        body: widget('tp-indicator', 'indicator="mbo-instroom-techniek"'),
        look: tells('38.443'),
      },
    },
    tree: {
      file: 'mbo-instroom-techniek',
      states: TREE_STATES,
      empty: figures([null, null, null], 'mmw'),
      special: { file: everything },
    },
    snippet: { figure: '2.685', choice: { indicator: 'hbo-diploma-provincie', region: 'PV28' } },
    heights: {
      indicators: ['voorbeeld-spanning', 'vacatures-techniek', 'mbo-instroom-techniek'],
      slack: 1.5,
    },
  },
};
