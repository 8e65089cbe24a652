import assert from 'node:assert/strict';

import { until } from '../../pages/read-strict-page.js';
import type { StrictWidget } from '../../pages/strict-widget.js';
import { untilShown } from '../../support/widget-page.js';

export const strictPages: readonly StrictWidget[] = [
  {
    name: 'a figure in a sentence',
    body: (data) =>
      `<p>Er begonnen <tp-value src="${data}/mbo-instroom-techniek.json">38.443</tp-value> studenten.</p>`,
    drawn: [],
    does: {
      'tells the figure, and opens its source beside it': async (page) => {
        await untilShown(page, 'tp-value', ({ value }) => value === '38.443');
        await page.run(() =>
          document
            .querySelector('tp-value')
            ?.shadowRoot?.querySelector<HTMLElement>('.key > button')
            ?.click(),
        );
        const place = (): Promise<number | null> =>
          page.run(() => {
            const root = document.querySelector('tp-value')?.shadowRoot as ShadowRoot;
            const box = root.querySelector<HTMLElement>('[popover]') as HTMLElement;
            const figure = root.querySelector('.key')?.getBoundingClientRect() as DOMRect;
            return box.style.top === ''
              ? null
              : Math.round(box.getBoundingClientRect().top - figure.bottom);
          });
        assert.equal(await until(place, (found) => found !== null), 8);
      },
    },
  },
];
