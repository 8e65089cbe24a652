import assert from 'node:assert/strict';

import { corners, readOut, until } from '../../pages/read-strict-page.js';
import { AUTHOR, type StrictWidget } from '../../pages/strict-widget.js';
import { shown } from '../../support/widget-page.js';

export const strictPages: readonly StrictWidget[] = [
  {
    name: 'a map',
    body: (data) =>
      `<tp-map class="tiles" src="${data}/voorbeeld-spanning.json" highlight="AM05" loading="eager">${AUTHOR}</tp-map>` +
      `<tp-map class="file" src="${data}/voorbeeld-gemeenten.json" borders="${data}/voorbeeld-gemeenten.geojson" loading="eager"></tp-map>` +
      `<tp-map class="own" src="${data}/hbo-diploma-provincie.json" borders="provincie" loading="eager"></tp-map>`,
    drawn: ['.tiles', '.file', '.own'],
    does: {
      'draws tiles, borders from a file on another origin, and the borders that come along': async (
        page,
      ) => {
        assert.deepEqual(await corners(page, '.tiles'), Array(35).fill(4));
        const borders = await until(
          () => corners(page, '.file'),
          ({ length }) => length >= 12,
        );
        assert.deepEqual(borders, Array(12).fill(6));
        const own = await until(
          () => corners(page, '.own'),
          (counts) => Math.max(...counts) >= 20,
        );
        assert.equal(own.filter((count) => count > 20).length, 12);
      },
      'tells and outlines what is chosen in the list': async (page) => {
        await page.run(() => {
          const list = document
            .querySelector('.tiles')
            ?.shadowRoot?.querySelector('.pick select') as HTMLSelectElement;
          list.value =
            [...list.options].find(({ textContent }) => textContent === 'Haaglanden')?.value ?? '';
          list.dispatchEvent(new Event('change'));
        });
        const [text, outlines] = await readOut(page, '.tiles');
        assert.match(text, /^Haaglanden.*0,19/);
        assert.equal(outlines, 2);
      },
      'says the same in sentence and table': async (page) => {
        const { summary, cells } = await shown(page, '.tiles');
        assert.match(summary ?? '', /^Twente staat met 1,03 \(voorlopig\) op plaats 19 van 33;/);
        assert.ok(cells.some((cell) => cell.startsWith('1,03')));
      },
    },
  },
];
