import { everything } from '../../../stories/trend/tp-trend-figures.js';
import { figures } from '../../../stories/figures.js';
import { AUTHOR, onlyAuthorStands } from '../lost-file.js';
import type { Samples } from '../sample.js';

export const samples: Samples = {
  value: {
    inSentence: true,
    forms: [{ attributes: 'indicator="mbo-instroom-techniek"', shows: 'words' }],
    lost: {
      value: {
        body: `<p>In totaal <tp-value indicator="mbo-instroom-techniek"><span>${AUTHOR}</span></tp-value></p>`,
        look: onlyAuthorStands,
      },
    },
    // A figure in a sentence has no button to try again, no series and nothing to choose from.
    tree: {
      file: 'mbo-instroom-techniek',
      states: ['ready', 'loading', 'error-gone', 'empty', 'special'],
      empty: figures([null, null, null], 'mmw'),
      special: { file: everything },
    },
  },
};
