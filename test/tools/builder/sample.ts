import { authorStands, widget } from '../../widgets/lost-file.js';
import type { Samples } from '../../widgets/sample.js';

export const samples: Samples = {
  'embed-code': {
    forms: [],
    shownBy: 'test/tools/builder/tp-embed-code.test.ts',
    lost: { 'embed-code': { body: widget('tp-embed-code', ''), look: authorStands } },
    tree: null,
  },
};
