import { expect } from '@open-wc/testing';
import { unzipSync } from 'fflate';
import type { TpDownloadDetail } from '../../../src/widgets/core/events.js';
import { setImporter } from '../../../src/widgets/core/load/lazy.js';
import { chart, polite } from '../../widgets/core/explorer/explorer-page.js';
import { MBO, all, part, soon, textOf, widget } from '../../widgets/page.js';
import { csvLinks } from '../../widgets/read-table.js';

const INDEX = new URL('../../../demo/monitor/index.json', import.meta.url).href;
const NAMES = { zip: /zip/i, share: /^(Delen|Share)/ } as const;

const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Once the files of the table have been made. */
const button = (element: HTMLElement, way: keyof typeof NAMES): Promise<HTMLButtonElement> =>
  soon(() => {
    // What is folded makes no files.
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? [])
      details.open = true;
    return [
      ...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.files button') ?? []),
    ].find((one) => NAMES[way].test(words(one)));
  });
const statusMessage = (element: HTMLElement): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>('.told') ?? null;

/** What the reader would get: the browser is kept from saving it. */
async function zipped(element: HTMLElement): Promise<{
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly files: Record<string, Uint8Array>;
}> {
  const press = await button(element, 'zip');
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

/** Runs `work` while the browser shares and copies as told. */
async function withWays(
  ways: {
    readonly share?: (data: ShareData) => Promise<void>;
    readonly copy: (text: string) => Promise<void>;
  },
  work: () => Promise<void>,
): Promise<void> {
  const own = (name: string, value: unknown): void =>
    void Object.defineProperty(navigator, name, { configurable: true, value });
  own('share', ways.share);
  own('clipboard', { writeText: ways.copy });
  try {
    await work();
  } finally {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}
const refused = (name: string): Promise<never> => Promise.reject(new DOMException('no', name));

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
    const source = [...(part(element, 'source')?.children ?? [])].map(words);
    expect(source.length).to.be.greaterThan(2);
    expect(lines).to.include.members(source);
    expect(lines.filter((line) => (line.match(/https?:/g) ?? []).length > 1)).to.deep.equal([]);
  });

  for (const tag of ['tp-trend', 'tp-indicator', 'tp-target', 'tp-table'])
    it(`for ${tag} has the original text of the widget, also where a script of the page or a translator has changed it`, async () => {
      const element = await widget(tag, { src: MBO, loading: 'eager', lang: 'nl' });
      await button(element, 'zip');
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
    (await button(element, 'zip')).click();
    await soon(() => events.length > 0);
    expect(events).to.deep.equal([{ form: 'zip', fileName: 'mbo-instroom-techniek-2020.zip' }]);
    expect(words(statusMessage(element))).to.equal('');
  });

  it('is reported as unavailable where the script for it is blocked', async () => {
    const element = await widget('tp-table', { src: MBO, loading: 'eager', lang: 'nl' });
    const press = await button(element, 'zip');
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

describe('sharing a widget', () => {
  it('passes heading, sentence and address to the share dialog of the device', async () => {
    const element = await chart({ lang: 'nl', table: 'open' });
    const given: ShareData[] = [];
    const press = await button(element, 'share');
    expect(press.getAttribute('aria-label')).to.equal(`Delen: ${words(part(element, 'heading'))}`);
    await withWays(
      {
        share: (data) => Promise.resolve(void given.push(data)),
        copy: () => refused('NotAllowedError'),
      },
      async () => {
        press.click();
        await soon(() => given.length > 0);
      },
    );
    expect(given[0]?.title).to.equal(words(part(element, 'heading')));
    expect(given[0]?.text).to.equal(textOf(element, 'summary'));
    expect(given[0]?.url).to.contain(location.origin);
    expect(words(statusMessage(element))).to.equal('');
  });

  it('reports nothing when the reader cancels', async () => {
    const element = await widget('tp-table', { src: MBO, loading: 'eager', lang: 'nl' });
    const press = await button(element, 'share');
    let attempts = 0;
    await withWays(
      {
        share: () => ((attempts += 1), refused('AbortError')),
        copy: () => refused('NotAllowedError'),
      },
      async () => {
        press.click();
        await soon(() => attempts > 0);
        await new Promise((done) => setTimeout(done, 50));
      },
    );
    expect(words(statusMessage(element))).to.equal('');
  });

  for (const [lang, copied] of [
    ['nl', 'De link is gekopieerd.'],
    ['en', 'The link has been copied.'],
  ] as const)
    it(`copies the link where the device has no share dialog, in ${lang}`, async () => {
      const element = await widget('tp-table', { src: MBO, loading: 'eager', lang });
      const press = await button(element, 'share');
      const got: string[] = [];
      await withWays({ copy: (link) => Promise.resolve(void got.push(link)) }, async () => {
        press.click();
        await soon(() => words(statusMessage(element)).startsWith(copied));
      });
      expect(got).to.deep.equal([statusMessage(element)?.querySelector('input')?.value]);
      expect(got[0]).to.contain(location.origin);
      // What is read beside the field is part of its name.
      const [field, label] = [
        statusMessage(element)?.querySelector('input'),
        statusMessage(element)?.querySelector('label'),
      ];
      expect(
        field?.getAttribute('aria-label')?.startsWith(words(label).replace(/:$/, '')),
      ).to.equal(true);
      await soon(() => polite(element) === copied);
    });

  it('shows the link, selected, where it cannot be copied', async () => {
    const element = await widget('tp-table', { src: MBO, loading: 'eager', lang: 'nl' });
    const press = await button(element, 'share');
    await withWays(
      { share: () => refused('NotAllowedError'), copy: () => refused('NotAllowedError') },
      async () => {
        press.click();
        await soon(() => statusMessage(element)?.querySelector('input'));
      },
    );
    const field = statusMessage(element)?.querySelector('input') as HTMLInputElement;
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    expect(words(statusMessage(element))).to.equal('Link naar precies deze weergave:');
    expect(polite(element)).to.contain('Ctrl+C');
  });
});

describe('the link to the indicator page (“Bekijk op de monitor”)', () => {
  const links = (element: HTMLElement): readonly HTMLAnchorElement[] =>
    [
      ...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.files a:not([download])') ??
        []),
    ].filter((link) => link.closest('.told') === null);

  it('has the address that the index names for the indicator', async () => {
    const element = await widget('tp-indicator', {
      src: INDEX,
      indicator: 'mbo-instroom-techniek',
      loading: 'eager',
      lang: 'nl',
    });
    await button(element, 'share');
    expect(
      links(element).map((link) => [link.href, link.getAttribute('aria-label')]),
    ).to.deep.equal([
      [
        new URL('../leren.html#mbo-instroom-techniek', INDEX).href,
        `Bekijk op de monitor: ${words(part(element, 'heading'))}`,
      ],
    ]);
  });

  it('is absent for a file without an index', async () => {
    const element = await widget('tp-indicator', { src: MBO, loading: 'eager', lang: 'nl' });
    await button(element, 'share');
    expect(links(element)).to.have.length(0);
  });
});
