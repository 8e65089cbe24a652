import { expect } from '@open-wc/testing';
import { unzipSync } from 'fflate';
import type { TpDownloadDetail } from '../../../src/widgets/core/events.js';
import { setImporter } from '../../../src/widgets/core/load/lazy.js';
import { chart, polite } from '../../widgets/core/explorer/explorer-page.js';
import { openSection } from '../../widgets/panel-page.js';
import { MBO, all, part, soon, textOf, widget } from '../../widgets/page.js';
import { csvLinks } from '../../widgets/read-table.js';

const INDEX = new URL('../../../demo/monitor/index.json', import.meta.url).href;
const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Once the files of the table have been made. */
const button = (element: HTMLElement): Promise<HTMLButtonElement> =>
  soon(() => {
    if (element.shadowRoot?.querySelector('.act')) openSection(element, 'download');
    return [
      ...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.files button') ?? []),
    ].find((one) => /zip/i.test(words(one)));
  });
const statusMessage = (element: HTMLElement): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>('.zip.told') ?? null;

/** What the reader would get: the browser is kept from saving it. */
async function zipped(element: HTMLElement): Promise<{
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly files: Record<string, Uint8Array>;
}> {
  const press = await button(element);
  const { click } = HTMLAnchorElement.prototype;
  let given: { readonly name: string; readonly href: string } | null = null;
  HTMLAnchorElement.prototype.click = function () {
    given = { name: this.download, href: this.href };
  };
  try {
    press.click();
    const { name, href } = await soon(() => given);
    const bytes = new Uint8Array(await (await fetch(href)).arrayBuffer());
    return { name, bytes, files: unzipSync(bytes) };
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}
const text = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('a whole widget saved as one file', () => {
  for (const [lang, expected] of [
    [
      'nl',
      {
        licence: 'Licentie: DUO: niet vermeld',
        address: 'Adres van precies deze weergave: http',
        taken: /Opgehaald op \d{1,2} \p{L}+ \d{4}\.\r\n$/u,
      },
    ],
    [
      'en',
      {
        licence: 'Licence: DUO: not stated',
        address: 'Address of exactly this view: http',
        taken: /Retrieved on \d{1,2} \p{L}+ \d{4}\.\r\n$/u,
      },
    ],
  ] as const)
    it(`contains picture, table, sentence, notes, source, licence, address and date, in ${lang}`, async () => {
      const element = await chart({ lang, table: 'open' });
      await soon(() => element.shadowRoot?.querySelector('.pictures button'));
      const { name, files } = await zipped(element);
      const base = 'mbo-instroom-techniek-2020-gender';
      expect(name).to.equal(`${base}.zip`);
      const table = decodeURIComponent(csvLinks(element)[0]?.download ?? '');
      expect(Object.keys(files)).to.deep.equal([
        `${base}.svg`,
        `${base}.png`,
        table,
        `${base}.txt`,
      ]);

      expect(text(files[`${base}.svg`])).to.contain(words(part(element, 'heading')));
      expect([...(files[`${base}.png`] ?? [])].slice(1, 4)).to.deep.equal(
        [...'PNG'].map((sign) => sign.charCodeAt(0)),
      );
      expect(text(files[table])).to.equal(
        await (
          await fetch(csvLinks(element)[0]?.href ?? '')
        )
          .text()
          .then((csv) => `\uFEFF${csv.replace(/^\uFEFF/, '')}`),
      );

      const notes = text(files[`${base}.txt`]);
      expect(notes.startsWith(`${words(part(element, 'heading'))}\r\n`)).to.equal(true);
      expect(notes).to.contain(textOf(element, 'summary')).and.to.contain('42');
      for (const note of element.shadowRoot?.querySelectorAll('[part="notes"] p') ?? [])
        expect(notes).to.contain(words(note));
      expect(notes).to.contain(lang === 'nl' ? 'Bron: DUO' : 'Source: DUO');
      expect(notes).to.contain(expected.licence).and.to.contain(expected.address);
      expect(notes).to.match(expected.taken);
    });

  it('for a card contains its number, unit and period in words, and its picture', async () => {
    const element = await widget('tp-indicator', { src: MBO, loading: 'eager', lang: 'nl' });
    const { files } = await zipped(element);
    const base = 'mbo-instroom-techniek-2020';
    expect(Object.keys(files)).to.deep.equal(
      ['svg', 'png', 'csv', 'txt'].map((ending) => `${base}.${ending}`),
    );
    expect(text(files[`${base}.svg`])).to.contain('42.225');
    expect(text(files['mbo-instroom-techniek-2020.txt'])).to.contain(
      '\r\n42.225 studenten, schooljaar 2019/20, voorlopig\r\n',
    );
  });

  it('has source, date, processing and each address on a line of its own', async () => {
    const element = await widget('tp-table', {
      src: INDEX,
      indicator: 'pps-studenten',
      loading: 'eager',
      lang: 'nl',
    });
    const { files } = await zipped(element);
    const [name = ''] = Object.keys(files).filter((one) => one.endsWith('.txt'));
    const lines = text(files[name]).split('\r\n');
    const source = [...(all(element, '.sources .source')[0]?.children ?? [])].map(words);
    expect(source.length).to.be.greaterThan(2);
    expect(lines).to.include.members(source);
    expect(lines.filter((line) => (line.match(/https?:/g) ?? []).length > 1)).to.deep.equal([]);
  });

  for (const tag of ['tp-trend', 'tp-indicator', 'tp-target', 'tp-table'])
    it(`for ${tag} has the original text of the widget, also where a script of the page or a translator has changed it`, async () => {
      const element = await widget(tag, { src: MBO, loading: 'eager', lang: 'nl' });
      await button(element);
      if (tag === 'tp-trend') await soon(() => all(element, '.pictures button').length === 2);
      const wordsOf = async (): Promise<string> => {
        const { files } = await zipped(element);
        return text(Object.entries(files).find(([name]) => name.endsWith('.txt'))?.[1]);
      };
      const before = await wordsOf();
      for (const node of element.shadowRoot?.querySelectorAll(
        '[part~="heading"], [part] > *, [part] > * > span',
      ) ?? [])
        if (
          node.closest('.files, table, svg') === null &&
          [...node.childNodes].every((one) => one instanceof Text)
        )
          node.textContent = 'Bewerkt';
      for (const name of ['heading', 'summary', 'source'])
        expect(words(part(element, name))).to.contain('Bewerkt');
      expect(before).to.contain('42.225').and.to.contain('Bron: DUO');
      expect(await wordsOf()).to.equal(before);
    });

  it('has the same bytes each time', async () => {
    const element = await widget('tp-table', { src: MBO, loading: 'eager', lang: 'nl' });
    const [one, other] = [await zipped(element), await zipped(element)];
    expect([...one.bytes]).to.deep.equal([...other.bytes]);
  });

  it('remains available as a link, for browsers and frames that block downloads without notice', async () => {
    const element = await widget('tp-table', { src: MBO, loading: 'eager', lang: 'nl' });
    await zipped(element);
    const link = await soon(() =>
      statusMessage(element)?.querySelector<HTMLAnchorElement>('a[download]'),
    );
    expect(link.download).to.equal('mbo-instroom-techniek-2020.zip');
    expect(words(link)).to.match(/^Bewaar mbo-instroom-techniek-2020\.zip \(\d+ kB\)$/);
    expect((await fetch(link.href)).ok).to.equal(true);
    // The runner shows tests in a frame: there a page is named where it can be saved.
    if (self !== top)
      expect(words(statusMessage(element))).to.contain('deze weergave op een eigen pagina');
    await soon(() => polite(element) === 'Het zip-bestand is gemaakt.');
  });

  it('can be cancelled by the page, which receives its name in an event', async () => {
    const element = await widget('tp-table', { src: MBO, loading: 'eager', lang: 'nl' });
    const events: TpDownloadDetail[] = [];
    element.addEventListener('tp-download', (event) => {
      events.push(event.detail);
      event.preventDefault();
    });
    (await button(element)).click();
    await soon(() => events.length > 0);
    expect(events).to.deep.equal([{ form: 'zip', fileName: 'mbo-instroom-techniek-2020.zip' }]);
    expect(words(statusMessage(element))).to.equal('');
  });

  it('is reported as unavailable where the script for it is blocked', async () => {
    const element = await widget('tp-table', { src: MBO, loading: 'eager', lang: 'nl' });
    const press = await button(element);
    setImporter(() => Promise.reject(new Error('blocked')));
    try {
      press.click();
      await soon(() => words(statusMessage(element)) !== '');
    } finally {
      setImporter();
    }
    expect(words(statusMessage(element))).to.equal(
      'Het bestand bij deze tabel kan hier niet worden gemaakt. De tabel staat er wel.',
    );
  });
});
