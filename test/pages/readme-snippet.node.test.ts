/** The first thing that anybody does: paste the README's snippet, and nothing else, in an empty page of their own. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { engineNames, openEngine, type Engine } from '../support/engines.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';

const [snippet = ''] = Array.from(
  readFileSync('README.md', 'utf8').matchAll(/^```html\n([^]*?)^```/gm),
  ([, code]) => code ?? '',
);
const tags = Array.from(snippet.matchAll(/<(tp-[a-z-]+)/g), ([, tag]) => tag ?? '');
const [figure = ''] = /\d{2}\.\d{3}/.exec(snippet) ?? [];

for (const name of engineNames()) {
  describe(`the README's snippet in ${name}`, () => {
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

    it('alone in an empty page of another origin tells the figure the first time, without a word in the console', async () => {
      assert.ok(tags.length > 0 && figure !== '', 'there is a snippet with a figure');
      const pasted = snippet
        .replaceAll('https://widgets.example', files.origin)
        .replaceAll('https://data.example', data.origin)
        .replaceAll(
          /(src="[^"]*\/(v\/[^"]+)"\s+integrity=")sha384-…/g,
          (_, before: string, file: string) => before + published.integrity(file),
        );
      const page = await engine.open(
        pages.show(`<!doctype html><html lang="nl"><title>Mijn pagina</title><body>${pasted}`),
      );
      for (const tag of tags)
        for (const end = Date.now() + PATIENCE; ; await wait(100)) {
          const told = await page.run(
            (query) =>
              document.querySelector(query)?.shadowRoot?.querySelector('.ready')?.textContent ?? '',
            tag,
          );
          if (told.includes(figure)) break;
          assert.ok(
            Date.now() < end,
            `${tag} tells “${told}”; messages: ${JSON.stringify(await page.messages())}`,
          );
        }
      assert.deepEqual(await page.messages(), []);
      await page.close();
    });
  });
}
