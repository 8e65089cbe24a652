/** What a reader can do with a chart on the strictest page: explore it, and take it away as a file, without one report of a violation. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { engineNames } from '../support/engines.js';
import { readPublished } from '../support/published-files.js';
import { openStrictSite, type StrictPage, type StrictSite } from '../support/strict-site.js';
import { untilShown } from '../support/widget-page.js';

for (const name of engineNames()) {
  describe(`a chart on a strict page in ${name}`, () => {
    let site: StrictSite;
    let page: StrictPage;
    before(async () => {
      site = await openStrictSite(name, readPublished());
      page = await site.open();
      await untilShown(page, 'tp-trend', ({ charts }) => charts > 0);
    });
    after(async () => {
      await site.reset();
      await site.close();
    });

    it('reads out what is chosen, and rings it in the picture', async () => {
      const seen = await page.run(() => {
        const root = document.querySelector('tp-trend')?.shadowRoot as ShadowRoot;
        const range = root.querySelector<HTMLInputElement>('input[type="range"]') as HTMLInputElement;
        range.value = '2';
        range.dispatchEvent(new Event('input'));
        return [range.getAttribute('aria-valuetext'), root.querySelectorAll('.chosen circle').length > 0] as const;
      });
      assert.deepEqual(seen, ['Totaal, 2009/10: 46.246 studenten, min 2.776', true]);
    });

    for (const form of ['svg', 'png'] as const) {
      it(`gives the picture as ${form}`, async () => {
        const [type, size] = await page.run(
          (index) =>
            new Promise<readonly [string, number]>((resolve) => {
              const { createObjectURL } = URL;
              URL.createObjectURL = (file: Blob) => {
                resolve([file.type, file.size]);
                return createObjectURL.call(URL, file);
              };
              HTMLAnchorElement.prototype.click = () => undefined;
              document.querySelector('tp-trend')?.shadowRoot?.querySelectorAll<HTMLElement>('.pictures button')[index]?.click();
            }),
          form === 'svg' ? 0 : 1,
        );
        assert.equal(type, form === 'svg' ? 'image/svg+xml' : 'image/png');
        assert.ok(size > 4000, `${size} bytes`);
      });
    }

    it('becomes a panel per series, by files that come only then', async () => {
      const names = await page.run(async () => {
        const element = document.querySelector('tp-trend') as HTMLElement;
        element.setAttribute('layout', 'multiples');
        const panels = (): readonly Element[] => [...(element.shadowRoot?.querySelectorAll('.panel') ?? [])];
        for (let tries = 0; tries < 200 && panels().length === 0; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
        return panels().map((panel) => panel.querySelector('text')?.textContent ?? '');
      });
      assert.deepEqual(names, ['Totaal', 'Vrouwen']);
    });

    it('does all that without a violation', async () => {
      assert.deepEqual(await page.violations(), []);
    });
  });
}
