import { expect } from '@open-wc/testing';
import { readQuery } from '../../src/model/read-query.js';
import { open } from '../../src/data/open.js';
import { behaves } from './bad-input.js';
import { problemOf } from './problem-of.js';
import { fetched, given, good, url, type BadInput, type Outcome } from './outcome.js';
import { oneRow, smallFile } from './small-file.js';
import { site, testIo } from './test-io.js';

const titled = (title: unknown) => smallFile({ title });
const title = ({ slice }: Outcome) => slice?.indicator.title['nl'];
const linked = (address: unknown) =>
  smallFile({ sources: [{ id: 'bron', name: 'Bron', url: address }] });
const link = ({ slice }: Outcome) => slice?.indicator.sources[0]?.url;
const coded = (code: string, selected = code) => ({
  dimensions: [
    {
      id: 'gebied',
      kind: 'geo',
      label: 'Gebied',
      total: selected,
      categories: [{ code, label: 'Nederland' }],
    },
  ],
  series: [{ key: [selected], values: [1, 2, 3, 4] }],
});
const index = 'https://data.example/monitor/index.json';

const hostile: readonly BadInput[] = [
  ...[
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '<a href="https://stat.example">Noot</a>',
  ].map((markup): BadInput => ({
    number: 117,
    what: `${markup} is shown as plain text`,
    run: () => given(titled(markup)),
    state: 'OK',
    also: (outcome) => expect(title(outcome)).to.equal(markup),
  })),
  ...[
    'javascript:alert(1)',
    ' \tJavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://data.example/1',
  ].map((address): BadInput => ({
    number: 119,
    what: `${JSON.stringify(address)} is not used as a link`,
    run: () => given(linked(address)),
    state: 'OK',
    codes: ['warning bad-url'],
    also: (outcome) => expect(link(outcome)).to.equal(null),
  })),
  {
    number: 120,
    what: 'an address that imitates another one by a user name is not used as a link',
    run: () => given(linked('https://cbs.nl@evil.example/')),
    state: 'OK',
    codes: ['warning bad-url'],
    also: (outcome) => expect(link(outcome)).to.equal(null),
  },
  ...['__proto__', 'constructor', 'prototype', 'toString'].map((name): BadInput => ({
    number: 121,
    what: `${name} is not a known code, and does no harm as one`,
    run: () =>
      given(
        JSON.stringify(
          smallFile({
            series: [
              { key: ['NL01', name], values: [1, 2, 3, 4] },
              { key: ['NL01', 'T'], values: [1, 2, 3, 4] },
            ],
          }),
        ).replace('"notes":{', `"notes":{"${name}":{"nl":"x"},`),
      ),
    state: 'NOTE',
    codes: ['error unknown-code'],
    also: ({ opened }) => {
      expect(Object.keys(opened?.dataset.indicator.notes ?? {})).to.deep.equal(['n1']);
      expect(({} as Record<string, unknown>)['nl']).to.equal(undefined);
    },
  })),
  {
    number: 123,
    what: 'a chart specification is not a file of figures',
    run: () =>
      given({
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        mark: 'bar',
        data: { url: 'https://evil.example' },
      }),
    state: 'ERROR',
    codes: ['unknown-format'],
    also: ({ io }) => expect(io.calls).to.have.length(0),
  },
  {
    number: 124,
    what: 'characters that change the text direction or have no width are removed',
    run: () => given(titled('Fry\u202Esl\u2066\u00e2\u200Bn')),
    state: 'OK',
    also: (outcome) => expect(title(outcome)).to.equal('Fryslân'),
  },
  {
    number: 124,
    what: 'a code is recognised without the zero-width characters in it',
    run: () => given(smallFile(coded('NL\u200B01', '\uFEFFNL01'))),
    state: 'OK',
  },
  {
    number: 125,
    what: 'a code with a look-alike character from another alphabet is another code',
    run: () =>
      given(
        smallFile({
          series: [
            { key: ['NL01', 'Т'], values: [1, 2, 3, 4] },
            { key: ['NL01', 'T'], values: [1, 2, 3, 4] },
          ],
        }),
      ),
    state: 'NOTE',
    codes: ['error unknown-code'],
  },
  {
    number: 126,
    what: 'control characters and unpaired surrogates are removed',
    run: () => given(titled('a\u0000b\u0007c\uD800d')),
    state: 'OK',
    also: (outcome) => expect(title(outcome)).to.equal('abcd'),
  },
  ...['x'.repeat(100_000), `x${'\u0301'.repeat(100_000)}`].map((long): BadInput => ({
    number: 127,
    what: 'a text of a hundred thousand characters is cut at 512, with an ellipsis',
    run: () => given(titled(long)),
    state: 'OK',
    also: (outcome) => {
      expect(title(outcome)).to.have.length(512);
      expect(title(outcome)).to.match(/…$/);
    },
  })),
  {
    number: 128,
    what: 'the selected one of fifty thousand categories is shown',
    run: () =>
      given(
        smallFile({
          dimensions: [
            {
              id: 'gebied',
              kind: 'geo',
              label: 'Gebied',
              categories: Array.from({ length: 50_000 }, (_, i) => ({
                code: `g${i}`,
                label: `G${i}`,
              })),
            },
          ],
          series: [{ key: ['g49999'], values: [1, 2, 3, 4] }],
        }),
        { region: 'g49999' },
      ),
    state: 'OK',
    codes: ['warning large-file'],
    also: ({ slice }) => expect(slice?.at[0]?.label).to.deep.equal({ nl: 'G49999' }),
  },
  {
    number: 129,
    what: 'a million rows are refused before any of them is read',
    run: () =>
      given(
        JSON.stringify(smallFile({ series: [] })).replace(
          '"series":[]',
          `"series":[${'0,'.repeat(999_999)}0]`,
        ),
      ),
    state: 'ERROR',
    codes: ['too-large'],
  },
  {
    number: 130,
    what: 'a code of a million characters is not a code',
    run: () =>
      given(
        smallFile({
          series: [
            { key: ['NL01', 'T'], values: [1, 2, 3, 4] },
            { key: ['NL01', 'T'.repeat(1_000_000)], values: [1, 2, 3, 4] },
          ],
        }),
      ),
    state: 'NOTE',
    codes: ['error unknown-code', 'warning large-file'],
  },
  {
    number: 135,
    what: 'an index never refers to another origin',
    run: () =>
      fetched(
        site({
          [index]: {
            format: 'monitor-index',
            version: '1.0',
            indicators: [{ id: 'proef', href: 'https://tracker.example/p.json' }],
          },
        }),
        {
          src: index,
        },
      ),
    state: 'ERROR',
    codes: ['bad-address'],
    also: ({ io }) => expect(io.calls).to.have.length(1),
  },
  {
    number: 137,
    what: 'texts may be plain in one place and per language in another',
    run: () => given(smallFile({ title: 'Plat', shortTitle: { nl: 'Kort', en: 'Short' } })),
    state: 'OK',
    also: ({ slice }) =>
      expect([slice?.indicator.title, slice?.indicator.shortTitle]).to.deep.equal([
        { nl: 'Plat' },
        { nl: 'Kort', en: 'Short' },
      ]),
  },
  {
    number: 138,
    what: 'a language code that is invalid is ignored',
    run: () => given(titled({ NL_nl: 'a', 'xx-': 'b', nl: 'c', 'en-GB': 'd' })),
    state: 'OK',
    also: ({ slice }) => expect(slice?.indicator.title).to.deep.equal({ nl: 'c', 'en-GB': 'd' }),
  },
  {
    number: 138,
    what: 'a text with no valid language is missing',
    run: () => given(titled({ NL_nl: 'a' })),
    state: 'NOTE',
    codes: ['warning missing-text'],
  },
  ...[{ filter: 'gender=[F' }, { filter: '["gender"]' }, { filter: 'gender' }].map(
    (attributes): BadInput => ({
      number: 141,
      what: `${JSON.stringify(attributes)} is reported as an error of the page, and never shows the total`,
      run: () => given(smallFile(), attributes),
      state: attributes.filter === 'gender=[F' ? 'EMPTY' : 'ERROR',
      codes: [attributes.filter === 'gender=[F' ? 'unknown-category' : 'bad-attribute'],
    }),
  ),
];

