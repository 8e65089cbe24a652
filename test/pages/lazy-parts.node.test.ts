/**
 * What a reader gets, and the owner of the page is told, when one file of the widgets cannot be had: each file that the
 * build lists, each way.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { limits } from '../../src/data/limits.js';
import { openEngine, type Engine, type EngineName, type EnginePage } from '../support/engines.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type Fault,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { scriptTag } from '../support/widget-page.js';
import {
  AUTHOR,
  authorStands,
  lacks,
  onlyAuthorStands,
  tells,
  unfold,
  widget,
  type Look,
  type LostFile,
  type Told,
} from '../widgets/lost-file.js';
import { samples } from '../widgets/samples.js';

const built = readPublished();

const WAYS: Readonly<Record<string, Fault>> = {
  blocked: 'dead',
  gone: 'missing',
  changed: 'changed',
  silent: () => undefined,
};

/** What a file that never comes is waited for is a matter of `limits`, and not of this page: it takes a second here. */
const NO_PATIENCE = `<script>setTimeout = (own => (run, time, ...rest) => own(run, time === ${limits.total} ? 1000 : time, ...rest))(setTimeout)</script>`;

const told = (page: EnginePage, query: string): Promise<Told> =>
  page.run((selector): Told => {
    const element = document.querySelector(selector);
    const all = (parts: string): readonly Element[] =>
      [...(element?.shadowRoot?.querySelectorAll(parts) ?? [])].filter(seen);
    const seen = (one: Element): boolean => one.getClientRects().length > 0;
    const text = (one: Element): string => (one.textContent ?? '').replace(/\s+/g, ' ').trim();
    return {
      sentences: all('[part~=summary]').map(text),
      error: all('[part~=error] p, p[part~=error], [part~=notes]').map(text).join(' '),
      cells: all('td').map(text),
      pictures: all('[part~=chart] svg').length,
      author: [...(element?.children ?? [])].filter(seen).map(text).join(' '),
    };
  }, query);

const tellsWithoutTable: Look = ({ author, error, sentences, cells }) =>
  lacks(
    [author === '', 'two at once'],
    [/De tabel en de uitleg kunnen hier niet worden getoond/.test(error), 'no message'],
    [cells.length === 0, 'a table after all'],
    [sentences.length > 0, 'no sentence'],
  );

const TREND = widget('tp-trend', 'indicator="mbo-instroom-techniek" split="gender"');

const trendTells = tells('38.443', '6.023');

const press =
  (text: string) =>
  async (page: EnginePage): Promise<void> => {
    const pressed = (): Promise<boolean> =>
      page.run((label) => {
        const root = document.querySelector('tp-trend')?.shadowRoot;
        root?.querySelector<HTMLElement>('.act[aria-expanded="false"]')?.click();
        const button = [...(root?.querySelectorAll('button') ?? [])].find(
          ({ textContent }) => textContent?.trim() === label,
        );
        button?.click();
        return button !== undefined;
      }, text);
    for (const end = Date.now() + PATIENCE; !(await pressed()); await wait(50))
      assert.ok(Date.now() < end, `no button ${text}`);
  };

/** By file; several where it brings in more than one thing. */
type Cases = Readonly<Record<string, LostFile | readonly LostFile[]>>;

/** Files that several widgets ask for. */
const SHARED: Cases = {
  figures: {
    body: widget('tp-indicator', 'indicator="mbo-instroom-techniek"'),
    look: authorStands,
  },
  sentences: { body: TREND, look: trendTells },
  explorer: { body: TREND, look: trendTells },
  // The sentences stand, and where the table would be is said that it is lacking.
  panel: [
    {
      body: widget('tp-indicator', 'indicator="mbo-instroom-techniek" hide="why"'),
      act: unfold('tp-indicator', 'about'),
      look: tellsWithoutTable,
    },
    {
      body: widget('tp-trend', 'indicator="mbo-instroom-techniek" table="open"'),
      look: tellsWithoutTable,
    },
  ],
  csv: { body: widget('tp-table', 'indicator="mbo-instroom-techniek"'), look: tells('38.443') },
  // Number and sentence stand, and no empty place is left.
  'card-pictures': {
    body: widget('tp-indicator', 'indicator="mbo-instroom-techniek"'),
    look: ({ sentences, pictures, author }) =>
      lacks(
        [author === '', 'two at once'],
        [sentences.length > 0, 'no sentence'],
        [pictures === 0, 'an empty place'],
      ),
  },
  drawing: { body: TREND, look: trendTells },
  'picture-file': {
    body: TREND,
    act: press('Grafiek als SVG'),
    look: ({ sentences, pictures }) =>
      lacks([sentences.length > 0, 'no sentence'], [pictures === 1, 'no picture']),
  },
  share: [unfold('tp-trend', 'share'), press('Alles in één zip')].map((act) => ({
    body: TREND,
    act,
    look: ({ sentences }) => lacks([sentences.length > 0, 'no sentence']),
  })),
  upgrade: {
    body: `<div data-tp-widget="trend" data-tp-indicator="mbo-instroom-techniek"><p>${AUTHOR}</p></div>`,
    look: onlyAuthorStands,
  },
  // Without it the console says no more than the code.
  reasons: {
    body: widget('tp-trend', 'indicator="mbo-instroom-techniek" split="none"'),
    look: onlyAuthorStands,
  },
  check: {
    body: TREND,
    address: '#tp-check',
    look: ({ pictures }) => lacks([pictures === 1, 'no picture']),
  },
};

