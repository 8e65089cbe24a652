/** What an editor sees with `?tp-check` behind the page's address, on a page whose policy lacks a line. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { engineNames, openEngine } from '../support/engines.js';
import { readPublished } from '../support/published-files.js';
import { startFileOrigin, startPageOrigin } from '../support/servers.js';
import { foreignPage, scriptTag } from '../support/widget-page.js';

for (const name of engineNames()) {
  describe(`the check of a page in ${name}`, () => {
    it('gives the line that the policy lacks, and shows nothing without being asked', async () => {
      const published = readPublished();
      const [engine, pages, scripts, data] = await Promise.all([
        openEngine(name),
        startPageOrigin(),
        startFileOrigin(published.folder),
        startFileOrigin('demo/monitor'),
      ]);
      try {
        const file = `v/${published.version}/tp.js`;
        const html = foreignPage(
          scriptTag(`${scripts.origin}/${file}`, published.integrity(file)),
          `<tp-indicator src="${data.origin}/index.json" indicator="hbo-diploma-provincie"><p>13.819</p></tp-indicator>`,
        );
        const headers = { 'content-security-policy': `script-src ${scripts.origin}; connect-src 'self'` };
        const page = await engine.open(`${pages.show(html, headers)}#tp-check`);
        const panel = (): string => document.querySelector('section')?.shadowRoot?.querySelector('ol')?.textContent ?? '';
        let said = '';
        for (const end = Date.now() + 20_000; said === '' && Date.now() < end; await wait(200)) said = await page.run(panel);
        assert.ok(said.includes(`connect-src ${data.origin}`), said);
        assert.equal(
          await page.run(() => document.querySelector('section')?.shadowRoot?.querySelector('textarea')?.value.includes('Beste collega')),
          true,
        );
        await page.close();
        const quiet = await engine.open(pages.show(html, headers));
        await wait(6000);
        assert.equal(await quiet.run(() => document.querySelector('section')), null);
        await quiet.close();
      } finally {
        await Promise.all([engine.close(), pages.close(), scripts.close(), data.close()]);
      }
    });
  });
}
