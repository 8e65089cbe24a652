/** What the widgets promise on the strictest page, with script and figures on two other origins, in each engine. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe } from 'node:test';

import { itInShare } from '../support/engine-share.js';
import { engineNames } from '../support/engines.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import { strictVariants, type VariantName } from '../support/strict-headers.js';
import {
  authorText,
  openStrictSite,
  otherVersion,
  type StrictPage,
  type StrictSite,
} from '../support/strict-site.js';
import { shown, untilShown, type Shown } from '../support/widget-page.js';

const figure = '38.443';
const built = readPublished();

for (const name of engineNames()) {
  describe(`strict page in ${name}`, () => {
    const it = itInShare(name);
    let site: StrictSite;
    before(async () => {
      site = await openStrictSite(name, built);
    });
    afterEach(() => site.reset());
    after(() => site.close());

    for (const variant of Object.keys(strictVariants) as VariantName[]) {
      it(`shows figure, chart, table and sentence without a violation: ${variant}`, async () => {
        const page = await site.open({ variant });
        await assertWhole(page);
        await assertQuiet(page);
      });
    }

    for (const fault of ['missing', 'dead', 'changed'] as const) {
      it(`keeps sentence and table when the chart file is ${fault}`, async () => {
        site.scripts.setFault(scriptFile(site, 'chart-trend'), fault);
        await assertWithoutChart(await site.open());
      });
    }

    it('runs nothing of a drawing file whose hash is wrong, and keeps the rest', async () => {
      site.scripts.setFault(scriptFile(site, 'drawing'), 'changed');
      await assertWithoutChart(await site.open());
    });

    for (const fault of ['missing', 'dead', 'changed'] as const) {
      it(`tells in sentence and table when the file of the view is ${fault}`, async () => {
        site.scripts.setFault(scriptFile(site, 'trend'), fault);
        const page = await site.open();
        const trend = await untilShown(page, 'tp-trend', ({ cells }) => cells.length > 0);
        assert.equal(trend.charts, 0);
        assert.match(trend.summary ?? '', /38\.443/);
        assert.ok(hasFigureInTable(trend));
        assert.equal(
          (await untilShown(page, 'tp-indicator', ({ value }) => value !== null)).value,
          figure,
        );
        assert.equal(await changedFileRan(page), false);
      });

      it(`says so beside the author's text when the file of the words is ${fault}`, async () => {
        site.scripts.setFault(scriptFile(site, 'figures'), fault);
        const page = await site.open();
        for (const widget of ['tp-indicator', 'tp-trend']) {
          const blocked = await untilShown(page, widget, ({ error }) => error !== null);
          assert.equal(blocked.authorText, authorText);
          assert.match(blocked.error ?? '', /kunnen hier niet worden getoond/);
          assert.deepEqual([blocked.value, blocked.charts], [null, 0]);
        }
        assert.equal(await changedFileRan(page), false);
      });
    }

    it('tells the figures after a retry when the file of the words comes the second time', async () => {
      site.scripts.setFault(scriptFile(site, 'figures'), 'dead');
      const page = await site.open();
      await untilShown(page, 'tp-indicator', ({ error }) => error !== null);
      site.scripts.mend();
      await pressRetry(page, 'tp-indicator');
      assert.equal(
        (await untilShown(page, 'tp-indicator', ({ value }) => value !== null)).value,
        figure,
      );
    });

    it("runs nothing of a first script whose hash is wrong: the author's text stands", async () => {
      site.scripts.setFault(scriptFile(site, 'tp'), 'changed');
      const page = await site.open();
      await untilAsked(site, scriptFile(site, 'tp'));
      assert.equal(await changedFileRan(page), false);
      assert.equal((await shown(page, 'tp-trend')).authorText, authorText);
    });

    it("says so beside the author's text when the data host is dead, and recovers on retry", async () => {
      site.data.setFault('*', 'dead');
      const page = await site.open();
      for (const widget of ['tp-indicator', 'tp-trend']) {
        const dead = await untilShown(page, widget, ({ error }) => error !== null);
        assert.equal(dead.authorText, authorText);
        assert.match(dead.error ?? '', /\p{L}{3,}/u);
        assert.ok(dead.retry, 'no button to try again');
        assert.equal(dead.value, null);
        assert.equal(dead.charts, 0);
      }
      site.data.mend();
      for (const widget of ['tp-indicator', 'tp-trend']) await pressRetry(page, widget);
      await assertWhole(page);
      assert.deepEqual(await page.violations(), []);
    });

    it("leaves the author's text readable without JavaScript", async () => {
      const asked = site.data.requests.length;
      const page = await site.open({ javascript: false });
      for (const widget of ['tp-indicator', 'tp-trend'])
        assert.equal((await shown(page, widget)).authorText, authorText);
      assert.equal(site.data.requests.length, asked, 'scripts ran');
    });

    it('shows the same when every file has its own tag, in whatever order, and asks for none twice', async () => {
      const before = site.scripts.requests.length;
      const page = await site.open({ allTags: true });
      await assertWhole(page);
      await assertQuiet(page);
      const scripts = site.scripts.requests.slice(before);
      assert.deepEqual(scripts.toSorted(), [...new Set(scripts)].sort());
    });

    it('shows the right figure once when the same version stands on the page twice', async () => {
      const page = await site.open({ versions: [site.published.version, site.published.version] });
      await assertWhole(page);
      await assertQuiet(page);
    });

    for (const variant of [
      'script-src by host',
      "trusted-types with 'allow-duplicates'",
    ] as const) {
      it(`lets the first of two versions win, without an error or violation: ${variant}`, async () => {
        const page = await site.open({ variant, versions: [otherVersion, site.published.version] });
        await assertWhole(page);
        await assertQuiet(page);
        await untilAsked(
          site,
          scriptFile(site, 'drawing').replace(site.published.version, otherVersion),
        );
      });
    }
  });
}

const scriptFile = (
  { published }: StrictSite,
  part: 'tp' | 'figures' | 'trend' | 'drawing' | 'chart-trend',
): string => `v/${published.version}/${part}.js`;

const assertWhole = async (page: StrictPage): Promise<void> => {
  const indicator = await untilShown(
    page,
    'tp-indicator',
    (one) => one.value !== null && hasFigureInTable(one),
  );
  assert.equal(indicator.value, figure);
  assert.match(indicator.summary ?? '', /\d/);
  const trend = await untilShown(
    page,
    'tp-trend',
    (one) => one.charts > 0 && hasFigureInTable(one),
  );
  assert.equal(trend.charts, 1);
  assert.match(trend.summary ?? '', /\d/);
  assert.equal(trend.error, null);
};

const assertWithoutChart = async (page: StrictPage): Promise<void> => {
  // The widget says that the picture is missing only when the script has failed for good.
  const trend = await untilShown(
    page,
    'tp-trend',
    (one) => one.error !== null && hasFigureInTable(one),
  );
  assert.equal(trend.charts, 0);
  assert.match(trend.summary ?? '', /\d/);
  const indicator = await untilShown(page, 'tp-indicator', ({ value }) => value !== null);
  assert.equal(indicator.value, figure);
  assert.equal(await changedFileRan(page), false);
};

/** The table comes once the number stands. */
const hasFigureInTable = ({ cells }: Shown): boolean => cells.some((cell) => cell.includes(figure));

const assertQuiet = async (page: StrictPage): Promise<void> => {
  assert.deepEqual(await page.violations(), []);
  const messages = await page.messages();
  assert.deepEqual(
    messages.filter(({ text }) => !text.includes('/canary-')),
    [],
  );
};

const changedFileRan = (page: StrictPage): Promise<boolean> =>
  page.run(() => 'changedFileRan' in globalThis);

const pressRetry = (page: StrictPage, selector: string): Promise<void> =>
  page.run(
    (query) =>
      document
        .querySelector(query)
        ?.shadowRoot?.querySelector<HTMLElement>('[part~=error] [part~=button]')
        ?.click(),
    selector,
  );

const untilAsked = async (site: StrictSite, file: string): Promise<void> => {
  for (
    const end = Date.now() + PATIENCE;
    !site.scripts.requests.includes(file);
    await new Promise((resolve) => setTimeout(resolve, 50))
  )
    assert.ok(Date.now() < end, `${file} was not asked for`);
};
