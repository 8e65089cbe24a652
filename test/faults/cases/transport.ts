import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { openHeaders, type Fault as ServerFault } from '../../support/servers.js';
import type { Fault } from '../fault.js';
import { USUAL } from '../world.js';
import { TEXT } from './policies.js';

export const FILE = 'mbo-instroom-techniek.json';
export const figures = (): string => readFileSync(`demo/monitor/${FILE}`, 'utf8');
const json = {
  ...openHeaders,
  'content-type': 'application/json',
  'access-control-expose-headers': 'retry-after',
};

export const answers = (
  body: string | Buffer,
  more: Readonly<Record<string, string>> = {},
): ServerFault => {
  return (response) => response.writeHead(200, { ...json, ...more }).end(body);
};

/** The server behaves so for the first requests, and then as it should. */
const atFirst = (
  times: number,
  fault: Extract<ServerFault, (...all: never[]) => void>,
): ServerFault => {
  let left = times;
  return (response, request) => {
    left -= 1;
    if (left >= 0) fault(response, request);
    else response.writeHead(200, json).end(figures());
  };
};

const cut: ServerFault = (response) => {
  response.writeHead(200, { ...json, 'content-length': String(Buffer.byteLength(figures())) });
  response.write(figures().slice(0, 2000));
  setTimeout(() => response.destroy(), 50);
};

const status =
  (
    code: number,
    more: Readonly<Record<string, string>> = {},
  ): Extract<ServerFault, (...all: never[]) => void> =>
  (response) =>
    response.writeHead(code, { ...json, ...more }).end();

/** By the page, whatever number of widgets it has: without a second try. */
const ONCE = 1;

interface Answer {
  readonly number: Fault['number'];
  readonly what: string;
  readonly fault: () => ServerFault;
  readonly sees: 'usual' | 'text';
  /** How often the file is asked for at most. */
  readonly attempts: number;
  readonly quick?: true;
}

const ANSWERS: readonly Answer[] = [
  {
    number: 'F18',
    what: 'breaks off in the middle once',
    fault: () => atFirst(1, cut),
    sees: 'usual',
    attempts: 2,
    quick: true,
  },
  {
    number: 'F18',
    what: 'breaks off in the middle each time',
    fault: () => cut,
    sees: 'text',
    attempts: 2,
  },
  {
    number: 'F19',
    what: 'is overloaded, and says when to come back',
    fault: () => atFirst(2, status(503, { 'retry-after': '1' })),
    sees: 'usual',
    attempts: 3,
  },
  {
    number: 'F19',
    what: 'says to come back tomorrow',
    fault: () => status(503, { 'retry-after': '99999' }),
    sees: 'text',
    attempts: ONCE,
  },
  {
    number: 'F19',
    what: 'says no such time as to come back',
    fault: () => atFirst(1, status(502, { 'retry-after': 'soon' })),
    sees: 'usual',
    attempts: 2,
  },
  ...[401, 403, 404, 410].map((code): Answer => ({
    number: 'F21',
    what: `answers ${code}`,
    fault: () => status(code),
    sees: 'text',
    attempts: ONCE,
  })),
  {
    number: 'F22',
    what: 'sends to itself for ever',
    fault: () => status(302, { location: `/${FILE}` }),
    sees: 'text',
    attempts: 99,
  },
  {
    number: 'F23',
    what: 'gives a page to log in on',
    fault: () => 'html',
    sees: 'text',
    attempts: ONCE,
  },
  ...['', 'null', '[]', '"x"', '0', '{}', '{"version":'].map((body): Answer => ({
    number: 'F24',
    what: `gives ${body === '' ? 'nothing' : body}`,
    fault: () => answers(body),
    sees: 'text',
    attempts: ONCE,
  })),
  {
    number: 'F24',
    what: 'says that there is no content',
    fault: () => status(204),
    sees: 'text',
    attempts: ONCE,
  },
  {
    number: 'F25',
    what: 'gives no leave to pages elsewhere',
    fault: () => (response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(figures()),
    sees: 'text',
    attempts: 2,
  },
  {
    number: 'F25',
    what: 'gives leave to somebody else',
    fault: () => answers(figures(), { 'access-control-allow-origin': 'https://elders.example' }),
    sees: 'text',
    attempts: 2,
  },
  {
    number: 'F27',
    what: 'gives a hundred million spaces in a small parcel',
    fault: () => answers(gzipSync(Buffer.alloc(100_000_000, ' ')), { 'content-encoding': 'gzip' }),
    sees: 'text',
    attempts: ONCE,
  },
  {
    number: 'F27',
    what: 'gives a parcel that cannot be opened',
    fault: () => answers(gzipSync(figures()).subarray(0, 900), { 'content-encoding': 'gzip' }),
    sees: 'text',
    attempts: 2,
  },
  {
    number: 'F28',
    what: 'writes UTF-16',
    fault: () => answers(Buffer.from(`\uFEFF${figures()}`, 'utf16le')),
    sees: 'text',
    attempts: ONCE,
  },
  {
    number: 'F28',
    what: 'writes Latin-1',
    fault: () => answers(Buffer.from(figures().replace('studenten', 'studënten'), 'latin1')),
    sees: 'text',
    attempts: ONCE,
  },
  {
    number: 'F28',
    what: 'writes half a letter',
    fault: () =>
      answers(
        Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]),
      ),
    sees: 'text',
    attempts: ONCE,
  },
  {
    number: 'F28',
    what: 'begins with a byte-order mark',
    fault: () => answers(`\uFEFF${figures()}`),
    sees: 'usual',
    attempts: ONCE,
  },
];

