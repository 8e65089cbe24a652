import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { hidden, leftOver, special } from '../../../stories/breakdown/tp-breakdown-figures.js';
import { emulateMedia, setViewport } from '../../support/page-commands.js';
import {
  areas,
  breakdown,
  breakdownOf,
  DOMAINS,
  frame,
  picture,
  PROVINCES,
  texts,
} from './breakdown-page.js';
import { colourIn, contrast, rgbOf } from '../colour.js';
import { range, step } from '../core/explorer/explorer-page.js';
import { all, boxOf, part, soon } from '../page.js';
import { textExtent } from '../text-extent.js';

describe('<tp-breakdown>, visual accessibility', () => {
  const own = { width: innerWidth, height: innerHeight };
  afterEach(async () => {
    await resetMouse();
    await emulateMedia({});
    await setViewport(own);
    document.documentElement.style.fontSize = '';
  });

  for (const theme of ['light', 'dark', 'contrast']) {
    it(`A11Y-25: the selected part has an outline of 3 to 1 on a background of its own, not a colour alone, ${theme}`, async () => {
      const element = await breakdown({ theme, 'chosen-series': '4', 'chosen-period': '2016/17' });
      const [ground, line] = await soon(() => {
        const found = all(element, '.chosen rect');
        return found.length === 2 ? found : null;
      });
      const paper = rgbOf(colourIn(element, 'var(--_paper)'));
      expect(rgbOf(getComputedStyle(ground as Element).stroke)).to.deep.equal(paper);
      expect(contrast(rgbOf(getComputedStyle(line as Element).stroke), paper)).to.be.at.least(3);
      expect(Number.parseFloat(getComputedStyle(line as Element).strokeWidth)).to.be.at.least(2);
      const [piece, round] = [boxOf(areas(element).at(-1) as Element), frame(element) as DOMRect];
      expect(
        round.left <= piece.left &&
          round.right >= piece.right &&
          round.top <= piece.top &&
          round.bottom >= piece.bottom,
      ).to.equal(true);
    });

    it(`A11Y-43 and A11Y-44: texts have a contrast of 4.5 to 1, edges of parts 3 to 1, and two pixels between them, ${theme}`, async () => {
      for (const element of [
        await breakdown({ theme }),
        await breakdown({ theme, src: DOMAINS }),
        await breakdown({ theme, src: PROVINCES }),
        await breakdownOf(hidden, { theme, layout: 'stacked' }),
        await breakdownOf(special, { theme, layout: 'stacked' }),
        await breakdownOf(leftOver, { theme }),
      ]) {
        const paper = rgbOf(colourIn(element, 'var(--_paper)'));
        for (const text of picture(element)?.querySelectorAll('.labels_marks text') ?? [])
          expect(
            contrast(rgbOf(getComputedStyle(text).fill), paper),
            text.textContent ?? '',
          ).to.be.at.least(4.5);
        for (const area of areas(element)) {
          const { fill, stroke, strokeWidth } = getComputedStyle(area);
          const edge = Number.parseFloat(strokeWidth) > 0 ? stroke : fill;
          expect(contrast(rgbOf(edge), paper), area.outerHTML).to.be.at.least(3);
        }
      }
      const pieces = areas(await breakdown({ theme, layout: 'stacked' })).map((area) =>
        area.getBBox(),
      );
      const row = pieces.filter(
        ({ height, y }) => height === pieces.at(-1)?.height && y === pieces.at(-1)?.y,
      );
      expect(row).to.have.length(4);
      row
        .slice(1)
        .forEach(({ x }, i) =>
          expect(x - (row[i]?.x ?? 0) - (row[i]?.width ?? 0)).to.be.closeTo(2, 0.1),
        );
    });
  }

  it('A11Y-46 and A11Y-47: every part is named, at most six have a colour and a texture, and textures can be switched off', async () => {
    const element = await breakdown({ src: DOMAINS });
    const fills = new Set(areas(element).map((area) => area.getAttribute('fill')));
    expect(fills).to.have.length(7);
    expect(texts(element)).to.include.members(['Techniek en procesindustrie', 'Andere delen (6)']);
    const lines = (): readonly Element[] =>
      [...(picture(element)?.querySelectorAll('.rules_marks line') ?? [])].filter(
        (one) => one.getAttribute('stroke') === 'var(--_texture)',
      );
    expect(lines().length).to.be.greaterThan(6);
    element.style.setProperty('--tp-color-texture', 'transparent');
    for (const line of lines())
      expect(getComputedStyle(line).stroke).to.match(/rgba\(0, 0, 0, 0\)|transparent/);
  });

  for (const [size, root] of [
    [{ width: 320, height: 256 }, ''],
    [{ width: 320, height: 568 }, '200%'],
    [{ width: 1280, height: 900 }, '200%'],
  ] as const) {
    it(`A11Y-48, A11Y-49 and A11Y-55: nothing overflows or overlaps at ${size.width} by ${size.height}, text ${root || '100%'}`, async () => {
      await setViewport(size);
      document.documentElement.style.fontSize = root;
      for (const element of [
        await breakdown({ src: DOMAINS }),
        await breakdown(),
        await breakdown({ layout: 'grouped' }),
        await breakdownOf(special, { layout: 'stacked' }),
        await breakdown({ src: PROVINCES, by: 'region' }),
      ]) {
        step(element, 1);
        expect(document.documentElement.scrollWidth).to.be.at.most(
          document.documentElement.clientWidth,
        );
        const { left, right } = boxOf(element);
        for (const node of all(element, '.read, .tag, .act, [part="chart"] svg')) {
          expect(boxOf(node).left, node.outerHTML.slice(0, 80)).to.be.at.least(left - 1);
          expect(boxOf(node).right, node.outerHTML.slice(0, 80)).to.be.at.most(right + 1);
        }
        const labels = [...(picture(element)?.querySelectorAll('.labels_marks text') ?? [])];
        for (const text of labels) {
          expect(Number.parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
          expect(textExtent(text).left, text.textContent ?? '').to.be.at.least(left - 1);
          expect(textExtent(text).right, text.textContent ?? '').to.be.at.most(right + 2);
        }
        const boxes = labels.map((text) => ({
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
    try {
      const element = await breakdown();
      for (const node of all(element, '.tag p, .act')) {
        expect(
          Number.parseFloat(getComputedStyle(node).letterSpacing),
          node.outerHTML,
        ).to.be.greaterThan(0);
        expect(node.scrollWidth, node.outerHTML).to.be.at.most(Math.ceil(boxOf(node).width) + 1);
      }
      for (const text of picture(element)?.querySelectorAll('.labels_marks text') ?? [])
        expect(boxOf(text).right, text.textContent ?? '').to.be.at.most(boxOf(element).right + 2);
    } finally {
      sheet.remove();
    }
  });

  it('A11Y-51: in forced colours every colour is a system colour, and parts differ by texture', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return this.skip();
    const element = await breakdown({ src: DOMAINS });
    step(element, 1);
    const allowed = ['Canvas', 'CanvasText', 'Highlight', 'GrayText', 'LinkText'].map((name) =>
      colourIn(element, name),
    );
    for (const node of all(element, '[part="chart"] [class$="_marks"] > *, .chosen rect')) {
      const { fill, stroke } = getComputedStyle(node);
      for (const used of [fill, stroke])
        if (used !== 'none') expect(allowed, node.outerHTML.slice(0, 120)).to.include(used);
    }
    const samples = areas(element).slice(0, 7).map(boxOf);
    const drawn = samples.map(({ left, right, top, bottom }) =>
      [...(picture(element)?.querySelectorAll('.rules_marks line') ?? [])]
        .filter((line) => {
          const { x, y } = boxOf(line);
          return (
            getComputedStyle(line).stroke === colourIn(element, 'CanvasText') &&
            x >= left - 9 &&
            x <= right + 1 &&
            y >= top - 9 &&
            y <= bottom + 1
          );
        })
        .map(
          (line) =>
            `${getComputedStyle(line).strokeDasharray} ${getComputedStyle(line).strokeWidth}`,
        )
        .join(),
    );
    expect(new Set(drawn), drawn.join(' | ')).to.have.length(7);
  });

  it('A11Y-52: the picture follows a change of theme without being redrawn', async () => {
    const element = await breakdown({ theme: 'light' });
    const [svg, fill] = [
      picture(element),
      () => getComputedStyle(areas(element)[1] as Element).fill,
    ];
    const before = fill();
    element.setAttribute('theme', 'dark');
    await soon(() => fill() !== before);
    expect(picture(element)).to.equal(svg);
  });

  it('A11Y-33: the picture shows a focus outline around all of it', async () => {
    const element = await breakdown();
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    await soon(() => range(element).matches(':focus-visible'));
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(
      part(element, 'chart') as HTMLElement,
    );
    expect([outlineStyle, Number.parseFloat(outlineWidth) >= 3]).to.deep.equal(['solid', true]);
    expect(contrast(rgbOf(outlineColor), rgbOf(colourIn(element, 'var(--_paper)')))).to.be.at.least(
      3,
    );
    expect(boxOf(range(element)).height).to.equal(boxOf(part(element, 'chart') as Element).height);
    before.remove();
  });
});