describe('hostile and unusual texts', () => {
  behaves(hostile);

  it('121: names of built-in members are not accepted as dimensions of a query', () => {
    expect(problemOf(() => readQuery({ filter: '=F' })).code).to.equal('bad-attribute');
    expect(Object.getPrototypeOf(readQuery({ filter: '__proto__=F' }).filters)).to.equal(null);
  });

  it('133: a thousand widgets with one address send one request, also when it fails', async () => {
    const io = testIo(good);
    const all = await Promise.all(
      Array.from({ length: 1000 }, () => open({ src: url, indicator: null, edition: null }, io)),
    );
    expect(new Set(all.map(({ dataset }) => dataset)).size).to.equal(1);
    expect(io.calls).to.have.length(1);

    const down = testIo(() => Promise.reject(new TypeError('Failed to fetch')));
    const failed = Promise.allSettled(
      Array.from({ length: 1000 }, () => open({ src: url, indicator: null, edition: null }, down)),
    );
    await down.pass(5_000);
    expect((await failed).every(({ status }) => status === 'rejected')).to.equal(true);
    expect(down.calls).to.have.length(2);
  });

  it('134: figures that change all the time are not fetched again without a request', async () => {
    let count = 0;
    const io = testIo(() => new Response(JSON.stringify(oneRow({ values: [1, 2, 3, count++] }))));
    const { dataset } = await open({ src: url, indicator: null, edition: null }, io);
    await io.pass(3_600_000);
    expect(io.calls).to.have.length(1);
    expect(dataset.series[0]?.observations[3]?.value).to.equal(0);
  });
});
