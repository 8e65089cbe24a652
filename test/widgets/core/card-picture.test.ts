import { expect } from '@open-wc/testing';
import { setImporter } from '../../../src/widgets/core/load/lazy.js';
import type { TpDownloadDetail } from '../../../src/widgets/core/events.js';
import { given } from '../given-file.js';
import { MBO, part, soon, textOf, widget } from '../page.js';

const file = (name: string): string =>
  new URL(`../../../demo/monitor/${name}`, import.meta.url).href;
const TENSION = file('voorbeeld-spanning.json');
const SHARE = file('pps-studenten-aandeel.json');

const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Once the table is unfolded, and its files have been made. */
const buttons = async (element: HTMLElement): Promise<readonly HTMLButtonElement[]> => {
  const box = await soon(() => {
    element.shadowRoot?.querySelector<HTMLElement>('.act[aria-expanded="false"]')?.click();
    return element.shadowRoot?.querySelector('.files:has(.zip)');
  });
  return [...box.querySelectorAll<HTMLButtonElement>('button')].filter((one) =>
    /SVG|PNG/.test(words(one)),
  );
};

const savedOf = async (element: HTMLElement): Promise<Document> => {
  const [svg] = await buttons(element);
  const { file: saved } = await given(() => svg?.click());
  return new DOMParser().parseFromString(await saved.text(), 'image/svg+xml');
};
const textsOf = (drawn: Document): readonly string[] =>
  [...drawn.querySelectorAll('text')].map(words);

const loaded = async (tag: string, attributes: Record<string, string>): Promise<HTMLElement> => {
  const element = await widget(tag, { loading: 'eager', lang: 'nl', ...attributes });
  await soon(() => part(element, 'source'));
  return element;
};
const card = (attributes: Record<string, string>): Promise<HTMLElement> =>
  loaded('tp-indicator', attributes);
const target = (): Promise<HTMLElement> => loaded('tp-target', { src: SHARE });

