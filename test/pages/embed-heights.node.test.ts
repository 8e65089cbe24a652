/**
 * The height that the builder gives is the height that the widget takes: rows, cuts and notes of a figure make it
 * higher.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { embeddedOf } from '../../src/tools/builder/embed-choice.js';
import { embedHeights } from '../../src/tools/builder/embed-heights.js';
import { serverIo } from '../../src/publish/server-io.js';
import { open } from '../../src/data/open.js';
import { engineNames, openEngine, type Engine } from '../support/engines.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { foreignPage, scriptTag } from '../support/widget-page.js';
import { samples } from '../widgets/samples.js';

/** The highest of kinds whose height goes with their rows; of tables and cards some low ones too. */
const FIGURES = Object.entries(samples).flatMap(([widget, { heights }]) =>
  (heights?.indicators ?? []).map((indicator) => [indicator, widget] as const),
);
/** Margin of the page in a frame, and the line below the widget. */
const FRAME = 34;
const WIDTHS = [320, 640, 960] as const;

const DATA = 'https://data.example/monitor/index.json';
const io = serverIo({
  data: DATA,
  fetch: async (address: string) =>
    new Response(await readFile(`demo${new URL(address).pathname}`)),
});
const published = readPublished();

for (const name of engineNames())
  describe(`the height that the builder gives, in ${name}`, () => {
    let engine: Engine;
    let pages: PageOrigin;
    let scripts: FileOrigin;
    let data: FileOrigin;
    before(async () => {
      [engine, pages, scripts, data] = await Promise.all([
        openEngine(name),
        startPageOrigin(),
        startFileOrigin(published.folder),
        startFileOrigin('demo/monitor'),
      ]);
    });
    after(() => Promise.all([engine.close(), pages.close(), scripts.close(), data.close()]));

    it('is hardly less and not much more than its widgets take', async () => {
      const file = `v/${published.version}/tp.js`;
      const chosen = await Promise.all(
        FIGURES.map(async ([indicator, widget]) => {
          const { dataset } = await open({ src: DATA, indicator, edition: null }, io);
          const choice = new Map([['widget', widget]]);
          return {
            indicator,
            widget,
            attributes: embeddedOf(choice, dataset).attributes,
            heights: embedHeights(choice, dataset),
          };
        }),
      );
      for (const [i, width] of WIDTHS.entries()) {
        const tags = chosen.map(({ widget, attributes }) => {
          const asked = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
          return `<tp-${widget} loading="eager" src="${data.origin}/index.json"${asked.join('')}><p>Zin.</p></tp-${widget}>`;
        });
        const body = `<style>main { width: ${width}px; font-family: sans-serif }</style><main>${tags.join('')}</main>`;
        const html = foreignPage(
          scriptTag(`${scripts.origin}/${file}`, published.integrity(file)),
          body,
        );
        const page = await engine.open(pages.show(html), {
          viewport: { width: 1000, height: 800 },
        });
        const taken = (): Promise<readonly number[]> =>
          page.run(() =>
            [...document.querySelectorAll('main > *')].map((one) =>
              one.shadowRoot?.querySelector('.ready') &&
              one.shadowRoot.querySelector('[part~=chart]:empty') === null
                ? Math.round(one.getBoundingClientRect().height)
                : 0,
            ),
          );
        let last: readonly number[] = [];
        for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(500)) {
          const now = await taken();
          if (!now.includes(0) && now.join() === last.join()) break;
          last = now;
        }
        for (const [n, { indicator, widget, heights }] of chosen.entries()) {
          const [given, needed] = [heights[i] ?? 0, (last[n] ?? 0) + FRAME];
          const told = `${indicator} as ${widget} at ${width}: ${given} for ${needed}`;
          assert.ok(given >= needed * 0.93, told);
          // A break in a series takes most on a phone, and what it takes there is kept everywhere.
          assert.ok(given <= needed * (samples[widget]?.heights?.slack ?? 1), told);
        }
        await page.close();
      }
    });
  });
