import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { colourTokens } from '../../../src/widgets/core/styles/tokens.js';
import { everyReason } from '../../../stories/map/tp-map-figures.js';
import { emulateMedia, setViewport } from '../../support/page-commands.js';
import { colourIn, contrast, rgbOf } from '../colour.js';
import { polite, range, readOut, spoken, tableTexts } from '../core/explorer/explorer-page.js';
import {
  areas,
  choose,
  LABOUR,
  legend,
  map,
  mapOf,
  names,
  pick,
  PROVINCES,
  TENSION,
  TWELVE,
  TWELVE_BORDERS,
} from './map-page.js';
import { sectionOf } from '../panel-page.js';
import { all, boxOf, part, soon, textOf, widget, withFetch } from '../page.js';
import { walked } from '../walk.js';

describe('<tp-map>, accessibility', () => {
  const own = { width: innerWidth, height: innerHeight };
  afterEach(async () => {
    await resetMouse();
    await emulateMedia({});
    await setViewport(own);
    document.documentElement.style.fontSize = '';
  });

  it('A11Y-08: the sentence has at most 110 characters, also where there is much to mention', async () => {
    for (const attributes of [
      { src: TENSION, highlight: 'AM05' },
      { src: LABOUR, highlight: 'AM37 AM12' },
      { src: LABOUR, lang: 'en' },
    ]) {
      const element = await map(attributes);
      expect(textOf(element, 'summary').length).to.be.within(20, 110);
    }
  });

  for (const [lang, src] of [
    ['nl', LABOUR],
    ['en', PROVINCES],
    ['nl', TWELVE],
  ] as const) {
    // prettier-ignore
    it(`A11Y-11 and A11Y-68: each number is available in the list, in the range and in the table: ${src.split('/').at(-1)}, ${lang}`, async () => {
      const element = await map({ src, lang, ...(src === TWELVE ? { borders: TWELVE_BORDERS } : {}) });
      const file = (await (await fetch(src)).json()) as {
        readonly unit: { readonly decimals: number };
        readonly series: readonly { readonly key: readonly string[]; readonly values: readonly (number | null)[] }[];
      };
      const digits = { minimumFractionDigits: file.unit.decimals, maximumFractionDigits: file.unit.decimals };
      const numbers = file.series
        .filter(({ key }) => key.slice(1).every((code) => code === 'T'))
        .flatMap(({ values }) => values.at(-1) ?? [])
        .map((value) => value.toLocaleString(lang === 'en' ? 'en-GB' : 'nl', digits));
      const readOuts = await walked(element);
      const listed = names(element).map((name) => {
        choose(element, name);
        return readOut(element);
      });
      expect(readOuts).to.have.lengthOf(listed.length);
      const cells = tableTexts(element);
      for (const number of numbers) {
        expect(readOuts.some((one) => one.includes(`: ${number}`)), `${number} on the range`).to.equal(true);
        expect(listed.some((one) => one.includes(`: ${number}`)), `${number} in the list`).to.equal(true);
        expect(cells.some((one) => one.startsWith(number)), `${number} in the table`).to.equal(true);
      }
    });
  }

  it('A11Y-13: spoken texts have words instead of signs', async () => {
    for (const lang of ['nl', 'en']) {
      const element = await map({ src: LABOUR, lang });
      for (const name of names(element)) {
        choose(element, name);
        expect(spoken(element)).not.to.match(/[%–−+]|-\d/);
      }
    }
  });

  it('A11Y-28 to A11Y-30: loading and the range are silent; a choice in the list is announced once', async () => {
    const element = await map();
    expect(polite(element)).to.equal('');
    range(element).focus();
    for (let i = 0; i < 5; i += 1) await sendKeys({ press: 'ArrowRight' });
    expect(polite(element)).to.equal('');
    choose(element, 'Drenthe');
    await soon(() => polite(element) !== '');
    expect(polite(element)).to.contain('Drenthe').and.contain('92');
    expect(polite(element).split(' ').length).to.be.at.most(20);
  });

  it('A11Y-33: the list and the map show a focus outline', async () => {
    const element = await map();
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement).to.equal(pick(element));
    expect(Number.parseFloat(getComputedStyle(pick(element)).outlineWidth)).to.be.at.least(3);
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement).to.equal(range(element));
    const outline = (): string => {
      const { outlineStyle, outlineWidth } = getComputedStyle(
        part(element, 'chart') as HTMLElement,
      );
      return `${outlineStyle} ${outlineWidth}`;
    };
    await soon(() => outline() === 'solid 3px');
    expect(outline()).to.equal('solid 3px');
    before.remove();
  });

  it('A11Y-37: sentence, list, classes, table and explanation remain where borders and picture are unavailable', async () => {
    const real = globalThis.fetch;
    await withFetch(
      (input, init) =>
        (input instanceof Request ? input.url : String(input)).includes('borders')
          ? Promise.reject(new TypeError('blocked'))
          : real(input, init),
      async () => {
        const element = await widget('tp-map', {
          src: TWELVE,
          borders: '/borders.json',
          loading: 'eager',
        });
        await soon(() => textOf(element, 'notes').includes('konden niet worden opgehaald'));
        expect(textOf(element, 'summary')).to.contain('827');
        choose(element, 'Zwolle');
        await soon(() => sectionOf(element, 'about').textContent?.includes('Zwolle'));
        expect(legend(element).join(' ')).to.contain('Maastricht');
        expect(tableTexts(element)).to.include(
          '827*voorlopig'.replace('*voorlopig', '* voorlopig'),
        );
      },
    );
  });

  it('A11Y-40: suppressed, unknown and zero have three different fills, and none has the fill of another class', async () => {
    const element = await mapOf(everyReason);
    const fills = areas(element).map((area) => area.getAttribute('fill'));
    expect(fills.filter((fill) => fill === 'var(--_paper)')).to.have.lengthOf(5);
    expect(
      part(element, 'chart')?.querySelectorAll('.hatches_marks path[stroke="var(--_missing)"]'),
    ).to.have.lengthOf(2);
    const texts = [...(part(element, 'chart')?.querySelectorAll('.labels_marks text') ?? [])].map(
      ({ textContent }) => textContent,
    );
    for (const sign of ['.', 'x', '<', '…', '0%']) expect(texts).to.include(sign);
  });

  it('A11Y-44 and A11Y-69: there are at most five classes, each with its own stripes, and an edge of 3 to 1 against the page', async () => {
    const element = await map({ src: TENSION });
    const stripes = [
      ...(part(element, 'chart')?.querySelectorAll('.hatches_marks path') ?? []),
    ].map((path) => path.getAttribute('stroke-width'));
    const classes = new Set(areas(element).map((area) => area.getAttribute('fill')));
    expect([...classes].filter((fill) => fill?.includes('scale'))).to.have.lengthOf(5);
    expect(new Set(stripes.filter((width) => width?.startsWith('var(')))).to.have.lengthOf(4);
    for (const theme of ['light', 'dark']) {
      element.setAttribute('theme', theme);
      const [edge, paper] = [
        colourIn(element, 'var(--_border)'),
        colourIn(element, 'var(--_paper)'),
      ].map(rgbOf);
      expect(edge && paper ? contrast(edge, paper) : 0).to.be.at.least(3);
    }
  });

  it('A11Y-43: numbers in tiles have a contrast of 4.5 to 1 against their class, in every theme', () => {
    for (let step = 1; step <= 5; step += 1) {
      const value = (role: string, at: 1 | 2): string =>
        colourTokens.find(([name]) => name === role)?.[at] ?? '';
      const rgb = (hex: string) =>
        rgbOf(`rgb(${[1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)).join(', ')})`);
      for (const at of [1, 2] as const)
        expect(
          contrast(rgb(value(`scale-${step}`, at)), rgb(value(`on-scale-${step}`, at))),
        ).to.be.at.least(4.5);
    }
  });

  it('A11Y-43: each letter has the colour of its class behind it, so that no stripe is visible in or between letters', async () => {
    const element = await map({ src: TENSION });
    const halos = [...(part(element, 'chart')?.querySelectorAll('.halos_marks text') ?? [])];
    expect(halos.length).to.be.greaterThan(0);
    for (const halo of halos) {
      const width = Number(halo.getAttribute('stroke-width'));
      const size = Number.parseFloat(halo.getAttribute('font-size') ?? '');
      // The widest room in a letter, as in a bold 0, is less than half of its size.
      expect(width, halo.textContent).to.be.at.least(size / 2);
    }
    const classes = new Set(areas(element).map((area) => area.getAttribute('fill')));
    for (const halo of halos)
      expect(classes.has(halo.getAttribute('stroke')), halo.textContent).to.equal(true);
  });

  for (const [size, root] of [
    [{ width: 320, height: 256 }, ''],
    [{ width: 320, height: 568 }, '200%'],
    [{ width: 1280, height: 900 }, '200%'],
  ] as const) {
    it(`A11Y-48, A11Y-49 and A11Y-55: nothing overflows or overlaps at ${size.width} by ${size.height}, text ${root || '100%'}`, async () => {
      await setViewport(size);
      document.documentElement.style.fontSize = root;
      const element = await map({ src: TENSION });
      choose(element, 'Zuid-Kennemerland en IJmond');
      expect(document.documentElement.scrollWidth).to.be.at.most(
        document.documentElement.clientWidth,
      );
      const { left, right } = boxOf(element);
      for (const node of all(
        element,
        '.read, .tag, .act, .pick select, .legend li, [part="chart"] svg',
      )) {
        expect(boxOf(node).left, node.outerHTML.slice(0, 80)).to.be.at.least(left - 1);
        expect(boxOf(node).right, node.outerHTML.slice(0, 80)).to.be.at.most(right + 1);
      }
      for (const text of all(element, '.labels_marks text'))
        expect(Number.parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
      const tiles = areas(element).map(boxOf);
      [...(part(element, 'chart')?.querySelectorAll('.labels_marks text') ?? [])]
        .map(boxOf)
        .forEach((label) => {
          const holder = tiles.find(
            (tile) =>
              label.left >= tile.left &&
              label.left < tile.right &&
              label.top >= tile.top - 8 &&
              label.bottom <= tile.bottom + 8,
          );
          expect(
            holder !== undefined && label.right <= holder.right + 0.5,
            'a label stays in its tile',
          ).to.equal(true);
        });
    });
  }

  it('A11Y-51: in forced colours every fill and line is a system colour, and classes differ by their stripes', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return this.skip();
    const element = await map({ src: TENSION, highlight: 'AM05' });
    choose(element, 'Twente');
    const allowed = ['Canvas', 'CanvasText', 'Highlight', 'GrayText', 'LinkText'].map((name) =>
      colourIn(element, name),
    );
    for (const node of all(
      element,
      '[part="chart"] [class$="_marks"] > *, .chosen path, .legend path',
    )) {
      const { fill, stroke } = getComputedStyle(node);
      for (const used of [fill, stroke])
        if (used !== 'none') expect(allowed, node.outerHTML.slice(0, 120)).to.include(used);
    }
    const widths = new Set(
      all(element, '.legend path[stroke-opacity]').map(
        (path) => getComputedStyle(path).strokeWidth,
      ),
    );
    expect(widths.size).to.be.at.least(4);
  });

  it('A11Y-56: no sentence refers to a colour or a position on the screen', async () => {
    for (const lang of ['nl', 'en']) {
      const element = await map({ src: TENSION, lang });
      const allText = [
        textOf(element, 'summary'),
        textOf(element, 'notes'),
        legend(element).join(' '),
      ].join(' ');
      expect(allText).not.to.match(
        /\b(blauw|rood|groen|donker|licht(e|er)?|links|rechts|blue|red|green|darker|lighter|left|right)\b/i,
      );
    }
  });

  it('A11Y-68: all bounds of the classes are given in words', async () => {
    const element = await map({ src: LABOUR });
    expect(legend(element).slice(0, 5).map((item) => item.split(/ \d+ arbeids/)[0])).to.deep.equal(['25% of meer', '20% tot 25%', '15% tot 20%', '10% tot 15%', 'Minder dan 10%']); // prettier-ignore
  });

  it('A11Y-79: two maps on one page have no controls with the same name', async () => {
    const [one, other] = [await map(), await map({ src: TENSION })];
    const named = (element: Element): readonly string[] =>
      all(element, 'select, button, input, summary').map(
        (control) =>
          control.getAttribute('aria-label') ??
          (control.getAttribute('type') === 'range'
            ? textOf(element, 'controls')
            : `${control.textContent ?? ''} ${control.getAttribute('aria-description') ?? ''}`),
      );
    const both = [...named(one), ...named(other)];
    expect(both.filter((name, i) => both.indexOf(name) !== i)).to.deep.equal([]);
  });
});
