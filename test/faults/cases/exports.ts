import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { widgetAddress } from '../../../src/embed/snippet/widget-address.js';
import { PATIENCE } from '../../support/patience.js';
import { openHeaders } from '../../support/servers.js';
import type { Fault } from '../fault.js';
import { USUAL } from '../world.js';

const FILE = 'mbo-instroom-techniek.json';
const HOSTILE = '<script>PWN=1</script><img src=x onerror=PWN=1>';

/** What no file of ours may hold: ways to run texts, and to leave something on a device. */
const FORBIDDEN =
  /\beval\(|\bnew Function\b|document\.write\b|document\.cookie|localStorage|sessionStorage|indexedDB|insertAdjacentHTML|DOMParser|\.outerHTML/;

export const exportsAndLinks: readonly Fault[] = [
  {
    number: 'F51',
    name: 'a hostile link that fills in the builder gives a code with nothing of it, and copies nothing by itself',
    inject: async ({ visit }) => {
      const page = await visit({
        early:
          'window.copied = []; Object.defineProperty(navigator, "clipboard", { value: { writeText: (text) => (copied.push(text), Promise.resolve()) } })',
        crowded: true,
        widgets:
          '<tp-embed-code src="DATA/index.json" state="address"><p>38.443</p></tp-embed-code>',
      });
      await page.run((text: string) => {
        const fields = ['heading', 'picture', 'height', 'theme', 'heading-level'];
        location.hash = new URLSearchParams(
          fields.map((name) => [`embed.${name}`, text]),
        ).toString();
      }, HOSTILE);
      await page.tab?.reload({ waitUntil: 'domcontentloaded' });
      const codes = async (): Promise<readonly string[]> =>
        page.run(() =>
          [
            ...(document.querySelector('tp-embed-code')?.shadowRoot?.querySelectorAll('textarea') ??
              []),
          ].map(({ value }) => value),
        );
      for (const end = Date.now() + PATIENCE; (await codes()).length === 0 && Date.now() < end;)
        await wait(100);
      assert.ok((await codes()).length > 0, 'there is no code');
      await wait(500);
      // Read as a browser reads it: with no element and no handler of the link's.
      const found = await page.run(
        (all: string[]) => {
          const read = all.map((text) => new DOMParser().parseFromString(text, 'text/html'));
          return {
            strange: read.flatMap((page) =>
              [
                ...page.querySelectorAll('img[onerror], script:not([src]), [onload], [onclick]'),
              ].map((one) => one.outerHTML),
            ),
            fired: 'PWN' in window,
            copied: (window as unknown as { copied: string[] }).copied,
          };
        },
        [...(await codes())],
      );
      assert.deepEqual(found, { strange: [], fired: false, copied: [] });
      await page.ends({});
    },
  },
  {
    number: 'F56',
    name: 'a frame from which nothing may be downloaded keeps sentence and table, also when a reader tries',
    inject: async (world) => {
      const folder = `${world.scripts.origin}/v/${world.published.version}/`;
      const address = widgetAddress(folder, {
        widget: 'trend',
        attributes: { indicator: 'mbo-instroom-techniek' },
      });
      const page = await world.visit({
        tags: '',
        crowded: true,
        body: `<iframe title="Cijfer" width="700" height="1200" sandbox="allow-scripts" src="${address.replaceAll('&', '&amp;')}"></iframe>`,
      });
      const own = page.tab?.frames().find((one) => one.url().includes('/embed.html'));
      const pressed = `(() => {
        const root = document.querySelector('tp-trend')?.shadowRoot;
        const word = root?.querySelector('.act.download');
        if (word == null) return 0;
        if (word.getAttribute('aria-expanded') === 'false') word.click();
        const ways = [...root.querySelectorAll('.files a[download], .pictures button')];
        ways.forEach((way) => way.click());
        return ways.length;
      })()`;
      for (const end = Date.now() + PATIENCE; ; await wait(200)) {
        if (Number(await own?.evaluate(pressed)) >= 4) break;
        assert.ok(Date.now() < end, 'nothing to press');
      }
      await wait(500);
      const texts = String(
        await own?.evaluate(
          `[...document.querySelector('tp-trend').shadowRoot.querySelectorAll('[part~=summary], td')].map((one) => one.textContent).join()`,
        ),
      );
      assert.match(texts, /38\.443[^]*38\.443/);
      await page.ends({});
    },
  },
  {
    number: 'F57',
    name: 'a picture with hostile names, opened by itself, runs nothing and asks for nothing',
    quick: true,
    inject: async ({ visit, data, pages, open, stranger }) => {
      const hostile = `Vrouwen ${HOSTILE.replace('src=x', `src=${stranger.origin}/x.png`)}`;
      const file = readFileSync(`demo/monitor/${FILE}`, 'utf8').replaceAll(
        '"Vrouwen"',
        JSON.stringify(hostile).replaceAll('</', '<\\/'),
      );
      assert.ok(file.includes('onerror'));
      data.setFault(FILE, (response) =>
        response.writeHead(200, { ...openHeaders, 'content-type': 'application/json' }).end(file),
      );
      const page = await visit({
        crowded: true,
        // The address of a file is let go of after a minute, which nobody waits for here.
        early: `{ const own = setTimeout; window.setTimeout = (run, ms, ...all) => own(run, ms === 60_000 ? 100 : ms, ...all); }
          { const own = URL.createObjectURL; window.pictures = []; URL.createObjectURL = (blob) => { if (/svg/.test(blob.type)) blob.text().then((text) => pictures.push(text)); return own.call(URL, blob); }; }`,
      });
      await page.until(USUAL);
      const svg = await page.run(async () => {
        const root = document.querySelector('tp-trend')?.shadowRoot;
        const word = root?.querySelector<HTMLElement>('.act.download');
        word?.click();
        const { pictures } = window as unknown as { pictures: string[] };
        for (const end = Date.now() + 10_000; pictures.length === 0 && Date.now() < end;) {
          root?.querySelector<HTMLElement>('.pictures button')?.click();
          await new Promise((done) => setTimeout(done, 300));
        }
        word?.click();
        return pictures[0] ?? '';
      });
      assert.match(svg, /Vrouwen/);
      const alone = await open(pages.show(svg, { 'content-type': 'image/svg+xml' }));
      await wait(300);
      assert.deepEqual(
        await alone.run(() => [
          document.documentElement.localName,
          'PWN' in window,
          document.querySelectorAll(
            'script, foreignObject, a, image, img, use, [onload], [onerror], [href]',
          ).length,
          performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((name) => !name.endsWith('/favicon.ico'))
            .join(),
        ]),
        ['svg', false, 0, ''],
      );
      await page.ends(USUAL);
    },
  },
  {
    number: 'F95',
    name: 'no file of ours holds a way to run a text or to leave something on a device',
    quick: true,
    inject: ({ published }) => {
      for (const file of published.scripts.filter((one) => !one.endsWith('/chart-frame.js')))
        assert.doesNotMatch(readFileSync(join(published.folder, file), 'utf8'), FORBIDDEN, file);
      return Promise.resolve();
    },
  },
];
