/**
 * What a reader sees behind the names on a map, by the pixels: in light, dark and forced colours no stripe takes
 * contrast from a letter.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';

import { chromiumFlags, findChromium } from '../support/browser-paths.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { foreignPage, scriptTag } from '../support/widget-page.js';

const published = readPublished();
const file = `v/${published.version}/tp.js`;
const LOOKS = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced colours': [{ name: 'forced-colors', value: 'active' }],
} as const;

/**
 * Runs in the page: of each label, the least contrast of its colour to what lies behind or beside its letters. `whole`
 * has the letters, `bare` does not.
 */
const measure = async (
  whole: string,
  bare: string,
): Promise<readonly { readonly text: string; readonly ratio: number }[]> => {
  const pixels = async (png: string): Promise<ImageData> => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    pen.drawImage(image, 0, 0);
    return pen.getImageData(0, 0, image.width, image.height);
  };
  const [seen, behind] = await Promise.all([pixels(whole), pixels(bare)]);
  const light = ([red = 0, green = 0, blue = 0]: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((c) =>
      c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const at = ({ data, width }: ImageData, x: number, y: number): readonly number[] => [
    ...data.slice(4 * (y * width + x), 4 * (y * width + x) + 3),
  ];
  const labels =
    document
      .querySelector('tp-map')
      ?.shadowRoot?.querySelectorAll<SVGTextElement>('.labels_marks text') ?? [];
  return [...labels].map((label) => {
    const { left, right, top, bottom } = label.getBoundingClientRect();
    const ink = light((getComputedStyle(label).fill.match(/\d+/g) ?? []).map(Number));
    let ratio = 21;
    for (let y = Math.ceil(top); y < bottom; y++)
      for (let x = Math.ceil(left); x < right; x++) {
        const lettered =
          [at(seen, x, y), at(behind, x, y)]
            .map((one) => one.join())
            .reduce((one, other) => (one === other ? '' : one)) !== '';
        if (!lettered) continue;
        // The letter itself, and the pixels beside it.
        for (const [dx, dy] of [
          [0, 0],
          [1, 0],
          [-1, 0],
          [0, 1],
          [0, -1],
        ] as const) {
          const ground = light(at(behind, x + dx, y + dy));
          ratio = Math.min(ratio, (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05));
        }
      }
    return { text: label.textContent, ratio };
  });
};

describe('the names and numbers on a map', () => {
  let browser: Browser;
  let pages: PageOrigin;
  let files: FileOrigin;
  let data: FileOrigin;
  before(async () => {
    [browser, pages, files, data] = await Promise.all([
      launch({ executablePath: findChromium() ?? '', args: [...chromiumFlags] }),
      startPageOrigin(),
      startFileOrigin(published.folder),
      startFileOrigin('demo/monitor'),
    ]);
  });
  after(() => Promise.all([browser.close(), pages.close(), files.close(), data.close()]));

  const shot = async (page: Page): Promise<string> => page.screenshot({ encoding: 'base64' });

  for (const [look, features] of Object.entries(LOOKS))
    it(`have 4.5 to 1 to every pixel behind and beside their letters, in ${look}`, async () => {
      const page = await browser.newPage();
      // What the compiler of the tests calls around functions.
      await page.evaluateOnNewDocument('globalThis.__name = (one) => one');
      await page.setViewport({ width: 800, height: 1400 });
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [...features] });
      const map = `<tp-map loading="eager" src="${data.origin}/index.json" indicator="hbo-diploma-provincie" borders="provincie"><p>13.819</p></tp-map>`;
      await page.goto(
        pages.show(
          foreignPage(scriptTag(`${files.origin}/${file}`, published.integrity(file)), map),
        ),
      );
      await page.waitForFunction(
        () => {
          const root = document.querySelector('tp-map')?.shadowRoot;
          // Tiles stand there until the borders have come.
          const bordered = [...(root?.querySelectorAll('.areas_marks > path') ?? [])].some(
            (path) => (path.getAttribute('d') ?? '').split('L').length > 20,
          );
          return bordered && (root?.querySelectorAll('.labels_marks text').length ?? 0) > 11;
        },
        { timeout: PATIENCE },
      );
      await page.evaluate(() => document.fonts.ready);
      const whole = await shot(page);
      await page.evaluate(() => {
        for (const label of document
          .querySelector('tp-map')
          ?.shadowRoot?.querySelectorAll<SVGTextElement>('.labels_marks text') ?? [])
          label.style.fillOpacity = '0';
      });
      const measured = await page.evaluate(measure, whole, await shot(page));
      assert.ok(measured.length > 11);
      assert.ok(
        measured.some(({ ratio }) => ratio < 21),
        'letters were seen',
      );
      assert.deepEqual(
        measured.filter(({ ratio }) => ratio < 4.5),
        [],
      );
      await page.close();
    });
});
