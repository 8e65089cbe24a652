/** What stands on a page whose scripts do not run: the author's text, and no empty box. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { WIDGETS } from '../../src/embed/snippet/widgets.js';
import { engineNames, openEngine } from '../support/engines.js';
import { startPageOrigin } from '../support/servers.js';

const FIGURE = 'In schooljaar 2019/20 begonnen 42.225 studenten aan een technische mbo-opleiding.';
const TAGS = ['value', ...WIDGETS].map((name) => `tp-${name}`);

for (const name of engineNames()) {
  describe(`a page without JavaScript in ${name}`, () => {
    it('A11Y-39, bad input 142: shows the author’s text of each element, and an element without text takes no space', async () => {
      const [engine, origin] = await Promise.all([openEngine(name), startPageOrigin()]);
      try {
        const body = TAGS.map(
          (tag) =>
            `<${tag} src="a.json"><p>${FIGURE}</p></${tag}><i></i><${tag} src="a.json"></${tag}><b></b>`,
        ).join('');
        const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Regio</title><style>i, b { display: block }</style><body>${body}`;
        const page = await engine.open(origin.show(html), { javascript: false });
        const seen = await page.run(() =>
          Array.from(document.querySelectorAll('[src]'), (element) => {
            const { height, width } = element.getBoundingClientRect();
            const text = element.querySelector('p');
            return {
              text: text?.textContent ?? null,
              seen:
                text === null
                  ? null
                  : text.getBoundingClientRect().height > 10 &&
                    getComputedStyle(text).visibility === 'visible',
              size: text === null ? [width, height] : null,
              // What stands before and after an empty element: no room between.
              gap:
                text === null
                  ? element.nextElementSibling!.getBoundingClientRect().top -
                    element.previousElementSibling!.getBoundingClientRect().bottom
                  : null,
            };
          }),
        );
        await page.close();
        for (const [i, one] of seen.entries()) {
          if (i % 2 === 0)
            assert.deepEqual(one, { text: FIGURE, seen: true, size: null, gap: null });
          else
            assert.deepEqual(one, {
              text: null,
              seen: null,
              size: [0, one.size?.[1]],
              gap: one.gap,
            });
          if (i % 2 === 1)
            assert.ok(
              (one.gap ?? 99) <= 0.5,
              `${one.gap} px stand between what is before and after an empty element`,
            );
        }
        assert.equal(seen.length, 2 * TAGS.length);
      } finally {
        await Promise.all([engine.close(), origin.close()]);
      }
    });
  });
}
