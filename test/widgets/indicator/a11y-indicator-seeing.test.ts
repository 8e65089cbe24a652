import { expect } from '@open-wc/testing';
import { madeUp } from '../../../stories/made-up.js';
import { emulateMedia, setViewport } from '../../support/page-commands.js';
import { cards, classes, indicator, real, seenTexts, sizes, tabStops } from './indicator-page.js';
import { all, movements } from '../page.js';

describe('<tp-indicator>, visual and touch accessibility', () => {
  afterEach(async () => {
    document.documentElement.style.fontSize = '';
    await emulateMedia({});
  });

  it('A11Y-33: shows the focus with an outline of at least 3 pixels, also under forced colours', async () => {
    const element = await real();
    const [stop] = tabStops(element);
    stop?.focus({ focusVisible: true });
    expect(element.shadowRoot?.activeElement).to.equal(stop);
    for (const forced of ['none', 'active'] as const) {
      if (!(await emulateMedia({ 'forced-colors': forced })) && forced === 'active') return;
      const { outlineStyle, outlineWidth } = getComputedStyle(stop as HTMLElement);
      expect(outlineStyle).to.equal('solid');
      expect(Number.parseFloat(outlineWidth)).to.be.at.least(3);
    }
  });

  it('A11Y-44: separates the classes by 2 pixels of the page and outlines each', async () => {
    const element = await indicator(classes);
    const cells = all(element, '.cell').map((cell) => cell.getBoundingClientRect());
    expect(cells).to.have.length(5);
    cells
      .slice(1)
      .forEach(({ left }, i) => expect(left - (cells[i]?.right ?? 0)).to.be.closeTo(2, 0.6));
    for (const cell of all(element, '.cell'))
      expect(getComputedStyle(cell, '::before').borderTopWidth).to.equal('1px');
  });

  it('A11Y-46: shows the current class by its height and its outline, not by its colour alone', async () => {
    const element = await indicator(classes);
    const heights = all(element, '.cell').map((cell) =>
      Number.parseFloat(getComputedStyle(cell, '::before').height),
    );
    expect(heights).to.deep.equal([12, 12, 12, 22, 12]);
  });

  it('A11Y-48: has no text below 12 pixels, and all of it grows with the root font size', async () => {
    const sizesOf = (element: Element): readonly number[] =>
      seenTexts(element).map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    for (const [name, data] of cards) {
      const element = await indicator(data);
      const before = sizesOf(element);
      expect(Math.min(...before), name).to.be.at.least(12);
      document.documentElement.style.fontSize = '200%';
      sizesOf(element).forEach((size, i) => {
        // The big number is as large as it fits in its card.
        if (seenTexts(element)[i]?.getAttribute('part') !== 'value')
          expect(size / (before[i] ?? NaN), name).to.be.closeTo(2, 0.05);
      });
      document.documentElement.style.fontSize = '';
    }
  });

  it('A11Y-49, A11Y-55: fits on 320 pixels, with long words, long numbers and text twice as large', async () => {
    await setViewport({ width: 320, height: 640 });
    const long = madeUp([1, -1234567890123], '..', {
      title: { nl: 'Arbeidsmarktkwalificatieniveauverhogingssubsidieregelingen' },
      unit: {
        kind: 'amount',
        label: { nl: 'onderwijshuisvestingskostenvergoedingen' },
        symbol: '',
        decimals: 2,
        multiplier: 0,
      },
    });
    for (const [name, data] of [...cards, ['long', long] as const]) {
      for (const size of sizes) {
        const element = await indicator(data, { size });
        for (const root of ['', '200%']) {
          document.documentElement.style.fontSize = root;
          // A pixel of rounding, and what a sum of fractions adds to it.
          const edge = element.getBoundingClientRect().right + 1.01;
          for (const text of seenTexts(element)) {
            expect(
              text.getBoundingClientRect().right,
              `${name}, ${size}, ${root}: ${text.textContent}`,
            ).to.be.at.most(edge);
          }
          expect(element.scrollWidth, `${name}, ${size}, ${root}`).to.be.at.most(
            element.clientWidth + 1,
          );
        }
        document.documentElement.style.fontSize = '';
      }
    }
  });

  it("A11Y-50: applies a reader's own text spacing, and cuts nothing off", async () => {
    await setViewport({ width: 320, height: 640 });
    const sheet = document.createElement('style');
    sheet.textContent =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
    document.head.append(sheet);
    try {
      for (const [name, data] of cards) {
        const element = await indicator(data, { size: 'large' });
        for (const text of seenTexts(element)) {
          const { letterSpacing, overflowX, overflowY } = getComputedStyle(text);
          expect(
            Number.parseFloat(letterSpacing),
            `${name}: ${text.textContent}`,
          ).to.be.greaterThan(0);
          expect(`${overflowX} ${overflowY}`, name).to.equal('visible visible');
        }
        for (const one of all(element, 'p:not(.amount), [part="heading"]').filter(
          (box) => box.closest('.gone') === null,
        )) {
          const { lineHeight, fontSize } = getComputedStyle(one);
          expect(
            Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
            one.outerHTML.slice(0, 60),
          ).to.be.at.least(1.19);
        }
        expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
      }
    } finally {
      sheet.remove();
    }
  });

  it('A11Y-51: keeps the background of the page and distinguishes classes by stripes under forced colours', async function () {
    const element = await indicator(classes);
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return this.skip();
    const stripes = all(element, '.cell').map(
      (cell) => getComputedStyle(cell, '::before').backgroundImage,
    );
    expect(new Set(stripes).size).to.equal(5);
    for (const stripe of stripes) expect(stripe).to.contain('repeating-linear-gradient');
  });

  it('A11Y-53: has no animation', async () => {
    for (const [, data] of cards) {
      const element = await indicator(data);
      expect(movements(element)).to.deep.equal([]);
    }
  });

  it('A11Y-54: has targets of at least 24 pixels; with a finger they are 44, see the page tests of touch', async () => {
    for (const width of [320, 1280]) {
      await setViewport({ width, height: 900 });
      for (const stop of tabStops(await real())) {
        const { width: wide, height } = stop.getBoundingClientRect();
        expect(Math.min(wide, height)).to.be.at.least(24);
      }
    }
  });
});
