/**
 * How far several widgets push one page about, with and without room of their own. Chromium is the engine that measures
 * it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';

import { openEngine, type Engine, type EnginePage } from '../support/engines.js';
import { layoutShift } from '../support/layout-shift.js';
import { readPublished, type Published } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { readyCount, scriptTag, untilReady } from '../support/widget-page.js';

/**
 * How far docs/embedding.md says that they go is what was measured. By how the processor shares its time they come in
 * other steps, so the test leaves room.
 */
const MOST_OF_SIX = 0.2;

/** The line for a site's own style sheet, as the README gives it. */
const SITE_STYLE = /```css\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';

const KINDS: Readonly<Record<string, string>> = {
  'tp-trend': 'indicator="mbo-instroom-techniek" split="gender"',
  'tp-indicator': 'indicator="mbo-instroom-techniek"',
  'tp-table': 'indicator="mbo-instroom-techniek"',
};
const MIXED = Array.from({ length: 12 }, (_, i) => Object.keys(KINDS)[i % 3] ?? '');

/** What the page's own text says between them. */
const TEXT =
  '<p>Tussen de cijfers staat tekst van de redactie, die niet mag verspringen terwijl iemand leest.</p>';
const AUTHOR = '<p>Instroom mbo-techniek: 42.225 studenten.</p>';

describe('layout shift of several widgets', () => {
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

  const shiftOf = async (
    tags: readonly string[],
    width: number,
    style = '',
    hash = '',
  ): Promise<number> => {
    const file = `v/${published.version}/tp.js`;
    const widgets = tags.map((tag) => `<${tag} ${KINDS[tag]}>${AUTHOR}</${tag}>${TEXT}`).join('');
    const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Regio</title><meta name="tp-monitor" content="${data.origin}/index.json"><style>body { font-family: sans-serif } ${style}</style>${scriptTag(`${scripts.origin}/${file}`, published.integrity(file))}${readyCount}<h1>Techniek</h1>${widgets}<h2 id="verder">Verder</h2>${TEXT.repeat(8)}`;
    const opened = (page = await engine.open(pages.show(html) + hash, {
      viewport: { width, height: 900 },
    }));
    await untilReady(opened, tags.length);
    const shift = (await layoutShift(opened)) ?? assert.fail();
    console.log(
      `${tags.length} × ${new Set(tags).size > 1 ? 'mixed' : tags[0]} at ${width} px${hash}: ${shift.toFixed(4)}`,
    );
    return shift;
  };

  for (const width of [375, 1280])
    it(`is 0 for twelve of several kinds at ${width} px with the documented line of site style`, async () => {
      assert.equal(await shiftOf(MIXED, width, SITE_STYLE), 0);
    });

  it('is 0 where a link leads to a place below twelve of them, with that line', async () => {
    const reserved = MIXED.map((tag) => (tag === 'tp-table' ? 'tp-indicator' : tag));
    assert.equal(await shiftOf(reserved, 1280, SITE_STYLE, '#verder'), 0);
  });

  for (const tag of Object.keys(KINDS))
    it(`is at most ${MOST_OF_SIX} for six <${tag}> on the screen together without reserved room`, async () => {
      const shift = await shiftOf(
        Array.from({ length: 6 }, () => tag),
        1280,
      );
      assert.ok(shift <= MOST_OF_SIX, `${shift}`);
    });
});
