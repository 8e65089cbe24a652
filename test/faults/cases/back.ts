import assert from 'node:assert/strict';

import { untilShown } from '../../support/widget-page.js';
import type { Fault, Visit } from '../fault.js';
import { untilWhole, USUAL } from '../world.js';
import { beginAnew } from './moves.js';
import { TEXT } from './policies.js';
import { answers, FILE, figures } from './transport.js';

const offline = async (page: Visit, is: boolean): Promise<void> => {
  if (page.tab === null) throw new Error('Only Chromium can lose its network.');
  await page.tab.setOfflineMode(is);
};

/** Within three seconds, without anybody pressing anything. */
const soonUsual = async (page: Visit): Promise<void> => {
  const since = Date.now();
  await page.until(USUAL);
  assert.ok(Date.now() - since < 3000, `${Date.now() - since} ms after the network was back`);
  await page.ends(USUAL);
};

const ONE = `<tp-indicator src="DATA/${FILE}"><p>38.443</p></tp-indicator>`;

/** A clock that the test sets forward: figures are asked for again after ten minutes. */
const CLOCK = `{
  const now = performance.now.bind(performance);
  let ahead = 0;
  performance.now = () => now() + ahead;
  addEventListener('later', () => (ahead += 700000));
}`;

/** What was away and comes back: the network, and older copies of the figures. */
export const back: readonly Fault[] = [
  {
    number: 'F31',
    name: 'without a network for its figures, a page has them within three seconds after it is back',
    inject: async ({ visit, data }) => {
      data.setFault(FILE, (response) => response.destroy());
      const page = await visit();
      await page.until(TEXT);
      data.mend();
      await offline(page, true);
      await offline(page, false);
      await soonUsual(page);
    },
  },
  {
    number: 'F31',
    name: 'what comes to a page that has lost its network, scripts and figures, is whole within three seconds after it is back',
    inject: async ({ visit, data }) => {
      const before = data.requests.length;
      const page = await visit({
        body: `<template id="kept">WIDGETS</template>`,
        head: '<style>tp-indicator, tp-trend { min-height: 60rem }</style>',
      });
      await page.run(() => customElements.whenDefined('tp-trend').then(() => undefined));
      await offline(page, true);
      await page.run(() => {
        const kept = document.querySelector<HTMLTemplateElement>('#kept');
        kept?.replaceWith(kept.content);
      });
      await beginAnew(page);
      await page.until(TEXT);
      assert.equal(data.requests.length, before);
      await offline(page, false);
      await soonUsual(page);
    },
  },
  {
    number: 'F33',
    name: 'a host that gives an older file than before makes no figure go back, and a newer one is shown',
    inject: async ({ visit, data }) => {
      const dated = (updated: string, figure: number): string => {
        const { check, ...file } = JSON.parse(figures()) as Record<string, unknown> & {
          check: { sum: number };
        };
        const sum = check.sum + figure - 38_443;
        return JSON.stringify({ ...file, updated, check: { ...check, sum } }).replace(
          '38443',
          String(figure),
        );
      };
      /** The host has another file ten minutes later, and the page is shown again. */
      const then = async (text: string): Promise<void> => {
        data.setFault(FILE, answers(text));
        const before = data.requests.length;
        const ready = page.run(
          () =>
            new Promise<void>((resolve) => {
              // Once for what is there, and again for what takes its place, if anything does.
              document
                .querySelector('tp-indicator')
                ?.addEventListener('tp-ready', () => setTimeout(resolve, 500), { once: true });
              dispatchEvent(new Event('later'));
              dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
            }),
        );
        await ready;
        assert.equal(data.requests.length - before, 1);
      };
      const showsFigure = (figure: string): Promise<unknown> =>
        untilShown(page, 'tp-indicator', ({ value }) => value?.includes(figure) === true);
      data.setFault(FILE, answers(dated('2024-08-01', 39_125)));
      const page = await visit({ early: CLOCK, widgets: ONE });
      // The widget says that it is ready once its table stands.
      await untilWhole(page, { 'tp-indicator': 'picture' });
      await then(dated('2024-07-01', 40_001));
      await showsFigure('39.125');
      await then(dated('2024-09-01', 43_002));
      await showsFigure('43.002');
      await then(dated('2024-08-01', 39_125));
      await showsFigure('43.002');
      await page.ends({ 'tp-indicator': 'picture' }, { figure: '43.002' });
    },
  },
];
