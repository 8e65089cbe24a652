/** A figure in a sentence, and one against its target, on the strictest page: told and opened without one report of a violation. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { engineNames } from '../support/engines.js';
import { readPublished } from '../support/published-files.js';
import { openStrictSite, type StrictPage, type StrictSite } from '../support/strict-site.js';
import { untilShown } from '../support/widget-page.js';

for (const name of engineNames()) {
  describe(`figures in a sentence and against a target on a strict page in ${name}`, () => {
    let site: StrictSite;
    let page: StrictPage;
    before(async () => {
      site = await openStrictSite(name, readPublished());
      page = await site.open({
        body: (data) =>
          `<p>Er begonnen <tp-value src="${data}/mbo-instroom-techniek.json">38.443</tp-value> studenten.</p>` +
          `<tp-target src="${data}/pps-studenten-aandeel.json" loading="eager"></tp-target>`,
      });
    });
    after(async () => {
      await site.reset();
      await site.close();
    });

    it('tells the figure, and opens its source beside it', async () => {
      await untilShown(page, 'tp-value', ({ value }) => value === '38.443');
      const place = await page.run(async () => {
        const root = document.querySelector('tp-value')?.shadowRoot as ShadowRoot;
        root.querySelector<HTMLElement>('.key > button')?.click();
        const box = root.querySelector<HTMLElement>('[popover]') as HTMLElement;
        for (let turn = 0; turn < 1500 && box.style.top === ''; turn += 1) await new Promise((resolve) => setTimeout(resolve, 20));
        const figure = root.querySelector('.key')?.getBoundingClientRect() as DOMRect;
        return Math.round(box.getBoundingClientRect().top - figure.bottom);
      });
      assert.equal(place, 8);
    });

    it('tells figure, target and distance, with its picture', async () => {
      const { summary, charts } = await untilShown(page, 'tp-target', (now) => now.summary !== null);
      assert.match(summary ?? '', /5 procent in 2019\. Doel voor 2025: ten minste 25 procent\./);
      assert.ok(charts > 0);
    });

    it('does all that without a violation', async () => {
      assert.deepEqual(await page.violations(), []);
    });
  });
}
