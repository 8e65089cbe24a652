/**
 * A group of twelve on a foreign page, with the published files: one choice, every widget, no file twice, and a link
 * that restores it.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { engineNames, openEngine, type Engine, type EnginePage } from '../support/engines.js';
import { readPublished } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { foreignPage, scriptTag, untilShown } from '../support/widget-page.js';
import { until } from './read-strict-page.js';

const SIZE = 12;

for (const name of engineNames()) {
  describe(`a group of twelve in ${name}`, () => {
    let engine: Engine;
    let pages: PageOrigin;
    let scripts: FileOrigin;
    let data: FileOrigin;
    let address: string;
    let page: EnginePage;
    before(async () => {
      const published = readPublished();
      [engine, pages, scripts, data] = await Promise.all([
        openEngine(name),
        startPageOrigin(),
        startFileOrigin(published.folder),
        startFileOrigin('demo/monitor'),
      ]);
      const file = `v/${published.version}/tp.js`;
      const card =
        '<tp-indicator indicator="hbo-diploma-provincie" loading="eager"><p>13.819</p></tp-indicator>';
      address = pages.show(
        foreignPage(
          scriptTag(`${scripts.origin}/${file}`, published.integrity(file)),
          `<tp-group src="${data.origin}/index.json" region="PV20" state="address" id="regio">
            <tp-select dimension="region" indicator="hbo-diploma-provincie"></tp-select>${card.repeat(SIZE)}
          </tp-group>`,
        ),
      );
      page = await engine.open(address);
      await untilShown(page, 'tp-indicator:last-of-type', ({ value }) => value === '743');
      // The control comes with a script of its own.
      const control = (): Promise<boolean> =>
        page.run(
          () => document.querySelector('tp-select')?.shadowRoot?.querySelector('select') != null,
        );
      await until(control, Boolean);
    });
    after(() => Promise.all([engine.close(), pages.close(), scripts.close(), data.close()]));

    const values = (on: EnginePage): Promise<readonly (string | undefined)[]> =>
      on.run(() =>
        [...document.querySelectorAll('tp-indicator')].map((one) =>
          one.shadowRoot?.querySelector('[part~=value]')?.textContent?.trim(),
        ),
      );

    it('follows a reader’s choice as one: said once, the focus stays, no file is asked for again', async () => {
      const before = data.requests.length;
      const said = await page.run(async () => {
        const live = document
          .querySelector('tp-group')
          ?.shadowRoot?.querySelector('[aria-live] p') as HTMLElement;
        const heard: string[] = [];
        new MutationObserver(() => {
          if (live.textContent) heard.push(live.textContent);
        }).observe(live, { childList: true, characterData: true, subtree: true });
        const control = document
          .querySelector('tp-select')
          ?.shadowRoot?.querySelector('select') as HTMLSelectElement;
        control.focus();
        control.value = 'PV28';
        control.dispatchEvent(new Event('change', { bubbles: true }));
        for (const end = Date.now() + 15_000; heard.length === 0 && Date.now() < end;)
          await new Promise((done) => setTimeout(done, 50));
        // Whatever would be said twice, or late.
        await new Promise((done) => setTimeout(done, 500));
        return {
          heard,
          focus: document.querySelector('tp-select')?.shadowRoot?.activeElement === control,
        };
      });
      assert.deepEqual(said, {
        heard: [`Gekozen: Zuid-Holland. ${SIZE} onderdelen bijgewerkt.`],
        focus: true,
      });
      assert.deepEqual(
        await values(page),
        Array.from({ length: SIZE }, () => '2.685'),
      );
      assert.equal(data.requests.length, before);
    });

    it('is restored from its link in a new tab', async () => {
      const link = await page.run(() => location.href);
      assert.equal(link, `${address}#regio.region=PV28`);
      const tab = await engine.open(link);
      await untilShown(tab, 'tp-indicator:last-of-type', ({ value }) => value === '2.685');
      assert.deepEqual(
        await values(tab),
        Array.from({ length: SIZE }, () => '2.685'),
      );
      await tab.close();
    });
  });
}
