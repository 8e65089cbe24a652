import { expect } from '@open-wc/testing';
import { madeUp, share, target } from '../../../stories/made-up.js';
import { emulateMedia, setViewport } from '../../support/page-commands.js';
import {
  cards,
  classes,
  indicator,
  onTheWay,
  real,
  sizes,
  tabStops,
  three,
} from './indicator-page.js';
import { all, MBO, part, textOf, soon } from '../page.js';

describe('<tp-indicator>, accessibility', () => {
  afterEach(async () => {
    document.documentElement.style.fontSize = '';
    await emulateMedia({});
  });

  it('A11Y-01: has one heading of the requested level, with the subject of the figure', async () => {
    for (const size of sizes) {
      const element = await indicator(three, { size, 'heading-level': '4' });
      const headings = all(element, 'h1, h2, h3, h4, h5, h6');
      expect(headings.map((one) => `${one.localName} ${one.textContent}`)).to.deep.equal([
        'h4 Voorbeeld: studenten in een klas',
      ]);
    }
  });

  it('A11Y-02: adds no landmark', async () => {
    const element = await real();
    expect(
      all(
        element,
        'main, nav, aside, header, footer, section, form, search, [role]:not([role="group"], [role="heading"])',
      ),
    ).to.deep.equal([]);
  });

  it('A11Y-03: has its content in reading order: heading, number, period, sentences, picture, source', async () => {
    for (const width of [320, 1280]) {
      await setViewport({ width, height: 900 });
      for (const [name, data] of cards) {
        const element = await indicator(data);
        const parts = all(element, '[part]').filter(
          (one) => one.matches('p, h3, div[part="chart"]') && one.checkVisibility(),
        );
        const tops = parts.map((one) => Math.round(one.getBoundingClientRect().top));
        expect(tops, `${name} at ${width}`).to.deep.equal([...tops].sort((a, b) => a - b));
        expect(parts[0]?.localName).to.equal('h3');
        expect(parts.at(-1)?.getAttribute('part')).to.equal('source');
      }
    }
  });

  it('A11Y-05: hides every picture from assistive technology', async () => {
    for (const [name, data] of cards) {
      const element = await indicator(data);
      for (const svg of all(element, 'svg'))
        expect(svg.closest('[aria-hidden="true"]'), name).to.not.equal(null);
      expect(all(element, 'img, canvas, [role^="graphics"], progress, meter'), name).to.deep.equal(
        [],
      );
    }
  });

  it('A11Y-06: handles no keys, and changes no tab order or role', async () => {
    for (const size of sizes) {
      const element = await real({ size });
      for (const trap of [
        '[role="application"]',
        '[aria-roledescription]',
        '[accesskey]',
        '[role="grid"]',
      ])
        expect(all(element, trap), trap).to.deep.equal([]);
      for (const stop of all(element, '[tabindex]')) expect(stop.tabIndex).to.be.at.most(0);
    }
  });

  it('A11Y-07: has references within its own root only, each to one element', async () => {
    const element = await real();
    const ids = all(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers']) {
      for (const one of all(element, `[${name}]`)) {
        for (const id of one.getAttribute(name)?.split(' ') ?? [])
          expect(element.shadowRoot?.getElementById(id), id).to.not.equal(null);
      }
    }
  });

  it('A11Y-11: has every value of the file in its table', async () => {
    const element = await real();
    const file = (await (await fetch(MBO)).json()) as {
      series: { key: string[]; values: number[] }[];
    };
    const row = file.series.find(({ key }) => key.includes('T'))?.values ?? [];
    expect(row).to.have.length.greaterThan(5);
    for (const value of row)
      expect(textOf(element, 'table')).to.contain(value.toLocaleString('nl'));
  });

  it('A11Y-20: has one tab stop, also without its table or its provenance', async () => {
    for (const size of sizes) {
      expect(tabStops(await real({ size })), size).to.have.length(1);
      expect(tabStops(await real({ size, hide: 'table' })), size).to.have.length(1);
      expect(tabStops(await real({ size, hide: 'why' })), size).to.have.length(1);
    }
  });

  it('A11Y-40: distinguishes five reasons for a missing number in words and by a sign, and never shows 0', async () => {
    const words: string[] = [];
    const signs: string[] = [];
    for (const letter of ['s', 'm', 'c', 'w', 'z']) {
      const element = await indicator(madeUp([null, null], letter.repeat(2)));
      words.push(textOf(element, 'value'));
      signs.push(
        all(element, '.sign path')
          .map((path) => path.getAttribute('d'))
          .join(),
      );
      expect(textOf(element, 'value')).to.not.contain('0');
      expect(part(element, 'chart')).to.equal(null);
    }
    expect(new Set(words).size).to.equal(5);
    expect(new Set(signs).size).to.equal(5);
  });

  it('A11Y-42: gives the date of the figures in a machine-readable form too', async () => {
    const element = await real();
    const time = all(element, '.sources time')[0] as HTMLTimeElement | undefined;
    expect(time?.dateTime).to.equal('2020-06-15');
    expect(time?.textContent).to.contain('15 juni 2020');
  });

  it('A11Y-56: never refers to a colour, a shape or a position', async () => {
    for (const lang of ['nl', 'en']) {
      for (const [name, data] of cards) {
        const element = await indicator(data, { lang });
        const text = textOf(element, 'base');
        expect(text, name).to.not.match(
          /\b(blauw|rode?|groene?|koper|paars|blue|red|green|orange|purple|links|rechts|hierboven|above|left)\b/i,
        );
      }
    }
  });

  it('A11Y-57: prints the table, and no control to open it', async function () {
    const element = await real();
    dispatchEvent(new Event('beforeprint'));
    if (!(await emulateMedia({ type: 'print' }))) return this.skip();
    expect(part(element, 'table')?.checkVisibility()).to.equal(true);
    expect(part(element, 'table')?.getBoundingClientRect().height).to.be.greaterThan(100);
    for (const word of all(element, '.act')) expect(word.checkVisibility()).to.equal(false);
  });

  it('A11Y-59: opens by one button, named by its visible text and by the indicator', async () => {
    const element = await real();
    const [stop] = tabStops(element);
    expect(stop?.textContent).to.equal('Uitleg');
    expect(stop?.getAttribute('aria-label')).to.equal(
      'Uitleg: Instroom van studenten in technische mbo-opleidingen',
    );
    expect(part(element, 'panel')?.checkVisibility()).to.equal(false);
    stop?.click();
    await soon(() => stop?.getAttribute('aria-expanded') === 'true');
    expect(part(element, 'panel')?.checkVisibility()).to.equal(true);
    expect(textOf(element, 'panel')).to.contain('Editie').and.to.contain('Plaats in het bestand');
  });

  it('A11Y-64: gives value, unit, period, status, change and target in text', async () => {
    const element = await indicator(onTheWay);
    expect(textOf(element, 'value')).to.equal('18%');
    expect(textOf(element, 'period')).to.contain('2019').and.to.contain('voorlopig');
    // 18 − 14 and 40 − 18, by hand.
    expect(textOf(element, 'summary')).to.contain('4 procentpunt meer dan in 2018');
    expect(textOf(element, 'target')).to.contain('40 procent').and.to.contain('22 procentpunt');
    expect(part(element, 'table')).to.not.equal(null);
  });

  it('A11Y-64: gives the class, its rank, and the number behind it', async () => {
    const element = await indicator(classes);
    expect(textOf(element, 'value')).to.equal('krap');
    expect(textOf(element, 'unit')).to.equal('2,9 vacatures per werkzoekende');
    expect(textOf(element, 'class')).to.equal('Klasse 4 van 5');
  });

  it('A11Y-65: gives the direction of the change in words, draws it by shape, and judges nothing', async () => {
    const seen = async (
      values: number[],
      direction: string,
    ): Promise<readonly [words: string, shape: string, colour: string]> => {
      const element = await indicator(
        madeUp(values, '..', { ...target(40), unit: share, direction }),
      );
      const [arrow] = all(element, '.arrow');
      expect(textOf(element, 'base')).to.not.match(/beter|slechter|goed|slecht/);
      return [
        textOf(element, 'summary'),
        arrow?.getAttribute('d') ?? '',
        arrow === undefined ? '' : getComputedStyle(arrow).stroke,
      ];
    };
    const towards = await seen([20, 24], 'up');
    const away = await seen([24, 20], 'up');
    const neither = await seen([20, 24], 'none');
    expect(towards[0]).to.contain('meer').and.to.contain('naar het doel toe');
    expect(away[0]).to.contain('minder').and.to.contain('van het doel af');
    expect(neither[0]).to.contain('meer').and.to.not.contain('doel');
    expect(towards[1]).to.not.equal(away[1]);
    expect(neither[1]).to.equal(towards[1]);
    expect(new Set([towards[2], away[2], neither[2]]).size).to.equal(3);
  });

  it('A11Y-79: names its word so that twelve on one page have twelve names', async () => {
    const names = await Promise.all(
      Array.from({ length: 12 }, async (_, i) => {
        const element = await indicator(three, { heading: `Indicator ${i + 1}` });
        return tabStops(element)[0]?.getAttribute('aria-label');
      }),
    );
    expect(new Set(names).size).to.equal(12);
  });

  for (const lang of ['nl', 'en']) {
    for (const [name, data] of cards) {
      it(`A11Y-82: has no axe violation in any size, in ${lang}, open or closed: ${name}`, async () => {
        for (const size of sizes) {
          const element = await indicator(data, { size, lang });
          await expect(element).to.be.accessible();
          tabStops(element)[0]?.click();
          await expect(element).to.be.accessible();
        }
      });
    }
  }
});
