/** The pages of the demo, as a visitor gets them: each widget tells its figure. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startDevServer } from '../../demo/dev-server.js';
import type * as CheckPage from '../../src/tools/check/check-page.js';
import { openEngine, type Engine, type EnginePage } from '../support/engines.js';
import { layoutShift } from '../support/layout-shift.js';
import { PATIENCE } from '../support/patience.js';

/** Between a telephone and a desk: there a line of text breaks where it does not on either. */
const WIDTH = 640;
/** It shows what a reader gets when it does not work. */
const OF_PROBLEMS = 'states.html';
const pages = readdirSync('demo').filter((file) => file.endsWith('.html') && file !== OF_PROBLEMS);

describe('the demo', () => {
  let engine: Engine;
  let site: Awaited<ReturnType<typeof startDevServer>>;
  before(async () => {
    [engine, site] = await Promise.all([openEngine('chromium'), startDevServer({ still: true })]);
  });
  after(() => Promise.all([engine.close(), site.server.close()]));

  for (const file of pages) {
    it(`${file} has no widget that cannot tell its figure, contradicts its author or pushes the page about`, async () => {
      const page = await engine.open(`${site.origin}/demo/${file}`, {
        viewport: { width: WIDTH, height: 900 },
      });
      const look = (): Promise<{
        readonly waiting: readonly string[];
        readonly wrong: readonly string[];
      }> =>
        page.run(() => {
          const widgets = [...document.querySelectorAll('*')].filter(({ localName }) =>
            localName.startsWith('tp-'),
          );
          // Until its first render there is nothing in it but the author's text.
          const waits = ({ shadowRoot }: Element): boolean =>
            shadowRoot === null ||
            shadowRoot.querySelector(
              ':only-child:is(slot), [aria-busy], .data > details:not(:has(table, [part=error]))',
            ) !== null;
          const named = ({ localName, attributes }: Element): string =>
            [localName, ...[...attributes].map(({ name, value }) => `${name}=${value}`)].join(' ');
          return {
            waiting: widgets.filter(waits).map(named),
            wrong: widgets
              .filter(({ shadowRoot }) => shadowRoot?.querySelector('[part~="error"]') != null)
              .map(named),
          };
        });
      let seen = await look();
      for (const end = Date.now() + PATIENCE; seen.waiting.length > 0 && Date.now() < end;) {
        await wait(100);
        seen = await look();
      }
      assert.deepEqual(seen, { waiting: [], wrong: [] });
      assert.deepEqual(await page.messages(), []);
      const shift = await layoutShift(page);
      assert.ok(shift !== null && shift <= 0.02, `a shift of ${shift}`);
      assert.deepEqual(await contradicted(page), []);
      assert.deepEqual(await foundByCheck(page), []);
      await page.close();
    });
  }
});

/**
 * What an editor would be told of the page behind `?tp-check`. Nothing of it is refused here, and no frame of ours is
 * there.
 */
const foundByCheck = (page: EnginePage): Promise<readonly string[]> =>
  page.run(async (module: string) => {
    const { checkPage } = (await import(module)) as typeof CheckPage;
    if (document.querySelector('[src*="/entries/"]') === null) return [];
    const troubles = checkPage({
      document,
      prefix: 'tp',
      own: '',
      version: '',
      newest: null,
      refusals: [],
      silent: [],
      faults: new Map(),
    });
    return troubles.map((trouble) => JSON.stringify(trouble));
  }, '/src/tools/check/check-page.ts');

/** Numbers of an author's text that its widget, with all of its panel open, does not have. */
const contradicted = async (page: EnginePage): Promise<readonly string[]> => {
  const opens = (): Promise<boolean> =>
    page.run(() => {
      const words = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll<HTMLElement>('.act.table, .act.about:only-child') ?? []),
      ]);
      for (const word of words) if (word.ariaExpanded === 'false') word.click();
      return words.every((word) => {
        const section =
          word.parentNode?.parentNode?.parentNode?.parentNode?.querySelector('.panel');
        return section?.querySelector('table, .why [part="error"]') != null;
      });
    });
  for (const end = Date.now() + PATIENCE; !(await opens()) && Date.now() < end; await wait(100));
  return page.run(() => {
    // Whole words: a digit within one is no figure.
    const numbers = (text: string): readonly string[] =>
      text.match(/(?<![\w.,/-])\d[\d.,/]*\d|(?<![\w.,/-])\d(?![\w])/g) ?? [];
    return [...document.querySelectorAll('*')].flatMap((widget) => {
      const told = new Set(
        numbers(widget.shadowRoot?.textContent?.replaceAll('\u00a0', ' ') ?? ''),
      );
      const own = [...widget.childNodes].filter(
        (node) => !(node instanceof Element && node.localName.startsWith('tp-')),
      );
      // What a chart of somebody's own tells stands in a picture, and in the author's words beside it.
      if (!widget.localName.startsWith('tp-') || /^tp-(?:group|chart)$/.test(widget.localName))
        return [];
      return own
        .flatMap(({ textContent }) => numbers(textContent ?? ''))
        .filter((number) => !told.has(number))
        .map(
          (number) => `${widget.localName} ${widget.getAttribute('indicator') ?? ''}: ${number}`,
        );
    });
  });
};
