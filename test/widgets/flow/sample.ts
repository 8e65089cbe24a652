import { odd, pupils, share } from '../../../stories/flow/tp-flow-figures.js';
import { tells, widget } from '../lost-file.js';
import { TREE_STATES, type Samples } from '../sample.js';

const lost = {
  body: widget('tp-flow', 'indicator="doorstroom-vmbo-mbo"'),
  look: tells('79 procent'),
};

export const samples: Samples = {
  flow: {
    forms: [{ attributes: 'indicator="doorstroom-nprofiel-geslacht"', shows: 'picture' }],
    lost: { flow: lost, 'chart-flow': lost },
    tree: {
      file: 'doorstroom-nprofiel-geslacht',
      states: TREE_STATES,
      empty: pupils([share('bb', 'M', 'tech', [null], 'm'), share('bb', 'F', 'tech', [null], 'w')]),
      special: { file: odd },
    },
    snippet: { figure: '79', choice: { indicator: 'doorstroom-vmbo-mbo' } },
    heights: { indicators: ['mbo-instroom-aandeel', 'ho-instroom-aandeel'], slack: 1.2 },
  },
};
