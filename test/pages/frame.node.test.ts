/**
 * The page of one widget in a frame: in an origin of its own, from one folder that was copied to a place below a host's
 * root.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
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
import { foreignPage, scriptTag, untilShown } from '../support/widget-page.js';

const CARD = {
  widget: 'indicator',
  attributes: { indicator: 'hbo-diploma-provincie', region: 'PV28' },
};

for (const name of engineNames()) {
  describe(`the page of one widget in ${name}`, () => {
    const it = itInShare(name);
    const root = mkdtempSync(join(tmpdir(), 'one-folder-'));
    const published = readPublished();
    let engine: Engine;
    let pages: PageOrigin;
    let files: FileOrigin;
    let folder: string;
    let hostScript: string;
    before(async () => {
      cpSync(published.folder, join(root, 'sub/widgets'), { recursive: true });
      cpSync('demo/monitor', join(root, 'sub/widgets/monitor'), { recursive: true });
      [engine, pages, files] = await Promise.all([
        openEngine(name),
        startPageOrigin(),
        startFileOrigin(root),
      ]);
      folder = `${files.origin}/sub/widgets/v/${published.version}/`;
      hostScript = scriptTag(
        `${folder}tp-host.js`,
        published.integrity(`v/${published.version}/tp-host.js`),
      );
    });
    after(async () => {
      await Promise.all([engine.close(), pages.close(), files.close()]);
      rmSync(root, { recursive: true });
    });

    const frame = (address: string, sandbox = 'allow-scripts'): string =>
      `<iframe title="Cijfer" width="600" height="150" sandbox="${sandbox}" src="${address.replaceAll('&', '&amp;')}"></iframe>`;
    const openHost = (body: string, head = hostScript): Promise<EnginePage> =>
      engine.open(pages.show(foreignPage(head, body)));
    const heightOf = (page: EnginePage): Promise<number> =>
      page.run(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0);
    const untilHeight = async (
      page: EnginePage,
      wanted: (height: number) => boolean,
    ): Promise<number> => {
      for (const end = Date.now() + PATIENCE; ; await wait(100)) {
        const height = await heightOf(page);
        if (wanted(height)) return height;
        if (Date.now() > end) throw new Error(`the frame is ${height} px high`);
      }
    };

    /** The page takes its title from the widget once that stands whole. */
    const untilTitle = async (run: EnginePage['run'], wanted: RegExp): Promise<void> => {
      for (const end = Date.now() + PATIENCE; ; await wait(50)) {
        const title = await run(() => document.title);
        if (wanted.test(title)) return;
        if (Date.now() > end) assert.match(title, wanted);
      }
    };

    /** What a reader sees of a widget, once that part of it is there. */
    const untilPart = async (
      page: EnginePage,
      part: string,
      run: EnginePage['run'] = (...all) => page.run(...all),
    ): Promise<string> => {
      const look = (name: string): string | null => {
        const root = document.querySelector('main > *')?.shadowRoot;
        return root?.querySelector(`[part~=${name}]`) == null
          ? null
          : `${root.textContent} ${document.body.innerText}`;
      };
      for (const end = Date.now() + PATIENCE; ; await wait(50)) {
        const said = await run(look, part).catch(() => null);
        if (said !== null) return said;
        if (Date.now() > end)
          throw new Error(`no ${part}: ${JSON.stringify(await page.messages())}`);
      }
    };

    it('opened by itself shows the figure and takes its heading as title', async () => {
      const page = await engine.open(widgetAddress(folder, CARD));
      await untilShown(page, 'tp-indicator', ({ value }) => value === '2.685');
      await untilTitle((...all) => page.run(...all), /hbo/i);
      const [lang, way] = await page.run(() => [
        document.documentElement.lang,
        document.querySelector<HTMLElement>('[data-own-page]:not([hidden])')?.checkVisibility() ??
          false,
      ]);
      assert.equal(lang, 'nl');
      assert.equal(way, false, 'no way out where there is no frame');
      await page.close();
    });

    it('speaks the language that is asked for', async () => {
      for (const lang of ['en', 'EN', 'en-GB']) {
        const page = await engine.open(
          widgetAddress(folder, { ...CARD, attributes: { ...CARD.attributes, lang } }),
        );
        await untilShown(page, 'tp-indicator', ({ value }) => value === '2,685');
        assert.equal(await page.run(() => document.documentElement.lang), 'en', lang);
        await page.close();
      }
    });

    it('says nothing of an address that asks for nothing we know, and fetches nothing', async () => {
      const before = files.requests.filter((path) => path.endsWith('.json')).length;
      for (const query of [
        '',
        '?widget=script&heading=KLIK',
        '?widget=__proto__',
        `?widget=trend%00&indicator=${'a'.repeat(5000)}`,
        '?widget=indicator&indicator=hbo-diploma-provincie&region=PV28%00&lang=en',
      ]) {
        const page = await engine.open(`${folder}embed.html${query}`);
        const text = await page.run(() => document.body.innerText);
        assert.match(text, /kan nu niet worden getoond|cannot be shown now/);
        assert.doesNotMatch(text, /KLIK|script|proto|aaaa/);
        await page.close();
      }
      assert.equal(files.requests.filter((path) => path.endsWith('.json')).length, before);
    });

    const words = 'DUO-is-gehackt';
    const { indicator } = CARD.attributes;
    const unknown = [
      { indicator: words },
      { indicator, region: words },
      { indicator, region: 'PV28', period: words },
      { indicator, region: 'PV28', edition: words },
      { indicator, region: 'PV28', filter: `region=${words}` },
    ];

    it('opened by itself repeats nothing of its address: no code, no heading, no figure that somebody wrote', async () => {
      for (const [attributes, shown] of [
        ...unknown.map((one) => [one, 'error'] as const),
        [{ indicator, region: 'PV28', heading: words, pasted: '2018|2018|99999' }, 'value'],
      ] as const) {
        const page = await engine.open(widgetAddress(folder, { widget: 'indicator', attributes }));
        const said = await untilPart(page, shown);
        assert.doesNotMatch(said, new RegExp(`${words}|99\\.999`), JSON.stringify(attributes));
        if (shown === 'value') await untilTitle((...all) => page.run(...all), /hbo/i);
        assert.doesNotMatch(await page.run(() => document.title), new RegExp(words));
        await page.close();
      }
    });

    it('in a frame repeats no code that the figures do not know', async () => {
      for (const attributes of unknown) {
        const page = await openHost(
          frame(widgetAddress(folder, { widget: 'indicator', attributes })),
        );
        const said = await untilPart(page, 'error', (...all) => page.runInFrame(...all));
        assert.doesNotMatch(said, new RegExp(words), JSON.stringify(attributes));
        await page.close();
      }
    });

    it('has the heading that a page gives it which shows it in a frame', async () => {
      const attributes = { ...CARD.attributes, heading: 'Techniek bij ons' };
      const page = await openHost(frame(widgetAddress(folder, { ...CARD, attributes })));
      await untilHeight(page, (height) => height > 200);
      await untilTitle((...all) => page.runInFrame(...all), /^Techniek bij ons$/);
      await page.close();
    });

    it('keeps its height right when its page leads it to another widget', async () => {
      const page = await openHost(frame(widgetAddress(folder, CARD)));
      await untilHeight(page, (height) => height > 200 && height < 480);
      const trend = widgetAddress(folder, {
        widget: 'trend',
        attributes: { indicator: 'hbo-diploma-provincie', region: 'PV28' },
      });
      await page.run(
        (address: string) => document.querySelector('iframe')?.setAttribute('src', address),
        trend,
      );
      await untilHeight(page, (height) => height > 490);
      await page.close();
    });

    for (const how of ['loads it again', 'puts it elsewhere'] as const)
      it(`keeps its height right after its page ${how}`, async () => {
        const page = await openHost(frame(widgetAddress(folder, CARD)));
        const high = await untilHeight(page, (height) => height > 200);
        await page.run(async (way: string) => {
          const frame = document.querySelector('iframe') as HTMLIFrameElement;
          const loaded = new Promise((done) =>
            frame.addEventListener('load', done, { once: true }),
          );
          if (way === 'loads it again') frame.setAttribute('src', frame.src);
          else document.body.append(frame);
          await loaded;
          frame.width = '300';
        }, how);
        await untilHeight(page, (height) => height > high);
        await page.close();
      });

    it('is not heard once something else stands in its frame', async () => {
      const page = await openHost(frame(widgetAddress(folder, CARD)));
      const high = await untilHeight(page, (height) => height > 200);
      const other = pages.show(
        `<!doctype html><title>Elders</title><script>setInterval(() => parent.postMessage({ type: 'tp-height', height: 3000, by: 'another' }, '*'), 50)</script>`,
      );
      await page.run(
        (to: string) => document.querySelector('iframe')?.contentWindow?.location.replace(to),
        other,
      );
      await wait(1500);
      assert.equal(await heightOf(page), high);
      await page.close();
    });

    it('never takes figures from an address in its own address', async () => {
      const page = await engine.open(
        `${widgetAddress(folder, CARD)}&src=${encodeURIComponent(`${pages.origin}/evil.json`)}`,
      );
      await untilShown(page, 'tp-indicator', ({ value }) => value === '2.685');
      assert.equal(
        await page.run(() => document.querySelector('tp-indicator')?.hasAttribute('src')),
        false,
      );
      await page.close();
    });

    it('in an origin of its own gets its height on the host, and grows and shrinks with what a reader does', async () => {
      const page = await openHost(frame(widgetAddress(folder, CARD)));
      const height = await untilHeight(page, (now) => now > 200);
      assert.ok(height < 1000, `${height} px`);
      await page.run(() => {
        const frame = document.querySelector('iframe');
        if (frame !== null) frame.width = '300';
      });
      const narrow = await untilHeight(page, (now) => now !== height);
      await page.run(() => {
        const frame = document.querySelector('iframe');
        if (frame !== null) frame.width = '600';
      });
      assert.equal(await untilHeight(page, (now) => now !== narrow), height);
      assert.deepEqual(await page.messages(), []);
      await page.close();
    });

    it('keeps the height that its tag has where the host runs no script of ours', async () => {
      const before = files.requests.length;
      const page = await openHost(frame(widgetAddress(folder, CARD)), '');
      for (
        const end = Date.now() + PATIENCE;
        !files.requests.slice(before).some((path) => path.endsWith('hbo-diploma-provincie.json')) &&
        Date.now() < end;
      )
        await wait(50);
      assert.equal(await heightOf(page), 154, '150 and its border');
      await page.close();
    });

    it('F42, F43: no other window and no other shape changes a height', async () => {
      const page = await openHost(frame(widgetAddress(folder, CARD)));
      const height = await untilHeight(page, (now) => now > 200);
      await page.run(() => {
        for (const data of [
          { type: 'tp-height', height: 4000 },
          { type: 'tp-height', height: '1e9' },
          'tp-height',
          null,
        ])
          window.postMessage(data, '*');
      });
      await wait(300);
      assert.equal(await heightOf(page), height);
      await page.close();
    });

    it('F45: a host that changes its width with every height comes to rest', async () => {
      const page = await openHost(frame(widgetAddress(folder, CARD)));
      await untilHeight(page, (now) => now > 200);
      const changes = await page.run(async () => {
        const frame = document.querySelector('iframe') as HTMLIFrameElement;
        let last = 0;
        let count = 0;
        new ResizeObserver(() => {
          if (frame.offsetHeight === last) return;
          last = frame.offsetHeight;
          count += 1;
          frame.width = frame.width === '600' ? '300' : '600';
        }).observe(frame);
        await new Promise((done) => setTimeout(done, 3000));
        const before = count;
        await new Promise((done) => setTimeout(done, 1000));
        return count - before;
      });
      assert.equal(changes, 0, 'nothing changes any more');
      await page.close();
    });

    it('speaks to WordPress, AMP and Embedly too', async () => {
      const page = await openHost(
        `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>${frame(`${widgetAddress(folder, CARD)}#?secret=aB3dE5gH7j`)}`,
        '',
      );
      for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(100))
        if (
          await page.run(() =>
            (globalThis as unknown as { heard: { value?: number }[] }).heard.some(
              ({ value = 0 }) => value > 200,
            ),
          )
        )
          break;
      const heard = await page.run(() =>
        (globalThis as unknown as { heard: unknown[] }).heard
          .map((data) => JSON.stringify(data))
          .join('\n'),
      );
      for (const word of [
        '"message":"height"',
        '"secret":"aB3dE5gH7j"',
        '"sentinel":"amp"',
        'iframe.resize',
        '"type":"tp-height"',
      ])
        assert.ok(heard.includes(word), word);
      await page.close();
    });
  });
}
