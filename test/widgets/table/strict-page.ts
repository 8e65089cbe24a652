import assert from 'node:assert/strict';

import { AUTHOR, type StrictWidget } from '../../pages/strict-widget.js';
import { untilShown } from '../../support/widget-page.js';

export const strictPages: readonly StrictWidget[] = [
  {
    name: 'a table',
    body: (data) =>
      `<tp-table src="${data}/mbo-instroom-techniek.json" split="gender" loading="eager">${AUTHOR}</tp-table>`,
    drawn: [],
    does: {
      'shows the figures of each group, in the place of what the author wrote': async (page) => {
        const { cells, authorText } = await untilShown(
          page,
          'tp-table',
          ({ cells: found }) => found.length > 0,
        );
        for (const figure of ['46.246', '38.443', '6.023'])
          assert.ok(
            cells.some((cell) => cell.startsWith(figure)),
            figure,
          );
        assert.equal(authorText, '');
      },
    },
  },
];
