import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';

import { widgetAddress } from '../../../src/embed/snippet/widget-address.js';
import { PATIENCE } from '../../support/patience.js';
import { withoutWidget, withWidget } from '../addresses.js';
import type { Fault, Visit, World } from '../fault.js';
import { widgetStateOf } from '../rung.js';

const FIGURE = '2.685';
const CARD = {
  widget: 'indicator',
  attributes: { indicator: 'hbo-diploma-provincie', region: 'PV28' },
};

const folder = ({ scripts, published }: World): string =>
  `${scripts.origin}/v/${published.version}/`;
const address = (world: World): string => widgetAddress(folder(world), CARD);

const frame = (world: World, sandbox = 'allow-scripts', style = ''): string =>
  `<iframe title="Cijfer" width="600" height="150" sandbox="${sandbox}" style="${style}" src="${address(world).replaceAll('&', '&amp;')}"></iframe>`;

/** A page with one frame of ours and the script that gives it its height. */
const hosted = (world: World, body = frame(world)): Promise<Visit> =>
  world.visit({ body, tags: world.tag('tp-host'), crowded: true });

const heightOf = (page: Visit): Promise<number> =>
  page.run(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0);

const untilHigh = async (page: Visit): Promise<number> => {
  for (const end = Date.now() + PATIENCE; ; await wait(100)) {
    const height = await heightOf(page);
    if (height > 200) return height;
    if (Date.now() > end) throw new Error(`the frame is ${height} px high`);
  }
};

/** The height of our frame is the one thing that we change on such a page. */
const HEIGHT = { own: [/^5: changed outside: the rest of the page: ".*"600" height="/] };

