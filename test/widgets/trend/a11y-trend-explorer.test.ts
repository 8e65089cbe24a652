import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { setViewport } from '../../support/page-commands.js';
import { contrast, rgbOf } from '../colour.js';
import {
  at,
  chart,
  chartOf,
  chooseSeries,
  chosenSeries,
  drawn,
  everything,
  heading,
  points,
  polite,
  pressTagButton,
  range,
  readOut,
  ring,
  rule,
  spoken,
  step,
  touchStep,
} from '../core/explorer/explorer-page.js';
import { edition, MBO, part, pause, soon } from '../page.js';
import { openSection, sectionOf, wordOf } from '../panel-page.js';
import { walk } from '../walk.js';

for (const lang of ['nl', 'en'] as const) {
  const inLang = <Text>(nl: Text, en: Text): Text => (lang === 'nl' ? nl : en);

  describe(`the explorer of a chart, accessibility, in ${lang}`, () => {
    afterEach(() => resetMouse());

    it('A11Y-17: there is one native range per chart with step 1, and a name that contains that of the indicator', async () => {
      const element = await chart({ lang });
      expect(
        element.shadowRoot?.querySelectorAll('input[type="range"], [role="slider"]'),
      ).to.have.length(1);
      const { type, step: size, min, max } = range(element);
      expect([type, size, min, max]).to.deep.equal(['range', '1', '0', '7']);
      expect(range(element).getAttribute('aria-label')).to.equal(
        inLang(
          `Verken ${heading(element)} per schooljaar`,
          `Explore ${heading(element)} by school year`,
        ),
      );
    });

    it('A11Y-18: the range reads out name, value, change and remark; the series only on entry and when it changes', async () => {
      const element = await chart({ lang });
      range(element).focus();
      expect(spoken(element)).to.equal(
        inLang(
          'Totaal, 2019/20: 42.225 studenten, min 629, voorlopig cijfer',
          'Total, 2019/20: 42,225 students, minus 629, provisional figure',
        ),
      );
      expect(
        await walk(element, 'ArrowLeft', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp'),
      ).to.deep.equal(
        inLang(
          [
            '2018/19: 42.854 studenten, plus 1.041',
            '2017/18: 41.813 studenten, plus 270',
            'Vrouwen, 2017/18: 5.893 studenten, plus 73',
            '2018/19: 5.970 studenten, plus 77',
            'Totaal, 2018/19: 42.854 studenten, plus 1.041',
          ],
          [
            '2018/19: 42,854 students, plus 1,041',
            '2017/18: 41,813 students, plus 270',
            'Women, 2017/18: 5,893 students, plus 73',
            '2018/19: 5,970 students, plus 77',
            'Total, 2018/19: 42,854 students, plus 1,041',
          ],
        ),
      );
      range(element).blur();
      expect(spoken(element), 'ready for the next entry').to.match(
        inLang(/^Totaal, 2018/, /^Total, 2018/),
      );
    });

    it('A11Y-40: every reason for a missing number has its own words, and none is 0', async () => {
      const element = await chartOf(everything, { split: 'level', lang });
      range(element).focus();
      await sendKeys({ press: 'Home' });
      await sendKeys({ press: 'ArrowDown' });
      const readOuts = await walk(element, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
      expect(readOuts).to.deep.equal(
        inLang(
          [
            '2009: geen cijfer bekend',
            '2013: geheim',
            '2014: minder dan 5',
            '2015: niet van toepassing',
          ],
          [
            '2009: no figure available',
            '2013: confidential',
            '2014: fewer than 5',
            '2015: not applicable',
          ],
        ),
      );
      expect(await walk(element, 'End')).to.deep.equal([
        inLang('2019: nog niet gepubliceerd', '2019: not yet published'),
      ]);
    });

    it('A11Y-16: break, provisional figure, forecast, unreliable figure and margin are mentioned where they apply', async () => {
      const element = await chartOf(everything, { split: 'level', lang });
      range(element).focus();
      await sendKeys({ press: 'Home' });
      const readOuts = await walk(element, ...Array.from({ length: 8 }, () => 'ArrowRight'));
      const at = (year: string): string => readOuts.find((one) => one.startsWith(year)) ?? '';
      expect(at('2013'))
        .to.contain(inLang('herzien cijfer', 'revised figure'))
        .and.to.contain(inLang('marge', 'margin'));
      expect(at('2016')).to.contain(inLang('minder betrouwbaar', 'less reliable'));
      expect(at('2018'))
        .to.contain(inLang('voorlopig cijfer', 'provisional figure'))
        .and.to.contain('1');
      expect(at('2019')).to.contain(inLang('verwachting', 'forecast')).and.to.not.contain('plus');
      range(element).blur();
      const cut = await chart({ lang });
      range(cut).focus();
      await sendKeys({ press: 'Home' });
      expect(await walk(cut, 'ArrowRight')).to.deep.equal([
        inLang(
          '2013/14: 38.544 studenten, andere telling',
          '2013/14: 38,544 students, different count',
        ),
      ]);
    });

    it('A11Y-19: the documented keys work, with one series too; all other keys keep their default', async () => {
      const element = await chart({ lang });
      const input = range(element);
      input.focus();
      await walk(element, 'Home');
      expect(input.value).to.equal('0');
      await walk(element, 'PageUp');
      expect(input.valueAsNumber).to.be.greaterThan(0);
      await walk(element, 'End', 'PageDown');
      expect(input.valueAsNumber).to.be.lessThan(7);
      await walk(element, 'End', 'ArrowDown', 'ArrowDown');
      expect([input.value, chosenSeries(element)], 'at the last series').to.deep.equal(['7', 1]);

      const prevented: string[] = [];
      element.addEventListener(
        'keydown',
        (event) => event.defaultPrevented && prevented.push(event.key),
      );
      const before = spoken(element);
      for (const press of 'abcdefghijklmnopqrstuvwxyz0123456789') await sendKeys({ press });
      // Keys that a browser itself may answer to are only told to the page.
      const others = [
        ...' !"#$%&\'()*+,-./:;<=>?@[]^_`{|}~',
        'Escape',
        'Enter',
        'Tab',
        'Delete',
        'Insert',
      ];
      for (const key of [...others, ...Array.from({ length: 12 }, (_, i) => `F${i + 1}`)])
        input.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
        );
      for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])
        for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'Home'])
          input.dispatchEvent(
            new KeyboardEvent('keydown', {
              key,
              [modifier]: true,
              bubbles: true,
              composed: true,
              cancelable: true,
            }),
          );
      expect(prevented).to.deep.equal([]);
      expect(chosenSeries(element), 'the series is the same').to.equal(1);
      expect(spoken(element)).to.equal(before);

      const single = await chart({ split: '', lang });
      range(single).focus();
      await walk(single, 'Home', 'ArrowUp');
      expect(range(single).value, 'the native meaning').to.equal('1');
    });

    it('A11Y-20: one Tab enters the range and one leaves it, and a chart with its panel closed has 6 tab stops', async () => {
      const element = await chart({ lang });
      const outside = document.createElement('button');
      outside.textContent = 'x';
      element.parentElement?.prepend(outside);
      const after = outside.cloneNode(true) as HTMLElement;
      element.parentElement?.append(after);
      outside.focus();
      const stops: (Element | null)[] = [];
      for (;;) {
        await sendKeys({ press: 'Tab' });
        if (document.activeElement !== element) break;
        stops.push(element.shadowRoot?.activeElement ?? null);
      }
      expect(document.activeElement).to.equal(after);
      expect(stops.map((stop) => stop?.textContent || stop?.getAttribute('type'))).to.deep.equal([
        ...['range', 'radio'],
        ...inLang(
          ['Tabel', 'Download', 'Uitleg', 'Delen'],
          ['Table', 'Download', 'About', 'Share'],
        ),
      ]);
      // Not every runner can hold a key.
      const shiftIsDown = await sendKeys({ down: 'Shift' }).then(
        () => true,
        () => false,
      );
      if (!shiftIsDown) return;
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(element.shadowRoot?.activeElement).to.equal(stops.at(-1));
    });

    it('A11Y-21: pointer, tap, drag, keys, radios and buttons all lead to the same state', async () => {
      const ends: (readonly [string, string, boolean, number])[] = [];
      const element = await chart({ lang });
      // Looked up each time: a page scrolls to what gets the focus.
      const place = (period: number): { x: number; y: number } =>
        points(element, 1)[period] ?? { x: 0, y: 0 };
      const restart = async (): Promise<void> => {
        await resetMouse();
        range(element).focus();
        for (const press of ['End', 'ArrowUp']) await sendKeys({ press });
      };
      const note = (route: string): void => {
        const { x = 0, y = 0 } = ring(element) ?? {};
        ends.push([
          route,
          readOut(element),
          Math.hypot(x - place(4).x, y - place(4).y) < 1,
          chosenSeries(element),
        ]);
      };
      const routes: Readonly<Record<string, () => Promise<void>>> = {
        hover: () => sendMouse({ type: 'move', position: at(place(4)) }),
        tap: () => sendMouse({ type: 'click', position: at(place(4)) }),
        drag: async () => {
          await sendMouse({ type: 'move', position: at(place(1)) });
          await sendMouse({ type: 'down' });
          await sendMouse({ type: 'move', position: at(place(4)) });
          await sendMouse({ type: 'up' });
        },
        touch: () => {
          const event = {
            clientX: place(4).x,
            clientY: place(4).y,
            button: 0,
            buttons: 1,
            pointerType: 'touch',
            bubbles: true,
            composed: true,
          };
          range(element).dispatchEvent(new PointerEvent('pointerdown', event));
          range(element).dispatchEvent(new PointerEvent('pointerup', event));
          range(element).dispatchEvent(new MouseEvent('click', event));
          return Promise.resolve();
        },
        keys: async () => {
          for (const press of ['ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft'])
            await sendKeys({ press });
        },
        'set by assistive technology': () => {
          chooseSeries(element, 1);
          range(element).valueAsNumber = 4;
          range(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          return Promise.resolve();
        },
        'radios and range': () => {
          chooseSeries(element, 1);
          for (let i = 0; i < 3; i += 1) step(element, -1);
          return Promise.resolve();
        },
        'buttons after a touch': () => {
          chooseSeries(element, 1);
          touchStep(element, -1);
          chooseSeries(element, 1);
          range(element).focus();
          for (let i = 0; range(element).value !== '4' && i < 8; i += 1)
            pressTagButton(element, Number(range(element).value) > 4 ? -1 : 1);
          return Promise.resolve();
        },
      };
      for (const [route, go] of Object.entries(routes)) {
        await restart();
        await go();
        note(route);
      }
      const same = inLang(
        'Vrouwen, 2016/17: 5.820 studenten, +376',
        'Women, 2016/17: 5,820 students, +376',
      );
      expect(ends).to.deep.equal(Object.keys(routes).map((route) => [route, same, true, 1]));
    });

    it('A11Y-22: radios and the buttons in the tag alone reach every figure, without dragging', async () => {
      const element = await chart({ lang });
      const seen = new Set<string>();
      touchStep(element, -1);
      for (const series of [0, 1]) {
        chooseSeries(element, series);
        for (const by of [-1, 1] as const)
          for (let i = 0; i < 8; i += 1) {
            pressTagButton(element, by);
            seen.add(readOut(element));
          }
      }
      expect(seen.size).to.equal(16);
    });

    it('A11Y-23: what stands at a place is told above the plot and beside the place, by the pointer, and nothing on the page moves', async () => {
      const element = await chart({ lang });
      const places = points(element, 0);
      const boxes = (): string =>
        JSON.stringify(
          [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
            .filter((one) => one.closest('.tag, .now, .chosen') === null)
            .map((one) => one.getBoundingClientRect()),
        );
      const before = boxes();
      await sendMouse({ type: 'move', position: at(places[3] ?? { x: 0, y: 0 }) });
      expect(boxes()).to.equal(before);
      const line = element.shadowRoot?.querySelector('.read') as HTMLElement;
      expect(line.getBoundingClientRect().bottom).to.be.at.most(
        (part(element, 'chart')?.getBoundingClientRect().top ?? 0) + 1,
      );
      expect(readOut(element)).to.contain(inLang('40.056', '40,056'));
      const tag = element.shadowRoot?.querySelector('.tag') as HTMLElement;
      expect(tag.textContent).to.contain(inLang('40.056', '40,056'));
      expect(tag.textContent, 'of all series').to.contain(inLang('5.444', '5,444'));
      const { left, right } = tag.getBoundingClientRect();
      const x = places[3]?.x ?? 0;
      expect(x < left || x > right, 'beside the place').to.equal(true);
      expect(element.shadowRoot?.querySelectorAll('[role="tooltip"], [popover]')).to.have.length(0);
      await sendMouse({ type: 'move', position: [0, 0] });
      // Leaving restores what was; an engine may report a moved pointer later.
      await soon(() => readOut(element) === '');
      expect(tag.hidden).to.equal(true);
    });

    it('A11Y-24: the help for the keys describes the range, is seen when the keyboard arrives, and in the explanation', async () => {
      const element = await chart({ lang });
      const help = inLang(
        'Pijl links en rechts: ander schooljaar. Pijl omhoog en omlaag: andere reeks.',
        'Arrows left and right: another school year. Arrows up and down: another series.',
      );
      const described = element.shadowRoot?.getElementById(
        range(element).getAttribute('aria-describedby') ?? '',
      );
      expect(described?.textContent).to.equal(help);
      expect(sectionOf(element, 'about').textContent).to.contain(help);
      range(element).focus();
      const keys = element.shadowRoot?.querySelector('.tag .keys') as HTMLElement;
      expect(keys.textContent).to.equal(help);
      expect(keys.getBoundingClientRect().height).to.be.greaterThan(0);
      await sendKeys({ press: 'ArrowLeft' });
      expect(element.shadowRoot?.querySelector('.tag .keys')).to.equal(null);
    });

    it('a press holds the place, and Escape or a press elsewhere lets it go', async () => {
      const element = await chart({ lang });
      const place = at(points(element, 0)[3] ?? { x: 0, y: 0 });
      const tag = element.shadowRoot?.querySelector('.tag') as HTMLElement;
      await sendMouse({ type: 'click', position: place });
      await resetMouse();
      expect(tag.hidden).to.equal(false);
      await sendKeys({ press: 'Escape' });
      expect(tag.hidden).to.equal(true);
      expect(element.shadowRoot?.activeElement, 'the focus stays').to.equal(range(element));
      await sendMouse({ type: 'click', position: place });
      await resetMouse();
      expect(tag.hidden).to.equal(false);
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      expect(tag.hidden).to.equal(true);
    });

    for (const theme of ['light', 'dark']) {
      it(`A11Y-25: line and ring of the selected point have a contrast of at least 3 to 1, in ${theme}`, async () => {
        const element = await chart({ lang, theme });
        step(element, 1);
        step(element, -1);
        const [line, circle] = ['path', 'circle[stroke]'].map(
          (name) => element.shadowRoot?.querySelector(`.chosen ${name}`) as Element,
        );
        const probe = document.createElement('i');
        element.shadowRoot?.append(probe);
        const grounds = ['--_paper', '--_surface'].map((role) => {
          probe.style.color = `var(${role})`;
          return rgbOf(getComputedStyle(probe).color);
        });
        for (const mark of [line, circle]) {
          const { stroke, strokeWidth } = getComputedStyle(mark as Element);
          for (const ground of grounds) expect(contrast(rgbOf(stroke), ground)).to.be.at.least(3);
          expect(Number.parseFloat(strokeWidth)).to.be.at.least(1.5);
        }
      });
    }

    it('A11Y-26: selected point, series and open table survive new figures, another width, theme and language', async () => {
      const element = await chart({ lang });
      openSection(element, 'table');
      range(element).focus();
      for (const press of ['ArrowDown', 'ArrowLeft', 'ArrowLeft']) await sendKeys({ press });
      const state = async (): Promise<void> => {
        await drawn(element);
        await soon(() => ring(element));
        expect([
          readOut(element),
          range(element).value,
          chosenSeries(element),
          wordOf(element, 'table').getAttribute('aria-expanded') === 'true',
        ]).to.deep.equal([
          inLang('Vrouwen, 2017/18: 5.893 studenten, +73', 'Women, 2017/18: 5,893 students, +73'),
          '5',
          1,
          true,
        ]);
        expect(element.shadowRoot?.activeElement).to.equal(range(element));
      };
      await state();
      const loaded = new Promise((resolve) =>
        element.addEventListener('tp-ready', resolve, { once: true }),
      );
      element.setAttribute('src', `${MBO}?again`);
      await loaded;
      await state();
      element.style.width = '400px';
      await soon(
        () => Number(part(element, 'chart')?.querySelector('svg')?.getAttribute('width')) <= 400,
      );
      await state();
      element.setAttribute('theme', 'dark');
      await state();
      element.setAttribute('lang', inLang('en', 'nl'));
      await soon(() => readOut(element).startsWith(inLang('Women', 'Vrouwen')));
      element.setAttribute('lang', lang);
      await soon(() => readOut(element).startsWith(inLang('Vrouwen', 'Women')));
      await state();
    });

    it('A11Y-27: attributes restore series, point and open table, and the event has the values for them', async () => {
      const first = await chart({ lang });
      let chosen = { series: '', period: '' };
      first.addEventListener('tp-select', ({ detail }) => (chosen = detail));
      range(first).focus();
      for (const press of ['ArrowDown', 'Home', 'ArrowRight']) await sendKeys({ press });
      const second = await chart({
        lang,
        'chosen-series': chosen.series,
        'chosen-period': chosen.period,
        table: 'open',
      });
      expect(readOut(second)).to.equal(readOut(first));
      expect(rule(second)).to.not.equal(null);
      expect(wordOf(second, 'table').getAttribute('aria-expanded')).to.equal('true');
      step(second, -1);
      expect(readOut(second)).to.contain('2012/13');
      second.setAttribute('chosen-period', '2016/17');
      await soon(() => readOut(second).includes('2016/17'));
    });

    it('A11Y-28: the buttons in the tag are announced by the one polite region, which is initially present and empty', async () => {
      const element = await chart({ lang });
      expect(
        element.shadowRoot?.querySelectorAll('[aria-live], [role="status"], output'),
      ).to.have.length(1);
      const region = element.shadowRoot?.querySelector('[aria-live="polite"] > p') as HTMLElement;
      expect(region.textContent).to.equal('');
      step(element, 0);
      touchStep(element, -1);
      await soon(() => polite(element) !== '');
      expect(polite(element)).to.equal(
        spoken(element).replace(/^(?!Totaal|Total|Vrouwen|Women)/, ''),
      );
      await pause(600);
      pressTagButton(element, 1);
      await soon(() => polite(element) === spoken(element));
      expect(element.shadowRoot?.querySelector('[aria-live="polite"] > p')).to.equal(region);
    });

    it('A11Y-29: the polite region is silent while the range moves', async () => {
      const element = await chart({ lang });
      let changes = 0;
      const region = element.shadowRoot?.querySelector('[aria-live]') as HTMLElement;
      new MutationObserver((records) => (changes += records.length)).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      range(element).focus();
      await walk(
        element,
        'Home',
        ...Array.from({ length: 19 }, (_, i) =>
          i % 4 === 3 ? 'ArrowDown' : i % 8 < 4 ? 'ArrowRight' : 'ArrowLeft',
        ),
      );
      await sendMouse({ type: 'move', position: at(points(element, 0)[2] ?? { x: 0, y: 0 }) });
      await pause(600);
      expect(changes).to.equal(0);
    });

    it('A11Y-30: repeated clicks lead to at most one announcement per half second, always including the last', async () => {
      const element = await chart({ lang });
      const announced: string[] = [];
      const region = element.shadowRoot?.querySelector('[aria-live]') as HTMLElement;
      new MutationObserver(() => announced.push(polite(element))).observe(region, {
        subtree: true,
        childList: true,
      });
      touchStep(element, -1);
      for (let i = 0; i < 3; i += 1) pressTagButton(element, -1);
      await soon(() => announced.at(-1) === spoken(element));
      expect(announced).to.have.length(2);
      for (const text of announced) expect(text.split(' ').length).to.be.at.most(20);
    });

    it('A11Y-79: every named element has a unique name, also where three charts share a page', async () => {
      const charts = await Promise.all([
        chart({ lang }),
        chart({ lang, src: edition(2018), heading: 'Editie 2018' }),
        chart({ lang, src: edition(2017), heading: 'Editie 2017' }),
      ]);
      const names = charts.flatMap((element) =>
        [...(element.shadowRoot?.querySelectorAll('.act, .range') ?? [])].map((one) =>
          one.getAttribute('aria-label'),
        ),
      );
      expect(new Set(names).size).to.equal(15);
      for (const word of charts[0].shadowRoot?.querySelectorAll('.act') ?? [])
        expect(word.getAttribute('aria-label'), 'the name begins with what is seen').to.match(
          new RegExp(`^${word.textContent}: `),
        );
    });
  });
}

describe('the explorer of a chart on a small screen', () => {
  afterEach(() => setViewport({ width: 1000, height: 800 }));

  it('A11Y-22: touch on the picture scrolls the page', async () => {
    await setViewport({ width: 320, height: 256 });
    const element = await chart();
    expect(getComputedStyle(range(element)).touchAction).to.equal('pan-y');
  });
});
