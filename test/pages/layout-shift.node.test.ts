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
import { layoutShifts } from '../support/layout-shift.js';
import { PATIENCE } from '../support/patience.js';
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

  /** The score of each shift. */
  const shiftsOf = async (
    widget: string,
    width: number,
    style = '',
  ): Promise<readonly number[]> => {
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
    await untilShown(opened, name, ({ summary, charts }) => summary !== null && charts > 0);
    // What comes with a script after the picture may push too.
    await untilReady(opened);
    return (await layoutShifts(opened)) ?? assert.fail();
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
      it(`is none for a div that becomes <tp-${widget}> at ${width} px with the line of site style that goes with it`, async () => {
        const { code, style } = pasted(widget, 'div');
        assert.deepEqual(await shiftsOf(code, width, style ?? ''), []);
      });

      it(`comes once for a link that becomes <tp-${widget}> at ${width} px, for which no room can be kept`, async () => {
        const { code, style } = pasted(widget, 'link');
        assert.equal(style, null);
        assert.equal((await shiftsOf(code, width)).length, 1);
      });
    }

  for (const name of ['tp-indicator', 'tp-trend'] as const) {
    for (const width of [320, 1280]) {
      it(`is none for <${name}> at ${width} px with the documented line of site style`, async () => {
        assert.deepEqual(await shiftsOf(snippet(name, `<p>${AUTHOR}</p>`), width, SITE_STYLE), []);
      });

      it(`is none for <${name}> at ${width} px with the height in the snippet`, async () => {
        const code = snippet(name, `<p>${AUTHOR}</p>`, `style="${declarations(name)}"`);
        assert.deepEqual(await shiftsOf(code, width), []);
      });
    }
  }

  for (const width of [320, 1280]) {
    it(`comes once for <tp-trend> at ${width} px where nothing reserves the room`, async () => {
      const shifts = await shiftsOf(snippet('tp-trend', `<p>${AUTHOR}</p>`), width);
      assert.equal(shifts.length, 1, shifts.join());
    });

    // A card is as high as its words: where its width breaks a line of the author, that is seen first.
    it(`comes at most twice for <tp-indicator> at ${width} px where nothing reserves the room`, async () => {
      const shifts = await shiftsOf(snippet('tp-indicator', `<p>${AUTHOR}</p>`), width);
      assert.ok(shifts.length <= 2, shifts.join());
    });

    it(`comes before any figure of <tp-trend> at ${width} px, which then has its height`, async () => {
      data.setFault('mbo-instroom-techniek.json', () => undefined);
      try {
        const tag = scriptTag(
          `${scripts.origin}/v/${published.version}/tp.js`,
          published.integrity(`v/${published.version}/tp.js`),
        );
        const body = snippet('tp-trend', `<p>${AUTHOR}</p>`, 'loading="eager"');
        const opened = (page = await engine.open(
          pages.show(`<!doctype html><html lang="nl"><meta charset="utf-8">${tag}${body}`),
          { viewport: { width, height: 900 } },
        ));
        const height = (): Promise<number> =>
          opened.run(() => document.querySelector('tp-trend')?.getBoundingClientRect().height ?? 0);
        let waiting = await height();
        for (const end = Date.now() + PATIENCE; waiting < 400 && Date.now() < end;)
          waiting = await height();
        data.mend();
        assert.equal(waiting, width === 320 ? 548 : 496);
      } finally {
        data.mend();
      }
    });
  }
});
