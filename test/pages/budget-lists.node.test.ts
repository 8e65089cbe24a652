/**
 * The budgets of a visit count every script file that a page asks for until the number, or the picture, stands: none is
 * left out of their lists.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { openEngine, type Engine } from '../support/engines.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { scriptTag } from '../support/widget-page.js';

interface Budgets {
  readonly budgets: readonly { readonly name: string; readonly files: readonly string[] }[];
}

interface Seen {
  /** The script files that were asked for before the figures were shown, and all of them. */
  readonly before: readonly string[];
  readonly all: readonly string[];
  readonly value: string;
  readonly pictures: number;
}

const { budgets } = JSON.parse(
  readFileSync(new URL('../budget.json', import.meta.url), 'utf8'),
) as Budgets;
const listed = (name: string): readonly string[] =>
  budgets.find((one) => one.name === name)?.files ?? assert.fail(name);

/** `tp-load` is told right before the figures are shown. */
const NOTE = `<script>addEventListener('tp-load', () => (window.loaded = performance.now()), { once: true, capture: true })</script>`;

describe('the files that a budget counts', () => {
  const built = readPublished();
  let engine: Engine;
  let pages: PageOrigin;
  let data: FileOrigin;
  let scripts: FileOrigin;
  before(async () => {
    [engine, pages, data, scripts] = await Promise.all([
      openEngine('chromium'),
      startPageOrigin(),
      startFileOrigin('demo/monitor'),
      startFileOrigin(built.folder),
    ]);
  });
  after(() => Promise.all([engine.close(), pages.close(), data.close(), scripts.close()]));

  const visit = async (body: string, stands: (seen: Seen) => boolean): Promise<Seen> => {
    const path = `v/${built.version}/tp.js`;
    const tag = scriptTag(`${scripts.origin}/${path}`, built.integrity(path));
    const page = await engine.open(
      pages.show(
        `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Regio</title>${NOTE}<meta name="tp-monitor" content="${data.origin}/index.json">${tag}<main>${body}</main>`,
      ),
    );
    try {
      for (const end = Date.now() + PATIENCE; ; await wait(50)) {
        const seen = await page.run((): Seen => {
          const { loaded = 0 } = window as { loaded?: number };
          const files = performance
            .getEntriesByType('resource')
            .map(({ name, startTime }) => ({
              startTime,
              file: /\/([\w-]+\.js)$/.exec(name)?.[1] ?? '',
            }))
            .filter(({ file }) => file !== '');
          const root = document.querySelector('main > *')?.shadowRoot;
          return {
            before: files.filter(({ startTime }) => startTime < loaded).map(({ file }) => file),
            all: files.map(({ file }) => file),
            value: root?.querySelector('[part~=value]')?.textContent ?? '',
            pictures: root?.querySelectorAll('[part~=chart] svg').length ?? 0,
          };
        });
        if (stands(seen)) return seen;
        assert.ok(Date.now() < end, JSON.stringify(seen));
      }
    } finally {
      await page.close();
    }
  };

  it('are those of a first number', async () => {
    const { before: asked } = await visit(
      '<tp-indicator indicator="mbo-instroom-techniek" loading="eager"></tp-indicator>',
      ({ value, all }) => value.includes('38.443') && all.includes('panel.js'),
    );
    assert.deepEqual(asked.toSorted(), listed('first number').toSorted());
  });

  it('are those of a trend with its picture', async () => {
    const { all } = await visit(
      '<tp-trend indicator="mbo-instroom-techniek" split="gender" loading="eager"></tp-trend>',
      ({ pictures, all: files }) => pictures === 1 && files.includes('panel.js'),
    );
    assert.deepEqual(all.toSorted(), listed('trend with picture').toSorted());
  });
});
