/** Rows held against one another on the strictest page: sorted, chosen and taken away as a file without one report of a violation. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { engineNames } from '../support/engines.js';
import { readPublished } from '../support/published-files.js';
import { openStrictSite, type StrictPage, type StrictSite } from '../support/strict-site.js';
import { shown, untilShown } from '../support/widget-page.js';

const body = (data: string): string => `
  <tp-compare class="bars" src="${data}/hbo-diploma-provincie.json" highlight="PV23" loading="eager"><p>De redactie schreef iets.</p></tp-compare>
  <tp-compare class="classes" src="${data}/voorbeeld-spanning.json" table="open" loading="eager"></tp-compare>`;

for (const name of engineNames()) {
  describe(`a comparison on a strict page in ${name}`, () => {
    let site: StrictSite;
    let page: StrictPage;
    before(async () => {
      site = await openStrictSite(name, readPublished());
      page = await site.open({ body });
      for (const which of ['.bars', '.classes']) await untilShown(page, which, ({ charts }) => charts > 0);
    });
    after(async () => {
      await site.reset();
      await site.close();
    });

    it('is said, drawn and tabled with the same figures', async () => {
      const { summary, cells } = await shown(page, '.bars');
      assert.match(summary ?? '', /^Overijssel: 1\.774 diploma's in 2018\. Dat is plaats 4 van 12\./);
      assert.ok(cells.includes('1.774') && cells.includes('4'));
      const texts = await page.run(() =>
        Array.from(
          document.querySelector('.bars')?.shadowRoot?.querySelectorAll('[part="chart"] text') ?? [],
          (text) => text.textContent ?? '',
        ),
      );
      assert.ok(texts.includes('Overijssel') && texts.includes('1.774'));
    });

    it('tells and outlines the row that a reader goes to, in the order that a reader chose', async () => {
      const seen = await page.run(async () => {
        const root = document.querySelector('.bars')?.shadowRoot as ShadowRoot;
        const order = root.querySelector<HTMLSelectElement>('.sort-by select') as HTMLSelectElement;
        order.selectedIndex = 2;
        order.dispatchEvent(new Event('change', { bubbles: true }));
        const topOf = (text: string): number =>
          [...root.querySelectorAll('[part="chart"] text')].find(({ textContent }) => textContent === text)?.getBoundingClientRect().top ??
          0;
        for (let turn = 0; turn < 1000 && topOf('Drenthe') >= topOf('Zeeland'); turn += 1)
          await new Promise((resolve) => setTimeout(resolve, 50));
        const range = root.querySelector<HTMLInputElement>('input[type="range"]') as HTMLInputElement;
        range.value = '1';
        range.dispatchEvent(new Event('input'));
        return [range.getAttribute('aria-valuetext'), root.querySelectorAll('.chosen path').length > 0] as const;
      });
      assert.match(seen[0] ?? '', /^Drenthe, 2018: 92 diploma's, plaats 12 van 12/);
      assert.equal(seen[1], true);
    });

    it('names its classes with bounds and numbers', async () => {
      const list = await page.run(() =>
        Array.from(document.querySelector('.classes')?.shadowRoot?.querySelectorAll('.legend-list li') ?? [], (one) =>
          (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
        ),
      );
      assert.equal(list.length, 5);
      for (const one of list) assert.match(one, /\d+ regio/);
    });

    it('does all that without a violation', async () => assert.deepEqual(await page.violations(), []));
  });
}