export const frames: readonly Fault[] = [
  {
    number: 'F41',
    name: 'a flood of messages from another window leaves the height of a frame as it is',
    slow: true,
    inject: async (world) => {
      const page = await hosted(world);
      const height = await untilHigh(page);
      await page.run(async () => {
        const other = document.createElement('iframe');
        other.hidden = true;
        other.setAttribute('sandbox', 'allow-scripts');
        other.srcdoc =
          '<script>for (let i = 0; i < 100000; i++) parent.postMessage({ type: "tp-height", height: 100 + (i % 4000) }, "*"); parent.postMessage("done", "*")</' +
          'script>';
        const done = new Promise<void>((resolve) => {
          addEventListener('message', function hear({ data }) {
            if (data !== 'done') return;
            removeEventListener('message', hear);
            resolve();
          });
        });
        document.body.append(other);
        await done;
        other.remove();
      });
      assert.equal(await heightOf(page), height);
      await page.ends({}, HEIGHT);
    },
  },
  {
    number: 'F44',
    name: 'a frame that has gone elsewhere is not heard any more',
    quick: true,
    inject: async (world) => {
      const page = await hosted(world);
      const height = await untilHigh(page);
      const elsewhere = world.pages.show(
        '<!doctype html><title>Elders</title><script>setInterval(() => parent.postMessage({ type: "tp-height", height: 3000 }, "*"), 50)</script>',
      );
      await page.run((to: string) => {
        const window = document.querySelector('iframe')?.contentWindow;
        if (window) window.location.href = to;
      }, elsewhere);
      await wait(1500);
      assert.equal(await heightOf(page), height);
      await page.ends({}, { own: [...HEIGHT.own, /^5: changed outside: its history/] });
    },
  },
  {
    number: 'F46',
    name: 'the page of a widget repeats nothing of more than two hundred hostile addresses, and stays as it is',
    inject: async (world) => {
      const page = await world.open(`${folder(world)}embed.html`);
      const seen = (): Promise<readonly string[]> =>
        page.run(() => [
          document.body.innerText,
          document.title,
          document.documentElement.lang,
          `PWN ${'PWN' in window}`,
        ]);
      const neutral = await seen();
      assert.match(neutral[0] ?? '', /kan nu niet worden getoond/);
      for (const query of withoutWidget) {
        await page.tab?.goto(`${folder(world)}embed.html?${query}#${query}`, {
          waitUntil: 'domcontentloaded',
        });
        assert.deepEqual(await seen(), neutral, query.slice(0, 200));
        // A server that refuses such an address would show its own text.
        assert.equal(
          await page.run(() => document.querySelectorAll('main, [data-own-page]').length),
          3,
        );
      }
      assert.deepEqual(
        (await page.messages()).filter(({ kind }) => kind === 'uncaught'),
        [],
      );
    },
  },
  {
    number: 'F46',
    name: 'a widget that a hostile address asks for what is not there repeats nothing of it, and asks nobody else',
    inject: async (world) => {
      const page = await world.open(`${folder(world)}embed.html`);
      for (const [value, query] of withWidget) {
        await page.tab?.goto(`${folder(world)}embed.html?${query}`, {
          waitUntil: 'domcontentloaded',
        });
        await page.tab?.waitForFunction(() =>
          document.querySelector('tp-trend')?.shadowRoot?.querySelector('[part~=error]'),
        );
        const { rung, text } = await widgetStateOf(page, 'tp-trend');
        assert.equal(rung, 'text', query);
        assert.ok(!text.includes(value), `${query}: ${text}`);
        const found = await page.run(
          (own: string) => [
            'PWN' in window,
            document.documentElement.lang,
            document.title,
            ...performance
              .getEntriesByType('resource')
              .map(({ name }) => name)
              .filter((name) => !name.startsWith(own)),
          ],
          world.scripts.origin,
        );
        assert.deepEqual(found, [false, 'nl', 'Monitor Techniekpact'], query);
      }
      assert.deepEqual(
        (await page.messages()).filter(({ kind }) => kind === 'uncaught'),
        [],
      );
    },
  },
  {
    number: 'F48',
    name: 'a frame tells the figure under each of 64 sets of sandbox tokens that lets scripts run, and keeps its words under the others',
    inject: async (world) => {
      const tokens = [
        'allow-scripts',
        'allow-same-origin',
        'allow-popups',
        'allow-downloads',
        'allow-forms',
        'allow-modals',
      ];
      const sets = Array.from({ length: 64 }, (_, set) =>
        tokens.filter((_token, bit) => (set >> bit) % 2 === 1),
      );
      for (let first = 0; first < sets.length; first += 16) {
        const some = sets.slice(first, first + 16);
        const page = await world.visit({
          body: some.map((set) => frame(world, set.join(' '))).join(''),
          tags: '',
          crowded: true,
        });
        const own = (page.tab?.frames() ?? []).filter((one) => one.url().includes('/embed.html'));
        assert.equal(own.length, some.length);
        for (const [i, one] of own.entries()) {
          const runs = some[i]?.includes('allow-scripts') === true;
          const read = `document.querySelector('tp-indicator')?.shadowRoot?.querySelector('[part~=value]')?.textContent.trim() ?? document.body.innerText`;
          for (const end = Date.now() + PATIENCE; ; await wait(50)) {
            const texts = String(await one.evaluate(read));
            if (runs ? texts === FIGURE : /kan nu niet worden getoond/.test(texts)) break;
            assert.ok(Date.now() < end, `${some[i]?.join(' ')}: ${texts}`);
          }
        }
        await page.ends({});
        await page.close();
      }
    },
  },
  {
    number: 'F49',
    name: 'clicks on a frame that nobody sees change nothing of the page round it',
    inject: async (world) => {
      const page = await hosted(world, frame(world, 'allow-scripts', 'opacity: 0'));
      const height = await untilHigh(page);
      const { x, y } = await page.run(() => {
        const box = document.querySelector('iframe')?.getBoundingClientRect();
        return { x: box?.left ?? 0, y: box?.top ?? 0 };
      });
      for (let down = 10; down < height; down += 25)
        for (const across of [20, 120, 300]) await page.tab?.mouse.click(x + across, y + down);
      const before = await page.run(() => document.activeElement?.localName);
      assert.equal(before, 'iframe');
      await page.ends({}, { own: [...HEIGHT.own, /^5: changed outside: its focus/] });
    },
  },
];
