import { authorStands, widget } from '../lost-file.js';
import type { Samples } from '../sample.js';

export const samples: Samples = {
  chart: {
    forms: [],
    shownBy: 'test/pages/tp-chart-strict.node.test.ts',
    lost: {
      'own-chart': {
        body: widget('tp-chart', 'summary="x" src="SCRIPTS/none.json"'),
        look: authorStands,
      },
    },
    tree: null,
  },
};
