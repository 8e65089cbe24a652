/**
 * Files of a widget in a frame, which may be kept from saving without a word: it is asked whether it worked, and told
 * where it does.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { widgetAddress } from '../../src/embed/snippet/widget-address.js';
import { engineNames, openEngine, type Engine, type EnginePage } from '../support/engines.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { foreignPage } from '../support/widget-page.js';

const TREND = { widget: 'trend', attributes: { indicator: 'mbo-instroom-techniek' } };

for (const name of engineNames()) {
  describe(`files of a widget in a frame in ${name}`, () => {
    const root = mkdtempSync(join(tmpdir(), 'downloads-'));
    let engine: Engine;
    let pages: PageOrigin;
    let files: FileOrigin;
    let address: string;
    before(async () => {
      const published = readPublished();
      cpSync(published.folder, root, { recursive: true });
      cpSync('demo/monitor', join(root, 'monitor'), { recursive: true });
      [engine, pages, files] = await Promise.all([
        openEngine(name),
        startPageOrigin(),
        startFileOrigin(root),
      ]);
      address = widgetAddress(`${files.origin}/v/${published.version}/`, TREND);
    });
    after(async () => {
      await Promise.all([engine.close(), pages.close(), files.close()]);
      rmSync(root, { recursive: true });
    });

    /** What a function gives, once it gives something. */
    const until = async <Found>(
      run: EnginePage['run'],
      look: () => Found | null,
    ): Promise<Found> => {
      for (const end = Date.now() + PATIENCE; ; await wait(100)) {
        const found = await run(look as () => null).catch(() => null);
        if (found !== null) return found;
        if (Date.now() > end) throw new Error('nothing of it came');
      }
    };
    const ready = (): boolean | null => {
      const shadow = document.querySelector('tp-trend')?.shadowRoot;
      shadow?.querySelector<HTMLElement>('.act[aria-expanded="false"]')?.click();
      return shadow?.querySelector('.pictures button') && shadow.querySelector('a[download]')
        ? true
        : null;
    };
    /** No higher than the window: WebKit's driver misses what lies below it. */
    const openFramed = async (lang: 'nl' | 'en', fragment = ''): Promise<EnginePage> => {
      const src = `${address}&lang=${lang}${fragment}`.replaceAll('&', '&amp;');
      const page = await engine.open(
        pages.show(
          foreignPage(
            '',
            `<iframe title="Cijfer" width="600" height="500" sandbox="allow-scripts" src="${src}"></iframe>`,
          ),
        ),
      );
      await until((...all) => page.runInFrame(...all), ready);
      return page;
    };
    /**
     * The question: its words, where its link leads, what it stands behind, how often it is there, and what is said
     * aloud.
     */
    const asked = (): readonly [string, string, string, number, string] | null => {
      const shadow = document.querySelector('tp-trend')?.shadowRoot;
      const lines = shadow?.querySelectorAll('[part~=unsaved]') ?? [];
      const [line] = lines;
      const aloud =
        shadow?.querySelector('[aria-live=polite], [role=status]')?.textContent.trim() ?? '';
      if (!line || aloud === '') return null;
      const words = line.textContent.replace(/\s+/g, ' ').trim();
      return [
        words,
        line.querySelector('a')?.href ?? '',
        line.parentElement?.className ?? '',
        lines.length,
        aloud,
      ];
    };
    const svg = (): Element | null =>
      document.querySelector('tp-trend')?.shadowRoot?.querySelector('.pictures button') ?? null;
    const csv = (): Element | null =>
      document.querySelector('tp-trend')?.shadowRoot?.querySelector('a[download]') ?? null;

    for (const [lang, words] of [
      ['nl', 'Lukt het bewaren hier niet? Open dan deze weergave op een eigen pagina.'],
      ['en', 'Saving does not work here? Then open this view on a page of its own.'],
    ] as const)
      it(`ask after a press whether it worked, with a link to where it does, in ${lang}`, async () => {
        const page = await openFramed(lang, '#?secret=aB3dE5gH7j');
        await page.pressInFrame(svg);
        const first = await until((...all) => page.runInFrame(...all), asked);
        assert.deepEqual(
          [first[0], first[1], first[3], first[4]],
          [words, `${address}&lang=${lang}`, 1, words],
        );
        await page.close();
      });

    it('ask so once, behind what was pressed last, of a table too', async () => {
      const page = await openFramed('nl');
      await page.pressInFrame(svg);
      await until((...all) => page.runInFrame(...all), asked);
      await page.pressInFrame(csv);
      for (const end = Date.now() + 5000; ; await wait(100)) {
        const [, , place, count] = await until((...all) => page.runInFrame(...all), asked);
        if (/files/.test(place) || Date.now() > end) {
          assert.match(place, /files/);
          assert.equal(count, 1);
          break;
        }
      }
      await page.close();
    });

    it('ask nothing before a press, and nothing where there is no frame', async () => {
      const framed = await openFramed('nl');
      assert.equal(await framed.runInFrame(asked), null);
      await framed.close();
      const page = await engine.open(address);
      await until((...all) => page.run(...all), ready);
      await page.run(() =>
        document
          .querySelector('tp-trend')
          ?.shadowRoot?.querySelector<HTMLButtonElement>('.pictures button')
          ?.click(),
      );
      await wait(500);
      assert.equal(
        await page.run(
          () =>
            document.querySelector('tp-trend')?.shadowRoot?.querySelector('[part~=unsaved]') ===
            null,
        ),
        true,
      );
      await page.close();
    });
  });
}
