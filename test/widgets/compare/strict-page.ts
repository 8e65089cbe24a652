import assert from 'node:assert/strict';

import { goTo, textsOf, until } from '../../pages/read-strict-page.js';
import { AUTHOR, type StrictWidget } from '../../pages/strict-widget.js';
import { shown } from '../../support/widget-page.js';

export const strictPages: readonly StrictWidget[] = [
  {
    name: 'a comparison',
    body: (data) =>
      `<tp-compare class="bars" src="${data}/hbo-diploma-provincie.json" highlight="PV23" loading="eager">${AUTHOR}</tp-compare>` +
      `<tp-compare class="classes" src="${data}/voorbeeld-spanning.json" table="open" loading="eager"></tp-compare>`,
    drawn: ['.bars', '.classes'],
    does: {
      'is said, drawn and tabled with the same figures': async (page) => {
        const { summary, cells } = await shown(page, '.bars');
        assert.match(summary ?? '', /^Overijssel staat met 1\.774 diploma's op plaats 4 van 12;/);
        assert.ok(cells.includes('1.774') && cells.includes('4'));
        const texts = await textsOf(page, '.bars');
        assert.ok(texts.includes('Overijssel') && texts.includes('1.774'));
      },
      'tells and outlines the row that a reader goes to, in the order that the page sets': async (
        page,
      ) => {
        await page.run(() => document.querySelector('.bars')?.setAttribute('sort', 'name'));
        const tops = (): Promise<readonly number[]> =>
          page.run(() => {
            const texts = [
              ...(document
                .querySelector('.bars')
                ?.shadowRoot?.querySelectorAll('[part="chart"] text') ?? []),
            ];
            const find = (name: string) => texts.find(({ textContent }) => textContent === name);
            return ['Drenthe', 'Zeeland'].map(
              (name) => find(name)?.getBoundingClientRect().top ?? 0,
            );
          });
        await until(tops, ([drenthe = 0, zeeland = 0]) => drenthe < zeeland);
        const [text, outlines] = await goTo(page, '.bars', '1', 'path');
        assert.match(text, /^Drenthe, 2018: 92 diploma's, plaats 12 van 12/);
        assert.ok(outlines > 0);
      },
      'names its classes with bounds and numbers': async (page) => {
        const list = await page.run(() =>
          Array.from(
            document.querySelector('.classes')?.shadowRoot?.querySelectorAll('.legend-list li') ??
              [],
            (one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
          ),
        );
        assert.equal(list.length, 5);
        for (const one of list) assert.match(one, /\d+ regio/);
      },
    },
  },
];
