/** Taking a widget along on the strictest page: its files come as script with a hash, the zip is made, and nothing is reported. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { engineNames } from '../support/engines.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import { openStrictSite, type StrictPage, type StrictSite } from '../support/strict-site.js';
import { untilShown } from '../support/widget-page.js';

for (const name of engineNames()) {
  describe(`taking a widget along on a strict page in ${name}`, () => {
    let site: StrictSite;
    let page: StrictPage;
    before(async () => {
      site = await openStrictSite(name, readPublished());
      page = await site.open({
        body: (data) => `<tp-trend src="${data}/mbo-instroom-techniek.json" lang="nl" table="open" loading="eager"></tp-trend>`,
      });
    });
    after(async () => {
      await site.reset();
      await site.close();
    });

    /** What a function of the page gives, once it gives something. */
    const soon = async <Found>(look: () => Found | null): Promise<Found> => {
      for (const end = Date.now() + PATIENCE; ; await wait(100)) {
        const found = await page.run(look as () => null);
        if (found !== null) return found;
        if (Date.now() > end) throw new Error(`nothing came; messages: ${JSON.stringify(await page.messages())}`);
      }
    };

    it('makes one file of picture, table and words', async () => {
      await untilShown(page, 'tp-trend', ({ charts }) => charts > 0);
      await soon(() => {
        const root = document.querySelector('tp-trend')?.shadowRoot;
        if (!root?.querySelector('.pictures button')) return null;
        root.querySelector<HTMLButtonElement>('.files button')?.click();
        return root.querySelector('.files button') && true;
      });
      const made = await soon(() => {
        const link = document.querySelector('tp-trend')?.shadowRoot?.querySelector<HTMLAnchorElement>('.told a[download]');
        return link ? { name: link.download, text: link.textContent } : null;
      });
      assert.equal(made.name, 'mbo-instroom-techniek-2024.zip');
      // With its picture twice: the words alone are a few kilobytes.
      assert.ok(Number(/\((\d+) kB\)/.exec(made.text ?? '')?.[1]) > 10, made.text ?? '');
    });

    it('does so without a violation', async () => {
      assert.deepEqual(await page.violations(), []);
    });
  });
}
