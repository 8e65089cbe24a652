import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { everyKind, longNames } from '../../../stories/compare/tp-compare-figures.js';
import { emulateMedia, setViewport } from '../../support/page-commands.js';
import { colourIn, contrast, rgbOf } from '../colour.js';
import { wordOf } from '../panel-page.js';
import {
  bars,
  chosen,
  compare,
  compareOf,
  labelled,
  LABOUR,
  picture,
  PROVINCES,
  shown,
  sortBy,
  tableRows,
  TENSION,
} from './compare-page.js';
import {
  polite,
  range,
  readOut,
  spoken,
  step,
  tableTexts,
  touchStep,
} from '../core/explorer/explorer-page.js';
import { all, boxOf, once, part, pause, soon, textOf, widget } from '../page.js';
import { tabWalk } from '../tab-walk.js';
import { textExtent } from '../text-extent.js';
import { walked } from '../walk.js';

describe('<tp-compare>, accessibility', () => {
  const own = { width: innerWidth, height: innerHeight };
  afterEach(async () => {
    await resetMouse();
    await emulateMedia({});
    await setViewport(own);
    document.documentElement.style.fontSize = '';
  });

  for (const [lang, src] of [
    ['nl', LABOUR],
    ['en', PROVINCES],
  ] as const) {
    it(`A11Y-11: each number is available in the range and in the table, ${lang}`, async () => {
      const element = await compare({ src, lang });
      const file = (await (await fetch(src)).json()) as {
        readonly unit: { readonly decimals: number };
        readonly series: readonly {
          readonly key: readonly string[];
          readonly values: readonly (number | null)[];
        }[];
      };
      const digits = {
        minimumFractionDigits: file.unit.decimals,
        maximumFractionDigits: file.unit.decimals,
      };
      const numbers = file.series
        .filter(({ key }) => key.slice(1).every((code) => code === 'T'))
        .flatMap(({ values }) => values.at(-1) ?? [])
        .map((value) => value.toLocaleString(lang === 'en' ? 'en-GB' : 'nl', digits));
      const [readOuts, cells] = [await walked(element), tableTexts(element)];
      expect(numbers.length).to.be.greaterThan(10);
      for (const number of numbers) {
        expect(
          readOuts.some((one) => one.includes(`: ${number} `)),
          `${number} on the range`,
        ).to.equal(true);
        expect(
          cells.some((one) => one.startsWith(number)),
          `${number} in the table`,
        ).to.equal(true);
      }
    });
  }

  it('A11Y-13: spoken texts have words instead of signs', async () => {
    for (const lang of ['nl', 'en']) {
      const element = await compare({ src: LABOUR, lang });
      for (const one of await walked(element)) expect(one).not.to.match(/[%–−+]|-\d/);
    }
  });

  it('A11Y-17 and A11Y-24: there is one native range with step 1, named by the indicator, and its description explains the keys', async () => {
    const element = await compare();
    expect(element.shadowRoot?.querySelectorAll('input, [role="slider"]')).to.have.length(1);
    const { type, step: size, min, max } = range(element);
    expect([type, size, min, max]).to.deep.equal(['range', '1', '0', '12']);
    expect(range(element).getAttribute('aria-label')).to.equal(
      `Vergelijk ${textOf(element, 'heading')}`,
    );
    expect(element.shadowRoot?.getElementById('help')?.textContent).to.equal(
      'Pijltoetsen: andere regio.',
    );
  });

  it('A11Y-18 and A11Y-67: the range reads out name, value, rank and difference, and the period on entry, in the visible order', async () => {
    const element = await compare({ src: LABOUR, region: 'NL01,AM05,AM13,AM33' });
    range(element).focus();
    await sendKeys({ press: 'Home' });
    const readOuts = await walked(element);
    expect(readOuts).to.deep.equal([
      'Nederland: 12,4 procent, voorlopig cijfer',
      'Midden-Utrecht: 21,1 procent, plaats 1 van 3, 8,7 procentpunt meer dan Nederland, voorlopig cijfer',
      'Midden-Limburg: 20,1 procent, plaats 2 van 3, 7,7 procentpunt meer dan Nederland, voorlopig cijfer',
      'Twente: 17,6 procent, plaats 3 van 3, 5,2 procentpunt meer dan Nederland, voorlopig cijfer',
    ]);
    const names = ['Midden-Utrecht', 'Midden-Limburg', 'Twente'];
    expect(shown(element, names)).to.deep.equal(names);
    range(element).blur();
    expect(spoken(element), 'ready for the next entry').to.match(/^Twente, 2023: 17,6 procent/);
    expect(
      bars(element).every((bar) => boxOf(bar).left === boxOf(bars(element)[0] as Element).left),
      'bars begin at 0',
    ).to.equal(true);
  });

  it('A11Y-19: arrow keys move in their own direction: down and right forward, up and left back, and no other key is handled', async () => {
    const element = await compare();
    range(element).focus();
    const at = (): number => range(element).valueAsNumber;
    await sendKeys({ press: 'Home' });
    const values: number[] = [];
    for (const press of [
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
      'ArrowRight',
      'ArrowLeft',
      'End',
      'ArrowDown',
      'PageDown',
      'Home',
      'ArrowUp',
    ]) {
      await sendKeys({ press });
      values.push(at());
    }
    expect(values.slice(0, 7)).to.deep.equal([1, 2, 1, 2, 1, 12, 12]);
    expect(values[7]).to.be.lessThan(12);
    expect(values.slice(8)).to.deep.equal([0, 0]);
    const prevented: string[] = [];
    element.addEventListener(
      'keydown',
      (event) => event.defaultPrevented && prevented.push(event.key),
    );
    for (const key of ['a', 'z', '1', ' ', 'Escape', 'Enter', 'F2'])
      range(element).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])
      for (const key of ['ArrowUp', 'ArrowDown'])
        range(element).dispatchEvent(
          new KeyboardEvent('keydown', {
            key,
            [modifier]: true,
            bubbles: true,
            composed: true,
            cancelable: true,
          }),
        );
    expect(prevented).to.deep.equal([]);
  });

  it('A11Y-20: there are at most six tab stops with the table closed', async () => {
    expect(await tabWalk(await compare({ src: TENSION }))).to.deep.equal([
      ...['input', 'button', 'button', 'button', 'button'],
    ]);
  });

  it('A11Y-21 and A11Y-22: keys, buttons and pointer select the same row, with the same read-out and mark', async () => {
    const element = await compare();
    const state = (): string => `${readOut(element)} ${JSON.stringify(chosen(element))}`;
    range(element).focus();
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    const byKeys = state();
    expect(readOut(element)).to.contain('Zuid-Holland, 2018: 2.685');
    step(element, 1);
    step(element, -1);
    expect(state()).to.equal(byKeys);
    range(element).blur();
    step(element, 1);
    const { left, top } = boxOf(labelled(element, 'Zuid-Holland'));
    const pointer = {
      bubbles: true,
      composed: true,
      clientX: left + 3,
      clientY: top + 3,
      button: 0,
      buttons: 1,
    };
    range(element).dispatchEvent(new PointerEvent('pointerdown', pointer));
    range(element).dispatchEvent(new PointerEvent('pointercancel', pointer));
    expect(state()).to.equal(byKeys);
  });

  it('A11Y-22: the range alone reaches every row, without a pointer', async () => {
    const element = await compare();
    const seen = new Set<string>();
    for (let i = 0; i < 14; i += 1) {
      step(element, -1);
      seen.add(readOut(element));
    }
    for (let i = 0; i < 14; i += 1) {
      step(element, 1);
      seen.add(readOut(element));
    }
    expect(seen.size).to.equal(13);
  });

  it('A11Y-25: the selected row is marked by two lines of 3 to 1, not by colour alone', async () => {
    for (const theme of ['light', 'dark']) {
      const element = await compare({ theme, 'chosen-series': 'PV29' });
      const mark = await soon(() => picture(element)?.querySelector('.chosen path') ?? null);
      expect(
        contrast(rgbOf(getComputedStyle(mark).stroke), rgbOf(colourIn(element, 'var(--_paper)'))),
      ).to.be.at.least(3);
      expect(Number.parseFloat(getComputedStyle(mark).strokeWidth)).to.be.at.least(1.5);
      const { top, bottom } = boxOf(labelled(element, 'Zeeland'));
      const place = chosen(element);
      expect((place?.top ?? NaN) <= top && (place?.bottom ?? NaN) >= bottom).to.equal(true);
    }
  });

  it('A11Y-26 and A11Y-27: order, selected row and open table survive new figures and a theme, and attributes restore them', async () => {
    const element = await compare({
      sort: 'value-ascending',
      'chosen-series': 'PV29',
      table: 'open',
    });
    expect(readOut(element)).to.contain('Zeeland');
    expect(shown(element, ['Drenthe', 'Zeeland'])).to.deep.equal(['Drenthe', 'Zeeland']);
    step(element, 1);
    const before = readOut(element);
    const loaded = once(element, 'tp-ready');
    element.setAttribute('src', `${PROVINCES}?still`);
    await loaded;
    element.setAttribute('theme', 'dark');
    await pause(50);
    expect(readOut(element)).to.equal(before);
    expect(wordOf(element, 'table').getAttribute('aria-expanded')).to.equal('true');
  });

  it('A11Y-28 to A11Y-30: loading and the range are silent; a button in the tag is announced once', async () => {
    const element = await compare();
    expect(polite(element)).to.equal('');
    range(element).focus();
    for (let i = 0; i < 5; i += 1) await sendKeys({ press: 'ArrowDown' });
    expect(polite(element)).to.equal('');
    touchStep(element, 1);
    await soon(() => polite(element).includes('plaats'));
    expect(polite(element).split(' ').length).to.be.at.most(20);
  });

  it('A11Y-33: picture and words show a focus outline', async () => {
    const element = await compare();
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    for (const shownOn of [
      () => part(element, 'chart') as HTMLElement,
      () => wordOf(element, 'table'),
    ]) {
      await sendKeys({ press: 'Tab' });
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shownOn());
      expect([outlineStyle, Number.parseFloat(outlineWidth) >= 3]).to.deep.equal(['solid', true]);
      expect(
        contrast(rgbOf(outlineColor), rgbOf(colourIn(element, 'var(--_paper)'))),
      ).to.be.at.least(3);
    }
    expect(boxOf(range(element)).height).to.equal(boxOf(part(element, 'chart') as Element).height);
    before.remove();
  });

  it('A11Y-40 and A11Y-41: five reasons for a missing number have five words, signs and pictures, none is 0, and each sign is explained', async () => {
    const element = await compareOf(everyKind, { table: 'open' });
    const readOuts = await walked(element);
    for (const one of [
      'West: minder dan 5',
      'Midden: geen cijfer bekend',
      'Kust: geheim',
      'Eiland: niet van toepassing',
      'Stad: nog niet gepubliceerd',
    ])
      expect(readOuts).to.include(one);
    expect(readOuts.find((one) => one.startsWith('Land'))).to.match(
      /^Land: 0 studenten, plaats 4 van 4, afgerond naar 0/,
    );
    expect(
      picture(element)?.querySelectorAll('.points_marks > *'),
      'one hatched piece',
    ).to.have.length(1);
    expect(bars(element), 'bars for numbers alone').to.have.length(4);
    for (const text of [
      '<5',
      '.',
      'x',
      '…',
      'minder dan 5',
      'geen cijfer bekend',
      'geheim',
      'niet van toepassing',
      'nog niet gepubliceerd',
    ])
      labelled(element, text);
    const legend = textOf(element, 'base');
    for (const text of [
      '<5 minder dan 5',
      '. geen cijfer bekend',
      'x geheim',
      '… nog niet gepubliceerd',
      '* voorlopig',
      'e geschat',
    ])
      expect(legend).to.contain(text);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`A11Y-43 and A11Y-44: texts have a contrast of 4.5 to 1, bars and lines 3 to 1, on a ${theme} page`, async () => {
      for (const element of [
        await compare({ theme, highlight: 'PV23' }),
        await compareOf(everyKind, { theme }),
        await compare({ theme, src: TENSION }),
      ]) {
        const paper = rgbOf(colourIn(element, 'var(--_paper)'));
        for (const text of picture(element)?.querySelectorAll('.labels_marks text') ?? [])
          expect(
            contrast(rgbOf(getComputedStyle(text).fill), paper),
            text.textContent ?? '',
          ).to.be.at.least(4.5);
        for (const bar of bars(element)) {
          const { fill, stroke, strokeWidth } = getComputedStyle(bar);
          const edge = Number.parseFloat(strokeWidth) > 0 ? stroke : fill;
          expect(contrast(rgbOf(edge), paper), bar.outerHTML).to.be.at.least(3);
        }
      }
    });
  }

  for (const [size, root] of [
    [{ width: 320, height: 256 }, ''],
    [{ width: 320, height: 568 }, '200%'],
    [{ width: 1280, height: 900 }, '200%'],
  ] as const) {
    it(`A11Y-48, A11Y-49 and A11Y-55: nothing overflows or overlaps at ${size.width} by ${size.height}, text ${root || '100%'}`, async () => {
      await setViewport(size);
      document.documentElement.style.fontSize = root;
      for (const element of [
        await compareOf(longNames),
        await compare({ src: TENSION, highlight: 'AM05' }),
      ]) {
        step(element, 1);
        expect(document.documentElement.scrollWidth).to.be.at.most(
          document.documentElement.clientWidth,
        );
        const { left, right } = boxOf(element);
        for (const node of all(element, '.read, .tag, .act, .legend-list li, [part="chart"] svg')) {
          expect(boxOf(node).left, node.outerHTML.slice(0, 80)).to.be.at.least(left - 1);
          expect(boxOf(node).right, node.outerHTML.slice(0, 80)).to.be.at.most(right + 1);
        }
        const texts = [...(picture(element)?.querySelectorAll('.labels_marks text') ?? [])];
        for (const text of texts) {
          expect(Number.parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
          expect(textExtent(text).left, text.textContent ?? '').to.be.at.least(left - 1);
          expect(textExtent(text).right, text.textContent ?? '').to.be.at.most(right + 2);
        }
        const boxes = texts.map((text) => ({
          text: text.textContent,
          ...(boxOf(text).toJSON() as DOMRect),
        }));
        boxes.forEach((one, i) =>
          boxes.slice(i + 1).forEach((other) => {
            const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            // Letters leave some of their line empty.
            const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            expect(
              across > 1 && down > (one.bottom - one.top) / 3,
              `${one.text} | ${other.text}`,
            ).to.equal(false);
          }),
        );
      }
    });
  }

  it('A11Y-50: a reader’s own text spacing applies and cuts nothing off', async () => {
    await setViewport({ width: 320, height: 800 });
    const sheet = document.createElement('style');
    sheet.textContent =
      '* { letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5 } p { margin-bottom: 2em }';
    document.head.append(sheet);
    const element = await compare({ src: TENSION });
    for (const node of all(element, '.tag p, .act, .legend-list span')) {
      expect(
        Number.parseFloat(getComputedStyle(node).letterSpacing),
        node.outerHTML,
      ).to.be.greaterThan(0);
      expect(node.scrollWidth, node.outerHTML).to.be.at.most(Math.ceil(boxOf(node).width) + 1);
    }
    for (const text of picture(element)?.querySelectorAll('.labels_marks text') ?? [])
      expect(boxOf(text).right, text.textContent ?? '').to.be.at.most(boxOf(element).right + 1);
    sheet.remove();
  });

  it('A11Y-51 and A11Y-69: in forced colours every colour is a system colour, highlighted rows have Highlight, and classes differ by stripes', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return this.skip();
    const plain = await compare({ highlight: 'PV23' });
    step(plain, 1);
    expect(getComputedStyle(bars(plain)[3] as Element).fill).to.equal(colourIn(plain, 'Highlight'));
    expect(getComputedStyle(bars(plain)[0] as Element).fill).to.equal(
      colourIn(plain, 'CanvasText'),
    );
    const element = await compare({ src: TENSION });
    const allowed = ['Canvas', 'CanvasText', 'Highlight', 'GrayText', 'LinkText'].map((name) =>
      colourIn(element, name),
    );
    for (const one of [plain, element])
      for (const node of all(one, '[part="chart"] [class$="_marks"] > *, .chosen path, .key > *')) {
        const { fill, stroke } = getComputedStyle(node);
        for (const used of [fill, stroke])
          if (used !== 'none') expect(allowed, node.outerHTML.slice(0, 120)).to.include(used);
      }
    const dashes = new Set(
      all(element, '.key path').map((path) => getComputedStyle(path).strokeDasharray),
    );
    expect(dashes.size, 'stripes of five classes').to.equal(5);
    const drawn = new Set(
      all(element, '.rules_marks line')
        .filter((line) => line.getAttribute('stroke') === 'var(--_texture)')
        .map((line) => getComputedStyle(line).strokeDasharray),
    );
    expect([...drawn].every((dash) => dashes.has(dash))).to.equal(true);
  });

  it('A11Y-52: the picture follows a change of theme without being redrawn', async () => {
    const element = await compare({ theme: 'light' });
    const [svg, fill] = [
      picture(element),
      () => getComputedStyle(bars(element)[0] as Element).fill,
    ];
    const before = fill();
    element.setAttribute('theme', 'dark');
    await soon(() => fill() !== before);
    expect(picture(element)).to.equal(svg);
  });

  it('A11Y-57: classes have stripes in print', async function () {
    const element = await compare({ src: TENSION });
    if (!(await emulateMedia({ type: 'print' }))) return this.skip();
    expect(getComputedStyle(all(element, '.key path')[4] as Element).stroke).to.equal(
      'rgb(0, 0, 0)',
    );
  });

  it('A11Y-58, A11Y-61 and A11Y-63: there is a native table in the order of the picture, sortable by its header cells', async () => {
    const element = await compare({ table: 'open' });
    expect(
      tableRows(element)
        .slice(0, 3)
        .map(([head]) => head),
    ).to.deep.equal(['Nederland', 'Noord-Brabant', 'Zuid-Holland']);
    expect(all(element, 'th[scope="row"]')).to.have.length(13);
    expect(all(element, '[aria-sort]')).to.have.length(0);
    const [name, number] = all(element, 'thead button');
    name?.click();
    await soon(() => tableRows(element)[0]?.[0] === 'Drenthe');
    expect(all(element, '[aria-sort]').map((head) => head.getAttribute('aria-sort'))).to.deep.equal(
      ['ascending'],
    );
    number?.click();
    number?.click();
    await soon(() => tableRows(element)[0]?.[0] === 'Nederland');
    expect(polite(element)).to.match(/^Gesorteerd op .+, aflopend$/);
    expect(getComputedStyle(all(element, 'td.number')[0] as Element).textAlign).to.match(
      /end|right/,
    );
  });

  it('A11Y-37 and A11Y-90: sentence and open table remain where there is no space for a picture', async () => {
    const element = await widget('tp-compare', { src: PROVINCES, loading: 'eager' });
    element.style.width = '100px';
    await soon(() => all(element, '.act.table[aria-expanded="true"]').length === 1);
    expect(all(element, 'input')).to.have.length(0);
    expect(textOf(element, 'summary')).to.contain('2.860');
    sortBy(element, 'name');
    await soon(() => tableRows(element)[1]?.[0] === 'Drenthe');
  });

  it('A11Y-79: two comparisons on one page have no controls with the same name', async () => {
    const [one, other] = [await compare(), await compare({ src: TENSION })];
    const named = (element: Element): readonly string[] =>
      all(element, 'select, button, input, summary').map(
        (control) =>
          control.getAttribute('aria-label') ??
          `${control.textContent ?? ''} ${control.getAttribute('aria-description') ?? ''}`,
      );
    const both = [...named(one), ...named(other)];
    expect(both.filter((name, i) => both.indexOf(name) !== i)).to.deep.equal([]);
  });
});
