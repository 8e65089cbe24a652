/** A figure in its parts on the strictest page: lying and standing bars, explored and explained without one report of a violation. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { engineNames } from '../support/engines.js';
import { readPublished } from '../support/published-files.js';
import { openStrictSite, type StrictPage, type StrictSite } from '../support/strict-site.js';
import { shown, untilShown } from '../support/widget-page.js';

const body = (data: string): string => `
  <tp-breakdown class="lying" src="${data}/mbo-instroom-niveau.json" loading="eager"><p>De redactie schreef iets.</p></tp-breakdown>
  <tp-breakdown class="standing" src="${data}/hbo-diploma-provincie.json" layout="stacked" loading="eager"></tp-breakdown>`;

for (const name of engineNames()) {
  describe(`a figure in its parts on a strict page in ${name}`, () => {
    let site: StrictSite;
    let page: StrictPage;
    before(async () => {
      site = await openStrictSite(name, readPublished());
      page = await site.open({ body });
      for (const which of ['.lying', '.standing']) await untilShown(page, which, ({ charts }) => charts > 0);
    });
    after(async () => {
      await site.reset();
      await site.close();
    });

    it('is said, drawn and tabled with the same figures', async () => {
      const { summary, cells } = await shown(page, '.lying');
      assert.match(summary ?? '', /Niveau 4: 21\.904, 52 procent/);
      for (const cell of ['21.904', '52%', '<1%'])
        assert.ok(
          cells.some((one) => one.startsWith(cell)),
          cell,
        );
      const texts = await page.run(() =>
        Array.from(
          document.querySelector('.lying')?.shadowRoot?.querySelectorAll('[part="chart"] text') ?? [],
          (text) => text.textContent ?? '',
        ),
      );
      for (const text of ['52%', 'Niveau 4', '42.487 studenten = 100%']) assert.ok(texts.includes(text), text);
    });

    it('tells and frames the part that a reader goes to', async () => {
      const seen = await page.run(() => {
        const root = document.querySelector('.standing')?.shadowRoot as ShadowRoot;
        const range = root.querySelector<HTMLInputElement>('input[type="range"]') as HTMLInputElement;
        range.value = '0';
        range.dispatchEvent(new Event('input'));
        return [range.getAttribute('aria-valuetext'), root.querySelectorAll('.chosen rect').length] as const;
      });
      assert.match(seen[0] ?? '', /2014: .+ diploma's/);
      assert.equal(seen[1], 2);
    });

    it('says where a number comes from', async () => {
      const why = await page.run(() => {
        const root = document.querySelector('.standing')?.shadowRoot as ShadowRoot;
        const details = root.querySelector<HTMLDetailsElement>('.why') as HTMLDetailsElement;
        details.open = true;
        return (details.textContent ?? '').replace(/\s+/g, ' ');
      });
      assert.match(why, /2014/);
    });

    it('does all that without a violation', async () => assert.deepEqual(await page.violations(), []));
  });
}
