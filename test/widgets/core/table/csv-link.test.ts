import { expect } from '@open-wc/testing';
import { figures } from '../../../../stories/figures.js';
import { openSection } from '../../panel-page.js';
import { MBO, part, soon, widget, withFetch } from '../../page.js';
import { csvLinks, seenRows } from '../../read-table.js';

const ready = async (
  attributes: Record<string, string>,
  tag = 'tp-table',
): Promise<HTMLElement> => {
  const element = await widget(tag, attributes);
  await soon(() => part(element, 'table'));
  return element;
};

const contentOf = async (link: HTMLAnchorElement): Promise<string> => {
  // As bytes: reading it as text would take the byte order mark away.
  const bytes = new Uint8Array(await (await fetch(link.href)).arrayBuffer());
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
};

/** The cells of a CSV file, by the rules of RFC 4180. */
const cellsOf = (text: string, separator: string): readonly (readonly string[])[] =>
  text
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(new RegExp(`("(?:[^"]|"")*"|[^${separator}]*)(${separator}|$)`, 'g'))]
        .slice(0, line.endsWith(separator) ? undefined : -1)
        .map(([, cell = '']) =>
          cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
        ),
    );

const names = (element: HTMLElement): readonly string[] =>
  csvLinks(element).map((link) => link.getAttribute('aria-label') ?? '');

describe('the CSV files of a table', () => {
  it('A11Y-62: have their type and size in the name of their link, and a link for each of two forms', async () => {
    const element = await ready({ src: MBO, heading: 'Instroom' });
    expect(names(element)).to.have.length(2);
    for (const [i, name] of names(element).entries()) {
      const [, size, unit] = /csv.*\((\d+) (bytes|kB)\): Instroom$/.exec(name) ?? [];
      const { length } = new TextEncoder().encode(
        await contentOf(csvLinks(element)[i] as HTMLAnchorElement),
      );
      expect(Number(size)).to.equal(unit === 'kB' ? Math.round(length / 1000) : length);
    }
    expect(new Set(names(element)).size).to.equal(2);
  });

  it('A11Y-62: hold what the table holds, with the status and the reason for an empty cell in words', async () => {
    const file = { ...figures([1234.5, -3, null, null], '.pcs'), suppression: { lessThan: 5 } };
    const unit = {
      kind: 'score',
      label: { nl: 'punten' },
      symbol: '',
      decimals: 1,
      multiplier: 0,
      additive: false,
    };
    let element: HTMLElement | undefined;
    await withFetch(
      () => Promise.resolve(new Response(JSON.stringify({ ...file, unit }))),
      async () => {
        element = await ready({ src: '/csv-kinds.json' });
      },
    );
    const [dutch, international] = csvLinks(element as HTMLElement) as [
      HTMLAnchorElement,
      HTMLAnchorElement,
    ];
    const text = await contentOf(dutch);
    expect(text.startsWith('\uFEFF')).to.equal(true);
    const [head, ...rows] = cellsOf(text, ';');
    expect(head?.slice(0, 3)).to.deep.equal(['Schooljaar', 'Punten', 'Status']);
    expect(rows.map((row) => row.slice(0, 3))).to.deep.equal([
      ['2016/17', '1234,5', ''],
      ['2017/18', '-3', 'voorlopig'],
      ['2018/19', '', 'geheim'],
      ['2019/20', '', 'klein aantal, niet openbaar'],
    ]);
    expect(cellsOf(await contentOf(international), ',').map((row) => row[1])).to.deep.equal([
      'Punten',
      '1234.5',
      '-3',
      '',
      '',
    ]);
  });

  it('A11Y-62: contain every number of the table, series by series', async () => {
    const element = await ready({ src: MBO, split: 'gender' });
    const [head, ...rows] = cellsOf(
      await contentOf(csvLinks(element)[0] as HTMLAnchorElement),
      ';',
    );
    const shown = seenRows(element).flatMap(([period, total, women]) => [
      [period, 'Totaal', total],
      [period, 'Vrouwen', women],
    ]);
    expect(rows).to.have.length(shown.length);
    for (const [i, [period, series, number]] of shown.entries()) {
      const row = rows[i] ?? [];
      expect(row).to.include(period).and.to.include(series);
      expect(Number(row[head?.indexOf('Aantal studenten') ?? -1]).toLocaleString('nl')).to.equal(
        number?.replace('*', ''),
      );
    }
  });

  it('are generated when the table is opened, and released with the widget', async () => {
    const element = await ready({ src: MBO }, 'tp-trend');
    expect(csvLinks(element)).to.have.length(0);
    openSection(element, 'download');
    const [link] = (await soon(() => csvLinks(element).length === 2 && csvLinks(element))) as [
      HTMLAnchorElement,
    ];
    const { href } = link;
    expect((await fetch(href)).ok).to.equal(true);
    const home = element.parentElement as HTMLElement;
    element.remove();
    expect(
      await fetch(href).then(
        () => 'there',
        () => 'gone',
      ),
    ).to.equal('gone');
    home.append(element);
    expect(
      (await fetch(csvLinks(element)[0]?.href ?? '')).ok,
      'they are there again with the widget',
    ).to.equal(true);
  });

  it('are not generated for a card whose disclosure is closed, also where the table in it is open', async () => {
    const element = await ready({ src: MBO }, 'tp-indicator');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(csvLinks(element)).to.have.length(0);
    element.shadowRoot?.querySelector<HTMLElement>('.act[aria-expanded="false"]')?.click();
    await soon(() => csvLinks(element).length === 2);
  });

  it('follow what is shown', async () => {
    const element = await ready({ src: MBO });
    const before = csvLinks(element)[0]?.href ?? '';
    element.setAttribute('edition', '2018');
    await soon(() => csvLinks(element)[0]?.href !== before);
    const text = await contentOf(csvLinks(element)[0] as HTMLAnchorElement);
    expect(text).to.contain('41977').and.not.contain('42225');
    expect(csvLinks(element)[0]?.download).to.equal('mbo-instroom-techniek-2018.csv');
    expect(
      await fetch(before).then(
        () => 'there',
        () => 'gone',
      ),
    ).to.equal('gone');
  });

  it('have the notation of the reader’s language first', async () => {
    const english = await ready({ src: MBO, lang: 'en' });
    expect(
      cellsOf(await contentOf(csvLinks(english)[0] as HTMLAnchorElement), ',')[0]?.[0],
    ).to.equal('School year');
  });

  it('are announced to the page in an event, which can prevent the download', async () => {
    const element = await ready({ src: MBO });
    const events: unknown[] = [];
    const listen = (event: Event): void => {
      events.push((event as CustomEvent<unknown>).detail);
      event.preventDefault();
    };
    document.addEventListener('tp-download', listen);
    try {
      for (const link of csvLinks(element)) {
        const press = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
        link.dispatchEvent(press);
        expect(press.defaultPrevented).to.equal(true);
      }
    } finally {
      document.removeEventListener('tp-download', listen);
    }
    expect(events).to.deep.equal([
      { form: 'csv-dutch', fileName: 'mbo-instroom-techniek-2020.csv' },
      { form: 'csv-international', fileName: 'mbo-instroom-techniek-2020-international.csv' },
    ]);
  });
});
