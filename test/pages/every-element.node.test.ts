/**
 * Every element on one strict page: all is drawn, and nobody is told of an error. It is what every browser that we
 * promise to work in has to pass; `npm run test:browsers` and `.ci/run` run it in the oldest. `SHOTS` names a folder
 * for a picture of the page.
 */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { engineNames } from '../support/engines.js';
import { readPublished } from '../support/published-files.js';
import { openStrictSite, type StrictPage, type StrictSite } from '../support/strict-site.js';
import { shown, untilShown, type Shown } from '../support/widget-page.js';

/** Each element as a page has it, and how it is known that all of it stands. */
const elements: readonly (readonly [
  tag: string,
  attributes: string,
  whole: (now: Shown) => boolean,
])[] = [
  [
    'tp-indicator',
    'indicator="mbo-instroom-techniek"',
    ({ value, charts }) => value !== null && charts > 0,
  ],
  ['tp-trend', 'indicator="mbo-instroom-techniek" split="gender"', ({ charts }) => charts > 0],
  [
    'tp-trend',
    'indicator="hbo-diploma-provincie" split="region" layout="multiples"',
    ({ charts }) => charts > 0,
  ],
  ['tp-compare', 'indicator="hbo-diploma-provincie"', ({ charts }) => charts > 0],
  ['tp-slope', 'indicator="hbo-diploma-provincie"', ({ charts }) => charts > 0],
  ['tp-breakdown', 'indicator="mbo-instroom-niveau"', ({ charts }) => charts > 0],
  ['tp-map', 'indicator="hbo-diploma-provincie"', ({ charts }) => charts > 0],
  ['tp-flow', 'indicator="doorstroom-nprofiel-geslacht"', ({ charts }) => charts > 0],
  ['tp-target', 'indicator="pps-studenten-aandeel"', ({ charts }) => charts > 0],
  ['tp-table', 'indicator="mbo-instroom-techniek"', ({ cells }) => cells.length > 0],
  ['tp-highlights', '', told],
  ['tp-progress', 'pact="2016"', told],
  ['tp-commitments', 'pact="2013"', told],
  ['tp-answers', '', told],
  ['tp-select', 'indicator="hbo-diploma-provincie"', told],
  ['tp-value', 'indicator="mbo-instroom-techniek"', told],
];

/** What has no figure, picture or table of its own says something else than its author did. */
function told({ authorText, error }: Shown): boolean {
  return authorText === '' && error === null;
}

const body = (data: string): string =>
  elements
    .map(([tag, attributes], place) =>
      `<p><${tag} class="nth-${place}" src="${data}/index.json" ${attributes} loading="eager">${AUTHOR}</${tag}></p>`.replace(
        /^<p>(?!<tp-value)(.*)<\/p>$/,
        '$1',
      ),
    )
    .join('\n');
const AUTHOR = '<span>De redactie schreef iets.</span>';

for (const name of engineNames()) {
  describe(`every element in ${name}`, () => {
    let site: StrictSite;
    let page: StrictPage;
    before(async () => {
      site = await openStrictSite(name, readPublished());
      page = await site.open({ body });
    });
    after(async () => {
      const folder = process.env['SHOTS'];
      if (folder && page.tab !== null) {
        mkdirSync(folder, { recursive: true });
        const version = (await page.tab.browser().version()).replace(/[^\w.]/g, '-');
        // In a window as high as the page: what is out of sight is not painted.
        await page.tab.setViewport({
          width: 1280,
          height: await page.run(() => document.documentElement.scrollHeight),
        });
        await page.tab.screenshot({ path: join(folder, `${version}.png`), fullPage: true });
      }
      await site.reset();
      await site.close();
    });

    for (const [place, [tag, attributes, whole]] of elements.entries())
      it(`<${tag}${attributes && ` ${attributes}`}> stands whole`, async () => {
        await untilShown(page, `.nth-${place}`, whole);
        assert.equal((await shown(page, `.nth-${place}`)).error, null);
      });

    it('tells nobody of an error, and breaks no rule of the page', async () => {
      assert.deepEqual(await page.messages(), []);
      assert.deepEqual(await page.violations(), []);
    });
  });
}
