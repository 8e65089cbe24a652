import assert from 'node:assert/strict';

import { until } from '../../pages/read-strict-page.js';
import type { StrictWidget } from '../../pages/strict-widget.js';

export const strictPages: readonly StrictWidget[] = [
  {
    name: 'taking a widget along',
    body: (data) =>
      `<tp-trend src="${data}/mbo-instroom-techniek.json" lang="nl" table="open" loading="eager"></tp-trend>`,
    drawn: ['tp-trend'],
    does: {
      'makes one file of picture, table and words': async (page) => {
        const pressed = (): Promise<boolean> =>
          page.run(() => {
            const root = document.querySelector('tp-trend')?.shadowRoot;
            root?.querySelector<HTMLElement>('.act.download[aria-expanded="false"]')?.click();
            const button =
              root?.querySelector('.pictures button') && root.querySelector('.zip')
                ? root.querySelector<HTMLButtonElement>('.files button:has(+ .zip)')
                : null;
            button?.click();
            return button != null;
          });
        await until(pressed, Boolean);
        const made = (): Promise<{ name: string; text: string } | null> =>
          page.run(() => {
            const link = document
              .querySelector('tp-trend')
              ?.shadowRoot?.querySelector<HTMLAnchorElement>('.told a[download]');
            return link ? { name: link.download, text: link.textContent ?? '' } : null;
          });
        const file = await until(made, (found) => found !== null);
        assert.equal(file?.name, 'mbo-instroom-techniek-2024.zip');
        // With its picture twice: the words alone are a few kilobytes.
        assert.ok(Number(/\((\d+) kB\)/.exec(file.text)?.[1]) > 10, file.text);
      },
    },
  },
];
