import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { emulateMedia, setViewport } from '../../support/page-commands.js';
import {
  chart,
  chartOf,
  chooseSeries,
  drawn,
  everything,
  heading,
  range,
  spoken,
  step,
  tableTexts,
} from '../core/explorer/explorer-page.js';
import { all, boxOf, demoFile, once, part, soon, unseen } from '../page.js';
import { walk, walked } from '../walk.js';
import { tabWalk } from '../tab-walk.js';

const HBO = demoFile('hbo-diploma-provincie');
const provinces = (attributes: Record<string, string> = {}): Promise<HTMLElement> =>
  chart({ src: HBO, split: 'region', layout: 'multiples', ...attributes });

describe('<tp-trend> in panels, accessibility', () => {
  const own = { width: innerWidth, height: innerHeight };
  afterEach(async () => {
    await resetMouse();
    await emulateMedia({});
    await setViewport(own);
    document.documentElement.style.fontSize = '';
  });

  for (const [lang, pattern] of [
    ['nl', /^13 lijngrafieken met dezelfde schaal, 2014 tot en met 2018$/],
    ['en', /^13 line charts with the same scale, 2014 to 2018$/],
  ] as const) {
    it(`A11Y-04: the one figure is named by the number of charts and not by the heading, in ${lang}`, async () => {
      const element = await provinces({ lang });
      expect(all(element, 'figure').length).to.equal(1);
      const name = all(element, 'figure')[0]?.getAttribute('aria-label') ?? '';
      expect(name).to.match(pattern);
      expect(name).to.not.contain(heading(element));
    });
  }

  it('A11Y-05: the panels are hidden from assistive technology and the keyboard, also when a point is selected', async () => {
    const element = await provinces();
    step(element, -1);
    const svg = await drawn(element);
    expect(svg.closest('[aria-hidden="true"]')).to.not.equal(null);
    expect(svg.querySelectorAll('[tabindex], a, [role], [aria-label], title')).to.have.length(0);
    expect(
      all(element, '[style]').filter((node) => node.localName !== 'svg' && svg.contains(node)),
    ).to.have.length(0);
  });

  it('A11Y-11: every number is available in the explorer and in the table', async () => {
    const element = await chartOf(everything, { split: 'level', layout: 'multiples' });
    range(element).focus();
    const readOuts: string[] = [];
    for (let series = 0; series < everything.series.length; series += 1) {
      if (series > 0) await walk(element, 'ArrowDown');
      readOuts.push(...(await walked(element)));
    }
    const cells = tableTexts(element);
    for (const value of everything.series.flatMap(({ values }) => values)) {
      if (value === null) continue;
      const text = value.toLocaleString('nl');
      expect(
        readOuts.filter((one) => one.includes(`: ${text} `)).length,
        `spoken ${text}`,
      ).to.be.greaterThan(0);
      expect(cells.filter((one) => one.startsWith(text)).length, `cell ${text}`).to.be.greaterThan(
        0,
      );
    }
    expect(readOuts).to.have.length(18);
  });

  it('A11Y-17 and A11Y-20: one range covers all panels, and there are six tab stops however many panels there are', async () => {
    expect(await tabWalk(await provinces())).to.deep.equal([
      ...['input', 'input'],
      ...['button', 'button', 'button', 'button'],
    ]);
  });

  it('A11Y-19: left and right change the period in all panels, up and down the panel', async () => {
    const element = await provinces({ filter: 'region=PV20,PV23,PV31' });
    range(element).focus();
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowDown' });
    expect(spoken(element)).to.match(/^Overijssel, 2015: 1\.443 /);
    const shownValues = [
      ...(part(element, 'chart')?.querySelectorAll('.panel > .chosen text') ?? []),
    ].map((node) => node.textContent);
    expect(shownValues).to.deep.equal(['2015: 580', '2015: 1.443', '2015: 692']);
  });

  it('A11Y-21: a radio selects a panel, and the range reads out what stands there', async () => {
    const element = await provinces({ filter: 'region=PV20,PV23,PV31' });
    chooseSeries(element, 2);
    expect(spoken(element)).to.match(/^Limburg, 2018: 671 /);
  });

  for (const [size, root] of [
    [{ width: 320, height: 256 }, ''],
    [{ width: 256, height: 320 }, ''],
    [{ width: 320, height: 568 }, '200%'],
    [{ width: 1280, height: 900 }, '200%'],
  ] as const) {
    it(`A11Y-49 and A11Y-55: no panel and no name overflows or overlaps another at ${size.width} by ${size.height}, text ${root || '100%'}`, async () => {
      await setViewport(size);
      document.documentElement.style.fontSize = root;
      const element = await provinces({ compare: 'NL01' });
      const svg = await drawn(element);
      await soon(() => Number(svg.getAttribute('width')) <= boxOf(element).width + 1);
      const { left, right } = boxOf(element);
      // A letter may begin before its place and end behind it; at 200 % farther, a j most of all.
      const slack = root === '' ? 3 : 8;
      const texts = [...svg.querySelectorAll('.labels_marks text')].map((node) => ({
        text: node.textContent ?? '',
        box: boxOf(node),
      }));
      for (const { text, box } of texts) {
        expect(box.left, text).to.be.at.least(left - slack);
        expect(box.right, text).to.be.at.most(right + slack);
      }
      texts.forEach(({ text, box: one }, i) =>
        texts.slice(i + 1).forEach(({ text: beside, box: other }) => {
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
          expect(across > 2 && down > 6, `“${text}” over “${beside}”`).to.equal(false);
        }),
      );
      expect(document.documentElement.scrollWidth).to.be.at.most(
        document.documentElement.clientWidth,
      );
    });
  }

  it('A11Y-51: in forced colours the selection has the system colour for it in every panel, and its number that of text', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return this.skip();
    const element = await provinces();
    step(element, -1);
    const probe = document.createElement('i');
    element.shadowRoot?.append(probe);
    const system = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const rings = all(element, '.chosen circle[stroke]');
    expect(rings.length).to.equal(13);
    for (const mark of rings) expect(getComputedStyle(mark).stroke).to.equal(system('Highlight'));
    for (const text of all(element, '.chosen text'))
      expect(getComputedStyle(text).fill).to.equal(system('CanvasText'));
  });

  it('A11Y-52: the panels follow a change of theme without being redrawn', async () => {
    const element = await provinces({ theme: 'light' });
    step(element, -1);
    const svg = await drawn(element);
    const fill = (): string =>
      getComputedStyle(all(element, '.panel > .chosen text')[0] as Element).fill;
    const before = fill();
    element.setAttribute('theme', 'dark');
    await soon(() => fill() !== before);
    expect(await drawn(element)).to.equal(svg);
  });

  it('A11Y-57: all panels and the table are printed, without the selection', async function () {
    const element = await provinces();
    step(element, -1);
    if (!(await emulateMedia({ type: 'print' }))) return this.skip();
    const height = (selector: string): number => boxOf(all(element, selector)[0] as Element).height;
    expect(height('[part="chart"] svg')).to.be.greaterThan(400);
    expect(height('table'), 'although it is closed').to.be.greaterThan(100);
    for (const selector of ['.acts', 'input', '.chosen', '.panel > .chosen text'])
      expect(unseen(element, selector), selector).to.equal(true);
  });

  it('A11Y-57: panels that were not in view are all drawn before printing, without waiting for a task', async () => {
    await provinces();
    const far = document.createElement('div');
    far.style.marginTop = '9000px';
    document.body.append(far);
    const element = document.createElement('tp-trend');
    for (const [name, value] of Object.entries({ src: HBO, split: 'region', layout: 'multiples' }))
      element.setAttribute(name, value);
    far.append(element);
    await once(element, 'tp-ready');
    expect(part(element, 'chart')?.querySelector('svg'), 'not yet').to.equal(null);
    dispatchEvent(new Event('beforeprint'));
    // A browser that prints lets promises through, but no timer.
    for (let turn = 0; turn < 2000; turn += 1) await Promise.resolve();
    expect(part(element, 'chart')?.querySelectorAll('.panel').length).to.equal(13);
    far.remove();
  });
});
