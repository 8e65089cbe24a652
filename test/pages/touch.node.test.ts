/** A finger on a picture: going up or down it scrolls the page, and a tap chooses. Chromium tells of a real finger. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';

import { chromiumFlags, findChromium } from '../support/browser-paths.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { scriptTag } from '../support/widget-page.js';

const WIDGETS = {
  'tp-trend': 'src="DATA/mbo-instroom-techniek.json" split="gender"',
  'tp-compare': 'src="DATA/hbo-diploma-provincie.json"',
  'tp-breakdown': 'src="DATA/mbo-instroom-niveau.json"',
  'tp-map': 'src="DATA/hbo-diploma-provincie.json"',
} as const;

interface Spot {
  readonly x: number;
  readonly y: number;
}

describe('a finger on a page of 360 by 720 pixels', () => {
  let browser: Browser;
  let pages: PageOrigin;
  let scripts: FileOrigin;
  let data: FileOrigin;
  let head: string;
  before(async () => {
    const published = readPublished();
    const executablePath = findChromium();
    if (!executablePath)
      throw new Error('No Chrome, Chromium or Edge found: install one or set CHROME_PATH.');
    [browser, pages, scripts, data] = await Promise.all([
      launch({ executablePath, headless: true, args: [...chromiumFlags] }),
      startPageOrigin(),
      startFileOrigin(published.folder),
      startFileOrigin('demo/monitor'),
    ]);
    const file = `v/${published.version}/tp.js`;
    head = scriptTag(`${scripts.origin}/${file}`, published.integrity(file));
  });
  after(() => Promise.all([browser.close(), pages.close(), scripts.close(), data.close()]));

  for (const [tag, attributes] of Object.entries(WIDGETS)) {
    describe(`with <${tag}>`, () => {
      let page: Page;
      let touch: CDPSession;
      before(async () => {
        page = await browser.newPage();
        await page.setViewport({ width: 360, height: 720, isMobile: true, hasTouch: true });
        const high = '<p>Tekst van de pagina.</p>'.repeat(60);
        const widget = `<${tag} ${attributes.replace('DATA', data.origin)} loading="eager"></${tag}>`;
        const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Regio</title>${head}${high}${widget}${high}`;
        await page.goto(pages.show(html), { waitUntil: 'domcontentloaded' });
        await page.waitForFunction(
          (name) => {
            const root = document.querySelector(name)?.shadowRoot;
            return (
              root?.querySelector('[part="chart"] svg') != null &&
              root.querySelector('.range') !== null
            );
          },
          { timeout: PATIENCE, polling: 50 },
          tag,
        );
        touch = await page.createCDPSession();
      });
      after(() => page.close());

      /** The picture in the middle of the screen; a place in it as parts of its width and height. */
      const placeIn = async (selector: string, across: number, down: number): Promise<Spot> =>
        page.evaluate(
          (name, part, x, y) => {
            const node = document.querySelector(name)?.shadowRoot?.querySelector(part) as Element;
            node.scrollIntoView({ block: 'center', behavior: 'instant' });
            const box = node.getBoundingClientRect();
            return {
              x: box.left + box.width * x,
              y: Math.min(Math.max(box.top + box.height * y, 140), 580),
            };
          },
          tag,
          selector,
          across,
          down,
        );
      const finger = (
        type: 'touchStart' | 'touchMove' | 'touchEnd',
        spot?: Spot,
      ): Promise<unknown> =>
        touch.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: spot === undefined ? [] : [spot],
        });
      const swipe = async ({ x, y }: Spot, dx: number, dy: number): Promise<void> => {
        await finger('touchStart', { x, y });
        for (let i = 1; i <= 10; i += 1)
          await finger('touchMove', { x: x + (dx * i) / 10, y: y + (dy * i) / 10 });
        await finger('touchEnd');
        await still();
      };
      const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
      /** Until the page rests. */
      const still = async (): Promise<void> => {
        for (let last = NaN, now = await scrolled(); last !== now; now = await scrolled()) {
          last = now;
          await new Promise((resolve) => setTimeout(resolve, 150));
        }
      };
      const readOut = (): Promise<string> =>
        page.evaluate(
          (name) =>
            (document.querySelector(name)?.shadowRoot?.querySelector('.now')?.textContent ?? '')
              .replace(/\s+/g, ' ')
              .trim(),
          tag,
        );

      for (const [name, way] of [
        ['up', -120],
        ['down', 120],
      ] as const) {
        it(`scrolls the page where it goes ${name} over the picture`, async () => {
          const spot = await placeIn('.range', 0.5, 0.5);
          await still();
          const before = await scrolled();
          await swipe(spot, 0, way);
          // At least as far as the finger, but for what a finger may tremble; it may glide on.
          const went = (await scrolled()) - before;
          assert.ok(-went * Math.sign(way) > 90, `the page went ${went} px`);
        });
      }

      it('chooses what it taps, and the page stays where it is', async () => {
        const seen = new Set<string>();
        for (const [across, down] of [
          [0.25, 0.7],
          [0.55, 0.4],
        ] as const) {
          const spot = await placeIn('.range', across, down);
          await still();
          const before = await scrolled();
          await finger('touchStart', spot);
          await finger('touchEnd');
          await still();
          assert.equal(await scrolled(), before);
          seen.add(await readOut());
          const marked = await page.evaluate(
            (one) => document.querySelector(one)?.shadowRoot?.querySelector('.chosen > *') != null,
            tag,
          );
          assert.ok(marked, 'what is chosen is marked in the picture');
        }
        assert.equal(seen.size, 2, [...seen].join(' | '));
      });
    });
  }
});
