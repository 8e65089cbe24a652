/**
 * Every snippet that `<tp-embed-code>` gives shows the figure on a page of its kind, and goes on doing so: those of
 * each release are kept in `test/fixtures/snippets`. `UPDATE_SNIPPETS=1` writes those of this one.
 */
import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { escaped } from '../../src/embed/snippet/markup.js';
import { discoveryLink } from '../../src/embed/snippet/oembed.js';
import { oembedAnswer } from '../../src/publish/oembed-answer.js';
import { itInShare } from '../support/engine-share.js';
import { engineNames, openEngine, type Engine, type EnginePage } from '../support/engines.js';
import { pasteAddress } from '../support/paste-address.js';
import { PATIENCE } from '../support/patience.js';
import { reactModule } from '../support/react-module.js';
import { litImports } from '../support/lit-imports.js';
import { readPublished } from '../support/published-files.js';
import { servedSnippet } from '../support/served-snippet.js';
import {
  openHeaders,
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { foreignPage, scriptTag } from '../support/widget-page.js';
import { snippetCases, type SnippetCase } from './snippet-cases.js';

const KEPT = 'test/fixtures/snippets';
const PICTURE = 'https://site.example/plaatje.svg';

for (const name of engineNames()) {
  describe(`a snippet in ${name}`, () => {
    const it = itInShare(name);
    const published = readPublished();
    const root = mkdtempSync(join(tmpdir(), 'snippets-'));
    const own = `v/${published.version}/`;
    let engine: Engine;
    let pages: PageOrigin;
    let files: FileOrigin;
    let packages: FileOrigin;
    before(async () => {
      cpSync(published.folder, root, { recursive: true });
      cpSync('demo/monitor', join(root, 'monitor'), { recursive: true });
      [engine, pages, files, packages] = await Promise.all([
        openEngine(name),
        startPageOrigin(),
        startFileOrigin(root),
        startFileOrigin('node_modules'),
      ]);
    });
    after(async () => {
      await Promise.all([engine.close(), pages.close(), files.close(), packages.close()]);
      rmSync(root, { recursive: true });
    });

    const integrity = (file: string): string => published.integrity(own + file);
    const tag = (file: string, more = ''): string =>
      scriptTag(`${files.origin}/${own}${file}`, integrity(file)).replace(
        ' crossorigin',
        ` crossorigin${more}`,
      );
    const monitor = (): string => `${files.origin}/monitor/index.json`;

    /** As it is kept: no word of where this test put the files. */
    const kept = (text: string): string =>
      text
        .replaceAll(monitor(), 'https://data.example/index.json')
        .replaceAll(files.origin, 'https://widgets.example')
        .replaceAll(/integrity="[^"]*"/g, 'integrity="sha384-…"');

    const served = (text: string): string =>
      servedSnippet(text, { files: files.origin, monitor: monitor(), published });

    /** What the builder gives for a case. */
    const made = async ({ choice }: SnippetCase): Promise<string> => {
      const builder = `<tp-embed-code src="${monitor()}" state="address"><p>Kies een cijfer.</p></tp-embed-code>`;
      const hash = new URLSearchParams(
        Object.entries(choice).map(([key, value]) => [`embed.${key}`, value]),
      ).toString();
      const page = await engine.open(`${pages.show(foreignPage(tag('tp.js'), builder))}#${hash}`);
      const code = await until(page, () => {
        const shadow = document.querySelector('tp-embed-code')?.shadowRoot;
        return shadow?.querySelector('textarea')?.value ?? null;
      });
      await page.close();
      return `${code}\n`;
    };

    /** A publisher whose pages of widgets name oEmbed documents. */
    const givesDocuments = (): void => {
      const folder = `${files.origin}/${own}`;
      const provider = { name: 'Monitor Techniekpact', url: `${files.origin}/` };
      files.setFault('oembed', (response, { url }) => {
        void oembedAnswer(`${files.origin}${url}`, {
          data: monitor(),
          fetch,
          folders: [folder],
          provider,
        }).then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
      });
      files.setFault(`${own}embed.html`, (response, { url }) => {
        const link = discoveryLink(
          `${files.origin}/oembed?url=${encodeURIComponent(`${files.origin}${url}`)}`,
          'Cijfer',
        );
        const page = readFileSync(join(root, own, 'embed.html'), 'utf8').replace(
          '</head>',
          `${link}</head>`,
        );
        response
          .writeHead(200, { ...openHeaders, 'content-type': 'text/html; charset=utf-8' })
          .end(page);
      });
    };

    /** Where the imports of an app's own code lead to. */
    const importMap = (): string => {
      const imports = {
        'techniekpact-monitor-widgets/define': `${files.origin}/npm/define.js`,
        ...litImports(packages.origin),
      };
      return `<script type="importmap">${JSON.stringify({ imports })}</script>`;
    };

    /** A page of the kind that a snippet of this form is for. */
    const pasted = async ({ format }: SnippetCase, snippet: string): Promise<string> => {
      if (format === 'address') {
        givesDocuments();
        return pages.show(foreignPage('', await pasteAddress(snippet.trim())));
      }
      if (format === 'link' || format === 'div')
        return pages.show(foreignPage(tag('tp.js', ` data-tp-monitor="${monitor()}"`), snippet));
      if (format === 'picture') {
        const drawn =
          '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400"/></svg>';
        return pages.show(
          foreignPage(
            '',
            snippet.replace(PICTURE, pages.show(drawn, { 'content-type': 'image/svg+xml' })),
          ),
        );
      }
      if (format !== 'package') return pages.show(foreignPage('', snippet));
      const [line = '', ...rest] = snippet.split('\n');
      return pages.show(
        foreignPage(`${importMap()}<script type="module">${line}</script>`, rest.join('\n')),
      );
    };

    const showsFigure = async (
      one: SnippetCase,
      snippet: string,
      address?: string,
    ): Promise<void> => {
      const page = await engine.open(address ?? (await pasted(one, snippet)));
      const framed =
        one.format === 'address' || one.format === 'frame' || one.format === 'frame-with-script';
      const inWidget = (tagName: string, figure: string): string | null => {
        const root = document.querySelector(tagName)?.shadowRoot;
        const text = root?.querySelector('.ready')?.textContent ?? '';
        return text.includes(figure) ? text : null;
      };
      if (one.format === 'picture') {
        const words = await until(page, () => {
          const picture = document.querySelector('img');
          return picture !== null && picture.complete && picture.naturalWidth > 0
            ? `${picture.alt} ${document.body.textContent}`
            : null;
        });
        assert.ok(words.split(one.figure).length > 2, `picture and text tell it: ${words}`);
      } else if (framed) {
        for (const end = Date.now() + PATIENCE; ; await wait(100)) {
          const found = await page.runInFrame(inWidget, one.tag, one.figure).catch(() => null);
          if (found !== null) break;
          assert.ok(Date.now() < end, `no ${one.figure} in the frame`);
        }
      } else await until(page, inWidget, one.tag, one.figure);
      assert.deepEqual(await page.messages(), []);
      await page.close();
      files.mend();
    };

    it('of the form address stays an address where its page names no document', async () => {
      const one = snippetCases.find(({ format }) => format === 'address');
      assert.ok(one);
      const address = served(
        readFileSync(join(KEPT, published.version, `${one.name}.html`), 'utf8'),
      ).trim();
      assert.equal(await pasteAddress(address), `<p>${escaped(address)}</p>`);
    });

    // What the builder writes is a text that no engine has a hand in; that its page works in each is proved by its own
    // tests.
    for (const one of name === 'chromium' ? snippetCases : []) {
      it(`${one.name} is what is kept of this release`, async () => {
        const snippet = kept(await made(one));
        assert.ok(!snippet.includes('127.0.0.1'), snippet);
        if (one.format !== 'address' && one.wordless !== true)
          assert.ok(snippet.includes(one.figure), `${one.figure} is in it: ${snippet}`);
        const file = join(KEPT, published.version, `${one.name}.html`);
        if (process.env['UPDATE_SNIPPETS'] === '1') {
          mkdirSync(join(KEPT, published.version), { recursive: true });
          writeFileSync(file, snippet);
        }
        assert.ok(existsSync(file), `${file} is missing: run this test with UPDATE_SNIPPETS=1`);
        assert.equal(snippet, readFileSync(file, 'utf8'));
      });
    }

    it('of the package, put in a component as it is, shows the figure in an app of React', async () => {
      const one = snippetCases.find(({ format }) => format === 'package');
      assert.ok(one);
      const snippet = served(
        readFileSync(join(KEPT, published.version, `${one.name}.html`), 'utf8'),
      );
      const module = await reactModule(snippet);
      const app = foreignPage(
        importMap(),
        `<main></main><script type="module">${module.replaceAll('</script', '<\\/script')}</script>`,
      );
      await showsFigure(one, snippet, pages.show(app));
    });

    for (const release of existsSync(KEPT) ? readdirSync(KEPT) : [])
      for (const file of readdirSync(join(KEPT, release)))
        it(`${file} of ${release} shows the figure where it is pasted`, async () => {
          const one = snippetCases.find(({ name: known }) => `${known}.html` === file);
          assert.ok(one, `no case is called ${file}`);
          await showsFigure(one, served(readFileSync(join(KEPT, release, file), 'utf8')));
        });
  });
}

/** What a function of the page gives, once it gives something. */
const until = async <Args extends readonly string[]>(
  page: EnginePage,
  look: (...args: Args) => string | null,
  ...args: Args
): Promise<string> => {
  for (const end = Date.now() + PATIENCE; ; await wait(100)) {
    const found = await page.run(look, ...args);
    if (found !== null) return found;
    if (Date.now() > end)
      throw new Error(`nothing came; messages: ${JSON.stringify(await page.messages())}`);
  }
};
