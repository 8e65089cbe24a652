import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';

import type { Fault, Visit } from '../fault.js';
import { untilWhole, USUAL } from '../world.js';
import { beginAnew } from './moves.js';
import { TEXT } from './policies.js';
import { devtools } from './unseen.js';

/** All that both widgets say. */
const visibleText = (page: Visit): Promise<string> =>
  page.run(() =>
    ['tp-indicator', 'tp-trend']
      .map((name) =>
        [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('.line') ?? [])]
          .map((one) => one.textContent)
          .join(),
      )
      .join('\n')
      .replace(/\s+/g, ' '),
  );

const numbersIn = (text: string): readonly string[] => text.match(/\d[\d.,/]*/g) ?? [];

const CLOCK = (years: number): string => `{
  const Real = Date, ahead = ${years} * 365.25 * 86400000;
  window.Date = class extends Real {
    constructor(...all) { if (all.length === 0) super(Real.now() + ahead); else super(...all); }
    static now() { return Real.now() + ahead; }
  };
}`;

/** Words that lists of ad blockers look for in names of files, parts, classes and attributes. */
const BLOCKED =
  /(^|[-_/.])(ads?|advert\w*|banner\w*|track(er|ing)?|pixel|beacon|analytics|sponsor\w*|promo\w*|popup|telemetry|counter|widget-\w+)([-_/.]|$)/i;

/** What is left of a snippet, and what a reader still gets: [what, markup, rung of the card]. */
const DAMAGED: readonly (readonly [string, string, 'picture' | 'text'])[] = [
  [
    'with its tag in capitals',
    '<TP-INDICATOR SRC="DATA/mbo-instroom-techniek.json"><P>TEXT</P></TP-INDICATOR>',
    'picture',
  ],
  [
    'with curly quotes',
    '<tp-indicator src=”DATA/mbo-instroom-techniek.json”><p>TEXT</p></tp-indicator>',
    'text',
  ],
  [
    'in a paragraph',
    '<p><tp-indicator src="DATA/mbo-instroom-techniek.json"><p>TEXT</p></tp-indicator></p>',
    'picture',
  ],
  [
    'in a heading and a link',
    '<h2><a href="#x"><tp-indicator src="DATA/mbo-instroom-techniek.json"><p>TEXT</p></tp-indicator></a></h2>',
    'picture',
  ],
  ['without its attributes', '<tp-indicator><p>TEXT</p></tp-indicator>', 'text'],
  [
    'with spaces and a line break in its address',
    '<tp-indicator src=" \n DATA/mbo-instroom-techniek.json \n "><p>TEXT</p></tp-indicator>',
    'picture',
  ],
  [
    'with a hard space in its address',
    '<tp-indicator src="DATA/mbo-instroom-techniek.json&nbsp;"><p>TEXT</p></tp-indicator>',
    'picture',
  ],
  [
    'with an address that was encoded once more',
    '<tp-indicator src="DATA%2Fmbo-instroom-techniek.json"><p>TEXT</p></tp-indicator>',
    'text',
  ],
  [
    'with handlers and styles on it',
    '<tp-indicator src="DATA/mbo-instroom-techniek.json" style="color: red" title="x" data-mce-bogus="1"><p>TEXT</p></tp-indicator>',
    'picture',
  ],
  [
    'that is never closed',
    '<tp-indicator src="DATA/mbo-instroom-techniek.json"><p>TEXT</p>',
    'picture',
  ],
  [
    'with its text in more markup',
    '<tp-indicator src="DATA/mbo-instroom-techniek.json"><div><span style="font: 12px x"><p>TEXT</p></span></div></tp-indicator>',
    'picture',
  ],
  [
    'closed in its own tag',
    '<tp-indicator src="DATA/mbo-instroom-techniek.json" /><p>TEXT</p>',
    'picture',
  ],
];

const SENTENCE = 'In 2023/24 begonnen 38.443 studenten.';

