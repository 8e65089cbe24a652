/**
 * What assistive technology gets of each element in each state, Dutch and English, as Chromium tells it: committed as
 * text, so that a change is read before it is published. `UPDATE_TREES=1` writes the files anew. Other versions of
 * Chromium may name roles otherwise.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';

import { builderWidgets, widgets } from '../../src/widgets/index.js';
import { accessibilityTree } from '../fixtures/trees/accessibility-tree.js';
import { chosen, retried, searched, settled, unfolded } from '../fixtures/trees/acts.js';
import { openStages, type Stages } from '../fixtures/trees/stages.js';
import { chromiumFlags, findChromium } from '../support/browser-paths.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { scriptTag } from '../support/widget-page.js';
import type { TreeState } from '../widgets/sample.js';
import { samples } from '../widgets/samples.js';

type Lang = 'nl' | 'en';
type Act = (page: Page, tag: string) => Promise<unknown>;

const FIGURE: Readonly<Record<Lang, string>> = {
  nl: 'In schooljaar 2019/20 begonnen 42.225 studenten aan een technische mbo-opleiding.',
  en: 'In school year 2019/20, 42,225 students started a technical mbo programme.',
};
/** Those whose picture comes after the words. */
const DRAWN: readonly string[] = builderWidgets.flatMap(({ name, builder }) =>
  builder.picture ? [name] : [],
);
const ACTS: Readonly<Record<string, Act>> = { chosen, searched };

/** The files were read in a later one. */
const OLDEST_READ = 150;

/** Most of the time a widget waits, for an answer or a pause in what it says. */
const AT_A_TIME = 4;

describe('the accessibility tree', { concurrency: AT_A_TIME }, () => {
  let browser: Browser;
  let pages: PageOrigin;
  let scripts: FileOrigin;
  let data: FileOrigin;
  /** Hosts of their own: one that breaks off too often is not asked for a while, and the page of a stage lives on. */
  let gone: FileOrigin;
  let dead: FileOrigin;
  let silent: Server;
  let stages: Stages;
  let older: boolean;
  before(async () => {
    const published = readPublished();
    const executablePath = findChromium();
    if (!executablePath)
      throw new Error('No Chrome, Chromium or Edge found: install one or set CHROME_PATH.');
    silent = createServer(() => undefined).listen(0, '127.0.0.1');
    [browser, pages, scripts, data, gone, dead] = await Promise.all([
      launch({ executablePath, headless: true, args: [...chromiumFlags] }),
      startPageOrigin(),
      startFileOrigin(published.folder),
      startFileOrigin('demo/monitor'),
      startFileOrigin('demo/monitor'),
      startFileOrigin('demo/monitor'),
      once(silent, 'listening'),
    ]);
    const file = `v/${published.version}/tp.js`;
    gone.setFault('*', 'missing');
    dead.setFault('*', 'dead');
    const head = scriptTag(`${scripts.origin}/${file}`, published.integrity(file));
    older = Number(/\d+/.exec(await browser.version())?.[0]) < OLDEST_READ;
    stages = await openStages(
      browser,
      pages.show(
        `<!doctype html><html><head><meta charset="utf-8">${head}</head><body></body></html>`,
      ),
      AT_A_TIME,
    );
  });
  after(async () => {
    silent.closeAllConnections();
    silent.close();
    await Promise.all([
      browser.close(),
      pages.close(),
      scripts.close(),
      data.close(),
      gone.close(),
      dead.close(),
    ]);
  });

  const block = (content: object): string =>
    `<script type="application/json" id="figures">${JSON.stringify(content).replaceAll('<', '\\u003c')}</script>`;

  /** The page of a state, and what is done before it is read. */
  const stateOf = (state: string, name: string, lang: Lang): readonly [body: string, act?: Act] => {
    const { tree, inSentence = false } = samples[name] ?? {};
    if (!tree) throw new Error(`no sample of ${name}`);
    const tag = `tp-${name}`;
    const element = (attributes: string): string =>
      inSentence
        ? `<p>1: <${tag} ${attributes}>42.225</${tag}>.</p>`
        : `<${tag} ${attributes} loading="eager"><p>${FIGURE[lang]}</p></${tag}>`;
    const asked = (file: string, attributes = ''): string =>
      element(`src="${data.origin}/${file}.json" ${attributes}`);
    const states: Readonly<Record<TreeState, () => readonly [body: string, act?: Act]>> = {
      ready: () => [asked(tree.file, tree.attributes)],
      loading: () => [
        `<${tag} heading="${lang === 'nl' ? 'Instroom' : 'Intake'}" src="http://127.0.0.1:${(silent.address() as AddressInfo).port}/a.json"></${tag}>`,
      ],
      'error-gone': () => [element(`src="${gone.origin}/gone.json"`)],
      'error-dead': () => [element(`src="${dead.origin}/dead.json"`), retried],
      empty: () => [block(tree.empty) + element('src="#figures"')],
      special: () => [
        block(tree.special?.file ?? {}) +
          element(`src="#figures" ${tree.special?.attributes ?? ''}`),
        unfolded,
      ],
      chosen: () => [asked(tree.file, tree.attributes), chosen],
    };
    const further = tree.further?.[state];
    if (further === undefined) return states[state as TreeState]();
    const act = further.act && ACTS[further.act];
    const body = asked(further.file, further.attributes);
    return act ? [body, act] : [body];
  };

  const treeOf = async (state: string, name: string, lang: Lang): Promise<string> => {
    const [body, act] = stateOf(state, name, lang);
    const tag = `tp-${name}`;
    const tree = await stages.on({ title: tag, lang, body }, async (page) => {
      await page.waitForFunction(
        settled,
        { timeout: PATIENCE, polling: 50 },
        tag,
        state === 'loading',
        DRAWN.includes(name),
      );
      // Whether a table scrolls in its box is known once it is laid out.
      await page.evaluate(
        () =>
          new Promise((resolve) =>
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))),
          ),
      );
      await act?.(page, tag);
      return accessibilityTree(page);
    });
    return tree
      .replaceAll(/127\.0\.0\.1:\d+/g, 'host')
      .replaceAll(/(Geraadpleegd op|Accessed on) \d{1,2} \p{L}+ \d{4}/gu, '$1 (today)');
  };

  for (const { name } of widgets) {
    const { tree } = samples[name] ?? {};
    for (const state of tree ? [...tree.states, ...Object.keys(tree.further ?? {})] : []) {
      for (const lang of ['nl', 'en'] as const) {
        it(`of <tp-${name} lang=${lang}> is as it was read before: ${state}`, async (test) => {
          if (older) return test.skip('older versions of Chromium name roles otherwise');
          const file = `test/fixtures/trees/tp-${name}.${state}.${lang}.txt`;
          const now = await treeOf(state, name, lang);
          if (process.env['UPDATE_TREES'] === '1') writeFileSync(file, now);
          const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
          assert.ok(
            now === known,
            `${file} (UPDATE_TREES=1 writes it anew)\n${difference(known, now)}`,
          );
        });
      }
    }
  }
});

/** The lines that one text has and the other has not, from the first to the last that differ. */
const difference = (known: string, now: string): string => {
  const [before, after] = [known.split('\n'), now.split('\n')];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end += 1;
  const part = (lines: readonly string[], sign: string): readonly string[] =>
    lines.slice(start, lines.length - end).map((line) => `${sign} ${line}`);
  return [
    ...before.slice(Math.max(0, start - 2), start).map((line) => `  ${line}`),
    ...part(before, '-'),
    ...part(after, '+'),
  ].join('\n');
};
