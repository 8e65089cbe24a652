import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, part, soon, textOf } from '../page.js';

const file = (name: string): string =>
  new URL(`../../../demo/monitor/${name}.json`, import.meta.url).href;
const [ALL, SOME] = [file('hbo-diploma-provincie'), file('wo-diploma-provincie')];
const AUTHOR = 'Diploma’s in Gelderland: 7 in 2018.';

const select = (dimension = 'region'): string =>
  `<tp-select src="${ALL}" dimension="${dimension}"></tp-select>`;
const card = (attributes = '', tag = 'tp-indicator'): string =>
  `<${tag} src="${SOME}" loading="eager" ${attributes}><p>${AUTHOR}</p></${tag}>`;

const page = async (html: string): Promise<HTMLElement> => {
  const box = await fixture<HTMLElement>('<div lang="nl"></div>');
  // Written by the test itself.
  box.append(document.createRange().createContextualFragment(html));
  return box;
};
const group = (inside: string, attributes = 'region="PV25"'): Promise<HTMLElement> =>
  page(`<tp-group ${attributes}>${inside}</tp-group>`);

const choose = async (box: Element, value: string, at = 'tp-select'): Promise<void> => {
  const control = await soon(() => box.querySelector(at)?.shadowRoot?.querySelector('select'));
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
};
const announced = (box: Element): string =>
  box.querySelector('tp-group')?.shadowRoot?.querySelector('[aria-live] p')?.textContent ?? '';
/** Whether a reader sees what the author wrote in it. */
const authorTextIsVisible = (element: Element): boolean =>
  [...element.children].some((child) => child.checkVisibility());

describe('a selection that differs from the author’s text', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  for (const tag of ['tp-indicator', 'tp-trend', 'tp-table', 'tp-target', 'tp-breakdown']) {
    it(`hides that text, and has <${tag}> name the category without a figure`, async () => {
      const box = await group(select() + card(tag === 'tp-breakdown' ? 'split="gender"' : '', tag));
      const widget = box.querySelector(tag) as HTMLElement;
      await soon(() => part(widget, 'base')?.matches('.ready, .problem'));
      await choose(box, 'PV22');
      await soon(() => textOf(widget, 'error') !== '');
      expect(textOf(widget, 'error')).to.equal('Voor Drenthe is hier geen cijfer.');
      expect(authorTextIsVisible(widget)).to.equal(false);
      expect(textOf(widget, 'heading')).to.equal(
        "Diploma's in het wo-onderdeel Techniek per provincie",
      );
      await expect(widget).to.be.accessible();
    });
  }

  it('shows the text again when the reader goes back', async () => {
    const box = await group(select() + card());
    const widget = box.querySelector('tp-indicator') as HTMLElement;
    await choose(box, 'PV22');
    await soon(() => textOf(widget, 'error') !== '');
    await choose(box, 'PV25');
    await soon(() => textOf(widget, 'value') === '7');
    expect(textOf(widget, 'error')).to.equal('');
  });

  it('also counts when a link restores it, before or after the control that has its name is loaded', async () => {
    history.replaceState(null, '', '#tp.region=PV22');
    const box = await group(card() + select(), 'region="PV25" state="address"');
    const widget = box.querySelector('tp-indicator') as HTMLElement;
    await soon(() => textOf(widget, 'error') === 'Voor Drenthe is hier geen cijfer.');
    expect(authorTextIsVisible(widget)).to.equal(false);
  });

  it('also counts where it is made for the whole page, or by a script of the page', async () => {
    const box = await page(select() + card('region="PV25"') + card());
    try {
      const [own, follows] = [...box.querySelectorAll<HTMLElement>('tp-indicator')] as [
        HTMLElement,
        HTMLElement,
      ];
      await soon(() => textOf(follows, 'value') !== '' || textOf(follows, 'error') !== '');
      await choose(box, 'PV22');
      await soon(() => textOf(follows, 'error') === 'Voor Drenthe is hier geen cijfer.');
      expect(authorTextIsVisible(follows)).to.equal(false);
      own.setAttribute('region', 'PV29');
      await soon(() => textOf(own, 'error') === 'Voor Zeeland is hier geen cijfer.');
      expect(authorTextIsVisible(own)).to.equal(false);
    } finally {
      document.querySelector('meta[name="tp-region"]')?.remove();
    }
  });

  it('has no name where no control offers it: the code is not shown instead', async () => {
    const box = await group(card());
    const widget = box.querySelector('tp-indicator') as HTMLElement;
    await soon(() => textOf(widget, 'value') === '7');
    box.querySelector('tp-group')?.setAttribute('region', 'PV22');
    await soon(() => textOf(widget, 'error') !== '');
    expect(textOf(widget, 'error')).to.equal('Voor deze keuze is hier geen cijfer.');
  });

  it('hides the author’s text inside a sentence too', async () => {
    const words = '<b>zeven</b>';
    const box = await group(
      `${select()}<p>In uw provincie: <tp-value src="${SOME}">${words}</tp-value>.</p>`,
    );
    const value = box.querySelector('tp-value') as HTMLElement;
    await choose(box, 'PV22');
    await soon(() => part(value, 'base')?.textContent === '(geen cijfer voor Drenthe)');
    expect(authorTextIsVisible(value)).to.equal(false);
  });

  it('keeps the author’s text where it is the selection that the text was written for', async () => {
    const box = await group(card(), 'region="PV22"');
    const widget = box.querySelector('tp-indicator') as HTMLElement;
    await soon(() => textOf(widget, 'error') !== '');
    expect(textOf(widget, 'error')).to.equal(
      'Voor deze keuze zijn geen gegevens. De tekst die hier al stond, blijft staan.',
    );
    expect(authorTextIsVisible(widget)).to.equal(true);
  });

  it('also hides the text where the figures cannot be loaded', async () => {
    const box = await group(card());
    const widget = box.querySelector('tp-indicator') as HTMLElement;
    await soon(() => textOf(widget, 'value') === '7');
    widget.setAttribute('src', 'https://other-choice.example/gone.json');
    await soon(() => textOf(widget, 'error') !== '');
    expect(textOf(widget, 'error'))
      .to.contain('konden niet worden opgehaald')
      .and.not.to.contain('blijft staan');
    expect(authorTextIsVisible(widget)).to.equal(false);
  });
});

