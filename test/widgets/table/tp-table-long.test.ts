import { aTimeout, expect } from '@open-wc/testing';
import { manyRows } from '../../../stories/many-rows.js';
import { emulateMedia, setViewport } from '../../support/page-commands.js';
import { all, part, soon, widget, withFetch } from '../page.js';
import {
  captionOf,
  column,
  csvLinks,
  heads,
  seenRows,
  sortBy,
  spoken,
  tableOf,
} from '../read-table.js';

let files = 0;

const tableOfFile = async (
  file: object,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> => {
  let element: HTMLElement | undefined;
  await withFetch(
    () => Promise.resolve(new Response(JSON.stringify(file))),
    async () => {
      element = await widget('tp-table', {
        src: `/table-of-many-${(files += 1)}.json`,
        ...attributes,
      });
      await soon(() => part(element as HTMLElement, 'table'));
    },
  );
  return element as HTMLElement;
};

/** 1.200 rows: 40 places by gender in 10 years. */
const long = (attributes: Record<string, string> = {}): Promise<HTMLElement> =>
  tableOfFile(manyRows(40, 10), { split: 'place gender', form: 'long', ...attributes });

/** 120 rows of 10 columns. */
const wide = (attributes: Record<string, string> = {}): Promise<HTMLElement> =>
  tableOfFile(manyRows(40, 10), { split: 'place gender', ...attributes });

const field = (element: Element): HTMLInputElement =>
  element.shadowRoot?.querySelector('input[type="search"]') as HTMLInputElement;
const type = (element: Element, text: string): void => {
  field(element).value = text;
  field(element).dispatchEvent(new Event('input', { bubbles: true }));
};
const buttons = (element: Element): readonly HTMLButtonElement[] =>
  all<HTMLButtonElement>(element, '.pages button');
const nameOf = (node: Element): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
const box = (element: Element): HTMLElement =>
  element.shadowRoot?.querySelector('.scroll') as HTMLElement;
const whole = (element: Element, rows: number): Promise<boolean> =>
  soon(() => tableOf(element).tBodies[0]?.rows.length === rows);

describe('searching a table', () => {
  it('A11Y-72: has a native search field with a visible label that names the table', async () => {
    const element = await wide({ heading: 'Leerlingen' });
    expect(nameOf(field(element).closest('label') as Element)).to.equal(
      'Zoek in de tabel: Leerlingen',
    );
    expect(
      field(element).closest('label')?.firstElementChild?.getBoundingClientRect().height,
    ).to.be.greaterThan(10);
    expect(field(element).getBoundingClientRect().height).to.be.at.least(44);
  });

  it('A11Y-72: shows at once how many of how many rows were found, and announces it once when typing stops', async () => {
    const element = await wide();
    expect(captionOf(element)).to.contain('120 rijen.');
    const announced: string[] = [];
    const live = element.shadowRoot?.querySelector('[aria-live]') as HTMLElement;
    new MutationObserver(() => announced.push(spoken(element))).observe(live, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    type(element, 'plaats 1');
    type(element, 'plaats 12');
    type(element, 'plaats 12 vrouwen');
    expect(captionOf(element)).to.contain('1 van 120 rijen met “plaats 12 vrouwen”.');
    expect(seenRows(element).map((row) => row.slice(0, 2))).to.deep.equal([
      ['Plaats 12', 'Vrouwen'],
    ]);
    await soon(() => announced.length > 0);
    expect(announced).to.deep.equal(['1 van 120 rijen met “plaats 12 vrouwen”.']);
    expect(element.shadowRoot?.activeElement, 'focus is not moved').to.equal(null);
  });

  it('mentions that nothing was found, and has a button to show all rows again', async () => {
    const element = await wide();
    type(element, 'nergens');
    expect(captionOf(element)).to.contain('0 van 120 rijen met “nergens”.');
    expect(nameOf(all(element, '.none')[0] as Element)).to.equal(
      'Geen enkele rij bevat “nergens”.',
    );
    all(element, '.find button')[0]?.click();
    await whole(element, 100);
    expect(field(element).value).to.equal('');
    expect(all(element, '.none')).to.have.length(0);
  });

  it('has the same in English', async () => {
    const element = await wide({ lang: 'en', heading: 'Pupils' });
    expect(nameOf(field(element).closest('label') as Element)).to.equal('Search the table: Pupils');
    type(element, 'place 37 women');
    expect(captionOf(element)).to.contain('1 of 120 rows with “place 37 women”.');
    type(element, 'nowhere');
    expect(nameOf(all(element, '.none')[0] as Element)).to.equal('No row contains “nowhere”.');
  });

  it('A11Y-26: keeps the search text and the focus in the field when other figures are loaded', async () => {
    const element = await wide();
    field(element).focus();
    type(element, 'vrouwen');
    element.setAttribute('period', 'last-3');
    await soon(() => heads(element).length === 5);
    expect(captionOf(element)).to.contain('40 van 120 rijen met “vrouwen”.');
    expect(field(element).value).to.equal('vrouwen');
    expect(element.shadowRoot?.activeElement).to.equal(field(element));
  });

  it('is not offered for a short table, nor where the page hides it', async () => {
    expect(field(await tableOfFile(manyRows(6, 3), { split: 'place gender' }))).to.equal(null);
    const hidden = field(await wide({ hide: 'search' }));
    expect(hidden.checkVisibility()).to.equal(false);
  });

  it('does not change the files', async () => {
    const element = await wide();
    type(element, 'plaats 12 vrouwen');
    const text = await (await fetch(csvLinks(element)[0]?.href ?? '')).text();
    expect(text.trim().split('\r\n')).to.have.length(1201);
  });
});

describe('a table of many rows', () => {
  it('shows a page of them, with its row numbers and the total', async () => {
    const element = await long();
    await whole(element, 100);
    expect(captionOf(element)).to.contain('1.200 rijen. Dit zijn rij 1 tot en met 100.');
    expect(
      buttons(element)
        .map(nameOf)
        .map((name) => name.replace(/:.*/, '')),
    ).to.deep.equal(['Toon de vorige 100 rijen', 'Toon de volgende 100 rijen']);
  });

  it('A11Y-11: has buttons that reach every row, each once, and keep the focus', async () => {
    const element = await long();
    const seen = new Set<string>();
    for (let page = 1; page <= 12; page++) {
      await soon(() =>
        captionOf(element).includes(`tot en met ${(page * 100).toLocaleString('nl')}.`),
      );
      await whole(element, 100);
      for (const row of seenRows(element)) seen.add(row.slice(0, 3).join());
      buttons(element)[1]?.focus();
      buttons(element)[1]?.click();
    }
    expect(seen.size).to.equal(1200);
    expect(buttons(element)[1]?.getAttribute('aria-disabled')).to.equal('true');
    expect(element.shadowRoot?.activeElement).to.equal(buttons(element)[1]);
    expect(captionOf(element)).to.contain('Dit zijn rij 1.101 tot en met 1.200.');
  });

  it('announces the new rows, scrolls its box to the top, and does not move the page', async () => {
    const element = await long();
    await whole(element, 100);
    box(element).scrollTop = 300;
    buttons(element)[1]?.scrollIntoView();
    const before = scrollY;
    buttons(element)[1]?.click();
    await soon(() => spoken(element) === '1.200 rijen. Dit zijn rij 101 tot en met 200.');
    expect(box(element).scrollTop).to.equal(0);
    expect(scrollY).to.equal(before);
  });

  it('shows only matching rows when a reader types while rows are being added, and all of them after it was moved', async () => {
    const element = await long();
    type(element, 'plaats 12 vrouwen 2019');
    await aTimeout(200);
    expect(seenRows(element).map((row) => row.slice(0, 3))).to.deep.equal([
      ['Plaats 12', 'Vrouwen', '2019'],
    ]);
    type(element, '');
    const home = element.parentElement as HTMLElement;
    element.remove();
    await aTimeout(50);
    home.append(element);
    await whole(element, 100);
    expect(new Set(seenRows(element).map((row) => row.slice(0, 3).join())).size).to.equal(100);
  });

  it('is sorted as a whole, and returns to its first page', async () => {
    const element = await long();
    buttons(element)[1]?.click();
    sortBy(element, 3);
    sortBy(element, 3);
    await whole(element, 100);
    const numbers = column(element, 3).map((text) => Number(text.replace(/[.*]/g, '')));
    expect(numbers).to.deep.equal(numbers.toSorted((a, b) => b - a));
    expect(numbers[0]).to.be.greaterThan(180);
    expect(captionOf(element)).to.contain(
      'Dit zijn rij 1 tot en met 100. Gesorteerd op Aantal leerlingen, aflopend.',
    );
    sortBy(element, 0);
    expect(column(element, 0)[0]).to.equal('Plaats 1');
  });

  it('A11Y-34, A11Y-60: scrolls in its own box under fixed headers, which the keyboard reaches and the caption names', async () => {
    const element = await long();
    await whole(element, 100);
    await soon(() => box(element).getAttribute('tabindex') === '0');
    expect(
      element.shadowRoot?.getElementById(box(element).getAttribute('aria-labelledby') ?? ''),
    ).to.equal(tableOf(element).caption);
    box(element).scrollTop = 2000;
    scrollTo(0, scrollY + box(element).getBoundingClientRect().top);
    const top = box(element).getBoundingClientRect().top;
    const head = heads(element)[0]?.getBoundingClientRect();
    expect(Math.abs((head?.top ?? 0) - top)).to.be.at.most(2);
    const button = heads(element)[0]?.querySelector('button') as HTMLElement;
    const { left, bottom } = button.getBoundingClientRect();
    const there = element.shadowRoot?.elementFromPoint(left + 5, bottom - 10) ?? null;
    expect(button.contains(there), 'no row stands before a head').to.equal(true);
  });

  it('has columns of the same width on each page', async () => {
    const element = await long();
    await whole(element, 100);
    const widths = (): readonly number[] =>
      heads(element).map((head) => Math.round(head.getBoundingClientRect().width));
    const before = widths();
    type(element, 'plaats 1 mannen');
    expect(widths()).to.deep.equal(before);
  });

  it('has at most one page of ten thousand rows in the document, and all rows in the files', async () => {
    const element = await tableOfFile(manyRows(340, 10), { split: 'place gender', form: 'long' });
    await whole(element, 100);
    expect(captionOf(element)).to.contain('10.200 rijen. Dit zijn rij 1 tot en met 100.');
    type(element, 'plaats 339 vrouwen 2019');
    await soon(() => seenRows(element).length === 1);
    expect(seenRows(element).map((row) => row.slice(0, 3))).to.deep.equal([
      ['Plaats 339', 'Vrouwen', '2019'],
    ]);
    const links = await soon(() => csvLinks(element).length === 2 && csvLinks(element));
    const text = await (await fetch(links[0]?.href ?? '')).text();
    expect(text.trim().split('\r\n')).to.have.length(10_201);
  });

  it('A11Y-57: prints all rows with their headers, and mentions it where there are too many to print', async function () {
    const element = await long();
    await whole(element, 100);
    dispatchEvent(new Event('beforeprint'));
    if (!(await emulateMedia({ type: 'print' }))) return this.skip();
    try {
      const printed = all(element, 'tbody tr').filter((row) => row.checkVisibility());
      expect(printed).to.have.length(1200);
      expect(all(element, '.find, .pages').filter((node) => node.checkVisibility())).to.deep.equal(
        [],
      );
      expect(getComputedStyle(box(element)).maxHeight).to.equal('none');
      expect(getComputedStyle(tableOf(element).tHead as Element).display).to.equal(
        'table-header-group',
      );
      const book = await tableOfFile(manyRows(100, 10), { split: 'place gender', form: 'long' });
      dispatchEvent(new Event('beforeprint'));
      const lines = all(book, 'caption > span').filter((node) => node.checkVisibility());
      expect(nameOf(lines[1] as Element)).to.equal(
        `Op papier staan de eerste 2.000 van 3.000 rijen. Alle rijen staan in het csv-bestand op ${location.href} . In de volgorde van de bron.`,
      );
      expect(all(book, 'tbody tr').filter((row) => row.checkVisibility())).to.have.length(2000);
    } finally {
      await emulateMedia({});
    }
    expect(all(element, 'tbody tr').filter((row) => row.checkVisibility())).to.have.length(100);
  });

  it('A11Y-82: has no axe violation on its second page', async () => {
    const element = await long();
    buttons(element)[1]?.click();
    await whole(element, 100);
    await expect(element).to.be.accessible();
  });

  for (const lang of ['nl', 'en']) {
    for (const media of [{}, { 'forced-colors': 'active' }] as const) {
      it(`A11Y-82: has no axe violation during a search, in ${lang}, ${Object.values(media).join() || 'light'}`, async function () {
        if (!(await emulateMedia(media)) && Object.keys(media).length > 0) return this.skip();
        try {
          const element = await tableOfFile(manyRows(8, 3), { split: 'place gender', lang });
          type(element, '5');
          await expect(element).to.be.accessible();
          type(element, 'xyz');
          await expect(element).to.be.accessible();
        } finally {
          await emulateMedia({});
        }
      });
    }
  }
});

describe('a table on a phone', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('A11Y-49: reflows its long form: nothing scrolls sideways, and no figure is lost', async () => {
    const element = await long();
    await whole(element, 100);
    expect(heads(element).map((head) => nameOf(head).replace(/, sorteren.*/, ''))).to.deep.equal([
      'Plaats, geslacht, jaar',
      'Aantal leerlingen',
    ]);
    expect(seenRows(element)[0]).to.deep.equal(['Plaats 1, Totaal, 2010', '8']);
    expect(box(element).scrollWidth).to.be.at.most(box(element).clientWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(
      document.documentElement.clientWidth,
    );
    await expect(element).to.be.accessible();
  });

  it('A11Y-54: has a field and buttons of at least 44 px', async () => {
    const element = await long();
    type(element, 'plaats');
    for (const control of all(element, 'input, button:not(.act), select')) {
      if (!control.checkVisibility()) continue;
      const { width, height } = control.getBoundingClientRect();
      if (width > 0) expect(Math.min(width, height), nameOf(control)).to.be.at.least(44);
    }
  });

  it('uses its wide form when the page gets wider, and keeps the search text', async () => {
    const element = await long();
    type(element, 'plaats 39 vrouwen');
    await setViewport({ width: 800, height: 600 });
    await soon(() => heads(element).length === 4);
    expect(seenRows(element)).to.have.length(10);
    expect(field(element).value).to.equal('plaats 39 vrouwen');
    await setViewport({ width: 320, height: 640 });
    await soon(() => heads(element).length === 2);
  });
});
