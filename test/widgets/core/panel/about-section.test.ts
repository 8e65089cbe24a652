import { expect } from '@open-wc/testing';
import { openSection, wordOf } from '../../panel-page.js';
import { MBO, soon, textOf, widget } from '../../page.js';
import { spoken } from '../../read-table.js';

const ready = async (
  attributes: Record<string, string>,
  tag = 'tp-table',
): Promise<HTMLElement> => {
  const element = await widget(tag, attributes);
  await soon(() => element.shadowRoot?.querySelector('.why'));
  return element;
};

const why = (element: HTMLElement): HTMLElement =>
  element.shadowRoot?.querySelector('.why') as HTMLElement;

const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Term and detail of each row. */
const rows = (element: HTMLElement): readonly (readonly string[])[] =>
  [...why(element).querySelectorAll('dl > div')].map((row) => [
    words(row.querySelector('dt')),
    words(row.querySelector('dd')),
  ]);

const detail = (element: HTMLElement, term: string): string | undefined =>
  rows(element).find(([name]) => name === term)?.[1];

/** What stands at a JSON pointer. */
const at = (file: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce((value, key) => (value as Readonly<Record<string, unknown>>)[key], file);

const choose = (element: HTMLElement, index: number, option: string): void => {
  const select = why(element).querySelectorAll('select')[index] as HTMLSelectElement;
  select.selectedIndex = [...select.options].findIndex(({ text }) => text === option);
  select.dispatchEvent(new Event('change'));
};

describe('the provenance of a figure (“Waarom dit getal?”)', () => {
  it('A11Y-59: is behind a button that names the indicator, under a heading of its own', async () => {
    const element = await ready({ src: MBO });
    const word = wordOf(element, 'about');
    expect(word.textContent).to.equal('Uitleg');
    expect(word.getAttribute('aria-label')).to.equal(
      'Uitleg: Instroom van studenten in technische mbo-opleidingen',
    );
    expect(why(element).checkVisibility()).to.equal(false);
    word.click();
    await soon(() => why(element).checkVisibility());
    const title = why(element).querySelector('[role="heading"]');
    expect(words(title)).to.equal('Waarom dit getal?');
    expect(title?.getAttribute('aria-level')).to.equal('4');
  });

  it('gives the place of the latest figure in the file, with edition, definition, status and source', async () => {
    const element = await ready({ src: MBO, split: 'gender' });
    expect(detail(element, 'Getal')).to.equal('Totaal: 42.225 studenten');
    expect(detail(element, 'Schooljaar')).to.equal('2019/20');
    expect(detail(element, 'Editie')).to.contain('2020');
    expect(detail(element, 'Wat is geteld')).to.contain('opleiding');
    expect(detail(element, 'Status')).to.equal('voorlopig');
    expect(detail(element, 'Bron')).to.contain('DUO');
    const address =
      why(element).querySelector<HTMLAnchorElement>('div:last-child > dd > a')?.href ?? '';
    expect(address).to.equal(MBO);
    const file: unknown = await (await fetch(address)).json();
    expect(at(file, detail(element, 'Plaats in het bestand') ?? '')).to.equal(42225);
  });

  it('gives the same for any other figure of the table, and names that figure', async () => {
    const element = await ready({ src: MBO, split: 'gender' });
    const file: unknown = await (await fetch(MBO)).json();
    choose(element, 0, '2012/13');
    await soon(() => detail(element, 'Getal') === 'Totaal: 43.266 studenten');
    expect(detail(element, 'Wat is geteld')).to.contain('domein');
    choose(element, 1, 'Vrouwen');
    await soon(() => detail(element, 'Getal') === 'Vrouwen: 6.551 studenten');
    expect(detail(element, 'Editie')).to.contain('2017');
    expect(at(file, detail(element, 'Plaats in het bestand') ?? '')).to.equal(6551);
    expect(spoken(element)).to.contain('Vrouwen, 2012/13: 6.551 studenten');
  });

  it('keeps the selected figure, and stays open, when the page changes something else', async () => {
    const element = await ready({ src: MBO, split: 'gender' });
    openSection(element, 'about');
    choose(element, 0, '2015/16');
    await soon(() => detail(element, 'Schooljaar') === '2015/16');
    element.setAttribute('lang', 'en');
    await soon(() => detail(element, 'School year') === '2015/16');
    expect(why(element).checkVisibility()).to.equal(true);
    expect(
      [...why(element).querySelectorAll('select')].map(
        ({ selectedOptions: [option] }) => option?.text,
      ),
    ).to.deep.equal(['2015/16', 'Total']);
  });

  it('offers no choice of series where there is only one', async () => {
    const element = await ready({ src: MBO });
    expect([...why(element).querySelectorAll('label > span:first-child')].map(words)).to.deep.equal(
      ['Schooljaar'],
    );
  });

  it('protects links from the page and figures from translation', async () => {
    const element = await ready({ src: MBO });
    for (const link of why(element).querySelectorAll('a'))
      expect(link.rel).to.equal('noopener noreferrer');
    const pointer = [...why(element).querySelectorAll('dd')].find((node) =>
      words(node).startsWith('/series'),
    );
    expect(pointer?.querySelector('span')?.getAttribute('translate')).to.equal('no');
  });

  for (const [tag, other] of [
    ['tp-trend', 'the chart'],
    ['tp-indicator', 'the number'],
  ] as const) {
    it(`is available under ${other} too`, async () => {
      const element = await ready({ src: MBO }, tag);
      await soon(() => detail(element, 'Getal'));
      expect(detail(element, 'Getal')).to.equal('42.225 studenten');
      expect(textOf(element, 'source')).to.contain('DUO');
    });
  }
});
