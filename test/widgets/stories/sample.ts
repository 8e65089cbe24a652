import { authorStands, widget } from '../lost-file.js';
import type { Samples, TreeSample, WidgetSample } from '../sample.js';

/** What tells beside the figures has none to choose, and reads a file of its own. */
const tree: TreeSample = {
  file: 'index',
  states: ['ready', 'loading', 'error-gone', 'error-dead', 'empty'],
  empty: { format: 'monitor-stories', version: '1.0', title: 'x' },
};

const storySample = (attributes: string): WidgetSample => ({
  forms: [{ attributes, shows: 'words' }],
  tree,
});

export const samples: Samples = {
  highlights: {
    ...storySample(''),
    lost: { stories: { body: widget('tp-highlights', ''), look: authorStands } },
  },
  progress: storySample('pact="2016"'),
  commitments: {
    ...storySample('pact="2013"'),
    lost: { stories: { body: widget('tp-commitments', 'pact="2018"'), look: authorStands } },
  },
  answers: storySample(''),
};
