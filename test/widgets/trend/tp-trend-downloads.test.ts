import { expect } from '@open-wc/testing';
import type { TpDownloadDetail } from '../../../src/widgets/core/events.js';
import { chart, step } from '../core/explorer/explorer-page.js';
import { given, pictureButton as button } from '../given-file.js';
import { part } from '../page.js';

const loaded = async (file: Blob): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = URL.createObjectURL(file);
  await image.decode();
  return image;
};

/** How many pixels have just this colour. */
const count = (image: HTMLImageElement, colour: string): number => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  const wanted = colour.match(/\d+/g)?.map(Number) ?? [];
  let found = 0;
  for (let i = 0; i < data.length; i += 4)
    if (wanted.every((part, c) => data[i + c] === part)) found += 1;
  return found;
};

describe('the picture of <tp-trend> as a file', () => {
  for (const [lang, source] of [
    ['nl', 'Bron: DUO'],
    ['en', 'Source: DUO'],
  ] as const) {
    it(`is a standalone drawing with heading, notes and source, in ${lang}`, async () => {
      const element = await chart({ lang, table: 'open' });
      step(element, 1);
      const svg = await button(element, 'svg');
      const { file, name } = await given(() => svg.click());
      expect(name).to.equal('mbo-instroom-techniek-2020-gender.svg');
      const text = await file.text();
      for (const untranslated of [part(element, 'heading')?.textContent ?? '-', source, '2013/14'])
        expect(text.includes(untranslated), untranslated).to.equal(true);
      expect(
        text.match(/var\(|<script|<style| style=|href|url\(|light-dark|<foreignObject/),
      ).to.equal(null);
      expect(text.includes('chosen'), 'the point that the reader chose').to.equal(false);
      expect((await loaded(file)).naturalWidth).to.be.greaterThan(300);
    });
  }

  for (const theme of ['light', 'dark']) {
    it(`is a PNG of twice the size with the same lines, in ${theme}`, async () => {
      const element = await chart({ theme, table: 'open' });
      step(element, 1);
      step(element, -1);
      const [svg, png] = [await button(element, 'svg'), await button(element, 'png')];
      const drawing = await loaded((await given(() => svg.click())).file);
      const { file, name } = await given(() => png.click());
      expect([name, file.type]).to.deep.equal([
        'mbo-instroom-techniek-2020-gender.png',
        'image/png',
      ]);
      const image = await loaded(file);
      expect(image.naturalWidth / drawing.naturalWidth).to.be.closeTo(2, 0.02);
      expect(image.naturalHeight / drawing.naturalHeight).to.be.closeTo(2, 0.02);
      const probe = document.createElement('i');
      element.shadowRoot?.append(probe);
      for (const role of ['--_paper', '--_series-1', '--_series-2', '--_text', '--_surface']) {
        probe.style.color = `var(${role})`;
        const { color } = getComputedStyle(probe);
        const [large, small] = [count(image, color), count(drawing, color)];
        expect(small, role).to.be.greaterThan(20);
        expect(large / small, role).to.be.within(2, 8);
      }
    });
  }

  it('is an SVG where a browser returns noise instead of pixels', async () => {
    const element = await chart({ table: 'open' });
    const png = await button(element, 'png');
    const { getImageData } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.getImageData = () =>
      new ImageData(new Uint8ClampedArray([255, 255, 255, 255]), 1);
    try {
      const { file, name } = await given(() => png.click());
      expect([name, file.type]).to.deep.equal([
        'mbo-instroom-techniek-2020-gender.svg',
        'image/svg+xml',
      ]);
    } finally {
      CanvasRenderingContext2D.prototype.getImageData = getImageData;
    }
  });

  it('is announced to the page in an event, which can prevent the download', async () => {
    const element = await chart({ table: 'open' });
    const png = await button(element, 'png');
    const events: TpDownloadDetail[] = [];
    let made = false;
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      made = true;
      return '#';
    };
    document.addEventListener(
      'tp-download',
      (event) => {
        events.push(event.detail);
        event.preventDefault();
      },
      { once: true },
    );
    png.click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    URL.createObjectURL = createObjectURL;
    expect(events).to.deep.equal([
      { form: 'png', fileName: 'mbo-instroom-techniek-2020-gender.png' },
    ]);
    expect(made).to.equal(false);
  });

  it('has a unique name on each button, beginning with its visible text', async () => {
    const element = await chart({ table: 'open' });
    for (const form of ['svg', 'png'] as const) {
      const { textContent, ariaLabel } = await button(element, form);
      expect(ariaLabel).to.equal(`${textContent}: ${part(element, 'heading')?.textContent}`);
    }
  });
});
