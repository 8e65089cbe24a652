import { expect } from '@open-wc/testing';
import { tabStops } from './indicator-page.js';
import { all, demoFile, edition, MBO, once, part, soon, textOf, widget } from '../page.js';

const ready = async (attributes: Record<string, string>): Promise<HTMLElement> => {
  const element = await widget('tp-indicator', attributes);
  await soon(() => part(element, 'value'));
  return element;
};

/** What translating browsers do: each text that may be translated gives way to nested elements of their own. */
function translate(root: ShadowRoot): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter((node) => node.data.trim() !== '')) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

describe('<tp-indicator>', () => {
  it('shows the latest figure with its period, its status and its change', async () => {
    const element = await ready({ src: MBO });
    expect(textOf(element, 'value')).to.equal('42.225');
    expect(textOf(element, 'unit')).to.contain('studenten');
    expect(textOf(element, 'period')).to.contain('2019/20').and.to.contain('voorlopig');
    expect(textOf(element, 'summary'))
      .to.contain('629')
      .and.to.contain('2018/19')
      .and.to.contain('1,5');
    expect(textOf(element, 'source')).to.contain('DUO');
  });

  it('shows the same in English', async () => {
    const element = await ready({ src: MBO, lang: 'en' });
    expect(textOf(element, 'value')).to.equal('42,225');
    expect(textOf(element, 'period')).to.contain('provisional');
    expect(textOf(element, 'summary')).to.contain('629').and.to.contain('fewer');
    expect(part(element, 'base')?.lang).to.equal('en');
  });

  it('changes language with its attribute, figures included', async () => {
    const element = await ready({ src: MBO });
    element.lang = 'en';
    await soon(() => textOf(element, 'value') === '42,225');
  });

  it('computes no change across a break, and gives the reason', async () => {
    const element = await ready({ src: MBO, period: '2012/13..2013/14' });
    expect(textOf(element, 'value')).to.equal('38.544');
    expect(textOf(element, 'summary')).to.contain('2012/13').and.to.contain('telling');
    expect(textOf(element, 'summary')).to.not.match(/4\.722|meer|minder|%/);
    expect(part(element, 'summary')?.querySelector('svg')).to.equal(null);
    expect(part(element, 'chart')?.querySelector('[data-cut]')).to.not.equal(null);
    expect(part(element, 'chart')?.querySelector('[data-run]')).to.equal(null);
  });

  it('shows the figure of the pinned edition', async () => {
    const element = await ready({ src: MBO, edition: '2018' });
    expect(textOf(element, 'value')).to.equal('41.977');
    expect(textOf(element, 'source')).to.contain('2018');
    expect(textOf(element, 'source')).to.not.contain('2020');
  });

  it('shows the figure of the requested category', async () => {
    const element = await ready({ src: MBO, filter: 'gender=F' });
    expect(textOf(element, 'value')).to.equal('6.023');
  });

  it('does not fall back to the total for an unknown category', async () => {
    const element = await widget('tp-indicator', { src: MBO, filter: 'gender=X' });
    await soon(() => part(element, 'error'));
    expect(part(element, 'value')).to.equal(null);
    expect(textOf(element, 'error')).to.not.equal('');
  });

  it('hides the author’s text once the figure is visible, and keeps the heading in the outline', async () => {
    const element = await ready({ src: MBO, heading: 'Eigen kop', 'heading-level': '4' });
    expect(element.querySelector('p')?.assignedSlot).to.equal(null);
    const headings = [...(element.shadowRoot?.querySelectorAll('h1,h2,h3,h4,h5,h6') ?? [])];
    expect(headings.map((heading) => `${heading.localName} ${heading.textContent}`)).to.deep.equal([
      'h4 Eigen kop',
    ]);
  });

  it('has every value of the series in its table, with the status in words', async () => {
    const element = await ready({ src: MBO });
    const rows = [...(part(element, 'table')?.querySelectorAll('tbody tr') ?? [])];
    const file = (await (await fetch(MBO)).json()) as {
      period: { codes: string[] };
      series: { key: string[]; values: (number | null)[] }[];
    };
    const total = file.series.find(({ key }) => key.includes('T'));
    expect(rows).to.have.length(file.period.codes.length);
    rows.forEach((row, i) => {
      expect(row.querySelector('th')?.textContent).to.equal(file.period.codes[i]);
      expect(row.textContent).to.contain(total?.values[i]?.toLocaleString('nl'));
    });
    expect(rows.at(-1)?.textContent).to.contain('voorlopig');
    expect(rows.filter((row) => row.classList.contains('cut'))).to.have.length(1);
  });

  it('shows the new figure on a page that a browser has translated', async () => {
    const element = await ready({ src: MBO });
    const value = part(element, 'value') as HTMLElement;
    translate(element.shadowRoot as ShadowRoot);
    element.setAttribute('edition', '2018');
    await soon(() => value.textContent === '41.977');
    expect(textOf(element, 'period')).to.contain('2017/18');
  });

  it('sends one request for twelve widgets with one address', async () => {
    const address = `${edition(2019)}?twelve`;
    const requested: string[] = [];
    const real = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      requested.push(input instanceof Request ? input.url : String(input));
      return real(input, init);
    };
    try {
      const widgets = await Promise.all(Array.from({ length: 12 }, () => ready({ src: address })));
      expect(widgets.map((element) => textOf(element, 'value'))).to.deep.equal(
        Array.from({ length: 12 }, () => '43.080'),
      );
    } finally {
      globalThis.fetch = real;
    }
    expect(requested).to.deep.equal([address]);
  });

  it('dispatches an event when the figures are there', async () => {
    const element = await widget('tp-indicator', { src: `${MBO}?event` });
    const event = await once<CustomEvent<{ indicator: string; edition: string }>>(
      document,
      'tp-load',
    );
    expect(event.detail.indicator).to.equal('mbo-instroom-techniek');
    expect(event.detail.edition).to.equal('2020');
    expect(event.composed && event.bubbles).to.equal(true);
    await once(element, 'tp-ready');
  });

  it('has no axe violation, and its only tab stop is the explanation', async () => {
    const element = await ready({ src: MBO });
    await expect(element).to.be.accessible();
    expect(tabStops(element).map((stop) => stop.getAttribute('aria-label'))).to.deep.equal([
      'Uitleg: Instroom van studenten in technische mbo-opleidingen',
    ]);
  });

  it('shows where the figure comes from, down to its place in the file', async () => {
    const element = await ready({ src: MBO });
    tabStops(element)[0]?.click();
    const file = (await (await fetch(MBO)).json()) as { series: { values: number[] }[] };
    const rows: Readonly<Record<string, string>> = Object.fromEntries(
      all(element, 'dl > div').map((row) => [
        row.querySelector('dt')?.textContent ?? '',
        row.querySelector('dd')?.textContent.trim() ?? '',
      ]),
    );
    expect(rows['Getal']).to.equal('42.225 studenten');
    expect(rows['Editie']).to.contain('2020');
    const found = (rows['Plaats in het bestand'] ?? '')
      .split('/')
      .slice(1)
      .reduce((at: unknown, key) => (at as Record<string, unknown>)[key], file);
    expect(found).to.equal(42225);
  });

  it('shows the figure at the time of pasting beside the current one', async () => {
    const element = await ready({ src: MBO, pasted: '2018|2017/18|41977' });
    expect(textOf(element, 'value')).to.equal('42.225');
    expect(textOf(element, 'pasted'))
      .to.contain('41.977')
      .and.to.contain('2018')
      .and.to.contain('41.813');
    element.setAttribute('pasted', '2020|2019/20|42225');
    await soon(() => part(element, 'pasted') === null);
  });

  it('shows the national figure beside a regional one', async () => {
    const element = await ready({ src: demoFile('hbo-diploma-provincie'), region: 'PV23' });
    expect(textOf(element, 'country')).to.contain('Nederland').and.to.contain('13.819');
  });
});
