import { expect } from '@open-wc/testing';
import { openSection } from '../../widgets/panel-page.js';
import { all, MBO, soon, widget } from '../../widgets/page.js';

const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const opened = async (
  tag: string,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> => {
  const element = await widget(tag, { src: MBO, loading: 'eager', lang: 'nl', ...attributes });
  const button = await soon(() => all<HTMLButtonElement>(element, '.cite button')[0]);
  openSection(element, 'about');
  expect(words(button)).to.equal(
    attributes['lang'] === 'en' ? 'Cite this figure' : 'Citeer dit cijfer',
  );
  button.click();
  await soon(() => all(element, '.cite textarea').length === 3);
  return element;
};
const forms = (element: HTMLElement): readonly string[] =>
  all<HTMLTextAreaElement>(element, '.cite textarea').map(({ value }) => value);
const today = new Date().toISOString().slice(0, 10);

const HEADING = 'Instroom van studenten in technische mbo-opleidingen';

describe('the citation of a figure (“Citeer dit cijfer”)', () => {
  it('gives a sentence with figure, period, status, edition, source, address and date', async () => {
    const [sentence = ''] = forms(await opened('tp-indicator', { edition: '2020' }));
    expect(sentence).to.match(
      /^Instroom van studenten in technische mbo-opleidingen: 42\.225 studenten \(2019\/20, voorlopig\)\. /,
    );
    expect(sentence).to.contain('editie 2020 (15 juni 2020)').and.to.contain('Bron: DUO');
    expect(sentence)
      .to.contain(location.origin)
      .and.to.match(/Geraadpleegd op \d{1,2} \p{L}+ \d{4}\.$/u);
  });

  it('gives the same figure as CSL-JSON and as BibTeX', async () => {
    const [, csl = '', bibtex = ''] = forms(await opened('tp-indicator', { lang: 'en' }));
    const [item] = JSON.parse(csl) as readonly Record<string, unknown>[];
    expect(item).to.include({ type: 'dataset', version: '2020', language: 'en' });
    expect(item?.['issued']).to.deep.equal({ 'date-parts': [[2020, 6, 15]] });
    expect(item?.['accessed']).to.deep.equal({ 'date-parts': [today.split('-').map(Number)] });
    expect(item?.['note'])
      .to.contain('42,225 students (2019/20, provisional)')
      .and.to.contain(`${MBO}#/series/`);
    expect(bibtex).to.match(/^@misc\{mbo-instroom-techniek-2019-20-2020,/);
    expect(bibtex)
      .to.contain('42,225 students')
      .and.to.contain(`urldate = {${today}}`)
      .and.to.contain('year = {2020}');
  });

  it('is offered by every widget with figures', async () => {
    for (const tag of ['tp-trend', 'tp-table', 'tp-indicator'])
      expect(forms(await opened(tag))[0], tag).to.contain('42.225 studenten');
  });

  it('names each format, offers to copy it, and closes again', async () => {
    const element = await opened('tp-indicator');
    expect(all(element, '.cite label').map(words)).to.deep.equal(
      ['Als zin', 'Als CSL-JSON', 'Als BibTeX'].map((form) => `${form}: ${HEADING}`),
    );
    const [button, ...copies] = all<HTMLButtonElement>(element, '.cite button');
    expect(copies.map((one) => one.getAttribute('aria-label'))).to.deep.equal(
      ['zin', 'CSL-JSON', 'BibTeX'].map((form) => `Kopieer: Als ${form}: ${HEADING}`),
    );
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    button?.click();
    await soon(() => all(element, '.cite textarea').length === 0);
    expect(button?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes when another figure is shown, so that no citation is of an older one', async () => {
    const element = await opened('tp-table');
    const [select] = all<HTMLSelectElement>(element, '.why select');
    if (!select) throw new Error('another figure can be chosen');
    select.selectedIndex = 0;
    select.dispatchEvent(new Event('change'));
    await soon(() => all(element, '.cite textarea').length === 0);
    all<HTMLButtonElement>(element, '.cite button')[0]?.click();
    await soon(() => all(element, '.cite textarea').length === 3);
    expect(forms(element)[0]).to.not.contain('42.225');
  });
});
