import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { madeUp } from '../../../stories/made-up.js';
import { neverAnswers } from '../../../stories/never-answers.js';
import { emulateMedia, setViewport } from '../../support/page-commands.js';
import { all, movements, part, soon } from '../page.js';
import {
  AUTHOR,
  details,
  made,
  one,
  opener,
  seen,
  sentence,
  three,
  loaded,
  value,
} from './value-page.js';

const FORMATS = ['number', 'period', 'change', 'sentence'];

const ready = async (attributes = '', words = AUTHOR): Promise<HTMLElement> =>
  one(
    await loaded(
      await sentence(`<p>In het schooljaar begonnen ${value(attributes, words)} studenten.</p>`),
    ),
  );

const open = async (element: HTMLElement): Promise<HTMLElement> => {
  opener(element)?.click();
  const box = details(element) as HTMLElement;
  await soon(() => box.matches(':popover-open') && box.style.top !== '');
  return box;
};

describe('<tp-value>, accessibility', () => {
  afterEach(async () => {
    document.documentElement.style.fontSize = '';
    await emulateMedia({});
  });

  it('A11Y-01, A11Y-02: adds no heading and no landmark to the sentence', async () => {
    const element = await ready();
    await open(element);
    expect(
      all(element, 'h1, h2, h3, h4, h5, h6, main, nav, aside, header, footer, section, form'),
    ).to.deep.equal([]);
  });

  it('A11Y-03: is in its sentence where the author put it, followed by its pop-up', async () => {
    const element = await ready();
    const order = all(
      element,
      '[part="value"], .key > button, [part="remark"], [part="details"]',
    ).map((found) => found.getAttribute('part'));
    expect(order).to.deep.equal(['value', 'button', 'remark', 'details']);
  });

  it('A11Y-06, A11Y-07: handles no keys, has a group role on its pop-up only, and has references within its root only', async () => {
    const element = await ready();
    expect(
      all(element, '[role]').map((found) => [found.getAttribute('role'), found]),
    ).to.deep.equal([['group', details(element)]]);
    for (const trap of ['[accesskey]', '[tabindex]', '[aria-roledescription]'])
      expect(all(element, trap), trap).to.deep.equal([]);
    const buttons = all(element, '[popovertarget]');
    expect(buttons).to.have.length(2);
    for (const button of buttons)
      expect(
        element.shadowRoot?.getElementById(button.getAttribute('popovertarget') ?? ''),
      ).to.equal(details(element));
  });

  it('A11Y-12: declares its language where that is not the page’s', async () => {
    for (const lang of ['nl', 'en'])
      expect(part(await ready(`lang="${lang}"`), 'base')?.lang).to.equal(lang);
  });

  it('A11Y-13: has words instead of signs in sentences', async () => {
    for (const format of ['change', 'sentence']) {
      const element = await ready(`format="${format}"`);
      expect(seen(element), format).to.not.match(/[%–−+]|-\d/);
    }
  });

  it('A11Y-16: mentions that a figure is uncertain, in every form', async () => {
    for (const format of ['number', 'change', 'sentence'])
      expect(seen(await ready(`format="${format}"`))).to.contain('voorlopig');
    const box = await loaded(await sentence(`<h2>${value()}</h2><a href="#x">${value()}</a>`));
    for (const element of box.querySelectorAll('tp-value'))
      expect(seen(element)).to.contain('voorlopig');
  });

  it('A11Y-19, A11Y-59: opens by the keyboard and closes by Escape; the Tab key continues into the pop-up', async () => {
    const element = await ready();
    opener(element)?.focus();
    await sendKeys({ press: 'Enter' });
    await soon(() => details(element)?.matches(':popover-open'));
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement?.closest('[popover]')).to.equal(details(element));
    await sendKeys({ press: 'Escape' });
    await soon(() => details(element)?.matches(':popover-open') === false);
  });

  it('A11Y-34: returns the focus to the figure when its pop-up closes around it', async () => {
    const element = await ready();
    const close = async (way: () => Promise<void>): Promise<void> => {
      opener(element)?.focus();
      const box = await open(element);
      box.querySelector<HTMLElement>('a, summary, button')?.focus();
      await way();
      await soon(() => !box.matches(':popover-open'));
      expect(element.shadowRoot?.activeElement).to.equal(opener(element));
    };
    await close(() => sendKeys({ press: 'Escape' }));
    await close(async () => {
      const button = details(element)?.querySelector<HTMLElement>(':scope > button');
      button?.focus();
      await sendKeys({ press: 'Enter' });
    });
  });

  it('A11Y-34: leaves the focus where it is when that is elsewhere', async () => {
    const box = await loaded(await sentence(`<p>${value()} <button>Elders</button></p>`));
    const opened = await open(one(box));
    const elsewhere = box.querySelector('button') as HTMLElement;
    elsewhere.focus();
    opened.hidePopover();
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('A11Y-20: is one tab stop while it is closed', async () => {
    for (const format of FORMATS) {
      const element = await ready(`format="${format}"`);
      const stops = all(element, 'a[href], button, summary, [tabindex]').filter((stop) =>
        stop.checkVisibility(),
      );
      expect(stops, format).to.deep.equal([opener(element)]);
    }
  });

  it('A11Y-28, A11Y-30: announces nothing, since it is part of a sentence', async () => {
    const element = await ready();
    await open(element);
    expect(all(element, '[aria-live], [role="status"], [role="alert"]')).to.deep.equal([]);
  });

  it('A11Y-32: leaves the focus where it is when the figure appears', async () => {
    const box = await sentence(`<p><button>Elders</button> ${value()}</p>`);
    const elsewhere = box.querySelector('button') as HTMLElement;
    elsewhere.focus();
    await loaded(box);
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('A11Y-33: shows the focus with an outline of at least 3 pixels, also under forced colours', async () => {
    const element = await ready();
    opener(element)?.focus({ focusVisible: true });
    for (const forced of ['none', 'active'] as const) {
      if (!(await emulateMedia({ 'forced-colors': forced })) && forced === 'active') return;
      const { outlineStyle, outlineWidth } = getComputedStyle(opener(element) as HTMLElement);
      expect(outlineStyle).to.equal('solid');
      expect(Number.parseFloat(outlineWidth)).to.be.at.least(3);
    }
  });

  it('A11Y-36: is busy while the author’s text is shown, and no longer once the figure is', async () => {
    const box = await sentence(
      `<p><tp-value src="${neverAnswers}">${AUTHOR}</tp-value>, ${value()}</p>`,
    );
    const [waits, comes] = ['tp-value', 'tp-value:last-of-type'].map((selector) =>
      box.querySelector(selector),
    ) as [HTMLElement, HTMLElement];
    await soon(() => part(comes, 'base')?.matches('.ready'));
    expect(part(waits, 'base')?.getAttribute('aria-busy')).to.equal('true');
    expect(part(comes, 'base')?.hasAttribute('aria-busy')).to.equal(false);
  });

  it('A11Y-40: distinguishes five reasons for a missing number, and shows none as 0', async () => {
    const reasons = await Promise.all(
      ['s', 'm', 'c', 'w', 'z'].map(async (letter) =>
        seen(
          one(
            await loaded(await sentence(`<p>${made(madeUp([null, null], letter.repeat(2)))}</p>`)),
          ),
        ),
      ),
    );
    expect(new Set(reasons).size).to.equal(5);
    for (const reason of reasons) expect(reason).to.not.contain('0');
  });

  it('A11Y-42: gives the date of the figures in a machine-readable form too', async () => {
    const box = await open(await ready());
    expect(box.querySelector('time')?.dateTime).to.equal('2020-06-15');
  });

  it('A11Y-48: has no text below 12 pixels in its pop-up, whatever the size of its sentence', async () => {
    for (const size of ['10px', '40px']) {
      const box = await loaded(await sentence(`<p style="font-size: ${size}">${value()}</p>`));
      for (const text of (await open(one(box))).querySelectorAll('p, dt, dd, button')) {
        const now = Number.parseFloat(getComputedStyle(text).fontSize);
        expect(now).to.be.within(12, 17);
      }
    }
  });

  it('A11Y-49, A11Y-55: fits on 320 pixels, open and closed, also with text twice as large', async () => {
    await setViewport({ width: 320, height: 640 });
    for (const root of ['', '200%']) {
      document.documentElement.style.fontSize = root;
      for (const format of FORMATS) {
        const element = await ready(`format="${format}"`);
        const box = await open(element);
        expect(document.documentElement.scrollWidth, `${format} ${root}`).to.be.at.most(320);
        expect(box.scrollWidth).to.be.at.most(box.clientWidth);
        box.hidePopover();
      }
    }
  });

  it("A11Y-50: applies a reader's own text spacing, and cuts nothing off", async () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
    document.head.append(sheet);
    try {
      const element = await ready();
      await open(element);
      for (const text of all(element, '[part="value"] *, [part="remark"] *, p, dt, dd')) {
        const { letterSpacing, overflowX, lineHeight, fontSize } = getComputedStyle(text);
        expect(Number.parseFloat(letterSpacing)).to.be.greaterThan(0);
        expect(overflowX).to.equal('visible');
        expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).to.be.at.least(1.19);
      }
    } finally {
      sheet.remove();
    }
  });

  it('A11Y-51: has system colours under forced colours, and no background of its own in the sentence', async function () {
    const element = await ready();
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return this.skip();
    const probe = document.createElement('span');
    probe.style.color = 'CanvasText';
    element.after(probe);
    const figure = part(element, 'value') as HTMLElement;
    expect(getComputedStyle(figure).color).to.equal(getComputedStyle(probe).color);
    for (const name of ['base', 'value'])
      expect(getComputedStyle(part(element, name) as HTMLElement).backgroundColor).to.match(
        /, 0\)$/,
      );
  });

  it('A11Y-53: has no animation', async () => {
    const element = await ready();
    await open(element);
    expect(movements(element)).to.deep.equal([]);
  });

  it('A11Y-54: has a touch target of 24 pixels in a sentence or its whole line, and 44 in its pop-up', async () => {
    for (const [letter, line, least] of [
      ['10px', '15px', 15],
      ['16px', '27px', 24],
    ] as const) {
      const figure = made(madeUp([1, 2], '..'));
      const element = one(
        await loaded(
          await sentence(`<p style="font-size: ${letter}; line-height: ${line}">${figure}</p>`),
        ),
      );
      const { width, height } = (opener(element) as HTMLElement).getBoundingClientRect();
      expect(width).to.be.at.least(24);
      if (CSS.supports('height: 1lh')) expect(height).to.be.at.least(least);
      const close = (await open(element)).querySelector(':scope > button') as HTMLElement;
      expect(
        Math.min(close.getBoundingClientRect().width, close.getBoundingClientRect().height),
      ).to.be.at.least(44);
    }
  });

  it('A11Y-57: prints the sentence with its figure, and no buttons', async function () {
    const element = await ready();
    await open(element);
    if (!(await emulateMedia({ type: 'print' }))) return this.skip();
    expect(part(element, 'value')?.checkVisibility()).to.equal(true);
    for (const control of all(element, 'button, [popover]'))
      expect(control.checkVisibility()).to.equal(false);
  });

  for (const line of ['normal', '1.2', '1.7']) {
    it(`does not cover the lines around it with a line height of ${line}: a click on a link there reaches it`, async () => {
      const link = (name: string): string => `<a href="#${name}">${name} regel</a>`;
      const box = await loaded(
        await sentence(
          `<p style="font: 16px/${line} sans-serif">${link('eerste')}<br>${value('period="2015/16"')}<br>${link('derde')}</p>`,
        ),
      );
      const middle = (opener(one(box)) as HTMLElement).getBoundingClientRect();
      for (const near of box.querySelectorAll('a')) {
        const { left, top, bottom } = near.getBoundingClientRect();
        // Inside the letters: the boxes of two close lines touch.
        for (const y of [top + 3, (top + bottom) / 2, bottom - 3])
          for (let x = left + 1; x < middle.right; x += 4)
            expect(document.elementFromPoint(x, y)?.localName, `${near.hash} ${x} ${y}`).to.equal(
              'a',
            );
      }
      const { left, right, top, bottom } = (
        part(one(box), 'value') as HTMLElement
      ).getBoundingClientRect();
      expect(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)).to.equal(one(box));
      // The ring of the focus, which is drawn round it, has the figure in its middle.
      expect(Math.abs(left + right - middle.left - middle.right), 'middle across').to.be.below(1.5);
      expect(Math.abs(top + bottom - middle.top - middle.bottom), 'middle down').to.be.below(1.5);
    });
  }

  it('A11Y-79: names its pop-up by figure and indicator, so that twelve on one page have twelve names', async () => {
    const data = (i: number): object => ({ ...three, title: { nl: `Indicator ${i}` } });
    const box = await loaded(
      await sentence(`<p>${Array.from({ length: 12 }, (_, i) => made(data(i))).join(', ')}</p>`),
    );
    const names = [...box.querySelectorAll('tp-value')].map((element) =>
      opener(element)?.getAttribute('aria-label'),
    );
    expect(new Set(names).size).to.equal(12);
    expect(names[3]).to.equal('28. Waarom dit getal? Indicator 3');
  });

  for (const lang of ['nl', 'en']) {
    it(`A11Y-82: has no axe violation in any form and place, in ${lang}, open or closed`, async () => {
      for (const format of FORMATS) {
        const html = value(`format="${format}" lang="${lang}"`);
        const box = await loaded(
          await sentence(
            `<h2>Kop ${html}</h2><p>Zin ${html}</p><p><a href="#x">${html}</a></p><table><tr><th>Kop</th><td>${html}</td></tr></table>`,
          ),
        );
        await expect(box).to.be.accessible();
        opener(box.querySelector('p tp-value') as HTMLElement)?.click();
        await expect(box).to.be.accessible();
      }
    });
  }
});
