import assert from 'node:assert/strict';

import { goTo, textsOf } from '../../pages/read-strict-page.js';
import { AUTHOR, type StrictWidget } from '../../pages/strict-widget.js';
import { shown } from '../../support/widget-page.js';

export const strictPages: readonly StrictWidget[] = [
  {
    name: 'two periods side by side',
    body: (data) =>
      `<tp-slope class="courses" src="${data}/hbo-diploma-provincie.json" highlight="PV23" loading="eager">${AUTHOR}</tp-slope>` +
      `<tp-slope class="cut" src="${data}/vmbo-techniek-aandeel.json" split="track" loading="eager"></tp-slope>`,
    drawn: ['.courses', '.cut'],
    does: {
      'are said, drawn and tabled with the same figures': async (page) => {
        const { summary, cells } = await shown(page, '.courses');
        assert.match(
          summary ?? '',
          /^Overijssel ging van 1\.401 diploma's in 2014 naar 1\.774 in 2018\./,
        );
        const texts = await textsOf(page, '.courses');
        for (const text of ['1.401', '1.774', '+373'])
          assert.ok(cells.includes(text) && texts.includes(text), text);
      },
      'tell that the count changed, with the break in the picture': async (page) => {
        const { summary } = await shown(page, '.cut');
        assert.match(summary ?? '', /Niet te vergelijken/);
      },
      'are told and ringed where a reader goes to': async (page) => {
        const [text, rings] = await goTo(page, '.courses', '0', 'circle');
        assert.match(text, /2014: 2\.217 diploma's/);
        assert.ok(rings > 0);
      },
    },
  },
];
