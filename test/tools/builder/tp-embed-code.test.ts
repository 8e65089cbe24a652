import { expect } from '@open-wc/testing';
import { FORMATS } from '../../../src/embed/snippet/snippet.js';
import { SYSTEM_IDS } from '../../../src/tools/builder/systems.js';
import { readWidgetAddress } from '../../../src/embed/snippet/widget-address.js';
import {
  builder,
  choose,
  code,
  codes,
  codeWith,
  FILES,
  INDEX,
  named,
  previewed,
} from './embed-code-page.js';
import { all, once, part, soon, textOf, widget } from '../../widgets/page.js';

const options = (element: Element, name: string): readonly string[] =>
  [...((named(element, name) as HTMLSelectElement | null)?.options ?? [])].map(
    ({ value }) => value,
  );

/** As a browser reads it, without running anything. */
const read = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('<tp-embed-code>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('gives code with script, hash, figure, sentence, source and reserved height', async () => {
    const element = await builder();
    const page = read(code(element));
    const script = page.querySelector('script');
    expect(script?.src).to.equal(`${FILES}tp.js`);
    expect(script?.integrity).to.equal(`sha384-${'A'.repeat(64)}`);
    const tag = page.querySelector('tp-indicator');
    expect(tag?.textContent).to.contain('13.819 diploma').and.to.contain('Bron: DUO');
    expect(tag?.getAttribute('pasted')).to.equal('2019|2018|13819');
    expect(tag?.getAttribute('style')).to.contain('min-height');
  });

  it('updates the figure in the code when another region is chosen', async () => {
    const element = await builder();
    choose(element, 'region', 'PV28');
    await codeWith(element, 'region="PV28"', '2.685');
    expect(code(element)).to.not.contain('13.819 diploma&#39;s in');
  });

  it('offers all indicators of the index, and for each only the kinds of widget that can show it', async () => {
    const element = await builder();
    await soon(() => options(element, 'indicator').includes('mbo-instroom-techniek'));
    expect(options(element, 'widget')).to.include('map');
    choose(element, 'indicator', 'mbo-instroom-techniek');
    await codeWith(element, 'indicator="mbo-instroom-techniek"', '38.443');
    expect(options(element, 'widget')).to.not.include('map').and.to.include('breakdown');
  });

  it('gives each format with figure and source', async () => {
    const element = await builder({ widget: 'trend' });
    expect(options(element, 'format')).to.deep.equal([...FORMATS]);
    for (const format of FORMATS.filter((one) => one !== 'picture')) {
      choose(element, 'format', format);
      await soon(() =>
        format === 'address'
          ? readWidgetAddress(code(element)) !== null
          : code(element) !== '' && named(element, 'format')?.value === format,
      );
      if (format === 'address')
        expect(readWidgetAddress(code(element))?.attributes['indicator']).to.equal(
          'hbo-diploma-provincie',
        );
      else expect(code(element), format).to.contain('13.819').and.to.contain('Bron: DUO');
    }
    choose(element, 'format', 'picture');
    await soon(() => named(element, 'picture') !== null);
    expect(code(element), 'the text alone')
      .to.contain('13.819')
      .and.to.contain('Bron: DUO')
      .and.to.not.contain('<img');
    expect(textOf(element, 'base')).to.contain('Voor een plaatje: open in het voorbeeld');
    choose(element, 'picture', 'www.site.example/plaatje.png');
    await soon(() => textOf(element, 'base').includes('Dit is geen volledig adres'));
    expect(code(element)).to.contain('13.819').and.to.not.contain('<img');
    choose(element, 'picture', 'https://site.example/plaatje.png');
    await codeWith(element, '<img src="https://site.example/plaatje.png"', '13.819');
    expect(code(element), 'no size that would stretch it').to.not.contain('height');
  });

  it('chooses a format that the content system keeps, and names what the system removes from another', async () => {
    const element = await builder();
    choose(element, 'system', 'drupal');
    await codeWith(element, '<a href=');
    expect(textOf(element, 'base')).to.contain('Drupal laat deze code staan');
    expect(codes(element)[1]).to.contain('data-tp-monitor=');
    choose(element, 'format', 'element');
    await soon(() => textOf(element, 'base').includes('<script>, <tp-indicator>'));
    expect(textOf(element, 'base')).to.contain('Dit blijft over: Diploma');
  });

  it('shows a preview of the widget, at phone width, and as the author’s text without script', async () => {
    const element = await builder({ widget: 'trend' });
    const live = await soon(() => previewed(element));
    expect(live.localName).to.equal('tp-trend');
    choose(element, 'width', 'phone');
    await soon(() => part(element, 'preview')?.matches('.phone') === true);
    expect(previewed(element)).to.equal(live);
    expect(live.getBoundingClientRect().width).to.be.at.most(320);
    choose(element, 'width', 'stripped');
    await soon(() => previewed(element)?.localName !== 'tp-trend');
    expect(textOf(element, 'preview')).to.contain('13.819').and.to.contain('Bron: DUO');
    expect(
      all(element, '[part="preview"] tp-trend, [part="preview"] script, [part="preview"] iframe'),
    ).to.deep.equal([]);
  });

  it('has the same text in English', async () => {
    const element = await builder({ lang: 'en' });
    expect(textOf(element, 'heading')).to.equal('Put a figure on your website');
    expect(code(element))
      .to.contain('lang="en"')
      .and.to.contain('13,819')
      .and.to.contain('Source: ');
    choose(element, 'lang', 'nl');
    await codeWith(element, 'lang="nl"', '13.819');
    expect(textOf(element, 'heading')).to.equal('Put a figure on your website');
  });

  for (const format of ['address', 'frame', 'link'] as const)
    it(`requests the widget in English beside an English sentence, in the format ${format}`, async () => {
      const element = await builder({ lang: 'en', format });
      await soon(() => code(element) !== '');
      const address =
        format === 'address' ? code(element) : read(code(element)).querySelector('a')?.href;
      expect(readWidgetAddress(address ?? '')?.attributes['lang']).to.equal('en');
    });

  it('keeps the focus in the control in use, whatever disappears above it', async () => {
    const element = await builder({ widget: 'trend' });
    for (const value of ['gender', 'region', '']) {
      const control = named(element, 'split');
      control?.focus();
      choose(element, 'split', value);
      await soon(() => (named(element, 'in.gender') === null) === (value === 'gender'));
      const active = element.shadowRoot?.activeElement;
      expect(active, value).to.equal(control);
      expect(active?.getAttribute('name'), value).to.equal('split');
    }
  });

  it('offers a picture only of widgets that have one, and a sentence with a link for mail otherwise', async () => {
    const element = await builder({ system: 'mail' });
    expect(options(element, 'format')).to.not.include('picture');
    await soon(() => textOf(element, 'code').includes('13.819'));
    expect(
      codes(element),
      'a letter has no template, no style sheet and no use for source',
    ).to.have.length(0);
    choose(element, 'widget', 'trend');
    await soon(() => named(element, 'picture') !== null);
    expect(textOf(element, 'base')).to.contain('“Grafiek als PNG”');
    choose(element, 'view', 'table');
    await soon(() => part(element, 'code')?.querySelector('a')?.href.includes('view=table'));
    expect(options(element, 'format')).to.not.include('picture');
  });

  it('recommends an address only where it becomes a widget, and describes what readers see elsewhere', async () => {
    const labels = (element: Element): string =>
      [...((named(element, 'format') as HTMLSelectElement | null)?.options ?? [])]
        .map(({ text }) => text)
        .join('\n');
    const element = await builder({ system: 'wordpress', format: 'address' });
    for (const system of SYSTEM_IDS) {
      choose(element, 'system', system);
      choose(element, 'format', 'address');
      await soon(
        () =>
          named(element, 'system')?.value === system && readWidgetAddress(code(element)) !== null,
      );
      const knows = system === 'wordpress-plugin';
      await soon(() =>
        textOf(element, 'base').includes(
          knows ? 'Daar komt de widget te staan' : 'Hier wordt een adres geen widget',
        ),
      );
      expect(labels(element).includes('Alleen het adres (aangeraden)'), system).to.equal(knows);
      expect(textOf(element, 'base'), system)
        .to.not.contain('Aangepaste HTML')
        .and.to.not.contain('laat deze code staan');
    }
    element.setAttribute('oembed', '');
    choose(element, 'system', 'wordpress');
    choose(element, 'format', 'address');
    await soon(() => textOf(element, 'base').includes('Daar komt de widget te staan'));
    expect(labels(element)).to.contain('Alleen het adres (aangeraden)');
    choose(element, 'width', 'stripped');
    await soon(() => textOf(element, 'preview') === code(element));
  });

  it('gives no further instructions for a site with our plug-in', async () => {
    const element = await builder({ system: 'wordpress-plugin', format: 'link' });
    await codeWith(element, '<a href=');
    expect(codes(element)).to.have.length(1);
    expect(textOf(element, 'base')).to.contain('WordPress met onze plug-in laat deze code staan');
  });

  it('gives the CSS that reserves height where the format allows it, and warns that a link shows only the sentence first', async () => {
    const element = await builder({ format: 'div' });
    expect(codes(element)[2]).to.match(
      /^\[data-tp-widget="indicator"\], tp-indicator \{ display: block; min-height: /,
    );
    expect(textOf(element, 'base')).to.not.contain('eerst alleen de zin');
    choose(element, 'format', 'link');
    await codeWith(element, '<a href=');
    expect(codes(element).join('')).to.not.contain('min-height');
    expect(textOf(element, 'base'))
      .to.contain('eerst alleen de zin')
      .and.to.not.contain('verspringt');
  });

  it('gives package code without a style attribute, and the height as CSS for the site', async () => {
    const element = await builder({ system: 'app' });
    await codeWith(element, 'import ');
    expect(code(element)).to.not.contain('style');
    expect(codes(element)[1]).to.match(/^tp-indicator \{ display: block; min-height: /);
  });

  it('includes heading, heading level, colours and height in the code', async () => {
    const element = await builder({ format: 'frame' });
    choose(element, 'height', '777');
    choose(element, 'heading', 'Onze <technici>');
    choose(element, 'theme', 'dark');
    choose(element, 'heading-level', '2');
    await codeWith(element, 'height="777"', 'heading-level=2');
    const frame = read(code(element)).querySelector('iframe');
    expect(frame?.title).to.equal('Onze <technici>');
    expect(readWidgetAddress(frame?.src ?? '')?.attributes).to.include({
      heading: 'Onze <technici>',
      theme: 'dark',
      'heading-level': '2',
    });
  });

  it('keeps the choices in the address of the page, and restores them from it', async () => {
    const element = await builder({ state: 'address' });
    choose(element, 'widget', 'trend');
    choose(element, 'region', 'PV28');
    choose(element, 'in.gender', 'F');
    await codeWith(element, '<tp-trend', 'filter="gender=F"', 'region="PV28"');
    const before = code(element);
    expect(location.hash).to.contain('embed.widget=trend').and.to.contain('embed.in.gender=F');
    element.remove();
    const other = await builder({ state: 'address' });
    await soon(() => code(other) === before);
  });

  it('copies the code, and announces it once that has worked', async () => {
    const element = await builder();
    const real = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const written: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void written.push(text)) },
    });
    try {
      all(element, 'button[part="button"]')[0]?.click();
      await soon(() => all(element, '[aria-live]')[0]?.textContent?.includes('Gekopieerd'));
      expect(written).to.deep.equal([code(element)]);
    } finally {
      if (real) Object.defineProperty(navigator, 'clipboard', real);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('copies formatted text and links for mail, and selects them where copying fails', async () => {
    const element = await builder({ system: 'mail' });
    await soon(() => textOf(element, 'code').includes('13.819'));
    const real = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const written: ClipboardItem[] = [];
    const write = (items: ClipboardItem[]): Promise<void> =>
      Promise.resolve(void written.push(...items));
    try {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
      all(element, 'button[part="button"]')[0]?.click();
      await soon(() => all(element, '[aria-live]')[0]?.textContent?.includes('Gekopieerd'));
      const [item] = written;
      const read = async (type: string): Promise<string> =>
        (await (await item?.getType(type))?.text()) ?? '';
      expect(await read('text/html'))
        .to.contain('<a href=')
        .and.to.contain('13.819');
      expect(await read('text/plain'))
        .to.contain('13.819')
        .and.to.contain('Bron: DUO')
        .and.not.to.match(/[<>]|&#?\w+;/);
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      all(element, 'button[part="button"]')[0]?.click();
      await soon(() => all(element, '[aria-live]')[0]?.textContent?.includes('Ctrl+C'));
    } finally {
      if (real) Object.defineProperty(navigator, 'clipboard', real);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('selects the code where the clipboard is unavailable, and explains how to copy', async () => {
    const element = await builder();
    const real = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      all(element, 'button[part="button"]')[0]?.click();
      await soon(() => all(element, '[aria-live]')[0]?.textContent?.includes('Ctrl+C'));
      const [field] = all<HTMLTextAreaElement>(element, 'textarea');
      expect(element.shadowRoot?.activeElement).to.equal(field);
      expect([field?.selectionStart, field?.selectionEnd]).to.deep.equal([0, field?.value.length]);
    } finally {
      if (real) Object.defineProperty(navigator, 'clipboard', real);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('gives only the formats without a hash where the list of hashes is unavailable, and explains that', async () => {
    const element = await builder({ files: 'https://widgets.invalid/v/0.1.0/' });
    await soon(() => textOf(element, 'base').includes('kan nu niet worden gemaakt'));
    choose(element, 'format', 'link');
    await codeWith(element, '<a href=', '13.819');
  });

  it('gives no code on a development server without a build, and explains why', async () => {
    const element = await builder({ files: new URL('../nowhere/', FILES).href });
    await soon(() => textOf(element, 'base').includes('npm run build'));
    for (const format of ['link', 'div', 'frame', 'address']) {
      choose(element, 'format', format);
      await soon(() => named(element, 'format')?.value === format);
      expect(codes(element), format).to.deep.equal([]);
    }
    choose(element, 'format', 'package');
    await codeWith(element, 'techniekpact-monitor-widgets/define');
  });

  it('reports no failure while figures and hashes are loading', async () => {
    const element = await widget('tp-embed-code', {
      src: INDEX,
      files: FILES,
      indicator: 'hbo-diploma-provincie',
      lang: 'nl',
    });
    const messages: string[] = [];
    const look = (): void => {
      if (part(element, 'error') !== null || textOf(element, 'base').includes('kan nu niet'))
        messages.push(textOf(element, 'base'));
    };
    new MutationObserver(look).observe(element.shadowRoot as ShadowRoot, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await codeWith(element, 'sha384-');
    expect(messages).to.deep.equal([]);
  });

  it('reports a choice that cannot be shown, and recovers with another choice', async () => {
    const element = await builder({ region: 'PV99', files: FILES }).catch(() => null);
    if (element === null) throw new Error('it did not come');
    await soon(() => textOf(element, 'error').includes('PV99'));
    const region = named(element, 'region') as HTMLSelectElement;
    // What is not there is seen in its place: every option is another one, also the first.
    expect(region.selectedOptions[0]?.textContent).to.equal('PV99');
    choose(element, 'region', '');
    await codeWith(element, '13.819');
    expect(region.selectedIndex).to.equal(0);
    expect(textOf(element, 'base')).not.to.contain('PV99');
    choose(element, 'region', 'PV28');
    await codeWith(element, 'region="PV28"');
  });

  it('keeps the author’s text where there is nothing to choose from', async () => {
    const element = await widget('tp-embed-code', { src: `${FILES}nothing.json` });
    await once(element, 'tp-error');
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
  });
});
