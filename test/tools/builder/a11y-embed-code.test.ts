import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '../../support/page-commands.js';
import { builder, choose, codeWith, named } from './embed-code-page.js';
import { seenTexts, tabStops } from '../../widgets/indicator/indicator-page.js';
import { all, part, soon, textOf } from '../../widgets/page.js';

/** Of the builder itself: the widget in its preview has tests of its own. */
const own = (elements: readonly Element[]): readonly Element[] =>
  elements.filter((one) => one.closest('[part="preview"]') === null);

describe('<tp-embed-code>, accessibility', () => {
  afterEach(async () => {
    document.documentElement.style.fontSize = '';
    await emulateMedia({});
    await setViewport({ width: 1280, height: 900 });
  });

  it('A11Y-01, A11Y-02: has one heading of the requested level, no landmark, and a legend for each group', async () => {
    const element = await builder({ 'heading-level': '2' });
    expect(
      own(all(element, 'h1, h2, h3, h4, h5, h6')).map(({ localName }) => localName),
    ).to.deep.equal(['h2']);
    expect(all(element, 'main, nav, aside, header, footer, section, form, search')).to.deep.equal(
      [],
    );
    const groups = all(element, 'fieldset');
    expect(groups.map((group) => group.querySelector('legend')?.textContent)).to.deep.equal([
      'Wat u laat zien',
      'Hoe het eruitziet',
      'Voorbeeld',
      'Waar u het plakt',
    ]);
  });

  it('A11Y-06, A11Y-20: has native controls only, each with a visible label, in reading order', async () => {
    const element = await builder({ system: 'drupal' });
    const controls = all<HTMLSelectElement>(element, 'select, input, textarea');
    for (const control of controls)
      expect(control.labels?.[0]?.textContent?.trim(), control.name).to.not.equal('');
    const stops = own(tabStops(element));
    expect(
      stops.every((one) =>
        ['SELECT', 'INPUT', 'TEXTAREA', 'BUTTON', 'SUMMARY', 'A'].includes(one.tagName),
      ),
    ).to.equal(true);
    const tops = controls.map((one) => Math.round(one.getBoundingClientRect().top));
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(
      all(element, '[tabindex]:not([tabindex="-1"]), [accesskey], [role="application"]'),
    ).to.deep.equal([]);
  });

  it('A11Y-28, A11Y-30: announces nothing on loading or when an option is chosen', async () => {
    const element = await builder();
    const announced = (): string => all(element, '.base > [aria-live] p')[0]?.textContent ?? '';
    expect(announced()).to.equal('');
    choose(element, 'region', 'PV28');
    await codeWith(element, '2.685');
    expect(announced()).to.equal('');
    expect(all(element, '.base > [aria-live]')).to.have.length(1);
  });

  it('A11Y-31: keeps the focus in place, whatever is chosen', async () => {
    const element = await builder();
    for (const [name, value] of [
      ['region', 'PV28'],
      ['indicator', 'mbo-instroom-techniek'],
      ['system', 'typo3'],
    ] as const) {
      const control = await soon(() => named(element, name));
      control.focus();
      choose(element, name, value);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(element.shadowRoot?.activeElement, name).to.equal(control);
      expect((control as HTMLSelectElement).value).to.equal(value);
    }
  });

  it('A11Y-33: shows the focus with an outline of at least 3 pixels', async () => {
    const element = await builder();
    for (const stop of own(tabStops(element)) as readonly HTMLElement[]) {
      stop.focus({ focusVisible: true });
      const { outlineStyle, outlineWidth } = getComputedStyle(stop);
      expect(outlineStyle, stop.outerHTML).to.equal('solid');
      expect(Number.parseFloat(outlineWidth)).to.be.at.least(3);
    }
  });

  it('A11Y-12: is in one language, and declares which', async () => {
    const element = await builder({ lang: 'en' });
    expect(part(element, 'base')?.lang).to.equal('en');
    for (const legend of all(element, 'legend'))
      expect(legend.textContent).to.not.match(/\b(wat|hoe|waar|het|de)\b/i);
    expect(textOf(element, 'summary')).to.contain('today’s figure');
  });

  it('A11Y-49: fits on 320 pixels, also with text twice as large', async () => {
    await setViewport({ width: 320, height: 640 });
    for (const root of ['', '200%']) {
      document.documentElement.style.fontSize = root;
      const element = await builder({ system: 'typo3', format: 'element' });
      const edge = element.getBoundingClientRect().right + 2;
      for (const text of own(seenTexts(element)))
        expect(text.getBoundingClientRect().right, `${root}: ${text.textContent}`).to.be.at.most(
          edge,
        );
      expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
    }
  });

  it('A11Y-50: has controls and buttons large enough for touch', async () => {
    const element = await builder();
    for (const target of all(element, 'select, input:not([type="radio"]), button, .ways label'))
      expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 80)).to.be.at.least(
        24,
      );
  });

  it('shows in print the choices made and the whole code, and no buttons', async () => {
    const element = await builder();
    if (!(await emulateMedia({ type: 'print' }))) return;
    for (const button of all(element, '[part="button"]'))
      expect(button.checkVisibility()).to.equal(false);
    expect(named(element, 'region')?.checkVisibility()).to.equal(true);
    for (const field of all<HTMLTextAreaElement>(element, 'textarea'))
      expect(field.checkVisibility()).to.equal(true);
  });
});
