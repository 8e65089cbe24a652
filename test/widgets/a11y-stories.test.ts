import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '../support/page-commands.js';
import { demoStories, headings, textIn } from './story-page.js';
import { all } from './page.js';

const TAGS = ['tp-highlights', 'tp-progress', 'tp-commitments', 'tp-answers'] as const;

describe('the story widgets, accessibility', () => {
  afterEach(async () => {
    document.documentElement.style.fontSize = '';
    await emulateMedia({});
    await setViewport({ width: 800, height: 600 });
  });

  it('A11Y-01, A11Y-02: have headings in order, from the requested level, and no landmark', async () => {
    for (const tag of TAGS) {
      const element = await demoStories(tag, { 'heading-level': '2' });
      const levels = headings(element).map((one) => Number(one[1]));
      expect(levels[0], tag).to.equal(2);
      for (const [i, level] of levels.entries())
        expect(level - (levels[i - 1] ?? level), `${tag} ${i}`).to.be.at.most(1);
      expect(
        all(element, 'main, nav, aside, header, footer, section, article, form, search, [role]'),
        tag,
      ).to.deep.equal([]);
    }
  });

  it('A11Y-05: hide pictures from assistive technology', async () => {
    const element = await demoStories('tp-highlights');
    expect(all(element, 'svg').length).to.be.at.least(1);
    for (const svg of all<SVGElement>(element, 'svg'))
      expect(svg.closest('[aria-hidden="true"]')).to.not.equal(null);
  });

  it('A11Y-20: reflow at 320 pixels and with text twice as large, and nothing is cut off', async () => {
    for (const [width, size] of [
      [320, ''],
      [1280, '200%'],
      [320, '200%'],
    ] as const) {
      await setViewport({ width, height: 900 });
      document.documentElement.style.fontSize = size;
      for (const tag of TAGS) {
        const element = await demoStories(tag);
        const base = element.shadowRoot?.querySelector('.base');
        expect(
          (base?.scrollWidth ?? 0) - (base?.clientWidth ?? 0),
          `${tag} at ${width} ${size}`,
        ).to.be.at.most(1);
      }
    }
  });

  it('A11Y-24: give every control a visible label, and a target size for touch', async () => {
    for (const tag of TAGS) {
      const element = await demoStories(tag);
      for (const control of all(element, 'select, button')) {
        const label = control.closest('label') ?? control;
        expect(textIn(label).length, tag).to.be.at.least(3);
        expect(control.getBoundingClientRect().height, `${tag} ${textIn(label)}`).to.be.at.least(
          24,
        );
      }
    }
  });

  it('A11Y-79: have no two controls with the same name', async () => {
    for (const tag of TAGS) {
      const element = await demoStories(tag);
      const names = all(element, 'button').map(
        (one) => one.getAttribute('aria-label') ?? textIn(one),
      );
      expect(
        names.filter((name, i) => names.indexOf(name) !== i),
        tag,
      ).to.deep.equal([]);
    }
  });

  it('keep the selection in print and omit buttons', async function () {
    if (!(await emulateMedia({ type: 'print' }))) return this.skip();
    for (const tag of TAGS) {
      const element = await demoStories(tag);
      expect(
        all(element, 'button').filter(
          (one) => one.checkVisibility() && one.closest('.inner') === null,
        ),
        tag,
      ).to.deep.equal([]);
      for (const next of all(element, '.inner button'))
        expect(getComputedStyle(next).borderTopWidth).to.equal('0px');
      for (const select of all(element, 'select'))
        expect(getComputedStyle(select).borderTopWidth).to.equal('0px');
    }
  });

  it('are entirely in Dutch or English, with text in another language marked', async () => {
    for (const tag of TAGS) {
      const element = await demoStories(tag, { lang: 'en' });
      const text = textIn(element.shadowRoot?.querySelector('.base'));
      expect(text, tag).to.not.match(
        /\b(voorbeeld|Bron|Editie|Periode|afspraken|beantwoord|Kamerstuk)\b/,
      );
    }
  });
});
