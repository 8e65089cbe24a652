/** What each widget has to tell and do on the strictest page. */
import assert from 'node:assert/strict';

import type { StrictPage } from '../support/strict-site.js';
import { shown, untilShown } from '../support/widget-page.js';
import {
  asFile,
  choosesTheLast,
  citesAFigure,
  corners,
  goTo,
  readOut,
  readTag,
  textsOf,
  until,
} from './read-strict-page.js';

export interface StrictWidget {
  readonly name: string;
  readonly body: (data: string) => string;
  /** Widgets whose picture and table, which comes after it, have to be there before anything is asked. */
  readonly drawn: readonly string[];
  /** Does what the name says, in this order on one page. */
  readonly does: Readonly<Record<string, (page: StrictPage) => Promise<void>>>;
}

const AUTHOR = '<p>De redactie schreef iets.</p>';

export const strictWidgets: readonly StrictWidget[] = [
  {
    name: 'a trend',
    body: (data) =>
      `<tp-trend src="${data}/mbo-instroom-techniek.json" split="gender" loading="eager">${AUTHOR}</tp-trend>`,
    drawn: ['tp-trend'],
    does: {
      'reads out what is chosen, and rings it in the picture': async (page) => {
        const [text, rings] = await goTo(page, 'tp-trend', '2', 'circle');
        assert.equal(text, 'Totaal, 2009/10: 46.246 studenten, min 2.776');
        assert.ok(rings > 0);
      },
      'gives the picture as svg': asFile('svg'),
      'gives the picture as png': asFile('png'),
      'becomes a panel per series, by files that come only then': async (page) => {
        await page.run(() =>
          document.querySelector('tp-trend')?.setAttribute('layout', 'multiples'),
        );
        const panels = (): Promise<readonly string[]> =>
          page.run(() =>
            Array.from(
              document.querySelector('tp-trend')?.shadowRoot?.querySelectorAll('.panel') ?? [],
              (panel) => panel.querySelector('text')?.textContent ?? '',
            ),
          );
        assert.deepEqual(await until(panels, ({ length }) => length > 0), ['Totaal', 'Vrouwen']);
      },
    },
  },
  {
    name: 'a comparison',
    body: (data) =>
      `<tp-compare class="bars" src="${data}/hbo-diploma-provincie.json" highlight="PV23" loading="eager">${AUTHOR}</tp-compare>` +
      `<tp-compare class="classes" src="${data}/voorbeeld-spanning.json" table="open" loading="eager"></tp-compare>`,
    drawn: ['.bars', '.classes'],
    does: {
      'is said, drawn and tabled with the same figures': async (page) => {
        const { summary, cells } = await shown(page, '.bars');
        assert.match(
          summary ?? '',
          /^Overijssel: 1\.774 diploma's in 2018\. Dat is plaats 4 van 12\./,
        );
        assert.ok(cells.includes('1.774') && cells.includes('4'));
        const texts = await textsOf(page, '.bars');
        assert.ok(texts.includes('Overijssel') && texts.includes('1.774'));
      },
      'tells and outlines the row that a reader goes to, in the order that a reader chose': async (
        page,
      ) => {
        await page.run(() => {
          const order = document
            .querySelector('.bars')
            ?.shadowRoot?.querySelector('.sort-by select') as HTMLSelectElement;
          order.selectedIndex = 2;
          order.dispatchEvent(new Event('change', { bubbles: true }));
        });
        const tops = (): Promise<readonly number[]> =>
          page.run(() => {
            const texts = [
              ...(document
                .querySelector('.bars')
                ?.shadowRoot?.querySelectorAll('[part="chart"] text') ?? []),
            ];
            const find = (name: string) => texts.find(({ textContent }) => textContent === name);
            return ['Drenthe', 'Zeeland'].map(
              (name) => find(name)?.getBoundingClientRect().top ?? 0,
            );
          });
        await until(tops, ([drenthe = 0, zeeland = 0]) => drenthe < zeeland);
        const [text, outlines] = await goTo(page, '.bars', '1', 'path');
        assert.match(text, /^Drenthe, 2018: 92 diploma's, plaats 12 van 12/);
        assert.ok(outlines > 0);
      },
      'names its classes with bounds and numbers': async (page) => {
        const list = await page.run(() =>
          Array.from(
            document.querySelector('.classes')?.shadowRoot?.querySelectorAll('.legend-list li') ??
              [],
            (one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
          ),
        );
        assert.equal(list.length, 5);
        for (const one of list) assert.match(one, /\d+ regio/);
      },
    },
  },
  {
    name: 'progression',
    body: (data) =>
      `<tp-flow class="two" src="${data}/doorstroom-nprofiel-geslacht.json" loading="eager">${AUTHOR}</tp-flow>` +
      `<tp-flow class="one" src="${data}/doorstroom-vmbo-mbo.json" highlight="F" loading="eager"></tp-flow>`,
    drawn: ['.two', '.one'],
    does: {
      'is said, drawn and tabled with the same figures': async (page) => {
        const { summary, cells } = await shown(page, '.two');
        assert.match(
          summary ?? '',
          /^Het hoogste aandeel was 74 procent in 2023 \(Vwo, Jongens\)\./,
        );
        const shares = ['67%', '27%', '74%', '49%'];
        assert.deepEqual(
          cells.filter((cell) => /^\d/.test(cell)),
          shares,
        );
        const texts = await textsOf(page, '.two');
        for (const share of shares) assert.ok(texts.includes(share), share);
      },
      'tells and outlines what a reader goes to': async (page) => {
        await page.run(() =>
          document
            .querySelector('.two')
            ?.shadowRoot?.querySelector<HTMLElement>('.step.on')
            ?.click(),
        );
        const [text, outlines] = await readOut(page, '.two');
        assert.match(text, /^Havo, Meisjes, 2023: 27% van leerlingen met een N-profiel/);
        assert.equal(outlines, 1);
      },
    },
  },
  {
    name: 'two periods side by side',
    body: (data) =>
      `<tp-slope class="courses" src="${data}/hbo-diploma-provincie.json" highlight="PV23" loading="eager">${AUTHOR}</tp-slope>` +
      `<tp-slope class="cut" src="${data}/vmbo-techniek-aandeel.json" split="track" loading="eager"></tp-slope>`,
    drawn: ['.courses', '.cut'],
    does: {
      'are said, drawn and tabled with the same figures': async (page) => {
        const { summary, cells } = await shown(page, '.courses');
        assert.match(summary ?? '', /Overijssel: van 1\.401 naar 1\.774, plus 373\./);
        const texts = await textsOf(page, '.courses');
        for (const text of ['1.401', '1.774', '+373'])
          assert.ok(cells.includes(text) && texts.includes(text), text);
      },
      'tell that the count changed, with the break in the picture': async (page) => {
        const { summary } = await shown(page, '.cut');
        assert.match(summary ?? '', /Niet te vergelijken/);
      },
      'are told and ringed where a reader goes to': async (page) => {
        const [text, rings] = await goTo(page, '.courses', '0', 'circle');
        assert.match(text, /2014: 2\.217 diploma's/);
        assert.ok(rings > 0);
      },
    },
  },
  {
    name: 'a map',
    body: (data) =>
      `<tp-map class="tiles" src="${data}/voorbeeld-spanning.json" highlight="AM05" loading="eager">${AUTHOR}</tp-map>` +
      `<tp-map class="file" src="${data}/voorbeeld-gemeenten.json" borders="${data}/voorbeeld-gemeenten.geojson" loading="eager"></tp-map>` +
      `<tp-map class="own" src="${data}/hbo-diploma-provincie.json" borders="provincie" loading="eager"></tp-map>`,
    drawn: ['.tiles', '.file', '.own'],
    does: {
      'draws tiles, borders from a file on another origin, and the borders that come along': async (
        page,
      ) => {
        assert.deepEqual(await corners(page, '.tiles'), Array(35).fill(4));
        const borders = await until(
          () => corners(page, '.file'),
          ({ length }) => length >= 12,
        );
        assert.deepEqual(borders, Array(12).fill(6));
        const own = await until(
          () => corners(page, '.own'),
          (counts) => Math.max(...counts) >= 20,
        );
        assert.equal(own.filter((count) => count > 20).length, 12);
      },
      'tells and outlines what is chosen in the list': async (page) => {
        await page.run(() => {
          const list = document
            .querySelector('.tiles')
            ?.shadowRoot?.querySelector('.pick select') as HTMLSelectElement;
          list.value =
            [...list.options].find(({ textContent }) => textContent === 'Haaglanden')?.value ?? '';
          list.dispatchEvent(new Event('change'));
        });
        const [text, outlines] = await readOut(page, '.tiles');
        assert.match(text, /^Haaglanden.*0,19/);
        assert.equal(outlines, 2);
      },
      'says the same in sentence and table': async (page) => {
        const { summary, cells } = await shown(page, '.tiles');
        assert.match(summary ?? '', /^Twente: 1,03/);
        assert.ok(cells.some((cell) => cell.startsWith('1,03')));
      },
    },
  },
  {
    name: 'a figure in its parts',
    body: (data) =>
      `<tp-breakdown class="lying" src="${data}/mbo-instroom-niveau.json" loading="eager">${AUTHOR}</tp-breakdown>` +
      `<tp-breakdown class="standing" src="${data}/hbo-diploma-provincie.json" layout="stacked" loading="eager"></tp-breakdown>`,
    drawn: ['.lying', '.standing'],
    does: {
      'is said, drawn and tabled with the same figures': async (page) => {
        const { summary, cells } = await shown(page, '.lying');
        assert.match(summary ?? '', /Niveau 4: 21\.904, 52 procent/);
        const begins = (text: string): boolean => cells.some((one) => one.startsWith(text));
        for (const cell of ['21.904', '52%', '<1%']) assert.ok(begins(cell), cell);
        const texts = await textsOf(page, '.lying');
        for (const text of ['52%', 'Niveau 4', '42.487 studenten = 100%'])
          assert.ok(texts.includes(text), text);
      },
      'tells and frames the part that a reader goes to': async (page) => {
        const [text, frames] = await goTo(page, '.standing', '0', 'rect');
        assert.match(text, /2014: .+ diploma's/);
        assert.equal(frames, 2);
      },
      'says where a number comes from': async (page) => {
        const why = await page.run(() => {
          const details = document
            .querySelector('.standing')
            ?.shadowRoot?.querySelector('.why') as HTMLDetailsElement;
          details.open = true;
          return (details.textContent ?? '').replace(/\s+/g, ' ');
        });
        assert.match(why, /2014/);
      },
    },
  },
  {
    name: 'figures in a sentence and against a target',
    body: (data) =>
      `<p>Er begonnen <tp-value src="${data}/mbo-instroom-techniek.json">38.443</tp-value> studenten.</p>` +
      `<tp-target src="${data}/pps-studenten-aandeel.json" loading="eager"></tp-target>`,
    drawn: ['tp-target'],
    does: {
      'tell the figure, and open its source beside it': async (page) => {
        await untilShown(page, 'tp-value', ({ value }) => value === '38.443');
        await page.run(() =>
          document
            .querySelector('tp-value')
            ?.shadowRoot?.querySelector<HTMLElement>('.key > button')
            ?.click(),
        );
        const place = (): Promise<number | null> =>
          page.run(() => {
            const root = document.querySelector('tp-value')?.shadowRoot as ShadowRoot;
            const box = root.querySelector<HTMLElement>('[popover]') as HTMLElement;
            const figure = root.querySelector('.key')?.getBoundingClientRect() as DOMRect;
            return box.style.top === ''
              ? null
              : Math.round(box.getBoundingClientRect().top - figure.bottom);
          });
        assert.equal(await until(place, (found) => found !== null), 8);
      },
      'tell figure, target and distance, with its picture': async (page) => {
        const { summary, charts } = await untilShown(
          page,
          'tp-target',
          (now) => now.summary !== null,
        );
        assert.match(summary ?? '', /5 procent in 2019\. Doel voor 2025: ten minste 25 procent\./);
        assert.ok(charts > 0);
      },
    },
  },
  {
    name: 'what the letter presents',
    body: (data) =>
      `<tp-highlights src="${data}/index.json" edition="2018" loading="eager">${AUTHOR}</tp-highlights>` +
      `<tp-progress src="${data}/index.json" pact="2016" loading="eager">${AUTHOR}</tp-progress>` +
      `<tp-commitments src="${data}/index.json" pact="2018" loading="eager">${AUTHOR}</tp-commitments>` +
      `<tp-answers src="${data}/index.json" loading="eager">${AUTHOR}</tp-answers>` +
      `<tp-indicator src="${data}/mbo-instroom-techniek.json" loading="eager"></tp-indicator>`,
    drawn: ['tp-indicator'],
    does: {
      'tells each statement beside its figure, with a line of its own': async (page) => {
        await untilShown(page, 'tp-highlights', ({ value }) => value === '42%');
        await until(
          () => readTag(page, 'tp-highlights'),
          (text) => /Op de havo .*42%/.test(text),
        );
        const lines = await page.run(
          () =>
            document.querySelector('tp-highlights')?.shadowRoot?.querySelectorAll('svg path')
              .length ?? 0,
        );
        assert.ok(lines > 0);
      },
      'tells goals, agreements and answers': async (page) => {
        await until(
          () => readTag(page, 'tp-progress'),
          (text) => /12 doelen/.test(text),
        );
        await until(
          () => readTag(page, 'tp-commitments'),
          (text) => /Focus en versnellen/.test(text),
        );
        await until(
          () => readTag(page, 'tp-answers'),
          (text) => /32 637, nr\. 320/.test(text),
        );
        for (const tag of ['tp-highlights', 'tp-progress', 'tp-commitments', 'tp-answers']) {
          const inSight = await page.run(
            (query) =>
              [...(document.querySelector(query)?.children ?? [])].some(
                (child) => child.getClientRects().length > 0,
              ),
            tag,
          );
          assert.equal(inSight, false, `the author's text of ${tag} makes room`);
        }
      },
      'is narrowed down by a native control': async (page) => {
        const before = await readTag(page, 'tp-commitments');
        assert.notEqual(await choosesTheLast(page, 'tp-commitments'), '');
        await until(
          () => readTag(page, 'tp-commitments'),
          (text) => text !== before,
        );
      },
      'gives a citation of a figure as a sentence, as CSL-JSON and as BibTeX': async (page) => {
        await untilShown(page, 'tp-indicator', ({ value }) => value === '38.443');
        await citesAFigure(page, 'tp-indicator');
        const written = (): Promise<readonly string[]> =>
          page.run(() =>
            Array.from(
              document.querySelector('tp-indicator')?.shadowRoot?.querySelectorAll('textarea') ??
                [],
              ({ value }) => value,
            ),
          );
        const [sentence = '', csl = '', bib = ''] = await until(
          written,
          ({ length }) => length >= 3,
        );
        assert.match(sentence, /38\.443 studenten.*2023\/24.*editie 2024/);
        assert.match(csl, /^[[{][^]*"type"/);
        assert.match(bib, /^@\w+\{/);
      },
    },
  },
  {
    name: 'taking a widget along',
    body: (data) =>
      `<tp-trend src="${data}/mbo-instroom-techniek.json" lang="nl" table="open" loading="eager"></tp-trend>`,
    drawn: ['tp-trend'],
    does: {
      'makes one file of picture, table and words': async (page) => {
        const pressed = (): Promise<boolean> =>
          page.run(() => {
            const root = document.querySelector('tp-trend')?.shadowRoot;
            const button = root?.querySelector('.pictures button')
              ? root.querySelector<HTMLButtonElement>('.files button')
              : null;
            button?.click();
            return button != null;
          });
        await until(pressed, Boolean);
        const made = (): Promise<{ name: string; text: string } | null> =>
          page.run(() => {
            const link = document
              .querySelector('tp-trend')
              ?.shadowRoot?.querySelector<HTMLAnchorElement>('.told a[download]');
            return link ? { name: link.download, text: link.textContent ?? '' } : null;
          });
        const file = await until(made, (found) => found !== null);
        assert.equal(file?.name, 'mbo-instroom-techniek-2024.zip');
        // With its picture twice: the words alone are a few kilobytes.
        assert.ok(Number(/\((\d+) kB\)/.exec(file.text)?.[1]) > 10, file.text);
      },
    },
  },
];
