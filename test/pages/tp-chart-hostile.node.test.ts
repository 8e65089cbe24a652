/**
 * Charts of somebody who means harm, on a host page without any policy: what the host has to lose stays there, the host
 * answers, and the attacker's server hears nothing. The reader sees a chart, or calm words.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { frameRound } from '../../build/chart-frame.js';
import { isInShare, itInShare } from '../support/engine-share.js';
import { engineNames, type EnginePage } from '../support/engines.js';
import { readPublished } from '../support/published-files.js';
import {
  BARS,
  chartOf,
  chartSettled,
  chartShown,
  openChartSite,
  SUMMARY,
  type ChartSite,
} from './chart-site.js';
import { hogs, hostileSpecs } from './hostile-specs.js';
import { answers, HOST_BODY, HOST_HEAD, startAttacker, type Attacker } from './hostile-site.js';
import { hostileWorker, type Seizure } from './hostile-worker.js';
import { until } from './read-strict-page.js';

for (const name of engineNames()) {
  describe(`a hostile chart in ${name}`, () => {
    const itInTurn = itInShare(name);
    let site: ChartSite;
    let attacker: Attacker;
    before(async () => {
      [site, attacker] = await Promise.all([openChartSite(name), startAttacker()]);
    });
    after(async () => {
      await Promise.all([site.close(), attacker.close()]);
    });

    const open = (body: string): Promise<EnginePage & { readonly address: string }> =>
      site.open(HOST_BODY + body, { head: HOST_HEAD, loose: true });
    /** Nothing of the host got away or changed. */
    const unharmed = async (page: EnginePage & { readonly address: string }): Promise<void> => {
      await answers(page);
      const [address, overheard, cookie] = await page.run(() => [
        location.href,
        JSON.stringify((globalThis as unknown as { overheard: unknown[] }).overheard),
        document.cookie,
      ]);
      assert.equal(address, page.address);
      assert.equal(overheard, '[]');
      assert.match(String(cookie), /secret=koekje/);
      assert.deepEqual(attacker.heard, []);
    };

    it('would be heard if it reached anything: the host itself is', async () => {
      const page = await open('');
      await page.run(
        (origin) =>
          fetch(`${origin}/control`).then(() =>
            new BroadcastChannel('leak').postMessage('control'),
          ),
        attacker.origin,
      );
      assert.deepEqual(attacker.heard, ['GET /control']);
      const overheard = (): Promise<readonly string[]> =>
        page.run(() => (globalThis as unknown as { overheard: string[] }).overheard);
      assert.deepEqual(await until(overheard, ({ length }) => length > 0), ['control']);
      attacker.forget();
      await page.close();
    });

    it('reaches nothing by any specification, and leaves a chart or words', async () => {
      const specs = hostileSpecs(attacker.origin).filter((_, i) => isInShare(name, i));
      const page = await open(
        specs.map(({ spec }, i) => `<section id="s${i}">${chartOf(spec)}</section>`).join(''),
      );
      for (const [i, { what, ends }] of specs.entries()) {
        const { error, height, words, summary } = await chartSettled(page, `#s${i} tp-chart`);
        assert.equal(summary, SUMMARY, what);
        assert.match(words, /Groep B: 30/, what);
        if (ends === 'drawn') assert.ok(height > 100 && error === null, `${what}: ${error}`);
        if (ends === 'said') assert.match(error ?? '', /De grafiek is niet goed gemaakt/, what);
      }
      // What is typed and pressed afterwards reaches nobody either.
      await page.run(() => {
        for (const target of [window, document.querySelector('#typed') as HTMLElement])
          target.dispatchEvent(new KeyboardEvent('keydown', { key: 'w', bubbles: true }));
        for (const chart of document.querySelectorAll('tp-chart'))
          chart.shadowRoot?.querySelector('iframe')?.click();
      });
      await wait(500);
      await unharmed(page);
      await page.close();
    });

    for (const [what, spec] of hogs) {
      itInTurn(`that ${what} is ended, while the host goes on`, async () => {
        const page = await open(chartOf(spec) + `<section id="good">${chartOf(BARS)}</section>`);
        const { error, words } = await chartSettled(page, 'tp-chart', () => answers(page));
        if (error !== null) assert.match(error, /De grafiek is (te zwaar|niet goed gemaakt)/);
        assert.match(words, /Groep B: 30/);
        const { height } = await chartSettled(page, '#good tp-chart');
        assert.ok(height > 100, 'the chart after it is drawn');
        await unharmed(page);
        await page.close();
      });
    }

    itInTurn(
      'cannot be spoken to, nor the host, by another frame that floods both with messages',
      async () => {
        const page = await open(
          `<iframe title="Advertentie" src="${attacker.origin}/flood"></iframe>${chartOf(BARS)}`,
        );
        const { height } = await chartSettled(page);
        await wait(1_000);
        assert.equal((await chartShown(page)).height, height);
        assert.ok(height > 100 && height < 300);
        await unharmed(page);
        await page.close();
      },
    );

    describe('that has taken over the script that draws', () => {
      const folder = mkdtempSync(join(tmpdir(), 'taken-over-'));
      let taken: ChartSite;
      before(async () => {
        const published = readPublished();
        cpSync(published.folder, folder, { recursive: true });
        const { html, script } = await frameRound(`${process.cwd()}/`, {
          code: hostileWorker(attacker.origin),
          modules: [],
        });
        for (const [file, text] of [
          ['chart.html', html],
          ['chart-frame.js', script],
        ] as const)
          writeFileSync(join(folder, `v/${published.version}/${file}`), text);
        taken = await openChartSite(name, readPublished(folder));
      });
      after(async () => {
        await taken.close();
        rmSync(folder, { recursive: true });
      });
      const seize = (how: Seizure): Promise<EnginePage & { readonly address: string }> =>
        taken.open(HOST_BODY + chartOf({ ...BARS, description: how }), {
          head: HOST_HEAD,
          loose: true,
        });

      itInTurn(
        'has no origin, no document, no store, no network and nobody who hears it',
        async () => {
          const page = await seize('report');
          const { error } = await chartSettled(page);
          assert.match(error ?? '', /De grafiek is niet goed gemaakt/);
          const line = (await page.messages())
            .map(({ text }) => text)
            .find((text) => text.includes('REACHED'));
          assert.match(line ?? '', /REACHED \[\] of 15 as null/);
          await unharmed(page);
          await page.close();
        },
      );

      itInTurn('cannot have script, pictures or styles shown', async () => {
        const page = await seize('elements');
        const { error, height } = await chartSettled(page);
        assert.match(error ?? '', /De grafiek is te zwaar/);
        assert.equal(height, 0);
        await unharmed(page);
        await page.close();
      });

      itInTurn('cannot run a handler or fetch a colour in the picture', async () => {
        const page = await seize('attributes');
        const { height } = await chartSettled(page);
        assert.ok(height > 0);
        await wait(300);
        await unharmed(page);
        await page.close();
      });

      itInTurn('cannot make the frame larger than a picture may be', async () => {
        const page = await seize('enormous');
        const { height } = await chartSettled(page);
        assert.ok(height <= 2_000, `${height} px`);
        await unharmed(page);
        await page.close();
      });

      for (const how of ['flood', 'silent'] as const)
        itInTurn(
          `is ended when it answers with ${how === 'flood' ? 'messages without end' : 'silence'}`,
          async () => {
            const page = await seize(how);
            await answers(page);
            const { error } = await chartSettled(page);
            assert.match(error ?? '', /De grafiek is te zwaar/);
            await unharmed(page);
            await page.close();
          },
        );
    });
  });
}
