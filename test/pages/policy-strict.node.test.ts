/**
 * A script of somebody else, on a page that enforces Trusted Types and allows our policy, after ours: it tries to get
 * markup that runs through all that it can reach.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { engineNames } from '../support/engines.js';
import { readPublished } from '../support/published-files.js';
import { openStrictSite, type StrictPage, type StrictSite } from '../support/strict-site.js';
import { untilShown } from '../support/widget-page.js';

const PARTS = [
  'tp',
  'figures',
  'sentences',
  'panel',
  'csv',
  'explorer',
  'ranked',
  'trend',
  'drawing',
  'chart-trend',
];
const HARM = [
  '<img src="x" onerror="window.reached = true">',
  '<svg><script>window.reached = true</script></svg>',
  '<a href="javascript:window.reached = true">x</a>',
  '<iframe srcdoc="x"></iframe>',
];

for (const name of engineNames()) {
  describe(`our Trusted Types policy in ${name}, before a script of somebody else`, () => {
    let site: StrictSite;
    let page: StrictPage;
    before(async () => {
      site = await openStrictSite(name, readPublished());
      page = await site.open({
        body: (data) =>
          `<tp-trend src="${data}/mbo-instroom-techniek.json" loading="eager"><p>De redactie schreef iets.</p></tp-trend>`,
      });
      // With its table, so that the script that comes after the picture is within reach too.
      await untilShown(page, 'tp-trend', ({ charts, cells }) => charts > 0 && cells.length > 0);
    });
    after(async () => {
      await site.reset();
      await site.close();
    });

    for (const [how, spoil] of [
      ['what our files hand to each other', false],
      ['the same with built-in methods replaced', true],
    ] as const)
      it(`refuses markup that runs, loads or leads, through ${how}`, async () => {
        const { enforced, tried, made, rendered } = await page.run(
          async (version, parts, harm, replaces) => {
            const registry = (
              globalThis as unknown as Record<symbol, { get(name: string): object | undefined }>
            )[Symbol.for(`techniekpact@${version}`)];
            const lent = parts.flatMap(
              (part) => Object.values(registry?.get(part) ?? {}) as readonly unknown[],
            );
            const kept = {
              exec: RegExp.prototype.exec,
              test: RegExp.prototype.test,
              has: Set.prototype.has,
            };
            if (replaces) {
              RegExp.prototype.test = () => true;
              Set.prototype.has = () => true;
              RegExp.prototype.exec = function (text) {
                const found = kept.exec.call(this, text);
                // Only of what looks at whole templates: a search that never ends would hang Lit itself.
                return (
                  found ??
                  (this.source.length > 300
                    ? (Object.assign([text], { index: 0, input: text }) as RegExpExecArray)
                    : null)
                );
              };
            }
            const boxes: Element[] = [];
            let rendered = 0;
            const attempt = (run: (box: Element) => unknown, ours = false): void => {
              const box = document.createElement('div');
              boxes.push(box);
              try {
                run(box);
              } catch {
                // Refused.
              }
              if (ours && box.querySelector('p') !== null) rendered += 1;
            };
            const templateOf = (text: string): unknown => {
              const strings = Object.assign([text], { raw: [text] });
              return { _$litType$: 1, strings, values: [] };
            };
            const able = lent.filter((one) => typeof one === 'function') as ((
              ...given: unknown[]
            ) => unknown)[];
            for (const give of able) {
              if (String(give).startsWith('class')) continue;
              attempt((box) => give(templateOf('<p>ours</p>'), box), true);
              for (const text of harm) {
                attempt((box) => give(templateOf(text), box));
                attempt((box) => give(text, box));
                attempt((box) => give(box, text));
                attempt((box) => box.append(give(text) as string));
              }
            }
            Object.assign(RegExp.prototype, { exec: kept.exec, test: kept.test });
            Object.assign(Set.prototype, { has: kept.has });
            let enforced = false;
            try {
              document.createElement('div').innerHTML = 'x';
            } catch {
              enforced = true;
            }
            await new Promise((go) => setTimeout(go));
            const made = [...boxes, document].flatMap((box) =>
              [
                ...box.querySelectorAll('img[onerror], iframe, svg script, a[href^=javascript]'),
              ].map((one) => one.outerHTML),
            );
            return {
              enforced,
              tried: able.length,
              made: 'reached' in window ? [...made, 'a script of it ran'] : made,
              rendered,
            };
          },
          site.published.version,
          PARTS,
          HARM,
          spoil,
        );
        // Where an engine does not enforce them, there is no policy to get past.
        if (!enforced) return;
        assert.ok(tried > 50, `only ${tried} functions were within reach`);
        assert.equal(rendered, 1, 'what renders was not among them');
        assert.deepEqual(made, []);
      });
  });
}
