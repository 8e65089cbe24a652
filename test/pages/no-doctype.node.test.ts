/**
 * Old pages, and systems that write something before it, have no doctype: browsers then lay them out as they did in the
 * nineties.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { widgets } from '../../src/widgets/index.js';
import { engineNames, openEngine, type Engine } from '../support/engines.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { foreignPage, scriptTag } from '../support/widget-page.js';
import { samples } from '../widgets/samples.js';

/** What shows one figure as a block of its own, in its usual form. */
const BLOCKS = widgets.flatMap(({ name, kind }) => {
  const [form] = samples[name]?.forms ?? [];
  return kind !== 'figure' || form === undefined ? [] : [[name, form.attributes] as const];
});

for (const name of engineNames()) {
  describe(`a page without a doctype in ${name}`, () => {
    const published = readPublished();
    let engine: Engine;
    let pages: PageOrigin;
    let files: FileOrigin;
    let data: FileOrigin;
    before(async () => {
      [engine, pages, files, data] = await Promise.all([
        openEngine(name),
        startPageOrigin(),
        startFileOrigin(published.folder),
        startFileOrigin('demo/monitor'),
      ]);
    });
    after(() => Promise.all([engine.close(), pages.close(), files.close(), data.close()]));

    /** How high each widget is once all are drawn. */
    const heights = async (
      edit: (html: string) => string,
    ): Promise<{ readonly mode: string; readonly heights: readonly number[] }> => {
      const file = `v/${published.version}/tp.js`;
      const blocks = BLOCKS.map(
        ([name, attributes]) =>
          `<tp-${name} src="${data.origin}/index.json" ${attributes} loading="eager"><p>Tekst</p></tp-${name}>`,
      );
      const html = foreignPage(
        scriptTag(`${files.origin}/${file}`, published.integrity(file)),
        blocks.join('\n'),
      );
      const page = await engine.open(pages.show(edit(html)), {
        viewport: { width: 900, height: 1600 },
      });
      for (const end = Date.now() + PATIENCE; ; await wait(100)) {
        const drawn = await page.run(
          () =>
            document.querySelectorAll('body > *').length > 1 &&
            [...document.querySelectorAll('body > :not(h1)')].every(
              ({ shadowRoot }) =>
                shadowRoot?.querySelector('.ready:not([aria-busy="true"])') != null &&
                [...shadowRoot.querySelectorAll('[part~=chart]')].every(
                  (box) => box.querySelector('svg, ol, [role]') !== null || box.localName === 'svg',
                ),
            ),
        );
        if (drawn) break;
        assert.ok(Date.now() < end, JSON.stringify(await page.messages()));
      }
      // What is drawn is laid out once more.
      await wait(500);
      const found = await page.run(() => ({
        mode: document.compatMode,
        heights: [...document.querySelectorAll('body > :not(h1)')].map((one) =>
          Math.round(one.shadowRoot?.querySelector('.base')?.getBoundingClientRect().height ?? 0),
        ),
      }));
      await page.close();
      return found;
    };

    it('has widgets as high as any other page', async () => {
      const usual = await heights((html) => html);
      const old = await heights((html) => html.replace('<!doctype html>', ''));
      assert.deepEqual([usual.mode, old.mode], ['CSS1Compat', 'BackCompat']);
      const apart = BLOCKS.filter(
        (_, i) => Math.abs(Number(usual.heights[i]) - Number(old.heights[i])) > 4,
      );
      assert.deepEqual(apart, [], `${usual.heights.join()} and ${old.heights.join()}`);
      assert.ok(
        usual.heights.every((height) => height > 100),
        usual.heights.join(),
      );
    });
  });
}