describe('a change of language', () => {
  it('is announced', async () => {
    const box = await group(select('lang') + card());
    await soon(() => textOf(box.querySelector('tp-indicator') as Element, 'value') === '7');
    await choose(box, 'en');
    await soon(() => announced(box) !== '');
    expect(announced(box)).to.equal('Chosen: English. The text is in English now.');
    await choose(box, 'nl');
    await soon(() => announced(box).startsWith('Gekozen'));
    expect(announced(box)).to.equal('Gekozen: Nederlands. De tekst is nu in het Nederlands.');
  });

  for (const [tag, attributes] of [
    ['tp-indicator', ''],
    ['tp-trend', 'split="gender"'],
    ['tp-table', ''],
    ['tp-compare', ''],
    ['tp-map', ''],
  ] as const) {
    it(`keeps the author’s heading of <${tag}> in its own language, and out of texts in another`, async () => {
      const html = `<${tag} src="${ALL}" loading="eager" table="open" heading="Uw provincie" ${attributes}></${tag}>`;
      const box = await group(select('lang') + html, '');
      const widget = box.querySelector(tag) as HTMLElement;
      await soon(() => part(widget, 'base')?.matches('.ready'));
      await choose(box, 'en');
      await soon(() => part(widget, 'base')?.lang === 'en');
      const heading = part(widget, 'heading') as HTMLElement;
      expect([heading.textContent, heading.lang]).to.deep.equal(['Uw provincie', 'nl']);
      await sendKeys({ press: 'Tab' });
      const embedded = all(widget, '[aria-label]').filter((named) =>
        named.getAttribute('aria-label')?.includes('Uw provincie'),
      );
      expect(embedded.map((named) => named.getAttribute('aria-label'))).to.deep.equal([]);
      const texts = all(widget, 'caption, label, button, summary').filter((text) =>
        text.textContent.includes('Uw provincie'),
      );
      expect(texts.map((text) => text.textContent)).to.deep.equal([]);
    });
  }

  it('by a link also applies before the heading is rendered', async () => {
    history.replaceState(null, '', '#tp.lang=en');
    const box = await group(card('heading="Uw provincie"'), 'region="PV25" state="address"');
    const heading = await soon(() => part(box.querySelector('tp-indicator') as Element, 'heading'));
    await soon(() => part(box.querySelector('tp-indicator') as Element, 'base')?.lang === 'en');
    expect(heading.lang).to.equal('nl');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
