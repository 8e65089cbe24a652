import assert from 'node:assert/strict';

import type { Fault, Visit } from '../fault.js';
import type { Watched } from '../watch.js';
import { USUAL } from '../world.js';

/** What the page itself has just changed is from now on as it must stay. */
export const beginAnew = (page: Visit): Promise<void> =>
  page.run(
    (files: string) => (window as unknown as Watched).faultWatch.begin(files),
    page.world.scripts.origin,
  );

/** Pictures in the widget: never more than one. */
const pictures = (page: Visit): Promise<number> =>
  page.run(
    () =>
      document.querySelectorAll('tp-trend').length *
      (document.querySelector('tp-trend')?.shadowRoot?.querySelectorAll('[part~=chart] > svg')
        .length ?? 0),
  );

/** Ways of a page with its elements, each with what a script of the page does. */
const WAYS: readonly (readonly [string, () => void | Promise<void>])[] = [
  [
    'moved to another place',
    () => document.body.append(...document.querySelectorAll('tp-indicator, tp-trend')),
  ],
  [
    'moved without being taken out',
    () => {
      const body = document.body as unknown as {
        moveBefore?: (node: Node, before: Node | null) => void;
      };
      for (const one of document.querySelectorAll('tp-indicator, tp-trend'))
        if (body.moveBefore === undefined) document.body.append(one);
        else body.moveBefore(one, null);
    },
  ],
  [
    'moved to a frame and back',
    async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const both = [...document.querySelectorAll('tp-indicator, tp-trend')];
      frame.contentDocument?.body.append(...both);
      await new Promise((done) => setTimeout(done, 200));
      document.body.append(...both);
      frame.remove();
    },
  ],
  [
    'replaced by copies',
    () =>
      document
        .querySelectorAll('tp-indicator, tp-trend')
        .forEach((one) => one.replaceWith(one.cloneNode(true))),
  ],
  [
    'written as markup and read again',
    () => {
      const main = document.querySelector('main');
      if (main !== null) main.innerHTML = String(main.innerHTML);
    },
  ],
  [
    'taken from a template',
    () => {
      const template = document.createElement('template');
      template.innerHTML = document.querySelector('main')?.innerHTML ?? '';
      document.querySelector('main')?.replaceChildren(document.importNode(template.content, true));
    },
  ],
  [
    'taken out and put back two hundred times in one task',
    () => {
      const both = [...document.querySelectorAll('tp-indicator, tp-trend')];
      for (let turn = 0; turn < 200; turn++)
        for (const one of both) {
          const { parentElement, nextSibling } = one;
          one.remove();
          parentElement?.insertBefore(one, nextSibling);
        }
    },
  ],
];

/** As the browser's translator does: each text in two elements called font, in another language. */
const translate = (): void => {
  const into = (root: ParentNode): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (
        text.data.trim() === '' ||
        text.parentElement?.closest('[translate=no], svg, script, style') != null
      )
        continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data.replace(/\p{L}+/gu, 'wort');
      outer.append(inner);
      text.replaceWith(outer);
    }
    for (const element of root.querySelectorAll('*'))
      if (element.shadowRoot !== null) into(element.shadowRoot);
  };
  into(document.body);
};

export const moves: readonly Fault[] = [
  {
    number: 'F70',
    name: 'a page that a browser has translated shows the new figure when another one is asked for',
    quick: true,
    engines: ['chromium', 'firefox', 'webkit'],
    inject: async ({ visit }) => {
      // Other words take other room.
      const page = await visit({ crowded: true });
      await page.until(USUAL);
      await page.run(translate);
      await page.run(() =>
        document
          .querySelectorAll('tp-indicator, tp-trend')
          .forEach((one) => one.setAttribute('edition', '2018')),
      );
      for (const end = Date.now() + 10_000; Date.now() < end;) {
        const both = await page.run(() =>
          ['tp-indicator', 'tp-trend'].every((name) =>
            /41\.977/.test(document.querySelector(name)?.shadowRoot?.textContent ?? ''),
          ),
        );
        if (both) break;
      }
      const old = await page.run(() =>
        ['tp-indicator', 'tp-trend'].map((name) =>
          [
            ...(document
              .querySelector(name)
              ?.shadowRoot?.querySelectorAll('[part~=value], [part~=summary], td') ?? []),
          ]
            .map((one) => one.textContent)
            .filter((text) => text?.includes('38.443')),
        ),
      );
      assert.deepEqual(old, [[], []], 'the older figure stands nowhere');
      await beginAnew(page);
      await page.ends(USUAL, { figure: '41.977' });
    },
  },
  ...WAYS.flatMap(([way, change], i): readonly Fault[] => [
    {
      number: i === WAYS.length - 1 ? 'F71' : 'F72',
      name: `widgets that are ${way} stand there whole, with one picture each`,
      ...(i === 2 ? { quick: true, engines: ['chromium', 'firefox', 'webkit'] } : {}),
      inject: async ({ visit }) => {
        const page = await visit({ body: '<main>WIDGETS</main>', crowded: true });
        await page.until(USUAL);
        await page.run(change);
        await beginAnew(page);
        await page.until(USUAL);
        assert.equal(await pictures(page), 1);
        await page.ends(USUAL);
      },
    },
    {
      number: i === WAYS.length - 1 ? 'F71' : 'F72',
      name: `widgets that are ${way} while their figures and pictures are under way stand there whole, with one picture each`,
      inject: async (world) => {
        const { visit, data } = world;
        data.setFault('*', 300);
        world.break('drawing', 500);
        const page = await visit({ body: '<main>WIDGETS</main>', crowded: true });
        for (let turn = 0; turn < 5; turn++) {
          await page.run(change);
          await page.run(() => new Promise((done) => setTimeout(done, 170)));
        }
        await beginAnew(page);
        await page.until(USUAL);
        assert.equal(await pictures(page), 1);
        await page.ends(USUAL);
      },
    },
  ]),
  {
    number: 'F73',
    name: 'five hundred changes of route leave nothing of the widgets behind',
    slow: true,
    inject: async ({ visit }) => {
      const page = await visit({ body: '<main>WIDGETS</main>', crowded: true });
      await page.until(USUAL);
      const go = (times: number): Promise<void> =>
        page.run(async (many: number) => {
          const main = document.querySelector('main') as HTMLElement;
          const markup = String(main.innerHTML);
          for (let turn = 0; turn < many; turn++) {
            main.textContent = 'Een andere bladzijde';
            await new Promise((done) => setTimeout(done));
            main.innerHTML = markup;
            if (turn % 10 === 9) await new Promise((done) => setTimeout(done, 60));
            else await new Promise((done) => setTimeout(done));
          }
        }, times);
      await go(100);
      await page.until(USUAL);
      const before = await countRetained(page);
      await go(500);
      await page.until(USUAL);
      const after = await countRetained(page);
      assert.ok(
        after.nodes <= before.nodes + 20 && after.listeners <= before.listeners,
        JSON.stringify([before, after]),
      );
      await beginAnew(page);
      await page.ends(USUAL);
    },
  },
];

const countRetained = async (
  page: Visit,
): Promise<{ readonly nodes: number; readonly listeners: number }> => {
  const session = await page.tab?.createCDPSession();
  if (session === undefined) throw new Error('only Chromium tells');
  await new Promise((done) => setTimeout(done, 500));
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { nodes, listeners: jsEventListeners };
};
