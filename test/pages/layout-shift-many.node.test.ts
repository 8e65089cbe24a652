/** How far several widgets push one page about where nothing reserves their room. Chromium is the engine that measures it. */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { after, afterEach, before, describe, it } from 'node:test';

import { PATIENCE } from '../support/patience.js';
import { openEngine, type Engine, type EnginePage } from '../support/engines.js';
import { layoutShift } from '../support/layout-shift.js';
import { readPublished, type Published } from '../support/published-files.js';
import { startFileOrigin, startPageOrigin, type FileOrigin, type PageOrigin } from '../support/servers.js';
import { readyCount, scriptTag, untilReady } from '../support/widget-page.js';

const MOST = 0.02;

const KINDS: Readonly<Record<string, string>> = {
  'tp-trend': 'indicator="mbo-instroom-techniek" split="gender"',
  'tp-indicator': 'indicator="mbo-instroom-techniek"',
  'tp-table': 'indicator="mbo-instroom-techniek"',
};
const MIXED = Array.from({ length: 12 }, (_, i) => Object.keys(KINDS)[i % 3] ?? '');

/** What the page's own text says between them. */
const TEXT = '<p>Tussen de cijfers staat tekst van de redactie, die niet mag verspringen terwijl iemand leest.</p>';
const AUTHOR = '<p>Instroom mbo-techniek: 42.225 studenten.</p>';

describe('layout shift of several widgets without reserved room', () => {
  let engine: Engine;
  let pages: PageOrigin;
  let scripts: FileOrigin;
  let data: FileOrigin;
  let published: Published;
  let page: EnginePage | undefined;
  before(async () => {
    published = readPublished();
    [engine, pages, scripts, data] = await Promise.all([
      openEngine('chromium'),
      startPageOrigin(),
      startFileOrigin(published.folder),
      startFileOrigin('demo/monitor'),
    ]);
    // Late enough for the page to be painted first: only then can anything be seen to move.
    scripts.setFault(`v/${published.version}/tp.js`, 400);
  });
  afterEach(() => page?.close());
  after(() => Promise.all([engine.close(), pages.close(), scripts.close(), data.close()]));

  const shiftOf = async (tags: readonly string[], width: number, behind = TEXT.repeat(8), hash = ''): Promise<number> => {
    const file = `v/${published.version}/tp.js`;
    const widgets = tags.map((tag) => `<${tag} ${KINDS[tag]}>${AUTHOR}</${tag}>${TEXT}`).join('');
    const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Regio</title><meta name="tp-monitor" content="${data.origin}/index.json"><style>body { font-family: sans-serif }</style>${scriptTag(`${scripts.origin}/${file}`, published.integrity(file))}${readyCount}<h1>Techniek</h1>${widgets}${behind}`;
    const opened = (page = await engine.open(pages.show(html) + hash, { viewport: { width, height: 900 } }));
    await untilReady(opened, tags.length);
    const shift = (await layoutShift(opened)) ?? assert.fail();
    console.log(`${tags.length} × ${new Set(tags).size > 1 ? 'mixed' : tags[0]} at ${width} px${hash}: ${shift.toFixed(4)}`);
    return shift;
  };

  for (const tag of Object.keys(KINDS))
    for (const count of [1, 2, 3, 4, 6])
      it(`is at most ${MOST} for ${count} <${tag}> on the screen together`, async () => {
        const shift = await shiftOf(
          Array.from({ length: count }, () => tag),
          1280,
        );
        assert.ok(shift <= MOST, `${shift}`);
      });

  for (const width of [375, 900, 1280])
    it(`is at most ${MOST} for twelve of several kinds at ${width} px`, async () => {
      const shift = await shiftOf(MIXED, width);
      assert.ok(shift <= MOST, `${shift}`);
    });

  for (const count of [4, 12])
    it(`is at most ${MOST} where a link leads to a place below ${count} of them, near the end of the page`, async () => {
      const shift = await shiftOf(MIXED.slice(0, count), 1280, `<h2 id="verder">Verder</h2>${TEXT.repeat(8)}`, '#verder');
      assert.ok(shift <= MOST, `${shift}`);
    });

  it("leaves the author's text where nothing else has room, with a button for the rest, and shows all once that is out of the window", async () => {
    await shiftOf(['tp-trend', 'tp-indicator', 'tp-trend'], 1280, TEXT.repeat(60));
    const shows = (): Promise<readonly string[]> =>
      page?.run(() =>
        [...document.querySelectorAll('tp-trend, tp-indicator')].map(({ shadowRoot }) =>
          shadowRoot?.querySelector('[part~=source]')
            ? 'all'
            : shadowRoot?.querySelector('slot') && shadowRoot.querySelector('button[part~=more]')
              ? 'own text'
              : 'less',
        ),
      ) ?? Promise.resolve([]);
    assert.ok((await shows()).includes('own text'), String(await shows()));
    await page?.run(() => scrollTo(0, document.documentElement.scrollHeight));
    for (const end = Date.now() + PATIENCE; (await shows()).some((one) => one !== 'all'); await wait(50))
      assert.ok(Date.now() < end, String(await shows()));
    assert.ok(((await layoutShift(page ?? assert.fail())) ?? 1) <= MOST);
  });

  for (const count of [1, 2, 4, 6, 12])
    it(`is at most ${MOST} where a link leads to a place below ${count} of them`, async () => {
      const shift = await shiftOf(MIXED.slice(0, count), 1280, `<h2 id="verder">Verder</h2>${TEXT.repeat(40)}`, '#verder');
      assert.ok(shift <= MOST, `${shift}`);
    });
});
