import { expect } from '@open-wc/testing';
import { smallFile } from '../data/small-file.js';
import { MBO, once, part, soon, textOf, widget } from './page.js';

/** Entries of the catalogue of bad input that only a whole widget can answer. */
const TAGS = ['tp-indicator', 'tp-trend', 'tp-table'] as const;

/** A widget whose figures stand in the page itself, read and shown. */
async function shown(
  tag: string,
  file: Readonly<Record<string, unknown>>,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = 'figures-of-this-test';
  block.textContent = JSON.stringify(file);
  document.body.append(block);
  try {
    const element = await widget(tag, { src: '#figures-of-this-test', ...attributes });
    await once(element, 'tp-ready');
    await soon(() => part(element, 'source'));
    return element;
  } finally {
    block.remove();
  }
}

const all = (element: Element, selector: string): readonly HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const shownText = (element: Element): string =>
  element.shadowRoot!.textContent.replace(/\s+/g, ' ');
const picture = (element: Element): Promise<Element> =>
  soon(() => element.shadowRoot?.querySelector('[part="chart"] svg'));

describe('hostile files and pages', () => {
  for (const tag of TAGS) {
    it(`118: <${tag}> shows a note with an HTML link as text, without a link`, async () => {
      const note = 'Zie <a href="https://elders.example/?a=1&amp;b">de toelichting</a>.';
      const element = await shown(tag, smallFile({ notes: { n1: { nl: note } } }), {
        split: 'gender',
      });
      expect(all(element, '[href*="elders"]')).to.deep.equal([]);
      if (tag !== 'tp-indicator') expect(shownText(element)).to.contain(note);
    });

    it(`132: <${tag}> shows the same on a page that uses the same names`, async () => {
      const names = [
        'tp',
        'tp-trend',
        'tp-indicator',
        'tp-table',
        'techniekpact',
        'figures',
        'drawing',
        'heading',
        'value',
        'base',
        'fonts',
      ];
      const taken = names.flatMap((name) =>
        ['form', 'img', 'a'].map((kind) => {
          const element = document.createElement(kind);
          element.setAttribute('name', name);
          element.id = name;
          return element;
        }),
      );
      document.body.append(...taken);
      try {
        const element = await widget(tag, { src: MBO, loading: 'eager' });
        await once(element, 'tp-ready');
        expect(textOf(element, 'heading')).to.contain('technische mbo-opleidingen');
        await soon(() => /42\.225/.test(shownText(element)));
        if (tag === 'tp-trend') await picture(element);
        expect(part(element, 'error')).to.equal(null);
      } finally {
        for (const element of taken) element.remove();
      }
    });

    it(`136: <${tag}> marks the language of a text where the file lacks the requested one`, async () => {
      const element = await shown(tag, smallFile({ title: { nl: 'Instroom' } }), { lang: 'en' });
      expect(part(element, 'heading')?.lang).to.equal('nl');
      expect(part(element, 'base')?.lang).to.equal('en');
      expect(textOf(element, 'heading')).to.equal('Instroom');
    });

    it(`139: <${tag}> shows a right-to-left title from right to left, and nothing else`, async () => {
      document.documentElement.dir = 'rtl';
      try {
        const element = await shown(tag, smallFile({ title: { ar: 'عدد الطلاب (2020)' } }), {
          lang: 'en',
        });
        expect(part(element, 'heading')?.lang).to.equal('ar');
        expect(getComputedStyle(part(element, 'heading')!).direction).to.equal('rtl');
        for (const piece of all(element, 'span[lang="ar"]'))
          expect(getComputedStyle(piece).direction).to.equal('rtl');
        expect(getComputedStyle(part(element, 'source')!).direction).to.equal('ltr');
      } finally {
        document.documentElement.removeAttribute('dir');
      }
    });

    it(`140: <${tag}> uses Dutch where the language of the page is unsupported`, async () => {
      for (const lang of ['tlh', 'xx-XX', 'nl_NL', 'q']) {
        const element = await shown(
          tag,
          smallFile({ series: [{ key: ['NL01', 'T'], values: [1, 2, 3, 41_977] }] }),
          {
            lang,
          },
        );
        expect(part(element, 'base')?.lang, lang).to.equal('nl');
        expect(shownText(element), lang).to.contain('41.977');
      }
    });
  }

  it('122: a chart draws codes and names that look like expressions as plain text', async () => {
    const names = ['datum.x', '${alert(1)}', 'a.b["c"]', "d'e\\f"];
    const element = await shown(
      'tp-trend',
      smallFile({
        dimensions: [
          {
            id: 'groep',
            label: 'Groep',
            categories: names.map((name) => ({ code: name, label: name })),
          },
        ],
        series: names.map((name, i) => ({
          key: [name],
          values: [1, 2, 3, 4].map((value) => value + 10 * i),
        })),
      }),
      { split: 'groep', loading: 'eager' },
    );
    const drawn = await picture(element);
    expect(drawn.querySelectorAll('.lines_marks path').length).to.equal(names.length);
    const lines = [...drawn.querySelectorAll('text')].map((text) => text.textContent);
    const box = element.shadowRoot!.textContent;
    for (const name of names) expect(box, lines.join(' | ')).to.contain(name);
  });
});
