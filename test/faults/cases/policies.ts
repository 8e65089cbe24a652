import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { strictHeaders } from '../../support/strict-headers.js';
import { openHeaders } from '../../support/servers.js';
import type { Fault, World } from '../fault.js';
import { widgetStateOf } from '../rung.js';
import { USUAL } from '../world.js';

export const TEXT = { 'tp-indicator': 'text', 'tp-trend': 'text' } as const;
const TABLE = { ...USUAL, 'tp-trend': 'table' } as const;

/** Every feature that a browser may be told to keep from a page. */
const FEATURES = [
  ...[
    'accelerometer',
    'autoplay',
    'camera',
    'clipboard-read',
    'clipboard-write',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'geolocation',
  ],
  ...[
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'picture-in-picture',
    'publickey-credentials-get',
    'sync-xhr',
    'usb',
    'web-share',
  ],
];

/** The strictest header set, header by header. */
const HEADERS: Readonly<Record<string, (world: World) => Readonly<Record<string, string>>>> = {
  'a policy that lets in our scripts and the figures, and nothing else': ({ scripts, data }) => {
    const { 'content-security-policy': policy = '' } = strictHeaders({
      scriptSrc: scripts.origin,
      data: data.origin,
    });
    return { 'content-security-policy': policy };
  },
  'an Integrity-Policy': () => ({ 'integrity-policy': 'blocked-destinations=(script)' }),
  'an embedder policy that asks for leave': () => ({
    'cross-origin-embedder-policy': 'require-corp',
  }),
  'an embedder policy without credentials': () => ({
    'cross-origin-embedder-policy': 'credentialless',
    'cross-origin-opener-policy': 'same-origin',
  }),
  'an opener policy and a resource policy': () => ({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  }),
  'no referrer': () => ({ 'referrer-policy': 'no-referrer' }),
  'no feature at all': () => ({
    'permissions-policy': FEATURES.map((name) => `${name}=()`).join(', '),
  }),
  'types that may not be guessed, in an agent of its own': () => ({
    'x-content-type-options': 'nosniff',
    'origin-agent-cluster': '?1',
  }),
  'all of these': ({ scripts, data }) => ({
    ...strictHeaders({ scriptSrc: scripts.origin, data: data.origin }),
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': FEATURES.map((name) => `${name}=()`).join(', '),
    'origin-agent-cluster': '?1',
  }),
};

const js = { ...openHeaders, 'content-type': 'text/javascript; charset=utf-8' };

export const policies: readonly Fault[] = [
  ...Object.entries(HEADERS).map(([what, headers]): Fault => ({
    number: /embedder/.test(what) ? 'F88' : 'F85',
    name: `a page with ${what} shows figure and picture without a violation`,
    ...(what === 'all of these' ? { quick: true } : {}),
    inject: async (world) =>
      (await world.visit({ crowded: true, headers: headers(world) })).ends(USUAL),
  })),
  ...[
    ["allows no Trusted Types policy keeps the author's text", "'none'"],
    ["names others keeps the author's text", 'lit-html dompurify'],
  ].map(([effect, names]): Fault => ({
    number: 'F86',
    name: `a page that ${effect}`,
    inject: async ({ visit }) => {
      const page = await visit({
        headers: {
          'content-security-policy': `require-trusted-types-for 'script'; trusted-types ${names}`,
        },
      });
      // The browser itself reports that our policy was refused: once, and nothing else.
      await page.ends(TEXT, { own: [/^2: violation: trusted-types: trusted-types-policy$/] });
    },
  })),
  {
    number: 'F86',
    name: 'a page whose own default Trusted Types policy refuses everything shows figure and picture',
    quick: true,
    inject: async ({ visit }) => {
      const refuse = '() => { throw new TypeError("no") }';
      const page = await visit({
        early: `trustedTypes.createPolicy('default', { createHTML: ${refuse}, createScript: ${refuse}, createScriptURL: ${refuse} })`,
        headers: {
          'content-security-policy':
            "require-trusted-types-for 'script'; trusted-types default techniekpact",
        },
      });
      await page.ends(USUAL);
    },
  },
  {
    number: 'F89',
    name: 'no file of ours can bring in another without its hash',
    quick: true,
    inject: ({ published }) => {
      // The frame of a chart of somebody else is a page of its own, with no rights.
      for (const file of published.scripts.filter((one) => !one.endsWith('/chart-frame.js')))
        assert.doesNotMatch(
          readFileSync(join(published.folder, file), 'utf8'),
          /\bimport\s*\(|\bimportScripts\b|\bnew Worker\b/,
          file,
        );
      return Promise.resolve();
    },
  },
  ...(['tp', 'figures', 'drawing', 'chart-trend'] as const).flatMap((file) =>
    (
      [
        ['as a page', 'html'],
        [
          'cut in the middle',
          (response) =>
            response.writeHead(200, js).end(readFileSync('dist/tp.js', 'utf8').slice(0, 20_000)),
        ],
        [
          'as plain text',
          (response) => response.writeHead(200, { ...js, 'content-type': 'text/plain' }).end('1'),
        ],
        [
          'of another release',
          (response) => response.writeHead(200, js).end('globalThis.changedFileRan = true'),
        ],
      ] as const satisfies readonly (readonly [string, Parameters<World['break']>[1]])[]
    ).map(([how, fault]): Fault => ({
      number: 'F90',
      name: `where ${file}.js comes ${how}, ${file === 'tp' || file === 'figures' ? "the author's text stands" : 'sentence and table stand'}`,
      ...(file === 'figures' && how === 'of another release' ? { quick: true } : {}),
      inject: async (world) => {
        world.break(file, fault);
        const page = await world.visit();
        await page.ends(file === 'tp' || file === 'figures' ? TEXT : TABLE);
        assert.equal(
          await page.run(() => 'changedFileRan' in window),
          false,
          'a file that is not ours has run',
        );
      },
    })),
  ),
  ...(['drawing', 'chart-trend'] as const).map((file): Fault => ({
    number: 'F91',
    name: `sentence and table stand while ${file}.js does not come`,
    inject: async (world) => {
      world.break(file, 60_000);
      await (await world.visit()).ends(TABLE);
    },
  })),
  {
    number: 'F91',
    name: "the author's text stands until files that are seconds late have come",
    inject: async (world) => {
      for (const file of ['figures', 'trend', 'indicator']) world.break(file, 3000);
      const page = await world.visit();
      assert.equal((await widgetStateOf(page, 'tp-trend')).rung, 'text');
      await page.ends(USUAL);
    },
  },
];
