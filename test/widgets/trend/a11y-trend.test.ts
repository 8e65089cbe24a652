import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { emulateMedia, setViewport } from '../../support/page-commands.js';
import { contrast, rgbOf } from '../colour.js';
import {
  chart,
  chartOf,
  drawn,
  everything,
  range,
  readOut,
  step,
  tableTexts,
} from '../core/explorer/explorer-page.js';
import { all, boxOf, MBO, once, part, pause, soon, textOf } from '../page.js';
import { walk, walked } from '../walk.js';

describe('<tp-trend>, accessibility', () => {
  const own = { width: innerWidth, height: innerHeight };
  afterEach(async () => {
    await resetMouse();
    await emulateMedia({});
    await setViewport(own);
    document.documentElement.style.fontSize = '';
  });

  it('A11Y-11: every number is available in the explorer and in the table', async () => {
    for (const [figures, attributes] of [
      [null, {}],
      [null, { lang: 'en' }],
      [everything, { split: 'level' }],
    ] as const) {
      const element =
        figures === null ? await chart(attributes) : await chartOf(figures, attributes);
      const rows =
        figures?.series ?? ((await (await fetch(MBO)).json()) as typeof everything).series;
      const locale = element.lang === 'en' ? 'en-GB' : 'nl';
      range(element).focus();
      const readOuts: string[] = [];
      for (let series = 0; series < rows.length; series += 1) {
        if (series > 0) await walk(element, 'ArrowDown');
        readOuts.push(...(await walked(element)));
      }
      const cells = tableTexts(element);
      const values = rows.flatMap((row) => row.values).filter((value) => value !== null);
      for (const value of values) {
        const text = value.toLocaleString(locale);
        expect(
          readOuts.filter((one) => one.includes(`: ${text} `)),
          `spoken ${text}`,
        ).to.not.have.length(0);
        expect(
          cells.filter((one) => one.startsWith(text)),
          `cell ${text}`,
        ).to.not.have.length(0);
      }
      expect(readOuts).to.have.length(rows.length * (rows[0]?.values.length ?? 0));
    }
  });

  it('A11Y-32: nothing moves the focus or the page: not loading, not new figures, not a theme', async () => {
    // What the keys of a test before this one still scroll is not this one's.
    scrollTo({ top: 0, behavior: 'instant' });
    const outside = document.createElement('button');
    outside.textContent = 'elders';
    document.body.prepend(outside);
    outside.focus();
    const element = await chart();
    const loaded = once(element, 'tp-ready');
    element.setAttribute('src', `${MBO}?still`);
    await loaded;
    element.setAttribute('theme', 'dark');
    step(element, 1);
    await drawn(element);
    expect(document.activeElement).to.equal(outside);
    expect(scrollY).to.equal(0);
    outside.remove();
  });

  for (const media of [
    {},
    { 'forced-colors': 'active' },
    { 'prefers-color-scheme': 'dark' },
  ] as const) {
    const name = Object.values(media)[0] ?? 'light';
    it(`A11Y-33: every tab stop shows the focus by an outline of 3 px and at least 3 to 1, ${name}`, async function () {
      if (!(await emulateMedia(media))) return this.skip();
      document.documentElement.style.colorScheme = 'light dark';
      const element = await chart();
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      const probe = document.createElement('i');
      element.shadowRoot?.append(probe);
      const colour = (value: string): string => {
        probe.style.color = value;
        return getComputedStyle(probe).color;
      };
      for (let stop = 0; stop < 6; stop += 1) {
        await sendKeys({ press: 'Tab' });
        const focused = element.shadowRoot?.activeElement as HTMLElement;
        const shown = focused.matches('.range') ? (part(element, 'chart') as HTMLElement) : focused;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
        expect(
          [outlineStyle, Number.parseFloat(outlineWidth) >= 3],
          focused.outerHTML,
        ).to.deep.equal(['solid', true]);
        expect(contrast(rgbOf(outlineColor), rgbOf(colour('var(--_paper)')))).to.be.at.least(3);
        if ('forced-colors' in media) expect(outlineColor).to.equal(colour('Highlight'));
      }
      expect(boxOf(range(element)).width, 'the range covers the picture').to.equal(
        boxOf(part(element, 'chart') as Element).width,
      );
      expect(boxOf(range(element)).height).to.equal(
        boxOf(part(element, 'chart') as Element).height,
      );
      document.documentElement.style.colorScheme = '';
      before.remove();
    });
  }

  it('A11Y-34 and A11Y-35: nothing covers the focused control, and the host itself has no focus', async () => {
    const element = await chart();
    expect(element.shadowRoot?.delegatesFocus).to.equal(false);
    element.focus();
    expect(document.activeElement).to.not.equal(element);
    for (const control of [range(element), ...all(element, '.act')]) {
      control.focus();
      control.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = boxOf(control);
      for (const [x, y] of [
        [left + 2, Math.max(2, top + 2)],
        [right - 2, Math.min(innerHeight - 2, bottom - 2)],
      ] as const) {
        const hit = element.shadowRoot?.elementFromPoint(x, y);
        expect(control === hit || control.contains(hit ?? null), control.outerHTML).to.equal(true);
      }
    }
  });

  for (const [size, root] of [
    [{ width: 320, height: 256 }, ''],
    [{ width: 256, height: 320 }, ''],
    [{ width: 320, height: 568 }, '200%'],
    [{ width: 1280, height: 900 }, '200%'],
  ] as const) {
    it(`A11Y-49 and A11Y-55: nothing overlaps or overflows at ${size.width} by ${size.height}, text ${root || '100%'}`, async () => {
      await setViewport(size);
      document.documentElement.style.fontSize = root;
      const element = await chart({ split: 'gender' });
      step(element, 1);
      step(element, -1);
      const { left, right } = boxOf(element);
      const seen = all(element, '.read, .tag, .act, [part="source"] span');
      for (const node of seen.filter((one) => boxOf(one).height > 0)) {
        const box = boxOf(node);
        expect(box.left, node.outerHTML).to.be.at.least(left - 1);
        expect(box.right, node.outerHTML).to.be.at.most(right + 1);
        expect(node.scrollWidth, node.outerHTML).to.be.at.most(Math.ceil(box.width) + 1);
      }
      const apart = all(element, '.read, .tag, .act').map(boxOf);
      apart.forEach((one, i) =>
        apart.slice(i + 1).forEach((other) => {
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
          expect(across > 1 && down > 1, JSON.stringify([one, other])).to.equal(false);
        }),
      );
      expect(document.documentElement.scrollWidth).to.be.at.most(
        document.documentElement.clientWidth,
      );
    });
  }

  it('A11Y-50: a reader’s own text spacing applies in the words of the foot, the reading line and the tag too, and cuts nothing off', async () => {
    await setViewport({ width: 320, height: 800 });
    const sheet = document.createElement('style');
    sheet.textContent =
      '* { letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5 } p { margin-bottom: 2em }';
    document.head.append(sheet);
    const element = await chart();
    range(element).focus();
    for (const node of all(element, '.read span, .tag p, .act')) {
      const { letterSpacing, fontSize, wordSpacing } = getComputedStyle(node);
      expect(Number.parseFloat(letterSpacing), node.outerHTML).to.be.greaterThan(0);
      expect(Number.parseFloat(wordSpacing), node.outerHTML).to.be.greaterThan(0);
      expect(Number.parseFloat(fontSize)).to.be.at.least(12);
    }
    for (const node of all(element, '.read, .tag, .act')) {
      expect(node.scrollHeight, node.outerHTML).to.be.at.most(Math.ceil(boxOf(node).height) + 1);
      expect(node.scrollWidth, node.outerHTML).to.be.at.most(Math.ceil(boxOf(node).width) + 1);
    }
    sheet.remove();
  });

  it('A11Y-51: in forced colours the selected point has the system colour for selection, and everything else a system colour', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return this.skip();
    const element = await chart();
    step(element, 1);
    step(element, -1);
    const probe = document.createElement('i');
    element.shadowRoot?.append(probe);
    const system = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    for (const mark of all(element, '.chosen path:first-child, .chosen circle[stroke]')) {
      expect(getComputedStyle(mark).stroke).to.equal(system('Highlight'));
    }
    const allowed = [
      'Canvas',
      'CanvasText',
      'LinkText',
      'GrayText',
      'Highlight',
      'ButtonText',
      'ButtonFace',
      'FieldText',
      'ButtonBorder',
    ].map(system);
    for (const node of all(element, '.read, .read *, .tag, .tag *, .act')) {
      expect(allowed, node.outerHTML).to.include(getComputedStyle(node).color);
    }
  });

  it('A11Y-52: the selected point follows a change of theme without being redrawn', async () => {
    const element = await chart({ theme: 'light' });
    step(element, 1);
    step(element, -1);
    const svg = part(element, 'chart')?.querySelector('svg');
    const stroke = (): string =>
      getComputedStyle(all(element, '.chosen circle[stroke]')[0] as Element).stroke;
    const before = stroke();
    element.setAttribute('theme', 'dark');
    await soon(() => stroke() !== before);
    expect(part(element, 'chart')?.querySelector('svg')).to.equal(svg);
  });

  it('A11Y-53: nothing is animated, also without a preference for reduced motion', async () => {
    for (const media of [{}, { 'prefers-reduced-motion': 'reduce' }] as const) {
      await emulateMedia(media);
      const element = await chart();
      range(element).focus();
      for (const press of ['ArrowLeft', 'ArrowDown', 'Home']) {
        await sendKeys({ press });
        expect(document.getAnimations()).to.have.length(0);
      }
      step(element, 1);
      expect(document.getAnimations()).to.have.length(0);
    }
  });

  it('A11Y-56: help and read-out do not rely on colour alone', async () => {
    for (const lang of ['nl', 'en']) {
      const element = await chart({ lang });
      const text = `${textOf(element, 'controls')} ${textOf(element, 'summary')}`;
      expect(text).to.not.match(
        /\b(rood|rode|blauwe?|oranje|groene?|gele?|red|blue|orange|green|yellow)\b/i,
      );
    }
  });

  it('A11Y-57: the source is printed with its address', async function () {
    const element = await chart();
    if (!(await emulateMedia({ type: 'print' }))) return this.skip();
    expect(all(element, '.sources')[0]?.innerText).to.contain('https://duo.nl/');
  });

  it('A11Y-57: a picture that was not in view is drawn before printing, and then nothing listens for printing any more', async () => {
    await chart();
    const far = document.createElement('div');
    far.style.marginTop = '6000px';
    document.body.append(far);
    const element = document.createElement('tp-trend');
    element.setAttribute('src', MBO);
    far.append(element);
    await once(element, 'tp-ready');
    await pause(100);
    expect(part(element, 'chart')?.querySelector('svg'), 'not yet').to.equal(null);
    dispatchEvent(new Event('beforeprint'));
    // A browser that prints lets promises through, but no timer.
    for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
    const svg = part(element, 'chart')?.querySelector('svg');
    expect(svg).to.not.equal(null);
    dispatchEvent(new Event('beforeprint'));
    await pause(50);
    expect(part(element, 'chart')?.querySelector('svg'), 'drawn once').to.equal(svg);
    far.remove();
  });

  it('sentence, read-out and table have the same content', async () => {
    const element = await chart();
    expect(textOf(element, 'summary')).to.contain('42.225');
    range(element).focus();
    expect(readOut(element)).to.contain('42.225');
    expect(tableTexts(element).join(' ')).to.contain('42.225');
  });
});
