import { authorStands, widget } from '../lost-file.js';
import type { Samples, TreeSample, WidgetSample } from '../sample.js';

/** What tells beside the figures has none to choose, and reads a file of its own. */
const tree: TreeSample = {
  file: 'index',
  states: ['ready', 'loading', 'error-gone', 'error-dead', 'empty'],
  empty: { format: 'monitor-stories', version: '1.0', title: 'x' },
};

const told = (attributes: string): WidgetSample => ({
  forms: [{ attributes, shows: 'words' }],
  tree,
});

export const samples: Samples = {
  highlights: {
    ...told(''),
    lost: { stories: { body: widget('tp-highlights', ''), look: authorStands } },
  },
  progress: told('pact="2016"'),
  commitments: {
    ...told('pact="2013"'),
    lost: { stories: { body: widget('tp-commitments', 'pact="2018"'), look: authorStands } },
  },
  answers: told(''),
};
