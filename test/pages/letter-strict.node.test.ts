/** What is told beside the figures, on the strictest page: read, narrowed down, cited and taken away without one report of a violation. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { engineNames } from '../support/engines.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import { openStrictSite, type StrictPage, type StrictSite } from '../support/strict-site.js';
import { untilShown } from '../support/widget-page.js';

const tags = ['tp-highlights', 'tp-progress', 'tp-commitments', 'tp-answers'] as const;
const body = (data: string): string =>
  `<tp-highlights src="${data}/index.json" edition="2018" loading="eager"><p>De redactie schreef iets.</p></tp-highlights>` +
  `<tp-progress src="${data}/index.json" pact="2016" loading="eager"><p>De redactie schreef iets.</p></tp-progress>` +
  `<tp-commitments src="${data}/index.json" pact="2018" loading="eager"><p>De redactie schreef iets.</p></tp-commitments>` +
  `<tp-answers src="${data}/index.json" loading="eager"><p>De redactie schreef iets.</p></tp-answers>` +
  `<tp-indicator src="${data}/mbo-instroom-techniek.json" loading="eager"></tp-indicator>`;

for (const name of engineNames()) {
  describe(`what the letter presents, on a strict page in ${name}`, () => {
    let site: StrictSite;
    let page: StrictPage;

    const read = (tag: string): Promise<string> =>
      page.run((query) => (document.querySelector(query)?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '), tag);
    const untilRead = async (tag: string, wanted: RegExp): Promise<string> => {
      for (const end = Date.now() + PATIENCE; ; await wait(50)) {
        const text = await read(tag);
        if (wanted.test(text)) return text;
        if (Date.now() > end) throw new Error(`${tag} says ${text}\nmessages: ${JSON.stringify(await page.messages(), null, 1)}`);
      }
    };

    before(async () => {
      site = await openStrictSite(name, readPublished());
      page = await site.open({ body });
    });
    after(async () => {
      await site.reset();
      await site.close();
    });

    it('tells each statement beside its figure, with a line of its own', async () => {
      await untilShown(page, 'tp-highlights', ({ value }) => value === '42%');
      await untilRead('tp-highlights', /Op de havo .*42%/);
      const lines = await page.run(() => document.querySelector('tp-highlights')?.shadowRoot?.querySelectorAll('svg path').length ?? 0);
      assert.ok(lines > 0);
    });

    it('tells goals, agreements and answers', async () => {
      await untilRead('tp-progress', /12 doelen/);
      await untilRead('tp-commitments', /Focus en versnellen/);
      await untilRead('tp-answers', /32 637, nr\. 320/);
      for (const tag of tags) {
        const inSight = await page.run(
          (query) => [...(document.querySelector(query)?.children ?? [])].some((child) => child.getClientRects().length > 0),
          tag,
        );
        assert.equal(inSight, false, `the author's text of ${tag} makes room`);
      }
    });

    it('is narrowed down by a native control', async () => {
      const before = await read('tp-commitments');
      const chosen = await page.run(() => {
        const select = document.querySelector('tp-commitments')?.shadowRoot?.querySelector('select');
        if (!select) throw new Error('no control');
        select.selectedIndex = select.options.length - 1;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return select.selectedOptions[0]?.textContent?.trim() ?? '';
      });
      assert.notEqual(chosen, '');
      for (let turn = 0; (await read('tp-commitments')) === before; turn += 1) {
        assert.ok(turn < 1000, `nothing changed by choosing ${chosen}`);
        await wait(50);
      }
    });

    it('gives a citation of a figure as a sentence, as CSL-JSON and as BibTeX', async () => {
      await untilShown(page, 'tp-indicator', ({ value }) => value === '38.443');
      await page.run(() => {
        const root = document.querySelector('tp-indicator')?.shadowRoot;
        for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
        const button = [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent?.includes('Citeer dit cijfer'));
        if (!button) throw new Error('no button that cites');
        button.click();
      });
      const written = (): Promise<readonly string[]> =>
        page.run(() =>
          Array.from(document.querySelector('tp-indicator')?.shadowRoot?.querySelectorAll('textarea') ?? [], ({ value }) => value),
        );
      let texts = await written();
      for (let turn = 0; texts.length < 3 && turn < 1000; turn += 1) {
        await wait(50);
        texts = await written();
      }
      const [sentence = '', csl = '', bib = ''] = texts;
      assert.match(sentence, /38\.443 studenten.*2023\/24.*editie 2024/);
      assert.match(csl, /^[[{][^]*"type"/);
      assert.match(bib, /^@\w+\{/);
    });

    it('does all that without a violation', async () => assert.deepEqual(await page.violations(), []));
  });
}
