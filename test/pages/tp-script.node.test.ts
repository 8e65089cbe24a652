/** Where our script itself is met by what it did not expect. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';

import { engineNames, openEngine, type Engine } from '../support/engines.js';
import { readPublished } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { foreignPage, scriptTag, untilShown } from '../support/widget-page.js';

const published = readPublished();
const file = `v/${published.version}/tp.js`;

for (const name of engineNames()) {
  describe(`our script in ${name}`, () => {
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

    const card = (): string =>
      `<tp-indicator loading="eager" src="${data.origin}/index.json" indicator="hbo-diploma-provincie"><p>13.819</p></tp-indicator>`;

    it('shows the figure on a page that has a picture by the name of the list of scripts', async () => {
      const tag = scriptTag(`${files.origin}/${file}`, published.integrity(file));
      const page = await engine.open(
        pages.show(
          foreignPage(tag, `<img name="scripts" alt=""><img name="scripts" alt="">${card()}`),
        ),
      );
      await untilShown(page, 'tp-indicator', ({ value }) => value !== null);
      await page.close();
    });

    it('leaves the text of the page, and throws nothing, where it is run as a text without a place of its own', async () => {
      const text = JSON.stringify(readFileSync(`${published.folder}/${file}`, 'utf8')).replaceAll(
        '<',
        '\\u003c',
      );
      const run = `<script type="module">
        addEventListener('error', (event) => (document.title = 'threw ' + event.message));
        addEventListener('unhandledrejection', (event) => (document.title = 'rejected ' + event.reason));
        import(URL.createObjectURL(new Blob([${text}], { type: 'text/javascript' }))).then(() => (document.title = 'ran'), (reason) => (document.title = 'failed ' + reason));
      </script>`;
      const page = await engine.open(pages.show(foreignPage(run, card())));
      const now = await untilShown(page, 'tp-indicator', ({ error }) => error !== null);
      assert.equal(now.authorText, '13.819');
      assert.equal(await page.run(() => document.title), 'ran');
      await page.close();
    });
  });
}
