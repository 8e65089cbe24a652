import { authorStands, widget } from '../lost-file.js';
import type { Samples } from '../sample.js';

export const samples: Samples = {
  group: { forms: [], shownBy: 'test/widgets/group/tp-group.test.ts', tree: null },
  select: {
    forms: [{ attributes: 'indicator="hbo-diploma-provincie"', shows: 'words' }],
    lost: {
      select: {
        body: widget('tp-select', 'indicator="hbo-diploma-provincie"'),
        look: authorStands,
      },
    },
    tree: null,
  },
};
