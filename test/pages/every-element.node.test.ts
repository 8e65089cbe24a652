/**
 * Every element on one strict page: all is drawn, and nobody is told of an error. It is what every browser that we
 * promise to work in has to pass; `npm run test:browsers` and `.ci/run` run it in the oldest. `SHOTS` names a folder
 * for a picture of the page.
 */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { widgets } from '../../src/widgets/index.js';
import { engineNames } from '../support/engines.js';
import { readPublished } from '../support/published-files.js';
import { openStrictSite, type StrictPage, type StrictSite } from '../support/strict-site.js';
import { shown, untilShown, type Shown } from '../support/widget-page.js';
import type { SampleForm } from '../widgets/sample.js';
import { samples } from '../widgets/samples.js';

/** Each element as a page has it. */
const elements = widgets.flatMap(({ name }) => {
  const { forms = [], inSentence = false } = samples[name] ?? {};
  return forms.map((form) => ({ tag: `tp-${name}`, inSentence, ...form }));
});

/** How it is known that all of it stands. */
const whole: Readonly<Record<SampleForm['shows'], (now: Shown) => boolean>> = {
  card: ({ value, charts }) => value !== null && charts > 0,
  picture: ({ charts }) => charts > 0,
  table: ({ cells }) => cells.length > 0,
  // What has no figure, picture or table of its own says something else than its author did.
  words: ({ authorText, error }) => authorText === '' && error === null,
};

const body = (data: string): string =>
  elements
    .map(({ tag, attributes, inSentence }, place) => {
      const element = `<${tag} class="nth-${place}" src="${data}/index.json" ${attributes} loading="eager">${AUTHOR}</${tag}>`;
      return inSentence ? `<p>${element}</p>` : element;
    })
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

    for (const [place, { tag, attributes, shows }] of elements.entries())
      it(`<${tag}${attributes && ` ${attributes}`}> stands whole`, async () => {
        await untilShown(page, `.nth-${place}`, whole[shows]);
        assert.equal((await shown(page, `.nth-${place}`)).error, null);
      });

    it('tells nobody of an error, and breaks no rule of the page', async () => {
      assert.deepEqual(await page.messages(), []);
      assert.deepEqual(await page.violations(), []);
    });
  });
}
