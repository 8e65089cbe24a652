import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

import { PATIENCE } from '../../support/patience.js';
import { difference } from '../difference.js';
import type { Fault, Host, Visit, World } from '../fault.js';
import { RESETS } from '../resets.js';
import { USUAL } from '../world.js';

const LETTER =
  'body { font: 16px/1.5 sans-serif; color: #222; background: #fff; margin: 2rem } h1, p { margin: 16px 0 }';

/**
 * What a page passes down on purpose: its letter, its colour, its width. Told to the widgets alone, so that what is
 * left is what must not come in.
 */
// On whole pixels, since text is smoothed by where it falls between two.
const OWN =
  'position: absolute !important; left: 20px !important; z-index: 9 !important; background: #fff !important; display: block !important; width: 700px !important; font: 16px/1.5 sans-serif !important; color: #222 !important';

/** Widgets in their full height on a page with a rule, told apart only by that rule. */
const pictured = async (
  world: World,
  style: string,
): Promise<{ readonly visit: Visit; readonly pictures: readonly string[] }> => {
  const visit = await world.visit({
    crowded: true,
    head: `<style>${LETTER} ${style}</style>`,
    widgets: ['tp-indicator', 'tp-trend']
      .map(
        (tag, i) =>
          `<${tag} src="DATA/mbo-instroom-techniek.json" split="gender" loading="eager" style="${OWN}; top: ${200 + 600 * i}px !important"></${tag}>`,
      )
      .join(''),
    viewport: { width: 900, height: 2600 },
  });
  await visit.until(USUAL);
  const pictures: string[] = [];
  for (const tag of Object.keys(USUAL)) {
    const base = await visit.tab?.evaluateHandle(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('.base'),
      tag,
    );
    pictures.push((await base?.asElement()?.screenshot({ encoding: 'base64' })) ?? '');
  }
  return { visit, pictures };
};

const kept = async (one = '', other = '', name = ''): Promise<void> => {
  const folder = process.env['FAULT_SHOTS'];
  if (folder === undefined) return;
  await writeFile(`${folder}/${name}.plain.png`, Buffer.from(one, 'base64'));
  await writeFile(`${folder}/${name}.png`, Buffer.from(other, 'base64'));
};

const MOST_DIFFERENT = 0.001;

/** Ways in which a widget is not there at first, and how it comes. */
const HIDDEN: readonly (readonly [string, string, () => void])[] = [
  [
    'in a tab panel that is not shown',
    '<div id="box" style="display: none">WIDGETS</div>',
    () => void document.querySelector<HTMLElement>('#box')?.style.setProperty('display', 'block'),
  ],
  [
    'in what is hidden',
    '<div id="box" hidden>WIDGETS</div>',
    () => document.querySelector('#box')?.removeAttribute('hidden'),
  ],
  [
    'in details that are closed',
    '<details id="box"><summary>Meer</summary>WIDGETS</details>',
    () => document.querySelector('#box')?.setAttribute('open', ''),
  ],
  [
    'in a box that the browser leaves out until it is near',
    '<div style="height: 6000px"></div><div id="box" style="content-visibility: auto; contain-intrinsic-size: 2000px">WIDGETS</div>',
    () => document.querySelector('#box')?.scrollIntoView(),
  ],
  [
    'in a box of no size',
    '<div id="box" style="width: 0; height: 0; overflow: hidden">WIDGETS</div>',
    () => document.querySelector('#box')?.removeAttribute('style'),
  ],
  [
    'in a box that is shrunk to nothing',
    '<div id="box" style="transform: scale(0)">WIDGETS</div>',
    () => document.querySelector('#box')?.removeAttribute('style'),
  ],
];

/** Where a page makes room by content, and a widget says how wide it wants to be. */
const BY_CONTENT: readonly (readonly [string, string])[] = [
  ['in a row', '<div style="display: flex">WIDGETS</div>'],
  [
    'in a column to the middle',
    '<div style="display: flex; flex-direction: column; align-items: center">WIDGETS</div>',
  ],
  ['in a grid', '<div style="display: grid; justify-items: start">WIDGETS</div>'],
  ['that floats', '<style>tp-indicator, tp-trend { float: left }</style>WIDGETS'],
  ['in a cell of a table', '<table><tr><td>WIDGETS</td></tr></table>'],
  [
    'that the page makes a row of',
    '<style>tp-indicator, tp-trend { display: flex !important }</style>WIDGETS',
  ],
];

const bothReady = (): boolean =>
  ['tp-indicator', 'tp-trend'].every(
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.base.ready') != null,
  );

const PAGES: readonly (readonly [string, Host])[] = [
  ['that is read from right to left', { html: 'lang="ar" dir="rtl"' }],
  [
    'that is written from top to bottom',
    { head: '<style>body { writing-mode: vertical-rl }</style>', crowded: true },
  ],
  [
    'of 320 pixels, which is 1280 enlarged four times',
    { viewport: { width: 320, height: 800 }, crowded: true },
  ],
  [
    'that is enlarged three times',
    { head: '<style>main { zoom: 3 }</style>', body: '<main>WIDGETS</main>', crowded: true },
  ],
];

