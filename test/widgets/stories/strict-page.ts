import assert from 'node:assert/strict';

import { choosesTheLast, citesAFigure, readTag, until } from '../../pages/read-strict-page.js';
import { AUTHOR, type StrictWidget } from '../../pages/strict-widget.js';
import { untilShown } from '../../support/widget-page.js';

export const strictPages: readonly StrictWidget[] = [
  {
    name: 'what the letter presents',
    body: (data) =>
      `<tp-highlights src="${data}/index.json" edition="2018" loading="eager">${AUTHOR}</tp-highlights>` +
      `<tp-progress src="${data}/index.json" pact="2016" loading="eager">${AUTHOR}</tp-progress>` +
      `<tp-commitments src="${data}/index.json" pact="2018" loading="eager">${AUTHOR}</tp-commitments>` +
      `<tp-answers src="${data}/index.json" loading="eager">${AUTHOR}</tp-answers>` +
      `<tp-indicator src="${data}/mbo-instroom-techniek.json" loading="eager"></tp-indicator>`,
    drawn: ['tp-indicator'],
    does: {
      'tells each statement beside its figure, with a line of its own': async (page) => {
        await untilShown(page, 'tp-highlights', ({ value }) => value === '42%');
        await until(
          () => readTag(page, 'tp-highlights'),
          (text) => /Op de havo .*42%/.test(text),
        );
        const lines = await page.run(
          () =>
            document.querySelector('tp-highlights')?.shadowRoot?.querySelectorAll('svg path')
              .length ?? 0,
        );
        assert.ok(lines > 0);
      },
      'tells goals, agreements and answers': async (page) => {
        await until(
          () => readTag(page, 'tp-progress'),
          (text) => /12 doelen/.test(text),
        );
        await until(
          () => readTag(page, 'tp-commitments'),
          (text) => /Focus en versnellen/.test(text),
        );
        await until(
          () => readTag(page, 'tp-answers'),
          (text) => /32 637, nr\. 320/.test(text),
        );
        for (const tag of ['tp-highlights', 'tp-progress', 'tp-commitments', 'tp-answers']) {
          const inSight = await page.run(
            (query) =>
              [...(document.querySelector(query)?.children ?? [])].some(
                (child) => child.getClientRects().length > 0,
              ),
            tag,
          );
          assert.equal(inSight, false, `the author's text of ${tag} makes room`);
        }
      },
      'is narrowed down by a native control': async (page) => {
        const before = await readTag(page, 'tp-commitments');
        assert.notEqual(await choosesTheLast(page, 'tp-commitments'), '');
        await until(
          () => readTag(page, 'tp-commitments'),
          (text) => text !== before,
        );
      },
      'gives a citation of a figure as a sentence, as CSL-JSON and as BibTeX': async (page) => {
        await untilShown(page, 'tp-indicator', ({ value }) => value === '38.443');
        await citesAFigure(page, 'tp-indicator');
        const written = (): Promise<readonly string[]> =>
          page.run(() =>
            Array.from(
              document.querySelector('tp-indicator')?.shadowRoot?.querySelectorAll('textarea') ??
                [],
              ({ value }) => value,
            ),
          );
        const [sentence = '', csl = '', bib = ''] = await until(
          written,
          ({ length }) => length >= 3,
        );
        assert.match(sentence, /38\.443 studenten.*2023\/24.*editie 2024/);
        assert.match(csl, /^[[{][^]*"type"/);
        assert.match(bib, /^@\w+\{/);
      },
    },
  },
];
