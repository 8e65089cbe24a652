import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { openEngine, type EngineName } from '../support/engines.js';
import { PATIENCE } from '../support/patience.js';
import { pageScript } from '../support/page-script.js';
import { readPublished } from '../support/published-files.js';
import { startFileOrigin, startPageOrigin } from '../support/servers.js';
import { scriptTag, untilShown } from '../support/widget-page.js';
import type { Host, Rungs, Visit, World } from './fault.js';
import { eightNevers } from './nevers.js';
import { widgetStateOf } from './rung.js';
import { watch, type Watched } from './watch.js';

export const AUTHOR =
  'De redactie schreef: 38.443 studenten begonnen in 2023/24 aan een technische mbo-opleiding.';

/** Where nothing else is asked: a card and a line, both drawn. */
export const USUAL: Rungs = { 'tp-indicator': 'picture', 'tp-trend': 'picture' };

/** The line for a site's own style sheet, as the README gives it: it keeps the room of the widgets. */
const SITE_STYLE = /```css\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';

const WATCH = pageScript(watch, []);
const begin = (files: string): string => `faultWatch.begin(${JSON.stringify(files)})`;
const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

export interface OpenWorld extends World {
  /** Closes the pages of a fault and mends the servers. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export const openWorld = async (engine: EngineName): Promise<OpenWorld> => {
  const published = readPublished();
  // One folder, as whoever publishes them copies it: scripts and the figures of the frame's page.
  const root = mkdtempSync(join(tmpdir(), 'faults-'));
  cpSync(published.folder, root, { recursive: true });
  cpSync('demo/monitor', join(root, 'monitor'), { recursive: true });
  const [browser, pages, scripts, data, stranger] = await Promise.all([
    openEngine(engine),
    startPageOrigin(),
    startFileOrigin(root),
    startFileOrigin('demo/monitor'),
    startFileOrigin('demo/monitor'),
  ]);
  const opened: { close(): Promise<void> }[] = [];
  const path = (name: string): string => `v/${published.version}/${name}.js`;
  const open: World['open'] = async (address) => {
    const page = await browser.open(address);
    opened.push(page);
    return page;
  };

  const visit = async (host: Host = {}): Promise<Visit> => {
    const address = pages.show(documentOf(host, world), withOwnScripts(host, scripts.origin));
    const page = await browser.open(address, {
      viewport: host.viewport ?? { width: 1280, height: 1600 },
      ...(host.javascript === undefined ? {} : { javascript: host.javascript }),
    });
    opened.push(page);
    const made: Visit = {
      ...page,
      address,
      world,
      host,
      until: async (rungs) => {
        for (const [selector, rung] of Object.entries(rungs))
          for (const end = Date.now() + PATIENCE; ; await wait(60)) {
            const state = await widgetStateOf(made, selector);
            if (state.rung === rung && (await settled(made, selector))) break;
            if (Date.now() < end) continue;
            throw new Error(
              `${selector} is on "${state.rung}": ${state.text}\n${JSON.stringify(await made.messages())}`,
            );
          }
      },
      ends: async (rungs, but) => {
        await made.until(rungs);
        await eightNevers(made, rungs, but);
      },
    };
    return made;
  };

  const world: OpenWorld = {
    engine,
    pages,
    scripts,
    data,
    stranger,
    published,
    script: (name) => `${scripts.origin}/${path(name)}`,
    break: (name, fault) => scripts.setFault(path(name), fault),
    tag: (name = 'tp') =>
      scriptTag(`${scripts.origin}/${path(name)}`, published.integrity(path(name))),
    visit,
    open,
    reset: async () => {
      scripts.mend();
      data.mend();
      stranger.mend();
      await Promise.all(opened.splice(0).map((page) => page.close()));
    },
    close: async () => {
      await Promise.all([
        browser.close(),
        pages.close(),
        scripts.close(),
        data.close(),
        stranger.close(),
      ]);
      rmSync(root, { recursive: true, force: true });
    },
  };
  return world;
};

/** Waits until each widget stands on its rung with its table, which comes with a script after the picture. */
export const untilWhole = async (page: Visit, rungs: Rungs = USUAL): Promise<void> => {
  await page.until(rungs);
  for (const selector of Object.keys(rungs))
    await untilShown(page, selector, ({ cells }) => cells.length > 0);
};

/** Nothing is under way any more. */
const settled = (visit: Visit, selector: string): Promise<boolean> =>
  visit.run((query) => {
    const root = document.querySelector(query)?.shadowRoot;
    return root == null || root.querySelector('[aria-busy=true], [part~=loading]') === null;
  }, selector);

export const widgets = (source: string, more = ''): string => `
  <tp-indicator src="${source}" ${more}><p>${AUTHOR}</p></tp-indicator>
  <tp-trend src="${source}" split="gender" ${more}><p>${AUTHOR}</p></tp-trend>`;

const documentOf = (host: Host, { data, scripts, tag }: World): string => {
  const source = `${data.origin}/mbo-instroom-techniek.json`;
  const markup =
    host.widgets?.replaceAll('DATA', data.origin) ??
    widgets(source, host.crowded && 'loading="eager"');
  const body = (host.body ?? 'WIDGETS').replaceAll('DATA', data.origin).replace('WIDGETS', markup);
  return `<!doctype html><html ${host.html ?? 'lang="nl"'}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Techniek in de regio</title>
<script>${WATCH}</script>${host.early === undefined ? '' : `<script>${host.early}</script>`}${host.crowded ? '' : `<style>${SITE_STYLE}</style>`}${host.head ?? ''}${host.tags ?? tag()}</head>
<body><h1>Techniek in de regio</h1><p>Tekst van de pagina met <a href="#verder">een verwijzing</a>.</p>${body}<p id="verder">Hier gaat de pagina verder.</p>
<script>${begin(scripts.origin)}</script></body></html>`;
};

/** What looks at the page may run under every policy, by its hash. */
const withOwnScripts = (host: Host, files: string): Readonly<Record<string, string>> => {
  const { 'content-security-policy': policy, ...others } = host.headers ?? {};
  if (policy === undefined) return others;
  const own = [WATCH, begin(files), ...(host.early === undefined ? [] : [host.early])]
    .map(hashOf)
    .join(' ');
  return {
    ...others,
    'content-security-policy': policy.replace(/script-src (?:'none')?/, `script-src ${own} `),
  };
};

export type { Watched };