export const life: readonly Fault[] = [
  {
    number: 'F74',
    name: 'a page that a reader comes back to twenty times is as it was left, from the memory of the browser',
    inject: async ({ visit, pages }) => {
      const page = await visit({ headers: { 'cache-control': 'max-age=60' } });
      await untilWhole(page);
      const before = await visibleText(page);
      const other = pages.show('<!doctype html><title>Elders</title><p>Elders</p>', {
        'cache-control': 'max-age=60',
      });
      await page.run(() => {
        const shows: boolean[] = [];
        addEventListener('pageshow', ({ persisted }) => shows.push(persisted));
        Object.assign(window, { shows });
      });
      for (let turn = 0; turn < 20; turn++) {
        await page.tab?.goto(other, { waitUntil: 'load' });
        await page.tab?.goBack({ waitUntil: 'domcontentloaded', timeout: 5000 }).catch(() => null);
        await page.until(USUAL);
      }
      assert.deepEqual(
        await page.run(() => [...new Set((window as unknown as { shows: boolean[] }).shows)]),
        [true],
      );
      await untilWhole(page);
      assert.equal(await visibleText(page), before);
      await beginAnew(page);
      await page.ends(USUAL);
    },
  },
  {
    number: 'F75',
    name: 'a page that goes to paper has the picture that nobody came near, and every table',
    inject: async ({ visit }) => {
      const page = await visit({
        body: `WIDGETS<div style="height: 9000px"></div><tp-trend id="far" src="DATA/mbo-instroom-techniek.json"><p>${SENTENCE}</p></tp-trend>`,
      });
      await page.until(USUAL);
      await untilWhole(page, { '#far': 'table' });
      await page.run(() => {
        addEventListener('afterprint', () => {
          const root = document.querySelector('#far')?.shadowRoot;
          Object.assign(window, {
            printed: [
              root?.querySelectorAll('[part=chart] svg').length,
              root?.querySelectorAll('td').length,
            ],
          });
        });
      });
      await page.tab?.pdf({ printBackground: true });
      const [pictures, cells] = await page.run(
        () => (window as unknown as { printed: (number | null)[] }).printed,
      );
      assert.equal(pictures, 1);
      assert.ok(Number(cells) > 10, `${cells} cells`);
      await page.run(() => {
        delete (window as { printed?: unknown }).printed;
      });
      await page.ends(USUAL);
    },
  },
  {
    number: 'F78',
    name: 'a thousand widgets on one file ask for it once, and each tells its figure',
    inject: async ({ visit, data }) => {
      const before = data.requests.length;
      const page = await visit({
        crowded: true,
        widgets:
          `<tp-indicator src="DATA/mbo-instroom-techniek.json"><p>${SENTENCE}</p></tp-indicator>`.repeat(
            1000,
          ),
      });
      for (const end = Date.now() + 240_000; ; await wait(500)) {
        const complete = await page.run(
          () =>
            [...document.querySelectorAll('tp-indicator')].filter(({ shadowRoot }) =>
              shadowRoot?.textContent?.includes('38.443'),
            ).length,
        );
        if (complete === 1000) break;
        assert.ok(Date.now() < end, `${complete} tell their figure`);
      }
      assert.equal(data.requests.length - before, 1);
      // In sight it keeps to its sentence: nobody reserved room for a thousand.
      await page.ends({ 'tp-indicator': 'table' });
    },
  },
  {
    number: 'F79',
    name: 'a telephone twenty times as slow shows figure and picture',
    slow: true,
    inject: async ({ visit }) => {
      const page = await visit({ tags: '' });
      const session = await devtools(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 20 });
      await page.run((src: string) => {
        const script = document.createElement('script');
        script.type = 'module';
        script.src = src;
        script.crossOrigin = 'anonymous';
        document.head.append(script);
      }, page.world.script('tp'));
      await page.until(USUAL);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await page.ends(USUAL);
    },
  },
  ...[-10, 10].map((years): Fault => ({
    number: 'F80',
    name: `a clock that is ten years ${years < 0 ? 'behind' : 'ahead'} changes no figure and no year`,
    inject: async ({ visit }) => {
      const right = await visit();
      await untilWhole(right);
      const wrong = await visit({ early: CLOCK(years) });
      await untilWhole(wrong);
      // A day that is still to come is called otherwise.
      assert.deepEqual(numbersIn(await visibleText(wrong)), numbersIn(await visibleText(right)));
      await wrong.ends(USUAL);
    },
  })),
  {
    number: 'F80',
    name: 'no time zone changes a figure, a year or a date',
    inject: async ({ visit }) => {
      const page = await visit();
      await untilWhole(page);
      const before = await visibleText(page);
      for (const zone of [
        'Pacific/Kiritimati',
        'Pacific/Pago_Pago',
        'America/New_York',
        'Asia/Kathmandu',
      ]) {
        await page.tab?.emulateTimezone(zone);
        await page.tab?.reload({ waitUntil: 'domcontentloaded' });
        await untilWhole(page);
        assert.equal(await visibleText(page), before, zone);
      }
      await page.ends(USUAL);
    },
  },
  {
    number: 'F81',
    name: 'no file, part, class or attribute of ours has a name that ad blockers look for',
    quick: true,
    inject: async ({ visit, published }) => {
      const page = await visit();
      await page.until(USUAL);
      const names = await page.run(() => {
        const all = ['tp-indicator', 'tp-trend'].flatMap((name) => [
          ...(document.querySelector(name)?.shadowRoot?.querySelectorAll('*') ?? []),
        ]);
        const words = all.flatMap((one) =>
          [one.id, one.getAttribute('part') ?? '', one.getAttribute('class') ?? '']
            .join(' ')
            .split(/\s+/),
        );
        return [...new Set(words)];
      });
      const files = published.scripts.map((file) => file.replace(/^v\/[^/]+\//, ''));
      assert.ok(names.length > 20 && files.length > 20);
      assert.deepEqual(
        [...names, ...files].filter((name) => BLOCKED.test(name)),
        [],
      );
      await page.ends(USUAL);
    },
  },
  {
    number: 'F81',
    name: "a consent tool that holds our script back leaves the author's text, and the figure comes with leave",
    inject: async ({ visit, tag }) => {
      const page = await visit({
        tags: tag().replace('type="module"', 'type="text/plain" data-category="statistics"'),
      });
      await page.until(TEXT);
      await page.run(() => {
        for (const held of document.querySelectorAll<HTMLScriptElement>(
          'script[type="text/plain"]',
        )) {
          const script = document.createElement('script');
          for (const { name, value } of held.attributes)
            script.setAttribute(name, name === 'type' ? 'module' : value);
          held.replaceWith(script);
        }
      });
      await beginAnew(page);
      await page.ends(USUAL);
    },
  },
  {
    number: 'F81',
    name: "a reader who saves data sees figure and picture, and a reading view finds the author's text there",
    inject: async ({ visit }) => {
      const page = await visit();
      const session = await devtools(page);
      await session.send(
        'Emulation.setDataSaverOverride' as never,
        { dataSaverEnabled: true } as never,
      );
      await page.tab?.reload({ waitUntil: 'domcontentloaded' });
      assert.equal(
        await page.run(
          () => (navigator as { connection?: { saveData: boolean } }).connection?.saveData,
        ),
        true,
      );
      await page.until(USUAL);
      const text = await page.run(() => document.body.cloneNode(true).textContent ?? '');
      assert.match(text, /38\.443 studenten begonnen/);
      await page.ends(USUAL);
    },
  },
  ...(
    [
      ['is gone', 'missing'],
      ['does not answer', 'dead'],
      [
        'holds words that the browser does not know',
        (response) =>
          response
            .writeHead(200, {
              'content-type': 'text/javascript',
              'access-control-allow-origin': '*',
            })
            .end('class ?? {'),
      ],
    ] as const satisfies readonly (readonly [string, Parameters<Visit['world']['break']>[1]])[]
  ).map(([what, fault]): Fault => ({
    number: 'F82',
    name: `where our script ${what}, the author's text stands`,
    inject: async (world) => {
      world.break('tp', fault);
      // Without a hash, so that the browser reads it.
      const page = await world.visit({
        tags: `<script type="module" src="${world.script('tp')}" crossorigin></script>`,
      });
      await wait(500);
      await page.ends(TEXT, { own: [/SyntaxError/] });
    },
  })),
  {
    number: 'F82',
    name: "where the page lets no script of others run, the author's text stands",
    inject: async ({ visit }) => {
      const page = await visit({ headers: { 'content-security-policy': "script-src 'none'" } });
      await page.ends(TEXT, { own: [/^2: violation: script-src-elem: http/] });
    },
  },
  ...DAMAGED.map(([what, markup, rung]): Fault => ({
    number: 'F83',
    name: `a snippet ${what} gives ${rung === 'text' ? "the author's text" : 'the figure'}`,
    inject: async ({ visit }) => {
      const page = await visit({ body: markup.replace('TEXT', SENTENCE) });
      await page.ends({ 'tp-indicator': rung });
    },
  })),
  {
    number: 'F84',
    name: 'a reader who changes colours, contrast and motion while the page is open keeps figure and picture',
    inject: async ({ visit }) => {
      const page = await visit();
      await untilWhole(page);
      const session = await devtools(page);
      const before = await visibleText(page);
      for (const [name, value] of [
        ['prefers-reduced-motion', 'reduce'],
        ['prefers-contrast', 'more'],
        ['prefers-color-scheme', 'dark'],
        ['forced-colors', 'active'],
        ['prefers-reduced-data', 'reduce'],
      ] as const) {
        await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
        await untilWhole(page);
        assert.equal(await visibleText(page), before, name);
      }
      await session.send('Emulation.setEmulatedMedia', { features: [] });
      await page.ends(USUAL);
    },
  },
];
