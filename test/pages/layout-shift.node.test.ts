/** How far the widgets push the page about, per form of the snippet. Chromium is the engine that measures it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';

import {
  roomRule,
  snippet as written,
  type Format,
  type SnippetAsk,
} from '../../src/embed/snippet/snippet.js';
import { usualHeights } from '../../src/embed/snippet/usual-heights.js';
import { openEngine, type Engine, type EnginePage } from '../support/engines.js';
import { layoutShift } from '../support/layout-shift.js';
import { readPublished, type Published } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { readyCount, scriptTag, untilReady, untilShown } from '../support/widget-page.js';

/** The line for a site's own style sheet, as the README gives it. */
const SITE_STYLE = /```css\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
const declarations = (name: string): string =>
  new RegExp(`${name} \\{([^}]*)\\}`).exec(SITE_STYLE)?.[1]?.trim() ?? '';
const AUTHOR =
  'Instroom mbo-techniek: 42.225 studenten in 2019/20, 629 minder dan een jaar eerder. Bron: DUO, Monitor Techniekpact, editie 2020.';

describe('layout shift', () => {
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
    widget: string,
    width: number,
    wanted: 'whole' | 'any',
    style = '',
  ): Promise<number> => {
    const file = `v/${published.version}/tp.js`;
    const named = ` data-tp-monitor="${data.origin}/index.json"></script>`;
    const tag = scriptTag(`${scripts.origin}/${file}`, published.integrity(file)).replace(
      '></script>',
      named,
    );
    const text = '<p>Deze tekst staat onder de grafiek en mag niet verspringen.</p>'.repeat(8);
    const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Regio</title><style>body { font-family: sans-serif } ${style}</style>${tag}${readyCount}<h1>Techniek</h1>${widget}${text}`;
    const opened = (page = await engine.open(pages.show(html), {
      viewport: { width, height: 900 },
    }));
    const name = /tp-trend|widget="?trend/.test(widget) ? 'tp-trend' : 'tp-indicator';
    await untilShown(
      opened,
      name,
      ({ summary, charts }) => summary !== null && (wanted === 'any' || charts > 0),
    );
    // What comes with a script after the picture may push too.
    await untilReady(opened);
    const shift = await layoutShift(opened);
    assert.notEqual(shift, null);
    console.log(`${name} at ${width} px: ${(shift ?? 0).toFixed(4)}`);
    return shift ?? 1;
  };
  const snippet = (name: string, inside: string, attributes = ''): string =>
    `<${name} ${attributes} src="${data.origin}/mbo-instroom-techniek.json" ${name === 'tp-trend' ? 'split="gender"' : ''}>${inside}</${name}>`;

  /** What the builder gives for a link or a `div`, and the line for the site's style sheet that it gives with it. */
  const pasted = (
    widget: string,
    format: Format,
  ): { readonly code: string; readonly style: string | null } => {
    const folder = `${scripts.origin}/v/${published.version}/`;
    const ask: SnippetAsk = {
      embedded: { widget, attributes: { indicator: 'mbo-instroom-techniek' } },
      fact: {
        heading: 'Instroom mbo-techniek',
        sentence: AUTHOR,
        source: 'Bron: DUO.',
        lang: 'nl',
        pasted: null,
      },
      place: {
        folder,
        integrity: { script: '', host: '' },
        data: `${data.origin}/index.json`,
        packageName: '',
      },
      heights: usualHeights(widget),
      picture: null,
    };
    return { code: written(format, ask) ?? '', style: roomRule(format, ask) };
  };

  for (const widget of ['indicator', 'trend'])
    for (const width of [360, 1280]) {
      it(`is 0 for a div that becomes <tp-${widget}> at ${width} px with the line of site style that goes with it`, async () => {
        const { code, style } = pasted(widget, 'div');
        assert.equal(await shiftOf(code, width, 'whole', style ?? ''), 0);
      });

      it(`is at most 0.05 for a link that becomes <tp-${widget}> at ${width} px, for which no room can be kept`, async () => {
        const { code, style } = pasted(widget, 'link');
        assert.equal(style, null);
        assert.ok((await shiftOf(code, width, 'any')) <= 0.05);
      });
    }

  for (const name of ['tp-indicator', 'tp-trend'] as const) {
    for (const width of [320, 1280]) {
      it(`is 0 for <${name}> at ${width} px with the documented line of site style`, async () => {
        assert.equal(
          await shiftOf(snippet(name, `<p>${AUTHOR}</p>`), width, 'whole', SITE_STYLE),
          0,
        );
      });

      it(`is 0 for <${name}> at ${width} px with the height in the snippet`, async () => {
        assert.equal(
          await shiftOf(
            snippet(name, `<p>${AUTHOR}</p>`, `style="${declarations(name)}"`),
            width,
            'whole',
          ),
          0,
        );
      });

      it(`is 0 for <${name}> at ${width} px where the author's content is as high as the widget`, async () => {
        const high = `<p>${AUTHOR}</p><svg width="1" height="1100" aria-hidden="true" style="display:block"></svg>`;
        assert.equal(await shiftOf(snippet(name, high), width, 'any'), 0);
      });

      it(`is at most 0.02 for <${name}> at ${width} px where nothing reserves the room`, async () => {
        assert.ok((await shiftOf(snippet(name, `<p>${AUTHOR}</p>`), width, 'any')) <= 0.02);
      });
    }

    it(`unfolds <${name}> for paper, where nobody can press a button`, async () => {
      await shiftOf(snippet(name, `<p>${AUTHOR}</p>`), 1280, 'any');
      const unfolded = await page?.run((one): readonly boolean[] => {
        const has = (part: string): boolean =>
          document.querySelector(one)?.shadowRoot?.querySelector(`[part~=${part}]`) != null;
        const folded = has('more') && !has('table');
        dispatchEvent(new Event('beforeprint'));
        return [folded, !has('more') && has('table') && has('source')];
      }, name);
      assert.deepEqual(unfolded, [true, true]);
    });
  }
});
