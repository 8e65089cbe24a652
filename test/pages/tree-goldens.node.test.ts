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

import { everything } from '../../stories/trend/tp-trend-figures.js';
import { figures } from '../../stories/figures.js';
import { odd, pupils, share } from '../../stories/flow/tp-flow-figures.js';
import { allMissing, hidden } from '../../stories/breakdown/tp-breakdown-figures.js';
import { coursesOf, everyEnd } from '../../stories/slope/tp-slope-figures.js';
import { everyKind } from '../../stories/compare/tp-compare-figures.js';
import { everyReason, regionFigures } from '../../stories/map/tp-map-figures.js';
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

const TAGS = [
  'tp-indicator',
  'tp-trend',
  'tp-table',
  'tp-value',
  'tp-target',
  'tp-map',
  'tp-flow',
  'tp-compare',
  'tp-slope',
  'tp-breakdown',
  'tp-highlights',
  'tp-progress',
  'tp-commitments',
  'tp-answers',
] as const;
type Tag = (typeof TAGS)[number];
type Lang = 'nl' | 'en';

const FIGURE: Readonly<Record<Lang, string>> = {
  nl: 'In schooljaar 2019/20 begonnen 42.225 studenten aan een technische mbo-opleiding.',
  en: 'In school year 2019/20, 42,225 students started a technical mbo programme.',
};
const SPLIT: Readonly<Record<Tag, string>> = {
  'tp-indicator': '',
  'tp-trend': 'split',
  'tp-table': 'split',
  'tp-value': '',
  'tp-target': '',
  'tp-map': '',
  'tp-flow': '',
  'tp-compare': '',
  'tp-slope': '',
  'tp-breakdown': '',
  'tp-highlights': '',
  'tp-progress': '',
  'tp-commitments': '',
  'tp-answers': '',
};
/** Those that show regions have figures of regions. */
const OF_REGIONS: readonly Tag[] = ['tp-map', 'tp-compare', 'tp-slope'];
/** What shows other figures than a course over time or regions. */
const FILES: Readonly<Partial<Record<Tag, string>>> = {
  'tp-highlights': 'index',
  'tp-progress': 'index',
  'tp-commitments': 'index',
  'tp-answers': 'index',
  'tp-target': 'pps-studenten-aandeel',
  'tp-flow': 'doorstroom-nprofiel-geslacht',
  'tp-breakdown': 'mbo-instroom-niveau',
};
/** A figure in a sentence has no button to try again, no series and nothing to choose from. */
const SENTENCE = ['ready', 'loading', 'error-gone', 'empty', 'special'];

/** What tells beside the figures has none to choose, and reads a file of its own. */
const TOLD: readonly Tag[] = ['tp-highlights', 'tp-progress', 'tp-commitments', 'tp-answers'];
const TOLD_STATES = ['ready', 'loading', 'error-gone', 'error-dead', 'empty'];

/** States that only a table has. */
const OF_A_TABLE: readonly string[] = ['wide', 'long', 'searched'];

