import assert from 'node:assert/strict';

import { readOut, textsOf } from '../../pages/read-strict-page.js';
import { AUTHOR, type StrictWidget } from '../../pages/strict-widget.js';
import { shown } from '../../support/widget-page.js';

export const strictPages: readonly StrictWidget[] = [
  {
    name: 'progression',
    body: (data) =>
      `<tp-flow class="two" src="${data}/doorstroom-nprofiel-geslacht.json" loading="eager">${AUTHOR}</tp-flow>` +
      `<tp-flow class="one" src="${data}/doorstroom-vmbo-mbo.json" highlight="F" loading="eager"></tp-flow>`,
    drawn: ['.two', '.one'],
    does: {
      'is said, drawn and tabled with the same figures': async (page) => {
        const { summary, cells } = await shown(page, '.two');
        assert.match(
          summary ?? '',
          /^Het hoogst bij vwo, jongens \(74 procent\), het laagst bij havo, meisjes \(27 procent\)\./,
        );
        const shares = ['67%', '27%', '74%', '49%'];
        assert.deepEqual(
          cells.filter((cell) => /^\d/.test(cell)),
          shares,
        );
        const texts = await textsOf(page, '.two');
        for (const share of shares) assert.ok(texts.includes(share), share);
      },
      'tells and outlines what a reader goes to': async (page) => {
        await page.run(() => {
          const range = document
            .querySelector('.two')
            ?.shadowRoot?.querySelector<HTMLInputElement>('.range');
          if (!range) throw new Error('there is no range');
          range.valueAsNumber += 1;
          range.dispatchEvent(new Event('input', { bubbles: true }));
        });
        const [text, outlines] = await readOut(page, '.two');
        assert.match(text, /^Havo, Meisjes, 2023: 27% van leerlingen met een N-profiel/);
        assert.equal(outlines, 1);
      },
    },
  },
];
