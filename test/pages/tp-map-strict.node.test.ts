/** A map on the strictest page: files, figures and borders from elsewhere, no style sheet, and no violation whatever a reader does. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { engineNames } from '../support/engines.js';
import { readPublished } from '../support/published-files.js';
import { openStrictSite, type StrictPage, type StrictSite } from '../support/strict-site.js';
import { shown, untilShown } from '../support/widget-page.js';

const body = (data: string): string => `
  <tp-map class="tiles" src="${data}/voorbeeld-spanning.json" highlight="AM05" loading="eager"><p>De redactie schreef iets.</p></tp-map>
  <tp-map class="file" src="${data}/voorbeeld-gemeenten.json" borders="${data}/voorbeeld-gemeenten.geojson" loading="eager"></tp-map>
  <tp-map class="own" src="${data}/hbo-diploma-provincie.json" borders="provincie" loading="eager"></tp-map>`;

for (const name of engineNames()) {
  describe(`a map on a strict page in ${name}`, () => {
    let site: StrictSite;
    let page: StrictPage;
    before(async () => {
      site = await openStrictSite(name, readPublished());
      page = await site.open({ body });
      for (const which of ['.tiles', '.file', '.own']) await untilShown(page, which, ({ charts }) => charts > 0);
    });
    after(async () => {
      await site.reset();
      await site.close();
    });

    it('draws tiles, borders from a file on another origin, and the borders that come along', async () => {
      const corners = (which: string): Promise<readonly number[]> =>
        page.run(
          (query) =>
            [...(document.querySelector(query)?.shadowRoot?.querySelectorAll('.areas_marks > path') ?? [])].map(
              (path) => (path.getAttribute('d') ?? '').split('L').length,
            ),
          which,
        );
      assert.deepEqual(await corners('.tiles'), Array(35).fill(4));
      await untilShown(page, '.file', () => true);
      for (let turn = 0; turn < 1000 && (await corners('.file')).length < 12; turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      assert.deepEqual(await corners('.file'), Array(12).fill(6));
      for (let turn = 0; turn < 1000 && Math.max(...(await corners('.own'))) < 20; turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      assert.equal((await corners('.own')).filter((count) => count > 20).length, 12);
    });

    it('tells and outlines what is chosen in the list', async () => {
      const seen = await page.run(() => {
        const root = document.querySelector('.tiles')?.shadowRoot as ShadowRoot;
        const list = root.querySelector('.pick select') as HTMLSelectElement;
        list.value = [...list.options].find(({ textContent }) => textContent === 'Haaglanden')?.value ?? '';
        list.dispatchEvent(new Event('change'));
        return [
          root.querySelector('.readout')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
          root.querySelectorAll('.chosen path').length,
        ] as const;
      });
      assert.match(seen[0], /^Haaglanden.*0,19/);
      assert.equal(seen[1], 2);
    });

    it('says the same in sentence and table', async () => {
      const { summary, cells } = await shown(page, '.tiles');
      assert.match(summary ?? '', /^Twente: 1,03/);
      assert.ok(cells.some((cell) => cell.startsWith('1,03')));
    });

    it('does all that without a violation', async () => assert.deepEqual(await page.violations(), []));
  });
}
