/** The page tests assert that something did not happen; these tests show that they would have seen it. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe } from 'node:test';

import { itInShare } from '../support/engine-share.js';
import {
  engineNames,
  openEngine,
  type Engine,
  type EnginePage,
  type OpenOptions,
} from '../support/engines.js';
import { startPageOrigin, type PageOrigin } from '../support/servers.js';
import { strictHeaders } from '../support/strict-headers.js';
import { foreignPage, violations } from '../support/widget-page.js';
import { until } from './read-strict-page.js';

for (const name of engineNames()) {
  describe(`harness in ${name}`, () => {
    const it = itInShare(name);
    let engine: Engine;
    let pages: PageOrigin;
    let page: EnginePage | undefined;
    before(async () => {
      [engine, pages] = await Promise.all([openEngine(name), startPageOrigin()]);
    });
    afterEach(async () => {
      await page?.close();
      page = undefined;
    });
    after(() => Promise.all([engine?.close(), pages?.close()]));

    const open = async (
      html: string,
      headers: Readonly<Record<string, string>>,
      options?: OpenOptions,
    ): Promise<EnginePage> => {
      page = await engine.open(pages.show(html, headers), options);
      return page;
    };
    const strict = strictHeaders({ scriptSrc: "'nonce-YQ'", data: "'none'" });

    for (const [broken, head, directive] of [
      ['a style sheet in the page', '<style>p{color:red}</style>', /^style-src/],
      ['a script without the nonce', '<script>document.title = "ran"</script>', /^script-src/],
      [
        'a string written as markup',
        '<script nonce="YQ">try { document.head.innerHTML = "<b>" } catch {}</script>',
        /^require-trusted-types-for/,
      ],
      [
        'a second policy',
        '<script nonce="YQ">try { trustedTypes.createPolicy("other", {}) } catch {}</script>',
        /^trusted-types/,
      ],
      [
        'a request elsewhere',
        '<script nonce="YQ">fetch("/").catch(() => 0)</script>',
        /^connect-src/,
      ],
    ] as const) {
      it(`sees that the policy refused ${broken}`, async () => {
        const address = pages.show(foreignPage(head, ''), strict);
        page = await engine.open(address);
        const refused = await violations(page, pages, address);
        // WebKit tells of some twice.
        assert.deepEqual(
          [...new Set(refused.map(({ directive: told }) => directive.test(told)))],
          [true],
          JSON.stringify(refused),
        );
      });
    }

    it('runs no script of a page whose JavaScript is off, and still looks into it', async () => {
      const now = await open(
        foreignPage(
          '',
          '<p>ja</p><script>document.querySelector("p").textContent = "nee"</script>',
        ),
        {},
        { javascript: false },
      );
      assert.equal(await now.run(() => document.querySelector('p')?.textContent), 'ja');
    });

    it('opens a page as narrow as a small phone', async () => {
      const now = await open(foreignPage('', ''), {}, { viewport: { width: 320, height: 640 } });
      assert.deepEqual(await now.run(() => [innerWidth, innerHeight]), [320, 640]);
    });

    it('collects uncaught errors, rejected promises and console errors', async () => {
      const now = await open(foreignPage('', ''), {});
      await now.run(() => {
        setTimeout(() => {
          throw new Error('thrown');
        });
        void Promise.reject(new Error('rejected'));
        console.error('logged');
      });
      const messages = await until(
        () => now.messages(),
        ({ length }) => length >= 3,
      );
      for (const word of ['thrown', 'rejected', 'logged'])
        assert.ok(
          messages.some(({ text }) => text.includes(word)),
          `${word} is not in ${JSON.stringify(messages)}`,
        );
    });
  });
}
