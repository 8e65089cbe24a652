/**
 * How far several widgets push one page about, with and without room of their own. Chromium is the engine that measures
 * it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';

import { openEngine, type Engine, type EnginePage } from '../support/engines.js';
import { layoutShifts } from '../support/layout-shift.js';
import { readPublished, type Published } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { readyCount, scriptTag, untilReady } from '../support/widget-page.js';

/** The line for a site's own style sheet, as the README gives it. */
const SITE_STYLE = /```css\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';

const KINDS: Readonly<Record<string, string>> = {
  'tp-trend': 'indicator="mbo-instroom-techniek" split="gender"',
  'tp-indicator': 'indicator="mbo-instroom-techniek"',
};
const MIXED = Array.from({ length: 12 }, (_, i) => Object.keys(KINDS)[i % 2] ?? '');

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

  const shiftsOf = async (
    tags: readonly string[],
    width: number,
    style = '',
    hash = '',
  ): Promise<readonly number[]> => {
    const file = `v/${published.version}/tp.js`;
    const widgets = tags.map((tag) => `<${tag} ${KINDS[tag]}>${AUTHOR}</${tag}>${TEXT}`).join('');
    const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Regio</title><meta name="tp-monitor" content="${data.origin}/index.json"><style>body { font-family: sans-serif } ${style}</style>${scriptTag(`${scripts.origin}/${file}`, published.integrity(file))}${readyCount}<h1>Techniek</h1>${widgets}<h2 id="verder">Verder</h2>${TEXT.repeat(8)}`;
    const opened = (page = await engine.open(pages.show(html) + hash, {
      viewport: { width, height: 900 },
    }));
    await untilReady(opened, tags.length);
    return (await layoutShifts(opened)) ?? assert.fail();
  };

  for (const width of [375, 1280])
    it(`is none for twelve of several kinds at ${width} px with the documented line of site style`, async () => {
      assert.deepEqual(await shiftsOf(MIXED, width, SITE_STYLE), []);
    });

  it('is none where a link leads to a place below twelve of them, with that line', async () => {
    assert.deepEqual(await shiftsOf(MIXED, 1280, SITE_STYLE, '#verder'), []);
  });

  it('comes once for six <tp-trend> on a page without a line for them', async () => {
    const six = Array.from({ length: 6 }, () => 'tp-trend');
    assert.equal((await shiftsOf(six, 1280)).length, 1);
  });
});
