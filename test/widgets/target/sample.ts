import { everything } from '../../../stories/trend/tp-trend-figures.js';
import { figures } from '../../../stories/figures.js';
import { tells, widget } from '../lost-file.js';
import { TREE_STATES, type Samples } from '../sample.js';

export const samples: Samples = {
  target: {
    forms: [{ attributes: 'indicator="pps-studenten-aandeel"', shows: 'picture' }],
    lost: {
      target: {
        body: widget('tp-target', 'indicator="havovwo-nprofiel-aandeel" filter="type=havo"'),
        look: tells('procent'),
      },
    },
    tree: {
      file: 'pps-studenten-aandeel',
      states: TREE_STATES,
      empty: figures([null, null, null], 'mmw'),
      special: { file: everything },
    },
    snippet: { figure: '45', choice: { indicator: 'havovwo-nprofiel-aandeel' } },
  },
};
