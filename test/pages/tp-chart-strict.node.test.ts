/**
 * A chart of somebody's own on the strictest page: named in one line of the policy, and told in words where it is not.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe } from 'node:test';

import { itInShare } from '../support/engine-share.js';
import { engineNames, type EnginePage } from '../support/engines.js';
import { violations } from '../support/widget-page.js';
import {
  ALTERNATIVE,
  BARS,
  chartOf,
  chartSettled,
  openChartSite,
  SUMMARY,
  type ChartSite,
} from './chart-site.js';

for (const name of engineNames()) {
  describe(`a chart of somebody's own on a strict page in ${name}`, () => {
    const it = itInShare(name);
    let site: ChartSite;
    let page: EnginePage & { readonly address: string };
    before(async () => {
      site = await openChartSite(name);
    });
    afterEach(async () => {
      site.scripts.mend();
      await page.close();
    });
    after(() => site.close());

    it('is said, drawn, and leaves the words of the author, without a violation', async () => {
      page = await site.open(chartOf(BARS));
      const { summary, words, height, error } = await chartSettled(page);
      assert.equal(summary, SUMMARY);
      assert.equal(words, 'Groep A: 10. Groep B: 30. Groep C: 20.');
      assert.ok(height > 160 && height < 260, `${height} px`);
      assert.equal(error, null);
      assert.deepEqual(await page.messages(), []);
      assert.deepEqual(await violations(page, site.pages, page.address), []);
    });

    it('brings specification and rows from the host of the figures, once for two of them', async () => {
      const tag = `<tp-chart src="${site.data.origin}/rows.vl.json" data-src="${site.data.origin}/rows.json" summary="${SUMMARY}" loading="eager">${ALTERNATIVE}</tp-chart>`;
      page = await site.open(`<div id="one">${tag}</div><div id="two">${tag}</div>`);
      for (const which of ['#one tp-chart', '#two tp-chart'])
        assert.ok((await chartSettled(page, which)).height > 100);
      assert.deepEqual([...site.data.requests].sort(), ['rows.json', 'rows.vl.json']);
      assert.deepEqual(await violations(page, site.pages, page.address), []);
    });

    it('says it in words where the policy lets no frame of ours in, and names the line to add in the console', async () => {
      // Not everywhere is the console read from the first moment on: what complains comes later.
      let read = (): void => undefined;
      const opened = new Promise<void>((resolve) => (read = resolve));
      site.holdBack('own-chart.js', opened);
      page = await site.open(chartOf(BARS), { frames: "'none'" });
      read();
      const { error, words, height } = await chartSettled(page);
      assert.match(
        error ?? '',
        /^De grafiek kan op deze pagina niet worden getoond\. .*staat hier in woorden\./,
      );
      assert.match(words, /Groep B: 30/);
      assert.equal(height, 0);
      const lines = (await page.messages()).map(({ text }) => text).join('\n');
      assert.match(lines, new RegExp(`tp-chart: chart blocked .*frame-src ${site.scripts.origin}`));
    });

    it('is drawn where a policy on trial would hold frames back', async () => {
      page = await site.open(chartOf(BARS), { onTrial: "frame-src 'none'" });
      const { height, error } = await chartSettled(page);
      assert.equal(error, null);
      assert.ok(height > 100, `${height} px`);
    });

    it('is asked for again by the button, after the page in the frame was away', async () => {
      site.scripts.setFault('v/0.1.0/chart-frame.js', 'missing');
      page = await site.open(chartOf(BARS));
      const { error } = await chartSettled(page);
      assert.match(error ?? '', /niet worden getoond.*Opnieuw proberen$/);
      site.scripts.mend();
      await page.run(() =>
        document
          .querySelector('tp-chart')
          ?.shadowRoot?.querySelector<HTMLElement>('[part="button"]')
          ?.click(),
      );
      for (let turn = 0; turn < 600 && (await chartSettled(page)).height === 0; turn += 1)
        await new Promise((done) => setTimeout(done, 100));
      assert.ok((await chartSettled(page)).height > 100);
    });

    it('never runs a script in the frame that was changed on the way', async () => {
      site.scripts.setFault('v/0.1.0/chart-frame.js', 'changed');
      page = await site.open(chartOf(BARS));
      const { error, height } = await chartSettled(page);
      assert.match(error ?? '', /niet worden getoond/);
      assert.equal(height, 0);
    });
  });
}