export const transport: readonly Fault[] = [
  {
    number: 'F14',
    name: "where the name of the host of the figures does not resolve, the author's text stands",
    inject: async ({ visit }) => {
      const address = 'http://bestaat-niet.invalid/x.json';
      const widgets = ['tp-indicator', 'tp-trend']
        .map((tag) => `<${tag} src="${address}"><p>38.443</p></${tag}>`)
        .join('');
      await (await visit({ widgets })).ends(TEXT, { own: [/bestaat-niet\.invalid/] });
    },
  },
  ...ANSWERS.map(({ number, what, fault, sees, attempts, quick }): Fault => ({
    number,
    name: `where the host of the figures ${what}, ${sees === 'text' ? "the author's text stands" : 'figure and picture come'}`,
    ...(quick && { quick }),
    inject: async ({ visit, data }) => {
      data.setFault(FILE, fault());
      const before = data.requests.length;
      const page = await visit();
      await page.until(sees === 'text' ? TEXT : USUAL);
      assert.ok(
        data.requests.length - before <= attempts,
        `${data.requests.length - before} requests`,
      );
      await page.ends(sees === 'text' ? TEXT : USUAL);
    },
  })),
  {
    number: 'F20',
    name: 'a server that is asked too much is asked three times at most by a thousand widgets',
    inject: async ({ visit, data }) => {
      data.setFault(FILE, status(429));
      const before = data.requests.length;
      const page = await visit({
        crowded: true,
        widgets: `<tp-indicator src="DATA/${FILE}"><p>38.443</p></tp-indicator>`.repeat(1000),
      });
      await page.until({ 'tp-indicator': 'text', 'tp-indicator:nth-of-type(1000)': 'text' });
      assert.ok(data.requests.length - before <= 3, `${data.requests.length - before} requests`);
      await page.ends({ 'tp-indicator': 'text' });
    },
  },
  {
    number: 'F32',
    name: 'a slow line with a long way shows figure and picture, and pushes nothing about',
    inject: async ({ visit }) => {
      const page = await visit();
      const session = await page.tab?.createCDPSession();
      await session?.send('Network.enable');
      await session?.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 600,
        downloadThroughput: 125_000,
        uploadThroughput: 30_000,
      });
      await page.tab?.reload({ waitUntil: 'domcontentloaded' });
      await page.ends(USUAL);
    },
  },
  {
    number: 'F36',
    name: 'a host of figures that sets cookies, clears the device and names others leaves nothing there and makes nobody ask',
    quick: true,
    inject: async ({ visit, data, stranger }) => {
      data.setFault(
        FILE,
        answers(figures(), {
          'set-cookie': 'spoor=1; SameSite=None; Secure; Path=/',
          'clear-site-data': '"*"',
          refresh: `0; url=${stranger.origin}/x`,
          link: `<${stranger.origin}/x.js>; rel=preload; as=script`,
        }),
      );
      // Chromium before 124 fetches of itself what the answer to any request asks it to.
      const page = await visit();
      const version = Number(
        /Chrome\/(\d+)/.exec((await page.tab?.browser().version()) ?? '')?.[1],
      );
      await page.ends(USUAL, version < 124 ? { own: [/^3: asked .*x\.js$/] } : {});
    },
  },
];