/** With those of each widget. */
const CASES = [SHARED, ...Object.values(samples).map(({ lost = {} }): Cases => lost)]
  .flatMap((cases) => Object.entries(cases))
  .reduce(
    (all, [file, cases]) => all.set(file, [...(all.get(file) ?? []), ...[cases].flat()]),
    new Map<string, readonly LostFile[]>(),
  );

/**
 * Pages of our own ask for these by a tag of theirs; without `tp.js` there is none of ours to say anything. Only
 * browsers without `light-dark()` ask for `scheme`.
 */
const NOT_LAZY = ['tp', 'frame', 'tp-host', 'chart-frame', 'scheme'];

const nameOf = (file: string): string => /([^/]+)\.js$/.exec(file)?.[1] ?? file;
const LAZY = built.scripts.map(nameOf).filter((name) => !NOT_LAZY.includes(name));

/**
 * What is tried: everything in Chromium, two files in the others. Each file in one way, in turn, those that most hangs
 * on in every way; all with `EVERY_WAY=1`.
 */
const tried = (engine: EngineName): readonly string[] => (engine === 'chromium' ? LAZY : MOST);
const MOST = ['explorer', 'select'];
const waysOf = (file: string): readonly string[] => {
  const all = Object.keys(WAYS);
  return process.env['EVERY_WAY'] === '1' || MOST.includes(file)
    ? all
    : all.filter((_, i) => i === LAZY.indexOf(file) % all.length);
};

const ENGINES = (process.env['BROWSERS'] ?? 'chromium').split(',') as readonly EngineName[];

describe('files of the widgets that a page may lack', () => {
  it('are all tried', () => assert.deepEqual(LAZY.toSorted(), [...CASES.keys()].toSorted()));
});

for (const name of ENGINES)
  describe(`without one file of the widgets, in ${name}`, () => {
    let engine: Engine;
    let pages: PageOrigin;
    let data: FileOrigin;
    const scripts = new Map<string, FileOrigin>();
    let opened: EnginePage[] = [];
    before(async () => {
      [engine, pages, data] = await Promise.all([
        openEngine(name),
        startPageOrigin(),
        startFileOrigin('demo/monitor'),
      ]);
      for (const way of Object.keys(WAYS)) scripts.set(way, await startFileOrigin(built.folder));
    });
    afterEach(async () => {
      await Promise.all(opened.map((page) => page.close()));
      opened = [];
      for (const origin of scripts.values()) origin.mend();
    });
    after(() =>
      Promise.all([
        engine.close(),
        pages.close(),
        data.close(),
        ...[...scripts.values()].map((origin) => origin.close()),
      ]),
    );

    const holds = async (
      file: string,
      way: string,
      fault: Fault,
      { body, look, act, address = '' }: LostFile,
    ): Promise<void> => {
      const origin = scripts.get(way) ?? assert.fail();
      const path = `v/${built.version}/tp.js`;
      origin.setFault(`v/${built.version}/${file}.js`, fault);
      const tag = scriptTag(`${origin.origin}/${path}`, built.integrity(path));
      const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Regio</title><meta name="tp-monitor" content="${data.origin}/index.json">${way === 'silent' ? NO_PATIENCE : ''}${tag}<h1>Techniek</h1><main>${body.replaceAll('DATA', data.origin).replaceAll('SCRIPTS', origin.origin)}</main>`;
      const page = await engine.open(pages.show(html) + address);
      opened.push(page);
      await act?.(page);
      const query =
        /<(tp-[a-z-]+|div data)/.exec(body)?.[1]?.replace(' data', '[data-tp-widget]') ?? '';
      // Of a file that does not answer only who waits for it is known.
      const blocked =
        way === 'silent'
          ? /\.js: no answer.*\[tp:script-blocked\]/
          : new RegExp(`${file}\\.js.*\\[tp:script-blocked\\]`);
      for (const end = Date.now() + PATIENCE; ; await wait(50)) {
        const now = await told(page, query);
        const lines = (await page.messages()).filter(({ text }) => text.includes('[tp:'));
        const wrong = [
          look(now),
          lines.some(({ text }) => blocked.test(text)) ? null : 'no line for the owner',
        ].filter((one) => one !== null);
        if (wrong.length === 0) break;
        if (Date.now() > end)
          assert.fail(
            `${file}.js ${way}: ${wrong.join('; ')}\n${JSON.stringify(now)}\n${JSON.stringify(lines)}`,
          );
      }
      assert.equal(await page.run(() => 'changedFileRan' in window), false);
      assert.deepEqual(
        (await page.messages()).filter(({ kind }) => kind === 'uncaught'),
        [],
      );
    };

    for (const file of tried(name))
      it(`tells what there is to tell without ${file}.js: ${waysOf(file).join(', ')}`, async () => {
        const cases = CASES.get(file) ?? assert.fail(`no page shows what becomes of ${file}.js`);
        await Promise.all(
          waysOf(file).flatMap((way) =>
            cases.map((one) => holds(file, way, WAYS[way] ?? assert.fail(), one)),
          ),
        );
      });
  });
