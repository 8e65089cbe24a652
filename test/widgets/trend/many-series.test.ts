import { expect } from '@open-wc/testing';
import { smallFile } from '../../data/small-file.js';
import { part, soon, widget, withFetch } from '../page.js';
import { captionOf, csvLinks, heads } from '../read-table.js';

const codes = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `G${i}`);

/** Made up: groups with a figure in each year, and no total. */
const file = (groups: number, years: number): object =>
  smallFile({
    period: { kind: 'year', codes: Array.from({ length: years }, (_, i) => String(1500 + i)) },
    dimensions: [
      {
        id: 'group',
        kind: 'other',
        label: 'Groep',
        categories: codes(groups).map((code) => ({ code, label: `Groep ${code}` })),
      },
    ],
    series: codes(groups).map((code, n) => ({
      key: [code],
      values: Array.from({ length: years }, (_, i) => 10 + ((n * 7 + i) % 90)),
    })),
    notes: {},
  });

/** The widget with its table unfolded and its files made. */
const shown = async (
  tag: string,
  figures: object,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> => {
  let element: HTMLElement | undefined;
  await withFetch(
    () => Promise.resolve(new Response(JSON.stringify(figures))),
    async () => {
      element = await widget(tag, {
        src: `/${tag}-${(count += 1)}.json`,
        split: 'group',
        table: 'open',
        loading: 'eager',
        ...attributes,
      });
      await soon(
        () =>
          part(element as HTMLElement, 'table') && csvLinks(element as HTMLElement).length === 2,
      );
    },
  );
  return element as HTMLElement;
};
let count = 0;

const csvOf = async (element: HTMLElement): Promise<string> =>
  (await fetch(csvLinks(element)[0]?.href ?? '')).text();
const options = (element: HTMLElement): number =>
  element.shadowRoot?.querySelectorAll('.series input').length ?? 0;
const notesOf = (element: HTMLElement): string => part(element, 'notes')?.textContent ?? '';

describe('more series than fit on a page', () => {
  it('are in the table and the explorer as far as they fit, and all in the CSV file', async () => {
    const element = await shown('tp-trend', file(60, 400));
    expect(captionOf(element)).to.contain(
      'De tabel toont 25 van 60 groepen. Alle groepen staan in het csv-bestand.',
    );
    expect(heads(element)).to.have.length(26);
    expect(notesOf(element)).to.contain(
      'De grafiek toont de eerste 12 reeksen. De tabel toont er meer, het csv-bestand alle.',
    );
    await soon(() => options(element) > 0);
    expect(options(element)).to.equal(25);
    const csv = await csvOf(element);
    for (const code of ['G0', 'G24', 'G25', 'G59']) expect(csv).to.contain(`Groep ${code}`);
  });

  it('are combined as parts of a bar, and separate in the CSV file', async () => {
    const element = await shown('tp-breakdown', file(60, 400));
    expect(captionOf(element)).to.contain(
      'De tabel toont 12 van 60 groepen. Alle groepen staan in het csv-bestand.',
    );
    expect(notesOf(element)).to.contain(' en 24 andere. Het csv-bestand noemt ze apart.');
    const csv = await csvOf(element);
    for (const code of codes(60)) expect(csv).to.contain(`Groep ${code}`);
  });

  it('have bars for the last periods, and all periods in the CSV file', async () => {
    const element = await shown('tp-breakdown', file(2, 450));
    expect(notesOf(element)).to.contain(
      'Grafiek en tabel tonen de laatste 400 van 450 balken. Het csv-bestand heeft alle.',
    );
    expect(part(element, 'table')?.querySelectorAll('tbody tr')).to.have.length(400);
    const csv = await csvOf(element);
    for (const year of ['1500', '1549', '1550', '1949']) expect(csv).to.contain(year);
  });

  it('reserve height for the rows that are drawn in a comparison, and no more', async () => {
    const element = await shown('tp-compare', file(450, 1));
    expect(notesOf(element)).to.contain('De grafiek toont de eerste 400');
    expect(part(element, 'chart')?.style.getPropertyValue('--_rows')).to.equal('400');
    expect(part(element, 'table')?.querySelectorAll('tbody tr')).to.have.length(450);
  });

  it('are indexed together as far as they are in the table, and all are in their own unit in the CSV file', async () => {
    const element = await shown('tp-trend', file(60, 400), { scale: 'index' });
    expect(captionOf(element)).to.contain(
      'De tabel toont 12 van 60 groepen. Alle groepen staan in het csv-bestand.',
    );
    expect(heads(element)).to.have.length(1 + 2 * 12);
    const csv = await csvOf(element);
    for (const code of codes(60)) expect(csv).to.contain(`Groep ${code}`);
  });

  it('have at most sixty panels, and all are in the CSV file', async () => {
    const element = await shown('tp-trend', file(70, 400), { layout: 'multiples' });
    await soon(() => options(element) > 0);
    expect(options(element)).to.equal(60);
    expect(captionOf(element)).to.contain(
      'De tabel toont 25 van 70 groepen. Alle groepen staan in het csv-bestand.',
    );
    const csv = await csvOf(element);
    for (const code of codes(70)) expect(csv).to.contain(`Groep ${code}`);
  });
});