describe('the picture of a card as a file', () => {
  it('of a figure contains heading, number, sentences, spark line and source', async () => {
    const element = await card({ src: MBO });
    const drawn = await savedOf(element);
    const allText = textsOf(drawn).join(' ');
    for (const name of ['heading', 'value', 'unit'])
      expect(allText, name).to.contain(textOf(element, name));
    expect(allText)
      .to.contain('42.225 studenten, schooljaar 2019/20, voorlopig')
      .and.to.contain('Bron: DUO');
    const ends = [...(part(element, 'chart')?.querySelectorAll('text') ?? [])].map(words);
    expect(ends.length).to.equal(2);
    expect(textsOf(drawn)).to.include.members(ends);
    const line = part(element, 'chart')?.querySelector('[data-run]')?.getAttribute('d') ?? '';
    expect([...drawn.querySelectorAll('path')].map((one) => one.getAttribute('d'))).to.include(
      line,
    );
  });

  it('of a figure in classes contains all classes in their colours, and the names of the first and the last', async () => {
    const element = await card({ src: TENSION });
    element.style.width = '500px';
    const cells = [...(element.shadowRoot?.querySelectorAll('.cell') ?? [])];
    const colours = cells.map((one) => getComputedStyle(one, '::before').backgroundColor);
    expect(new Set(colours).size).to.equal(5);
    const drawn = await savedOf(element);
    expect(
      [...drawn.querySelectorAll('rect')].map((one) => one.getAttribute('fill')),
    ).to.include.members(colours);
    expect(textsOf(drawn)).to.include.members(['gemiddeld', 'zeer ruim', 'zeer krap', '0,25']);
  });

  it('of a target contains the sentences, the course, bar, marker, both numbers, the owner of the target and the source', async () => {
    const element = await target();
    element.style.width = '600px';
    const drawn = await savedOf(element);
    const allText = textsOf(drawn).join(' ');
    for (const name of ['heading', 'course'])
      expect(allText, name).to.contain(textOf(element, name));
    for (const said of element.shadowRoot?.querySelectorAll("[part='words'] p") ?? [])
      expect(allText).to.contain(said.textContent);
    expect(textsOf(drawn)).to.include.members([
      '5% (2019)',
      'doel 25% (2025)',
      '20 procentpunt minder',
    ]);
    expect(allText).to.contain('Doel van Katapult uit 2019').and.to.contain('Bron: Katapult');
    // The bar is a fifth of the way to the post.
    const bar = [...drawn.querySelectorAll('rect[transform]')].map((one) =>
      Number(one.getAttribute('width')),
    );
    const width = part(element, 'chart')?.clientWidth ?? 0;
    expect(bar.some((one) => Math.abs(one - width / 5) < 1)).to.equal(true);
  });

  it('has its labels below the drawing where the card is too narrow', async () => {
    const element = await target();
    element.style.width = '220px';
    const texts = textsOf(await savedOf(element));
    expect(texts).to.include('5% (2019)').and.to.include('doel 25% (2025)');
    expect(texts).not.to.include('20 procentpunt minder');
  });

  it('has all content within its edges, with no text over other text', async () => {
    for (const element of [
      await card({ src: MBO }),
      await card({ src: TENSION }),
      await target(),
      await card({ src: MBO, size: 'large' }),
    ]) {
      const drawn = await savedOf(element);
      const svg = document.importNode(drawn.documentElement, true) as unknown as SVGSVGElement;
      document.body.append(svg);
      const whole = svg.getBoundingClientRect();
      const boxes = [...svg.querySelectorAll('text')]
        .filter((one) => one.getAttribute('fill') !== 'none')
        .map((one) => one.getBoundingClientRect());
      svg.remove();
      for (const [i, box] of boxes.entries()) {
        expect(
          box.left >= whole.left && box.right <= whole.right + 1 && box.bottom <= whole.bottom,
        ).to.equal(true);
        for (const other of boxes.slice(i + 1))
          expect(
            box.right <= other.left + 1 ||
              other.right <= box.left + 1 ||
              box.bottom <= other.top + 6 ||
              other.bottom <= box.top + 6,
          ).to.equal(true);
      }
    }
  });

  it('needs no other resource', async () => {
    for (const element of [await card({ src: TENSION }), await target()]) {
      const text = new XMLSerializer().serializeToString(await savedOf(element));
      expect(
        /var\(|light-dark|url\(|href|<script|<style|\s(?:style|class|id|on\w+)=/.exec(text),
      ).to.equal(null);
    }
  });

  it('is available as PNG too, and the page can prevent the download', async () => {
    const element = await target();
    const [, png] = await buttons(element);
    const { file: saved, name } = await given(() => png?.click());
    expect([saved.type, name]).to.deep.equal(['image/png', 'pps-studenten-aandeel-2019.png']);
    const image = await createImageBitmap(saved);
    expect(image.width).to.be.greaterThan(500);
    const events: TpDownloadDetail[] = [];
    element.addEventListener('tp-download', (event) => {
      events.push(event.detail);
      event.preventDefault();
    });
    png?.click();
    expect(events).to.deep.equal([{ form: 'png', fileName: 'pps-studenten-aandeel-2019.png' }]);
  });

  it('has a named download button where something is drawn, and none elsewhere', async () => {
    const element = await card({ src: MBO });
    const offered = await buttons(element);
    expect(offered.map(words)).to.deep.equal(['Grafiek als SVG', 'Grafiek als PNG']);
    expect(offered[0]?.getAttribute('aria-label')).to.equal(
      `Grafiek als SVG: ${textOf(element, 'heading')}`,
    );
    expect(await buttons(await card({ src: MBO, hide: 'chart' }))).to.deep.equal([]);
    expect(await buttons(await widget('tp-table', { src: MBO, loading: 'eager' }))).to.deep.equal(
      [],
    );
  });

  it('is reported as unavailable where the script for it is blocked', async () => {
    const element = await target();
    const [svg] = await buttons(element);
    setImporter((name, load) =>
      name === 'picture-file' ? Promise.reject(new Error('blocked')) : load(),
    );
    try {
      svg?.click();
      await soon(() => words(element.shadowRoot?.querySelector('.told')).length > 10);
    } finally {
      setImporter();
    }
  });
});
