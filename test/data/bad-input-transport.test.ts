import { expect } from '@open-wc/testing';
import { limits } from '../../src/data/limits.js';
import { open } from '../../src/data/open.js';
import { behaves } from './bad-input.js';
import { fetched, fetchedAgain, given, good, url, type BadInput, type Outcome } from './outcome.js';
import { smallFile } from './small-file.js';
import { site, testIo } from './test-io.js';

const failing = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
const status =
  (code: number, text: string | null = 'no', headers: HeadersInit = {}) =>
  () =>
    new Response(text, { status: code, headers });
const calls =
  (count: number) =>
  ({ io }: Outcome): unknown =>
    expect(io.calls).to.have.length(count);
const page = '<!doctype html><title>Inloggen</title>';
const moved = (to: string) => () => Object.defineProperty(good(), 'url', { value: to });
const broken = (): Response =>
  new Response(
    new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"format":'));
        controller.error(new TypeError('network error'));
      },
    }),
  );
const newest = {
  format: 'monitor-index',
  version: '1.0',
  indicators: [{ id: 'proef', href: 'proef.json', updated: '2021-06-01' }],
};

const transport: readonly BadInput[] = [
  {
    number: 1,
    what: 'being offline is reported after a second attempt',
    run: () => fetched(failing),
    state: 'ERROR',
    codes: ['network'],
    also: calls(2),
  },
  {
    number: 1,
    what: 'the last good figures stay visible while offline',
    run: () => fetchedAgain(failing),
    state: 'STALE',
    codes: ['network'],
  },
  {
    number: 1,
    what: 'figures load as usual once online again',
    run: () => fetched(({ nth }) => (nth === 1 ? failing() : good())),
    state: 'OK',
  },
  {
    number: 2,
    what: 'a refusal by CORS is reported like a network failure',
    run: () => fetched(failing),
    state: 'ERROR',
    codes: ['network'],
  },
  {
    number: 3,
    what: 'figures over http are not requested by a page over https',
    run: () => fetched(good, { src: 'http://data.example/proef.json' }),
    state: 'ERROR',
    codes: ['mixed-content'],
    also: calls(0),
  },
  {
    number: 4,
    what: 'the origin after a redirect is the origin of the figures',
    run: () => fetched(moved('https://elsewhere.example/proef.json')),
    state: 'OK',
    also: ({ slice }) => expect(slice?.url).to.equal('https://elsewhere.example/proef.json'),
  },
  {
    number: 4,
    what: 'a redirect to http is refused',
    run: () => fetched(moved('http://elsewhere.example/proef.json')),
    state: 'ERROR',
    codes: ['mixed-content'],
  },
  {
    number: 5,
    what: 'a redirect loop is reported like a network failure',
    run: () => fetched(failing),
    state: 'ERROR',
    codes: ['network'],
  },
  {
    number: 6,
    what: 'a login page is refused',
    run: () => fetched(() => new Response(page)),
    state: 'ERROR',
    codes: ['not-data'],
  },
  ...[status(204, null), status(205, null), status(200, ''), status(200, ' \n ')].map(
    (answer): BadInput => ({
      number: 7,
      what: 'an answer without a body is reported as nothing published',
      run: () => fetched(answer),
      state: 'EMPTY',
      codes: ['empty'],
      also: calls(1),
    }),
  ),
  {
    number: 8,
    what: 'a 304 without a cached copy is requested once more, bypassing all caches',
    run: () => fetched(({ nth }) => (nth === 1 ? status(304, null)() : good())),
    state: 'OK',
    also: ({ io }) =>
      expect(io.calls.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-store']),
  },
  {
    number: 8,
    what: 'a second 304 is reported',
    run: () => fetched(status(304, null)),
    state: 'ERROR',
    codes: ['http-status'],
    also: calls(2),
  },
  ...[401, 403].map((code): BadInput => ({
    number: 9,
    what: `status ${code} is not requested again`,
    run: () => fetched(status(code)),
    state: 'ERROR',
    codes: ['http-status'],
    also: calls(1),
  })),
  ...[404, 410].map((code): BadInput => ({
    number: 10,
    what: `status ${code} is not requested again`,
    run: () => fetched(status(code)),
    state: 'ERROR',
    codes: ['http-status'],
    also: calls(1),
  })),
  {
    number: 11,
    what: 'status 413 is reported as too large',
    run: () => fetched(status(413)),
    state: 'ERROR',
    codes: ['too-large'],
    also: calls(1),
  },
  ...[429, 503].flatMap((code): readonly BadInput[] => [
    {
      number: 12,
      what: `status ${code} is retried after the delay that the server asks for`,
      run: () =>
        fetched(({ nth }) => (nth === 1 ? status(code, 'no', { 'retry-after': '10' })() : good())),
      state: 'OK',
      also: calls(2),
    },
    {
      number: 12,
      what: `status ${code} with a longer delay is reported`,
      run: () => fetched(status(code, 'no', { 'retry-after': '3600' })),
      state: 'ERROR',
      codes: ['http-status'],
      also: calls(1),
    },
    {
      number: 12,
      what: `status ${code} with a longer delay leaves the last good figures visible`,
      run: () => fetchedAgain(status(code, 'no', { 'retry-after': '3600' })),
      state: 'STALE',
      codes: ['http-status'],
    },
  ]),
  {
    number: 13,
    what: 'the error text of a server is not shown',
    run: () => fetched(status(500, 'NullReferenceException at Monitor.Geheim()')),
    state: 'ERROR',
    codes: ['http-status'],
    also: ({ problem }) =>
      expect(JSON.stringify([problem?.message, problem?.detail])).not.to.include('Geheim'),
  },
  {
    number: 14,
    what: 'an answer of one byte a second is aborted',
    run: () =>
      fetched(({ signal }) => {
        const drip = new ReadableStream<Uint8Array>({
          start: (controller) => {
            controller.enqueue(new Uint8Array([123]));
            signal.addEventListener('abort', () =>
              controller.error(new DOMException('Stopped', 'AbortError')),
            );
          },
        });
        return new Response(drip);
      }),
    state: 'ERROR',
    codes: ['timeout'],
    also: ({ io }) => {
      expect(io.calls).to.have.length(1);
      expect(io.timers()).to.deep.equal([]);
    },
  },
  {
    number: 15,
    what: 'half a file is reported, and may be requested again',
    run: () => fetched(() => new Response(JSON.stringify(smallFile()).slice(0, 300))),
    state: 'ERROR',
    codes: ['not-json'],
    also: calls(1),
  },
  {
    number: 15,
    what: 'a connection that is cut halfway is retried',
    run: () => fetched(({ nth }) => (nth === 1 ? broken() : good())),
    state: 'OK',
    also: calls(2),
  },
  {
    number: 16,
    what: 'an HTML page is refused before it is parsed, also after whitespace and a byte-order mark',
    run: () => fetched(() => new Response(`\uFEFF \n${page}`)),
    state: 'ERROR',
    codes: ['not-data'],
    also: calls(1),
  },
  ...['text/html', 'text/plain', 'application/octet-stream'].map((type): BadInput => ({
    number: 17,
    what: `figures are read also when the server calls them ${type}`,
    run: () =>
      fetched(
        () => new Response(JSON.stringify(smallFile()), { headers: { 'content-type': type } }),
      ),
    state: 'OK',
  })),
  {
    number: 18,
    what: 'an HTML page is refused also when the server calls it JSON',
    run: () =>
      fetched(() => new Response(page, { headers: { 'content-type': 'application/json' } })),
    state: 'ERROR',
    codes: ['not-data'],
  },
  {
    number: 19,
    what: 'broken compression is reported like a network failure',
    run: () => fetched(broken),
    state: 'ERROR',
    codes: ['network'],
  },
  {
    number: 20,
    what: 'a file that is still compressed is refused as text',
    run: () => fetched(() => new Response(new Uint8Array([0x1f, 0x8b, 0x08, 0x00, 0x41]))),
    state: 'ERROR',
    codes: ['encoding'],
  },
  {
    number: 21,
    what: 'a copy that is older than the index says is reported',
    run: () =>
      fetched(
        site({
          'https://data.example/monitor/index.json': newest,
          [url]: smallFile({ updated: '2020-06-01' }),
        }),
        {
          src: 'https://data.example/monitor/index.json',
        },
      ),
    state: 'NOTE',
    codes: ['note older-copy'],
  },
  {
    number: 24,
    what: 'an address that connect-src blocks is reported like a network failure',
    run: () => fetched(failing),
    state: 'ERROR',
    codes: ['network'],
  },
  {
    number: 25,
    what: 'a page opened from a disk cannot read a file beside it',
    run: () => fetched(good, { src: 'proef.json' }, 'file:///C:/pagina.html'),
    state: 'ERROR',
    codes: ['bad-address'],
    also: calls(0),
  },
  {
    number: 25,
    what: 'figures in the page itself need no request',
    run: () => given(smallFile()),
    state: 'OK',
    also: calls(0),
  },
  {
    number: 26,
    what: 'a file over the size limit is not read to its end',
    run: () => {
      let sent = 0;
      const part = new Uint8Array(1_000_000).fill(32);
      return fetched(
        () =>
          new Response(
            new ReadableStream<Uint8Array>({
              pull: (controller) => {
                sent += part.length;
                if (sent > 3 * limits.bytes) controller.close();
                else controller.enqueue(part);
              },
            }),
          ),
      );
    },
    state: 'ERROR',
    codes: ['too-large'],
    also: calls(1),
  },
  {
    number: 26,
    what: 'a text over the size limit in the page itself is not read',
    run: () => given(' '.repeat(limits.bytes + 1)),
    state: 'ERROR',
    codes: ['too-large'],
  },
];

describe('transport faults', () => {
  behaves(transport);

  it('22: an answer to an older question is dropped', async () => {
    const late: ((response: Response) => void)[] = [];
    const io = testIo(({ url: at }) =>
      at.endsWith('oud.json') ? new Promise((resolve) => late.push(resolve)) : good(),
    );
    const abort = new AbortController();
    const older = open(
      { src: 'https://data.example/oud.json', indicator: null, edition: null },
      io,
      abort.signal,
    ).then(
      () => 'shown',
      () => 'left',
    );
    await io.settle();
    abort.abort();
    expect((await open({ src: url, indicator: null, edition: null }, io)).dataset.url).to.equal(
      url,
    );
    late[0]?.(good());
    await io.pass(10);
    expect(await older).to.equal('left');
  });

  it('23: a widget that is removed aborts its request and reports nothing', async () => {
    const io = testIo(() => new Promise<Response>(() => {}));
    const leaving = new AbortController();
    let reason: unknown;
    open({ src: url, indicator: null, edition: null }, io, leaving.signal).catch(
      (error: unknown) => (reason = error),
    );
    await io.settle();
    leaving.abort('gone');
    await io.pass(10);
    expect(reason).to.equal('gone');
    expect(io.calls[0]?.init.signal?.aborted).to.equal(true);
    expect(io.timers()).to.deep.equal([]);
  });
});
