import assert from 'node:assert/strict';

import { asFile, goTo, until } from '../../pages/read-strict-page.js';
import { AUTHOR, type StrictWidget } from '../../pages/strict-widget.js';

export const strictPages: readonly StrictWidget[] = [
  {
    name: 'a trend',
    body: (data) =>
      `<tp-trend src="${data}/mbo-instroom-techniek.json" split="gender" loading="eager">${AUTHOR}</tp-trend>`,
    drawn: ['tp-trend'],
    does: {
      'reads out what is chosen, and rings it in the picture': async (page) => {
        const [text, rings] = await goTo(page, 'tp-trend', '2', 'circle');
        assert.equal(text, 'Totaal, 2009/10: 46.246 studenten, min 2.776');
        assert.ok(rings > 0);
      },
      'gives the picture as svg': asFile('svg'),
      'gives the picture as png': asFile('png'),
      'becomes a panel per series, by files that come only then': async (page) => {
        await page.run(() =>
          document.querySelector('tp-trend')?.setAttribute('layout', 'multiples'),
        );
        const panels = (): Promise<readonly string[]> =>
          page.run(() =>
            Array.from(
              document.querySelector('tp-trend')?.shadowRoot?.querySelectorAll('g.panel') ?? [],
              (panel) => panel.querySelector('text')?.textContent ?? '',
            ),
          );
        assert.deepEqual(await until(panels, ({ length }) => length > 0), ['Totaal', 'Vrouwen']);
      },
    },
  },
];