/** How far text and pictures of ours stick out of their widget, and which way they run. */
const layout = (
  visit: Visit,
): Promise<{
  readonly out: number;
  readonly direction: readonly string[];
  readonly writing: readonly string[];
}> =>
  visit.run(() => {
    const roots = ['tp-indicator', 'tp-trend'].flatMap(
      (name) => document.querySelector(name)?.shadowRoot ?? [],
    );
    const lines = roots.flatMap((root) => [
      ...root.querySelectorAll('[part~=summary], [part~=chart] svg text, [part~=source]'),
    ]);
    const styles = lines.map((line) => getComputedStyle(line));
    const out = roots.map((root) => {
      const box = root.host.getBoundingClientRect();
      return Math.max(
        0,
        ...[...root.querySelectorAll('[part~=summary], [part~=chart] svg, [part~=source]')].map(
          (one) => one.getBoundingClientRect().right - box.right,
        ),
      );
    });
    return {
      out: Math.max(...out),
      direction: [...new Set(styles.map(({ direction }) => direction))],
      writing: [...new Set(styles.map(({ writingMode }) => writingMode))],
    };
  });

export const looks: readonly Fault[] = [
  ...RESETS.map(([site, style], i): Fault => ({
    number: 'F67',
    name: `a page with ${site} shows the widgets as every page does`,
    ...(i === 0 ? { quick: true } : {}),
    inject: async (world) => {
      const [plain, reset] = [await pictured(world, ''), await pictured(world, style)];
      for (const [i, tag] of Object.keys(USUAL).entries()) {
        const different = await difference(
          plain.visit,
          plain.pictures[i] ?? '',
          reset.pictures[i] ?? '',
        );
        if (different > MOST_DIFFERENT)
          await kept(plain.pictures[i], reset.pictures[i], `${tag} ${site}`);
        assert.ok(
          different <= MOST_DIFFERENT,
          `${tag}: ${(100 * different).toFixed(2)}% of the pixels differ`,
        );
      }
      await reset.visit.ends(USUAL);
    },
  })),
  ...HIDDEN.map(([where, body, show], i): Fault => ({
    number: 'F68',
    name: `a widget ${where} stands there whole when it comes in sight`,
    ...(i === 0 ? { quick: true, engines: ['chromium', 'firefox', 'webkit'] } : {}),
    inject: async ({ visit }) => {
      const page = await visit({ body, crowded: true });
      await page.run(() => new Promise((done) => setTimeout(done, 400)));
      await page.run(show);
      await page.run(() => {
        (window as unknown as { faultWatch: { begin(files: string): void } }).faultWatch.begin(
          document
            .querySelector<HTMLScriptElement>('script[src*="/tp.js"]')
            ?.src.replace(/\/v\/.*/, '') ?? '',
        );
      });
      await page.ends(USUAL);
    },
  })),
  ...BY_CONTENT.flatMap(([where, body], i) =>
    [320, 1280].map((width): Fault => ({
      number: 'F68',
      name: `a widget ${where} is wide enough to be read, on a page of ${width} pixels`,
      ...(i === 0 ? { quick: true, engines: ['chromium', 'firefox', 'webkit'] } : {}),
      inject: async ({ visit }) => {
        const page = await visit({ body, crowded: true, viewport: { width, height: 1600 } });
        await page.until({ 'tp-indicator': 'picture' });
        // Until then the author's words take the room beside it.
        for (const end = Date.now() + PATIENCE; Date.now() < end && !(await page.run(bothReady));)
          await wait(50);
        const [own, room] = await page.run(() => [
          document
            .querySelector('tp-indicator')
            ?.shadowRoot?.querySelector('.base')
            ?.getBoundingClientRect().width ?? 0,
          document.documentElement.clientWidth,
        ]);
        // Two beside each other have half of it each.
        assert.ok(own > Math.min(room, 600) / 2 - 40, `${own} of ${room} pixels`);
        if (where !== 'in a row') assert.ok(own <= room, `${own} of ${room} pixels`);
        await page.ends({ 'tp-indicator': 'picture' });
      },
    })),
  ),
  ...PAGES.map(([page, host], i): Fault => ({
    number: 'F69',
    name: `a page ${page} can be read, and the picture runs from left to right`,
    ...(i === 0 ? { quick: true, engines: ['chromium', 'firefox', 'webkit'] } : {}),
    inject: async ({ visit }) => {
      const made = await visit(host);
      await made.until(USUAL);
      const { out, direction, writing } = await layout(made);
      assert.ok(out <= 1, `it sticks out by ${out} px`);
      assert.deepEqual(direction, ['ltr']);
      assert.deepEqual(writing, ['horizontal-tb']);
      await made.ends(USUAL);
    },
  })),
  {
    number: 'F69',
    name: 'a page in the colours of the system shows figure and picture in them',
    inject: async ({ visit }) => {
      const page = await visit();
      const session = await page.tab?.createCDPSession();
      await session?.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      await page.ends(USUAL);
    },
  },
];
