/**
 * Each widget on the strictest page: it tells, draws and does what it promises anywhere, without one report of a
 * violation.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { isInShare } from '../support/engine-share.js';
import { engineNames } from '../support/engines.js';
import { readPublished } from '../support/published-files.js';
import { openStrictSite, type StrictPage, type StrictSite } from '../support/strict-site.js';
import { untilShown } from '../support/widget-page.js';
import { strictWidgets } from './strict-widgets.js';

for (const engine of engineNames()) {
  describe(`on a strict page in ${engine}`, () => {
    let site: StrictSite;
    before(async () => {
      site = await openStrictSite(engine, readPublished());
    });
    after(() => site.close());

    for (const { name, body, drawn, does } of strictWidgets.filter((_, i) =>
      isInShare(engine, i),
    )) {
      describe(name, () => {
        let page: StrictPage;
        before(async () => {
          page = await site.open({ body });
          for (const which of drawn)
            await untilShown(page, which, ({ charts, cells }) => charts > 0 && cells.length > 0);
        });
        after(() => site.reset());

        for (const [what, tried] of Object.entries(does)) it(what, () => tried(page));

        it('does all that without a violation', async () =>
          assert.deepEqual(await page.violations(), []));
      });
    }
  });
}
