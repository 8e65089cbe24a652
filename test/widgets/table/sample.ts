import { everything } from '../../../stories/trend/tp-trend-figures.js';
import { figures } from '../../../stories/figures.js';
import { tells, widget } from '../lost-file.js';
import { TREE_STATES, type Samples } from '../sample.js';

export const samples: Samples = {
  table: {
    forms: [{ attributes: 'indicator="mbo-instroom-techniek"', shows: 'table' }],
    lost: {
      table: ['', ' split="gender"'].map((split) => ({
        body: widget('tp-table', `indicator="mbo-instroom-techniek"${split}`),
        look: tells('38.443'),
      })),
    },
    tree: {
      file: 'mbo-instroom-techniek',
      attributes: 'split="gender"',
      states: TREE_STATES,
      empty: figures([null, null, null], 'mmw'),
      special: { file: everything, attributes: 'split="level"' },
      further: {
        wide: { file: 'mbo-instroom-techniek', attributes: 'split="gender" form="wide"' },
        long: { file: 'mbo-instroom-techniek', attributes: 'split="gender" form="long"' },
        searched: {
          file: 'hbo-diploma-provincie',
          attributes: 'split="region gender"',
          act: 'searched',
        },
      },
    },
    snippet: { figure: '2.685', choice: { indicator: 'hbo-diploma-provincie', region: 'PV28' } },
    heights: {
      indicators: [
        'vacatures-techniek',
        'havovwo-nprofiel-aandeel',
        'mbo-instroom-niveau',
        'pps-bedrijven',
      ],
      slack: 1.7,
    },
  },
};
