/** The package on a server: nothing of it asks for a page. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type * as embed from '../../src/entries/embed.js';

const load = (file: string): Promise<Record<string, unknown>> =>
  import(new URL(`../../dist/npm/${file}`, import.meta.url).href);

describe('the package on a server', () => {
  it('makes snippets and oEmbed documents', async () => {
    const { oembed, widgetAddress } = (await load('embed.js')) as unknown as typeof embed;
    const embedded = { widget: 'trend', attributes: { indicator: 'mbo-instroom-techniek' } };
    const folder = 'https://widgets.example/v/1.0.0/';
    const document = oembed({
      embedded,
      fact: {
        heading: 'Instroom',
        sentence: '42.225 studenten.',
        source: 'Bron: DUO.',
        lang: 'nl',
        pasted: null,
      },
      place: { folder },
      provider: { name: 'Monitor', url: folder },
    });
    assert.ok(document.html.includes(widgetAddress(folder, embedded).replaceAll('&', '&amp;')));
  });

  it('can be imported without a window, and defines no element', async () => {
    assert.equal(typeof (globalThis as { customElements?: unknown }).customElements, 'undefined');
    assert.equal(typeof (await load('index.js'))['define'], 'function');
    await load('define.js');
  });
});
