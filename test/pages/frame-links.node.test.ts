/**
 * Links on the page of one widget in a frame: they never lead the frame away, and where it may open no window their
 * address can be had.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { widgetAddress } from '../../src/embed/snippet/widget-address.js';
import { itInShare } from '../support/engine-share.js';
import { engineNames, openEngine, type Engine, type EnginePage } from '../support/engines.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { foreignPage } from '../support/widget-page.js';

const CARD = {
  widget: 'indicator',
  attributes: { indicator: 'hbo-diploma-provincie', region: 'PV28' },
};
const SNIPPETS = 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox';
/** As long as the page waits for a window to open, in milliseconds. */
const OPENED = 1000;

for (const name of engineNames()) {
  describe(`links of a widget in a frame in ${name}`, () => {
    const it = itInShare(name);
    const root = mkdtempSync(join(tmpdir(), 'links-'));
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    let engine: Engine;
    let pages: PageOrigin;
    let files: FileOrigin;
    let others: FileOrigin;
    let address: string;
    before(async () => {
      const published = readPublished();
      cpSync(published.folder, root, { recursive: true });
      cpSync('demo/monitor', join(root, 'monitor'), { recursive: true });
      writeFileSync(
        join(elsewhere, 'elders.html'),
        '<!doctype html><title>Elders</title><script>fetch(`/seen-${self === top ? "alone" : "framed"}-${opener === null ? "free" : "held"}`)</script>',
      );
      [engine, pages, files, others] = await Promise.all([
        openEngine(name),
        startPageOrigin(),
        startFileOrigin(root),
        startFileOrigin(elsewhere),
      ]);
      // The monitor's own page of the figure stands on another host than the widgets.
      const index = join(root, 'monitor/index.json');
      writeFileSync(
        index,
        readFileSync(index, 'utf8').replace(
          /"\.\.\/leren\.html#[^"]*"/g,
          `"${others.origin}/elders.html"`,
        ),
      );
      address = widgetAddress(`${files.origin}/v/${published.version}/`, CARD);
    });
    after(async () => {
      await Promise.all([engine.close(), pages.close(), files.close(), others.close()]);
      for (const folder of [root, elsewhere]) rmSync(folder, { recursive: true });
    });

    /**
     * Opens a host's page with the frame, and in it what is folded; gives it back when the link to the monitor is
     * there.
     */
    const openFramed = async (
      sandbox: string | null,
      { fragment = '', lang = 'nl' } = {},
    ): Promise<EnginePage> => {
      const tokens = sandbox === null ? '' : ` sandbox="${sandbox}"`;
      const src = `${address}&lang=${lang}${fragment}`.replaceAll('&', '&amp;');
      const heard =
        '<script>window.heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>';
      const page = await engine.open(
        pages.show(
          foreignPage(
            heard,
            `<iframe title="Cijfer" width="600" height="500"${tokens} src="${src}"></iframe>`,
          ),
        ),
      );
      await until(page, () => {
        const shadow = document.querySelector('tp-indicator')?.shadowRoot;
        shadow?.querySelector<HTMLElement>('.act[aria-expanded="false"]')?.click();
        const link = shadow?.querySelector('a[href$="/elders.html"]');
        if (!link || !shadow?.querySelector('a[download]')) return null;
        // At rest, too: a press on a link that moves meanwhile misses it.
        const [page, top] = [globalThis as { linkTop?: number }, link.getBoundingClientRect().top];
        const before = page.linkTop;
        page.linkTop = top;
        return before === top ? true : null;
      });
      return page;
    };
    /** What a function gives in the frame, once it gives something. */
    const until = async <Found>(page: EnginePage, look: () => Found | null): Promise<Found> => {
      for (const end = Date.now() + PATIENCE; ; await wait(100)) {
        const found = await page.runInFrame(look as () => null).catch(() => null);
        if (found !== null) return found;
        if (Date.now() > end) {
          const there = await page.runInFrame(() => document.body.innerText).catch(String);
          throw new Error(`nothing of it came in the frame, which shows: ${there}`);
        }
      }
    };
    const toMonitor = (): Element | null =>
      document
        .querySelector('tp-indicator')
        ?.shadowRoot?.querySelector('a[href$="/elders.html"]') ?? null;
    const ownPage = (): Element | null => document.querySelector('.own-page:not([hidden]) a');
    /** The line with an address: its words, its place, what is in the field, and whether that is selected. */
    const told = (): [string, string, string, boolean] | null => {
      const shadow = document.querySelector('tp-indicator')?.shadowRoot;
      const line =
        shadow?.querySelector('[part=elsewhere]') ?? document.querySelector('[part=elsewhere]');
      const field = line?.querySelector('input');
      if (!line || !field) return null;
      const selected =
        field.selectionStart === 0 &&
        field.selectionEnd === field.value.length &&
        field.matches(':focus');
      return [
        line.textContent.trim(),
        line.previousElementSibling?.textContent?.trim() ?? '',
        field.value,
        selected,
      ];
    };
    const stays = (page: EnginePage): Promise<string | undefined> =>
      page.runInFrame(() =>
        document
          .querySelector('tp-indicator')
          ?.shadowRoot?.querySelector('[part~=value]')
          ?.textContent?.trim(),
      );
    /** Past the moment in which it would be said: what is asked for later by the same clock comes later. */
    const untilSaid = (page: EnginePage): Promise<void> =>
      page.runInFrame((time) => new Promise<void>((resolve) => setTimeout(resolve, time)), OPENED);
    /** The moment does not come before the window has, which takes long where much else is going on. */
    const holdClock = (page: EnginePage): Promise<void> =>
      page.runInFrame((time) => {
        const [real, held] = [setTimeout, [] as (() => void)[]];
        const later = (run: () => void, length = 0): number =>
          length === time ? held.push(run) : Number(real(run, length));
        Object.assign(globalThis, { held, setTimeout: later });
      }, OPENED);
    const strikeClock = (page: EnginePage): Promise<number> =>
      page.runInFrame(() => {
        const { held } = globalThis as unknown as { held: readonly (() => void)[] };
        for (const run of held) run();
        return held.length;
      });
    const ways = name === 'webkit' ? (['mouse'] as const) : (['mouse', 'Enter'] as const);
    const seen = (): readonly string[] =>
      others.requests.filter((path) => path.startsWith('seen-'));

    for (const sandbox of [null, SNIPPETS, 'allow-scripts allow-popups'])
      for (const by of ways)
        it(`open a window of their own by ${by}, and the widget stays, with ${sandbox ?? 'no sandbox'}`, async (test) => {
          const page = await openFramed(sandbox);
          if (/^Headless/.test((await page.tab?.browser().version()) ?? ''))
            return test.skip('a window that opens takes no focus here');
          const before = seen().length;
          await holdClock(page);
          await page.pressInFrame(toMonitor, by);
          for (const end = Date.now() + PATIENCE; seen().length === before && Date.now() < end;)
            await wait(50);
          await until(page, () => (document.hidden || !document.hasFocus() ? true : null));
          assert.equal(await strikeClock(page), 1, 'it is looked whether the reader is still here');
          assert.deepEqual(seen().slice(before), ['seen-alone-free']);
          assert.equal(await stays(page), '2.685');
          assert.equal(await page.runInFrame(told), null, 'nothing is said where a window opened');
          await page.close();
        });

    for (const sandbox of [
      'allow-scripts',
      'allow-scripts allow-same-origin',
      'allow-scripts allow-top-navigation-by-user-activation',
    ])
      for (const by of ways)
        it(`that may open nothing show their address below them, selected, by ${by} with ${sandbox}`, async () => {
          const page = await openFramed(sandbox);
          const before = others.requests.length;
          await page.pressInFrame(toMonitor, by);
          const [words, link, value, selected] = await until(page, told);
          assert.equal(words, 'Opent er niets? Kopieer dit adres:');
          assert.match(link, /^Bekijk op de monitor/);
          assert.equal(value, `${others.origin}/elders.html`);
          assert.equal(selected, true);
          assert.equal(await stays(page), '2.685');
          assert.equal(others.requests.length, before, 'neither frame nor page went there');
          await page.close();
        });

    it('say so in English, once, below the link that was pressed last', async () => {
      const page = await openFramed('allow-scripts', { lang: 'en' });
      await page.pressInFrame(toMonitor);
      assert.equal((await until(page, told))[0], 'Nothing opened? Copy this address:');
      await page.pressInFrame(ownPage);
      await untilSaid(page);
      const [, link, value] = await until(page, told);
      assert.deepEqual([link, value], ['Open on a page of its own', `${address}&lang=en`]);
      const count = (): number =>
        [document, document.querySelector('tp-indicator')?.shadowRoot].flatMap((one) => [
          ...(one?.querySelectorAll('[part=elsewhere]') ?? []),
        ]).length;
      assert.equal(await page.runInFrame(count), 1);
      await page.close();
    });

    it('tell WordPress where they lead when that is our own host, and no other', async () => {
      const page = await openFramed('allow-scripts', { fragment: '#?secret=aB3dE5gH7j' });
      await page.pressInFrame(toMonitor);
      await page.pressInFrame(ownPage);
      await wait(500);
      const heard = await page.run(() =>
        (globalThis as unknown as { heard: { message?: string }[] }).heard
          .filter((data) => data.message === 'link')
          .map((data) => JSON.stringify(data)),
      );
      assert.deepEqual(
        heard.map((data) => JSON.parse(data) as unknown),
        [{ message: 'link', value: `${address}&lang=nl`, secret: 'aB3dE5gH7j' }],
      );
      await page.close();
    });

    it('pressed with a key held down, or by a script that goes there itself, or to a mail program: nothing is said', async () => {
      const page = await openFramed('allow-scripts');
      const targets = await page.runInFrame(() => {
        const shadow = document.querySelector('tp-indicator')?.shadowRoot;
        const link = shadow?.querySelector<HTMLAnchorElement>('a[href$="/elders.html"]');
        const mail = document.createElement('a');
        mail.href = 'mailto:info@example.org';
        link?.after(mail);
        const press = (on: Element | null | undefined, options: MouseEventInit): void =>
          void on?.dispatchEvent(
            new MouseEvent('click', {
              bubbles: true,
              composed: true,
              cancelable: true,
              ...options,
            }),
          );
        press(link, { ctrlKey: true });
        for (const one of [link, mail]) {
          one?.addEventListener('click', (event) => event.preventDefault());
          press(one, {});
        }
        return [link?.target, mail.target];
      });
      assert.deepEqual(targets, ['_blank', '']);
      await untilSaid(page);
      assert.equal(await page.runInFrame(told), null);
      await page.close();
    });

    it('that are files stay files', async () => {
      const page = await openFramed(SNIPPETS);
      const download = (): Element | null =>
        document.querySelector('tp-indicator')?.shadowRoot?.querySelector('a[download]') ?? null;
      await page.pressInFrame(download);
      await untilSaid(page);
      const target = (): string | null =>
        document
          .querySelector('tp-indicator')
          ?.shadowRoot?.querySelector('a[download]')
          ?.getAttribute('target') ?? null;
      assert.equal(await page.runInFrame(target), null);
      assert.equal(await page.runInFrame(told), null);
      assert.equal(await stays(page), '2.685');
      await page.close();
    });

    it('lead on in the same window where there is no frame', async () => {
      const page = await engine.open(address);
      const look = (): boolean | null => {
        const link = document.querySelector<HTMLDetailsElement>('tp-indicator')?.shadowRoot;
        link?.querySelector<HTMLElement>('.act[aria-expanded="false"]')?.click();
        const found = link?.querySelector<HTMLAnchorElement>('a[href$="/elders.html"]');
        found?.click();
        return found ? true : null;
      };
      for (
        const end = Date.now() + PATIENCE;
        Date.now() < end && (await page.run(look).catch(() => true)) === null;
      )
        await wait(100);
      for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(100))
        if ((await page.run(() => document.title).catch(() => '')) === 'Elders') break;
      assert.equal(await page.run(() => document.title), 'Elders');
      await page.close();
    });
  });
}
