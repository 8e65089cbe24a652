/** Progression on the strictest page: files and figures from elsewhere, no style sheet, and no violation whatever a reader does. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { engineNames } from '../support/engines.js';
import { readPublished } from '../support/published-files.js';
import { openStrictSite, type StrictPage, type StrictSite } from '../support/strict-site.js';
import { shown, untilShown } from '../support/widget-page.js';

const body = (data: string): string => `
  <tp-flow class="two" src="${data}/doorstroom-nprofiel-geslacht.json" loading="eager"><p>De redactie schreef iets.</p></tp-flow>
  <tp-flow class="one" src="${data}/doorstroom-vmbo-mbo.json" highlight="F" loading="eager"></tp-flow>`;

for (const name of engineNames()) {
  describe(`progression on a strict page in ${name}`, () => {
    let site: StrictSite;
    let page: StrictPage;
    before(async () => {
      site = await openStrictSite(name, readPublished());
      page = await site.open({ body });
      for (const which of ['.two', '.one']) await untilShown(page, which, ({ charts }) => charts > 0);
    });
    after(async () => {
      await site.reset();
      await site.close();
    });

    it('is said, drawn and tabled with the same figures', async () => {
      const { summary, cells } = await shown(page, '.two');
      assert.match(summary ?? '', /^Het hoogste aandeel was 74 procent in 2023 \(Vwo, Jongens\)\./);
      assert.deepEqual(
        cells.filter((cell) => /^\d/.test(cell)),
        ['67%', '27%', '74%', '49%'],
      );
      const texts = await page.run(() =>
        Array.from(
          document.querySelector('.two')?.shadowRoot?.querySelectorAll('[part="chart"] text') ?? [],
          (text) => text.textContent ?? '',
        ),
      );
      for (const share of ['67%', '27%', '74%', '49%']) assert.ok(texts.includes(share), share);
    });

    it('tells and outlines what a reader goes to', async () => {
      const seen = await page.run(() => {
        const root = document.querySelector('.two')?.shadowRoot as ShadowRoot;
        root.querySelector<HTMLElement>('.step.on')?.click();
        return [
          root.querySelector('.readout')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
          root.querySelectorAll('.chosen path').length,
        ] as const;
      });
      assert.match(seen[0], /^Havo, Meisjes, 2023: 27% van leerlingen met een N-profiel/);
      assert.equal(seen[1], 1);
    });

    it('does all that without a violation', async () => assert.deepEqual(await page.violations(), []));
  });
}
