import assert from 'node:assert/strict';

import { goTo, textsOf } from '../../pages/read-strict-page.js';
import { AUTHOR, type StrictWidget } from '../../pages/strict-widget.js';
import { shown } from '../../support/widget-page.js';

export const strictPages: readonly StrictWidget[] = [
  {
    name: 'a figure in its parts',
    body: (data) =>
      `<tp-breakdown class="lying" src="${data}/mbo-instroom-niveau.json" loading="eager">${AUTHOR}</tp-breakdown>` +
      `<tp-breakdown class="standing" src="${data}/hbo-diploma-provincie.json" layout="stacked" loading="eager"></tp-breakdown>`,
    drawn: ['.lying', '.standing'],
    does: {
      'is said, drawn and tabled with the same figures': async (page) => {
        const { summary, cells } = await shown(page, '.lying');
        assert.match(summary ?? '', /^Niveau 4: 52 procent van de 42\.487 studenten in 2016\/17/);
        const begins = (text: string): boolean => cells.some((one) => one.startsWith(text));
        for (const cell of ['21.904', '52%', '<1%']) assert.ok(begins(cell), cell);
        const texts = await textsOf(page, '.lying');
        for (const text of ['52%', 'Niveau 4', '42.487 studenten = 100%'])
          assert.ok(texts.includes(text), text);
      },
      'tells and frames the part that a reader goes to': async (page) => {
        const [text, frames] = await goTo(page, '.standing', '0', 'rect');
        assert.match(text, /2014: .+ diploma's/);
        assert.equal(frames, 2);
      },
      'says where a number comes from': async (page) => {
        const why = await page.run(() => {
          const root = document.querySelector('.standing')?.shadowRoot;
          root?.querySelector<HTMLElement>('.act.about')?.click();
          return (root?.querySelector('.why')?.textContent ?? '').replace(/\s+/g, ' ');
        });
        assert.match(why, /2014/);
      },
    },
  },
];
