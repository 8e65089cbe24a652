import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { OEmbed } from '../../src/embed/snippet/oembed.js';
import {
  oembedAnswer,
  type OEmbedAnswer,
  type OEmbedService,
} from '../../src/publish/oembed-answer.js';
import { fromFolder } from './from-folder.js';

const NEWEST = 'https://widgets.example/v/0.1.0/';
const service: OEmbedService = {
  ...fromFolder(),
  folders: [NEWEST, 'https://widgets.example/0/'],
  provider: { name: 'Monitor Techniekpact', url: 'https://monitor.example/' },
};
const DIPLOMAS = `${NEWEST}embed.html?widget=indicator&indicator=hbo-diploma-provincie&region=PV28`;
const TREND = `${NEWEST}embed.html?widget=trend&indicator=mbo-instroom-techniek`;

const ask = (
  parameters: Readonly<Record<string, string>>,
  given: OEmbedService = service,
): Promise<OEmbedAnswer> =>
  oembedAnswer(
    `https://widgets.example/oembed?${new URLSearchParams(parameters).toString()}`,
    given,
  );
const documentOf = ({ status, body }: OEmbedAnswer): OEmbed => {
  assert.equal(status, 200, body);
  return JSON.parse(body) as OEmbed;
};

describe('an oEmbed service', () => {
  it('answers with the sentence of a figure, followed by the frame of the requested page', async () => {
    const answer = await ask({ url: DIPLOMAS });
    const { html, title, provider_name, version, type } = documentOf(answer);
    assert.match(
      html,
      /^<blockquote lang="nl"><p>[^<]*2\.685[^]*<\/blockquote><iframe src="https:\/\/widgets\.example\/v\/0\.1\.0\/embed\.html\?widget=indicator&amp;/,
    );
    assert.match(title, /Zuid-Holland/);
    assert.deepEqual([provider_name, version, type], ['Monitor Techniekpact', '1.0', 'rich']);
    assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8');
    assert.equal(answer.headers['access-control-allow-origin'], '*');
  });

  it('accepts a request with only a path, as some servers pass it', async () => {
    documentOf(await oembedAnswer(`/oembed?url=${encodeURIComponent(DIPLOMAS)}`, service));
  });

  it('stays in the folder of the page, so that a pinned version is not replaced by another', async () => {
    const { html } = documentOf(await ask({ url: DIPLOMAS.replace('/v/0.1.0/', '/0/') }));
    assert.match(html, /src="https:\/\/widgets\.example\/0\/embed\.html/);
  });

  it('answers the same in valid XML', async () => {
    const { status, headers, body } = await ask({ url: DIPLOMAS, format: 'xml' });
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/xml; charset=utf-8');
    const unescaped = body
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
    const given = documentOf(await ask({ url: DIPLOMAS, format: 'json' }));
    for (const [name, value] of Object.entries(given))
      assert.ok(unescaped.includes(`<${name}>${value}</${name}>`), name);
    assert.doesNotMatch(body.replaceAll(/<\/?[a-z_]+>|<\?xml[^>]*\?>/g, ''), /[<>]/);
  });

  it('respects the requested maximum sizes, and the maximum of WordPress', async () => {
    const size = async (sizes: Readonly<Record<string, string>>): Promise<readonly number[]> => {
      const { width, height, html } = documentOf(await ask({ url: TREND, ...sizes }));
      assert.ok(html.includes(`width="${width}" height="${height}"`));
      return [width, height];
    };
    assert.deepEqual(await size({}), [640, 530]);
    assert.deepEqual(await size({ maxwidth: '320', maxheight: '400' }), [320, 400]);
    assert.deepEqual(await size({ maxwidth: '99999', maxheight: '99999' }), [640, 530]);
    for (const none of ['0', '-5', '1e9', '12px', '', '"><b>'])
      assert.deepEqual(await size({ maxwidth: none, maxheight: none }), [640, 530], none);
  });

  it('answers with the requested figure or none, never with another one under the same address', async () => {
    const national = DIPLOMAS.replace('PV28', '');
    assert.match(documentOf(await ask({ url: `${national}%0APV28%0A` })).html, /2\.685/);
    for (const unread of ['PV28%00', 'PV28,'.repeat(200)])
      assert.equal((await ask({ url: national + unread })).status, 404);
  });

  it('uses the language of the frame', async () => {
    for (const lang of ['en', 'EN', 'en-GB'])
      assert.match(
        documentOf(await ask({ url: `${DIPLOMAS}&lang=${lang}` })).html,
        /^<blockquote lang="en">/,
      );
  });

  it('answers 400 without an address', async () => {
    assert.equal((await ask({})).status, 400);
    assert.equal((await ask({ url: '' })).status, 400);
    for (const broken of ['', '//', 'http://[', '/oembed?url=%'])
      assert.ok((await oembedAnswer(broken, service)).status >= 400, broken);
  });

  it('answers 501 for an unsupported format', async () => {
    assert.equal((await ask({ url: DIPLOMAS, format: 'yaml' })).status, 501);
  });

  for (const [what, url] of [
    ['of another host', DIPLOMAS.replace('widgets.example', 'widgets.example.evil.example')],
    ['of another port', DIPLOMAS.replace('widgets.example', 'widgets.example:8443')],
    ['of another folder', DIPLOMAS.replace('/v/0.1.0/', '/v/0.1.0/../../x/')],
    ['without https', DIPLOMAS.replace('https:', 'http:')],
    ['with a name and a password', DIPLOMAS.replace('https://', 'https://a:b@')],
    ['of another page', DIPLOMAS.replace('embed.html', 'chart.html')],
    ['of an unknown widget', `${NEWEST}embed.html?widget=script`],
    ['that is not a web address', 'javascript:alert(1)'],
    ['of an unknown indicator', `${NEWEST}embed.html?widget=trend&indicator=nergens`],
    [
      'of an unknown region',
      `${NEWEST}embed.html?widget=trend&indicator=hbo-diploma-provincie&region=XX`,
    ],
    [
      'of a query without an answer',
      `${NEWEST}embed.html?widget=trend&indicator=mbo-instroom-techniek&filter=a=b=c`,
    ],
    ['of a widget without a figure', `${NEWEST}embed.html?widget=highlights`],
  ] as const)
    it(`answers 404 for an address ${what}`, async () => {
      assert.equal((await ask({ url })).status, 404);
    });

  it('answers 503 while the figures are unavailable, and that this must not be cached', async () => {
    const broken = {
      ...service,
      fetch: () => Promise.resolve(new Response('<html>', { status: 404 })),
    };
    const { status, headers } = await ask({ url: DIPLOMAS }, broken);
    assert.equal(status, 503);
    assert.equal(headers['cache-control'], 'no-store');
  });

  it('repeats nothing of the request except the address of our own page with known attributes', async () => {
    const mark = 'zzmark<script>';
    for (const repeated of [
      { url: mark },
      { url: `https://zzmark.example/?${mark}` },
      { url: `${TREND}&region=${mark}` },
      { url: `${NEWEST}embed.html?widget=trend&indicator=${mark}` },
      { url: DIPLOMAS, format: mark },
      {
        url: `${DIPLOMAS}&zz=${mark}&src=https://zzmark.example/&onload=${mark}#${mark}`,
        maxwidth: mark,
        callback: mark,
      },
    ]) {
      const { body } = await ask(repeated);
      assert.doesNotMatch(body, /zzmark/, JSON.stringify(repeated));
    }
    const { html, title } = documentOf(
      await ask({ url: `${TREND}&heading=${encodeURIComponent(mark)}` }),
    );
    assert.doesNotMatch(title, /zzmark/);
    assert.doesNotMatch(html.replaceAll(/(src|href)="[^"]*"/g, ''), /zzmark/);
  });

  it('requests no file outside the monitor', async () => {
    const requested: string[] = [];
    const watched = { ...service, ...fromFolder(requested) };
    await ask({ url: `${DIPLOMAS}&src=https://elsewhere.example/index.json` }, watched);
    await ask({ url: 'https://elsewhere.example/embed.html?widget=trend' }, watched);
    assert.deepEqual(requested, [
      'https://data.example/index.json',
      'https://data.example/hbo-diploma-provincie.json',
    ]);
  });
});
