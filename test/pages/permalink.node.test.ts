/**
 * The address that a reader gets of exactly what is shown, from the published script: to share, to cite, and in the
 * words that go along.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { strFromU8, unzipSync } from 'fflate';

import { engineNames, openEngine, type Engine, type EnginePage } from '../support/engines.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { foreignPage, scriptTag } from '../support/widget-page.js';

const SECRET = '#?secret=aB3dE5gH7j';

for (const name of engineNames()) {
  describe(`the address of exactly this view in ${name}`, () => {
    const root = mkdtempSync(join(tmpdir(), 'permalink-'));
    const published = readPublished();
    let engine: Engine;
    let pages: PageOrigin;
    let files: FileOrigin;
    let others: FileOrigin;
    let folder: string;
    before(async () => {
      cpSync(published.folder, root, { recursive: true });
      cpSync('demo/monitor', join(root, 'monitor'), { recursive: true });
      [engine, pages, files, others] = await Promise.all([
        openEngine(name),
        startPageOrigin(),
        startFileOrigin(root),
        startFileOrigin('demo'),
      ]);
      folder = `${files.origin}/v/${published.version}/`;
    });
    after(async () => {
      await Promise.all([engine.close(), pages.close(), files.close(), others.close()]);
      rmSync(root, { recursive: true });
    });

    /** What is shared once the panel is open: the link and the citation. */
    const told = async (run: EnginePage['run']): Promise<readonly string[]> => {
      for (const end = Date.now() + PATIENCE; ; await wait(100)) {
        const found = await run(() => {
          const shadow = document.querySelector('tp-indicator')?.shadowRoot;
          shadow?.querySelector<HTMLElement>('.act[aria-expanded="false"]')?.click();
          const fields = shadow?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
            '.share .link input, .share .citation textarea',
          );
          return fields?.length === 2 ? Array.from(fields, ({ value }) => value) : null;
        }).catch(() => null);
        if (found !== null) return found;
        if (Date.now() > end) throw new Error('no address came');
      }
    };
    const isAll = (all: readonly string[], address: string): void => {
      const [link, citation = ''] = all;
      assert.equal(link, address);
      assert.ok(citation.includes(address), citation);
      assert.ok(!all.join().includes('secret'), all.join('\n'));
    };
    const card = (monitor: string): string =>
      foreignPage(
        scriptTag(`${folder}tp.js`, published.integrity(`v/${published.version}/tp.js`)),
        `<tp-indicator src="${monitor}" indicator="hbo-diploma-provincie" region="PV28" loading="eager"></tp-indicator>`,
      );
    const own = (): string =>
      `${folder}embed.html?widget=indicator&edition=2019&indicator=hbo-diploma-provincie&region=PV28`;

    it('is the page of the widget, with its edition, where script and figures are of one place', async () => {
      const page = await engine.open(pages.show(card(`${files.origin}/monitor/index.json`)));
      isAll(await told((...all) => page.run(...all)), own());
      // The files come after what is shared.
      const press = (): Promise<boolean> =>
        page.run(() => {
          const button = Array.from(
            document
              .querySelector('tp-indicator')
              ?.shadowRoot?.querySelectorAll<HTMLButtonElement>('.files button') ?? [],
          ).find(({ textContent }) => /zip/i.test(textContent ?? ''));
          button?.click();
          return button !== undefined;
        });
      for (const end = Date.now() + PATIENCE; !(await press()) && Date.now() < end;)
        await wait(100);
      const zip = async (): Promise<readonly number[] | null> => {
        const link = document
          .querySelector('tp-indicator')
          ?.shadowRoot?.querySelector<HTMLAnchorElement>('.told a[download]');
        return link
          ? Array.from(new Uint8Array(await (await fetch(link.href)).arrayBuffer()))
          : null;
      };
      let bytes = await page.run(zip);
      for (
        const end = Date.now() + PATIENCE;
        bytes === null && Date.now() < end;
        bytes = await page.run(zip)
      )
        await wait(100);
      const [, notes] =
        Object.entries(unzipSync(Uint8Array.from(bytes ?? []))).find(([file]) =>
          file.endsWith('.txt'),
        ) ?? [];
      assert.ok(
        strFromU8(notes ?? new Uint8Array()).includes(
          `\r\nAdres van precies deze weergave: ${own()}\r\n`,
        ),
      );
      await page.close();
    });

    it('is the page that it stands on where the figures are of another place', async () => {
      const address = pages.show(card(`${others.origin}/monitor/index.json`));
      const page = await engine.open(address);
      isAll(await told((...all) => page.run(...all)), address);
      await page.close();
    });

    it('is the page of the widget, with its edition, in a frame too, without what WordPress put in its address', async () => {
      const src = `${folder}embed.html?widget=indicator&amp;indicator=hbo-diploma-provincie&amp;region=PV28${SECRET}`;
      const page = await engine.open(
        pages.show(
          foreignPage(
            '',
            `<iframe title="Cijfer" sandbox="allow-scripts" width="600" height="900" src="${src}"></iframe>`,
          ),
        ),
      );
      isAll(await told((...all) => page.runInFrame(...all)), own());
      await page.close();
    });
  });
}