const emptyOf = (tag: Tag): object => {
  if (TOLD.includes(tag)) return { format: 'monitor-stories', version: '1.0', title: 'x' };
  if (tag === 'tp-flow')
    return pupils([share('bb', 'M', 'tech', [null], 'm'), share('bb', 'F', 'tech', [null], 'w')]);
  if (tag === 'tp-breakdown') return allMissing;
  if (tag === 'tp-slope') return coursesOf({ A: [[null, null], 'mm'], B: [[null, null], 'ww'] });
  return OF_REGIONS.includes(tag)
    ? regionFigures({ PV20: 'm', PV21: 'w' })
    : figures([null, null, null], 'mmw');
};
const SPECIAL: Readonly<Partial<Record<Tag, object>>> = {
  'tp-flow': odd,
  'tp-map': everyReason,
  'tp-compare': everyKind,
  'tp-slope': everyEnd,
  'tp-breakdown': hidden,
};
const specialOf = (tag: Tag): object => SPECIAL[tag] ?? everything;

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

  const split = (tag: Tag, dimension: string): string =>
    SPLIT[tag] === '' ? '' : `${SPLIT[tag]}="${dimension}"`;
  const block = (content: object): string =>
    `<script type="application/json" id="figures">${JSON.stringify(content).replaceAll('<', '\\u003c')}</script>`;
  const element = (tag: Tag, lang: Lang, attributes: string): string =>
    tag === 'tp-value'
      ? `<p>1: <${tag} ${attributes}>42.225</${tag}>.</p>`
      : `<${tag} ${attributes} loading="eager"><p>${FIGURE[lang]}</p></${tag}>`;

  const fileOf = (tag: Tag): string =>
    `${data.origin}/${FILES[tag] ?? (OF_REGIONS.includes(tag) ? 'hbo-diploma-provincie' : 'mbo-instroom-techniek')}.json`;

  /** The page of a state, and what is done before it is read. */
  const states: Readonly<
    Record<
      string,
      (
        tag: Tag,
        lang: Lang,
      ) => readonly [body: string, act?: (page: Page, tag: Tag) => Promise<unknown>]
    >
  > = {
    ready: (tag, lang) => [element(tag, lang, `src="${fileOf(tag)}" ${split(tag, 'gender')}`)],
    loading: (tag, lang) => [
      `<${tag} heading="${lang === 'nl' ? 'Instroom' : 'Intake'}" src="http://127.0.0.1:${(silent.address() as AddressInfo).port}/a.json"></${tag}>`,
    ],
    'error-gone': (tag, lang) => [element(tag, lang, `src="${gone.origin}/gone.json"`)],
    'error-dead': (tag, lang) => [element(tag, lang, `src="${dead.origin}/dead.json"`), retried],
    empty: (tag, lang) => [block(emptyOf(tag)) + element(tag, lang, 'src="#figures"')],
    special: (tag, lang) => [
      block(specialOf(tag)) + element(tag, lang, `src="#figures" ${split(tag, 'level')}`),
      unfolded,
    ],
    chosen: (tag, lang) => [
      element(tag, lang, `src="${fileOf(tag)}" ${split(tag, 'gender')}`),
      chosen,
    ],
    wide: (tag, lang) => [
      element(
        tag,
        lang,
        `src="${data.origin}/mbo-instroom-techniek.json" ${split(tag, 'gender')} form="wide"`,
      ),
    ],
    long: (tag, lang) => [
      element(
        tag,
        lang,
        `src="${data.origin}/mbo-instroom-techniek.json" ${split(tag, 'gender')} form="long"`,
      ),
    ],
    multiples: (tag, lang) => [
      element(
        tag,
        lang,
        `src="${data.origin}/hbo-diploma-provincie.json" split="region" compare="NL01" layout="multiples"`,
      ),
      chosen,
    ],
    searched: (tag, lang) => [
      element(
        tag,
        lang,
        `src="${data.origin}/hbo-diploma-provincie.json" ${split(tag, 'region gender')}`,
      ),
      searched,
    ],
  };

  const treeOf = async (state: string, tag: Tag, lang: Lang): Promise<string> => {
    const [body, act] = states[state]?.(tag, lang) ?? [''];
    const tree = await stages.on({ title: tag, lang, body }, async (page) => {
      await page.waitForFunction(
        settled,
        { timeout: PATIENCE, polling: 50 },
        tag,
        state === 'loading',
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
    return tree.replaceAll(/127\.0\.0\.1:\d+/g, 'host');
  };

  for (const state of [
    'ready',
    'loading',
    'error-gone',
    'error-dead',
    'empty',
    'special',
    'chosen',
    'multiples',
    ...OF_A_TABLE,
  ]) {
    for (const tag of TAGS) {
      if (tag !== 'tp-table' && OF_A_TABLE.includes(state)) continue;
      if (tag !== 'tp-trend' && state === 'multiples') continue;
      if (tag === 'tp-value' && !SENTENCE.includes(state)) continue;
      if (TOLD.includes(tag) && !TOLD_STATES.includes(state)) continue;
      for (const lang of ['nl', 'en'] as const) {
        it(`of <${tag} lang=${lang}> is as it was read before: ${state}`, async (test) => {
          if (older) return test.skip('older versions of Chromium name roles otherwise');
          const file = `test/fixtures/trees/${tag}.${state}.${lang}.txt`;
          const now = await treeOf(state, tag, lang);
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
