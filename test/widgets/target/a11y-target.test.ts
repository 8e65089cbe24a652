import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '../../support/page-commands.js';
import { seenTexts, tabStops } from '../indicator/indicator-page.js';
import { all, movements, part, textOf } from '../page.js';
import { heads, seenRows } from '../read-table.js';
import { cases, targetWidget, hidden, offCourse, onCourse } from './target-page.js';
import { madeUp } from '../../../stories/made-up.js';
import { goal } from './target-page.js';

describe('<tp-target>, accessibility', () => {
  afterEach(async () => {
    document.documentElement.style.fontSize = '';
    await emulateMedia({});
  });

  it('A11Y-01, A11Y-02: has one heading of the requested level, and no landmark', async () => {
    for (const [name, data] of cases) {
      const element = await targetWidget(data, { 'heading-level': '4' });
      expect(
        all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName),
        name,
      ).to.deep.equal(['h4']);
      expect(
        all(
          element,
          'main, nav, aside, header, footer, section, form, search, [role]:not([role="group"], [role="heading"])',
        ),
        name,
      ).to.deep.equal([]);
    }
  });

  it('A11Y-03: has its content in reading order: heading, sentences, picture, source', async () => {
    for (const width of [320, 1280]) {
      await setViewport({ width, height: 900 });
      for (const [name, data] of cases) {
        const element = await targetWidget(data);
        const blocks = all(element, 'h3, p[part], div[part="chart"]').filter((one) =>
          one.checkVisibility(),
        );
        const tops = blocks.map((one) => Math.round(one.getBoundingClientRect().top));
        expect(tops, `${name} at ${width}`).to.deep.equal([...tops].sort((a, b) => a - b));
        expect(blocks[0]?.localName).to.equal('h3');
        expect(blocks[1]?.getAttribute('part')).to.equal('summary');
        expect(blocks.at(-1)?.getAttribute('part')).to.equal('source');
      }
    }
  });

  it('A11Y-05, A11Y-70: hides the bar from assistive technology: the sentences are complete without it', async () => {
    for (const [name, data] of cases) {
      const element = await targetWidget(data);
      for (const svg of all(element, 'svg'))
        expect(svg.closest('[aria-hidden="true"]'), name).to.not.equal(null);
      expect(
        all(element, 'progress, meter, [role="progressbar"], [role="meter"], img, canvas'),
        name,
      ).to.deep.equal([]);
    }
    const element = await targetWidget(onCourse);
    const sentences = `${textOf(element, 'summary')} ${textOf(element, 'course')}`;
    for (const number of ['22 procent', '40 procent', '18 procentpunt', '2019', '2030'])
      expect(sentences).to.contain(number);
  });

  it('A11Y-06, A11Y-07: handles no keys, changes no role or tab order, and has references within its root only', async () => {
    const element = await targetWidget(onCourse);
    for (const trap of [
      '[role="application"]',
      '[aria-roledescription]',
      '[accesskey]',
      '[role="grid"]',
    ])
      expect(all(element, trap), trap).to.deep.equal([]);
    for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'])
      for (const one of all(element, `[${name}]`))
        for (const id of one.getAttribute(name)?.split(' ') ?? [])
          expect(element.shadowRoot?.getElementById(id), id).to.not.equal(null);
  });

  it('A11Y-11: has every value and every distance in its table', async () => {
    const element = await targetWidget(madeUp([10, 14, 18, 22], '....', goal(40)));
    const cells = seenRows(element).flat();
    for (const value of ['10%', '14%', '18%', '22%', '−30', '−26', '−22', '−18', '40%'])
      expect(cells).to.include(value);
  });

  it('A11Y-12: is in one language, and declares which', async () => {
    for (const [name, data] of cases) {
      const element = await targetWidget(data, { lang: 'en' });
      expect(part(element, 'base')?.lang).to.equal('en');
      expect(textOf(element, 'base'), name).to.not.match(/\b(het|doel|cijfer|koers|jaar|voor)\b/i);
    }
  });

  it('A11Y-13: has words instead of signs in its sentences', async () => {
    for (const [, data] of cases) {
      const element = await targetWidget(data);
      for (const name of ['summary', 'course'])
        expect(textOf(element, name)).to.not.match(/[%–−+]|-\d/);
    }
  });

  it('A11Y-16: mentions that the figure is uncertain', async () => {
    expect(textOf(await targetWidget(onCourse), 'summary')).to.contain('voorlopig');
  });

  it('A11Y-20: has four tab stops: the words of its foot', async () => {
    const words = async (attributes: Record<string, string> = {}) =>
      tabStops(await targetWidget(onCourse, attributes)).map(({ textContent }) => textContent);
    expect(await words()).to.deep.equal(['Tabel', 'Download', 'Uitleg', 'Delen']);
    expect(await words({ hide: 'table', actions: 'none' })).to.deep.equal(['Uitleg']);
  });

  it('A11Y-28, A11Y-30: has one polite region, which announces nothing during the first load', async () => {
    const element = await targetWidget(onCourse);
    expect(all(element, '[aria-live]')).to.have.length(1);
    expect(all(element, '[aria-live] p')[0]?.textContent).to.equal('');
  });

  it('A11Y-33: shows the focus with an outline of at least 3 pixels, also under forced colours', async () => {
    const element = await targetWidget(onCourse);
    for (const stop of tabStops(element)) {
      stop.focus({ focusVisible: true });
      for (const forced of ['none', 'active'] as const) {
        if (!(await emulateMedia({ 'forced-colors': forced })) && forced === 'active') return;
        const { outlineStyle, outlineWidth } = getComputedStyle(stop);
        expect(outlineStyle).to.equal('solid');
        expect(Number.parseFloat(outlineWidth)).to.be.at.least(3);
      }
    }
  });

  it('A11Y-40: gives the reason for a missing figure, draws none, and gives no distance', async () => {
    const words: string[] = [];
    for (const letter of ['s', 'm', 'c', 'w', 'z']) {
      const element = await targetWidget(madeUp([null, null], letter.repeat(2), goal(40)));
      words.push(textOf(element, 'summary'));
      expect(part(element, 'chart')).to.equal(null);
      expect(textOf(element, 'summary')).to.not.contain('procentpunt');
    }
    expect(new Set(words).size).to.equal(5);
    expect(textOf(await targetWidget(hidden), 'summary')).to.contain('minder dan 5');
  });

  it('A11Y-48: has no text below 12 pixels, and all of it grows with the root font size', async () => {
    const element = await targetWidget(onCourse);
    const sizes = (): readonly number[] =>
      [...seenTexts(element), ...all(element, 'svg text')].map((one) =>
        Number.parseFloat(getComputedStyle(one).fontSize),
      );
    const before = sizes();
    expect(Math.min(...before)).to.be.at.least(12);
    document.documentElement.style.fontSize = '200%';
    sizes().forEach((size, i) => expect(size / (before[i] ?? NaN)).to.be.closeTo(2, 0.05));
  });

  it('A11Y-49, A11Y-55: fits on 320 pixels, also with long numbers and text twice as large', async () => {
    await setViewport({ width: 320, height: 640 });
    const long = madeUp([234567890123], '.', {
      ...goal(1234567890123),
      unit: {
        kind: 'amount',
        label: { nl: 'onderwijshuisvestingskostenvergoedingen' },
        decimals: 0,
      },
    });
    for (const [name, data] of [...cases, ['long', long] as const]) {
      for (const root of ['', '200%']) {
        document.documentElement.style.fontSize = root;
        const element = await targetWidget(data);
        const edge = element.getBoundingClientRect().right + 2;
        for (const text of seenTexts(element))
          expect(
            text.getBoundingClientRect().right,
            `${name} ${root}: ${text.textContent}`,
          ).to.be.at.most(edge);
        expect(element.scrollWidth, `${name} ${root}`).to.be.at.most(element.clientWidth + 1);
        document.documentElement.style.fontSize = '';
      }
    }
  });

  it("A11Y-50: applies a reader's own text spacing, and cuts nothing off", async () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
    document.head.append(sheet);
    try {
      await setViewport({ width: 320, height: 640 });
      const element = await targetWidget(offCourse);
      for (const text of seenTexts(element))
        expect(Number.parseFloat(getComputedStyle(text).letterSpacing)).to.be.greaterThan(0);
      const chart = (part(element, 'chart') as HTMLElement).getBoundingClientRect();
      for (const label of all(element, 'svg text')) {
        expect(label.getBoundingClientRect().left).to.be.at.least(chart.left - 1);
        expect(label.getBoundingClientRect().right).to.be.at.most(chart.right + 1);
      }
    } finally {
      sheet.remove();
    }
  });

  it('A11Y-51: has system colours under forced colours, and a target marker that differs from the bar', async function () {
    const element = await targetWidget(offCourse);
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return this.skip();
    const [bar, post] = ['.now', '.post'].map((selector) =>
      getComputedStyle(all(element, selector)[0] as HTMLElement),
    );
    expect(bar?.fill).to.not.equal(post?.stroke);
  });

  it('A11Y-53: has no animation', async () => {
    const element = await targetWidget(onCourse);
    expect(movements(element)).to.deep.equal([]);
  });

  it('A11Y-54: has targets of at least 24 pixels; with a finger they are 44, see the page tests of touch', async () => {
    for (const width of [320, 1280]) {
      await setViewport({ width, height: 900 });
      for (const stop of tabStops(await targetWidget(onCourse))) {
        const { width: wide, height } = stop.getBoundingClientRect();
        expect(Math.min(wide, height)).to.be.at.least(24);
      }
    }
  });

  it('A11Y-56: never refers to a colour, a shape or a position', async () => {
    for (const lang of ['nl', 'en'])
      for (const [name, data] of cases)
        expect(textOf(await targetWidget(data, { lang }), 'base'), name).to.not.match(
          /\b(blauw|rode?|groene?|blue|red|green|links|rechts|hierboven|hieronder|above|below|left|right|balk|bar)\b/i,
        );
  });

  it('A11Y-57: prints sentences, picture and table, and no control to open it', async function () {
    const element = await targetWidget(onCourse);
    dispatchEvent(new Event('beforeprint'));
    if (!(await emulateMedia({ type: 'print' }))) return this.skip();
    for (const name of ['summary', 'course', 'chart', 'table'])
      expect(part(element, name)?.checkVisibility(), name).to.equal(true);
    for (const word of all(element, '.act')) expect(word.checkVisibility()).to.equal(false);
  });

  it('A11Y-58, A11Y-63: has a native table with row and column headers, and right-aligned numbers', async () => {
    const element = await targetWidget(onCourse, { hide: '' });
    for (const head of heads(element)) expect(head.scope).to.equal('col');
    for (const row of all(element, 'tbody tr'))
      expect((row.firstElementChild as HTMLTableCellElement).scope).to.equal('row');
    for (const cell of all(element, 'td.number'))
      expect(getComputedStyle(cell).textAlign).to.equal('end');
  });

  it('A11Y-79: names its words so that twelve on one page have twelve names each', async () => {
    const names = await Promise.all(
      Array.from({ length: 12 }, async (_, i) =>
        tabStops(await targetWidget(onCourse, { heading: `Indicator ${i}` })).map((stop) =>
          stop.getAttribute('aria-label'),
        ),
      ),
    );
    expect(new Set(names.flat()).size).to.equal(48);
  });

  for (const lang of ['nl', 'en']) {
    for (const [name, data] of cases) {
      it(`A11Y-82: has no axe violation in ${lang}, open or closed: ${name}`, async () => {
        const element = await targetWidget(data, { lang });
        await expect(element).to.be.accessible();
        for (const stop of tabStops(element)) stop.click();
        await expect(element).to.be.accessible();
      });
    }
  }
});
