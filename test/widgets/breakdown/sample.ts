import { allMissing, hidden } from '../../../stories/breakdown/tp-breakdown-figures.js';
import { tells, widget } from '../lost-file.js';
import { TREE_STATES, type Samples } from '../sample.js';

const lost = {
  body: widget('tp-breakdown', 'indicator="mbo-instroom-niveau" split="level"'),
  look: tells('42.487'),
};

export const samples: Samples = {
  breakdown: {
    forms: [{ attributes: 'indicator="mbo-instroom-niveau"', shows: 'picture' }],
    lost: { breakdown: lost, 'chart-breakdown': lost },
    tree: {
      file: 'mbo-instroom-niveau',
      states: TREE_STATES,
      empty: allMissing,
      special: { file: hidden },
    },
    snippet: { figure: '2.685', choice: { indicator: 'hbo-diploma-provincie', region: 'PV28' } },
  },
};
