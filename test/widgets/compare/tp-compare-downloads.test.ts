import { expect } from '@open-wc/testing';
import { compare, TENSION } from './compare-page.js';
import { given, pictureButton } from '../given-file.js';
import { legend, map } from '../map/map-page.js';
import { all } from '../page.js';

const words = (node: Element): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The texts of the picture that a reader would get. */
const saved = async (
  element: HTMLElement,
): Promise<{ readonly texts: readonly string[]; readonly drawn: Document }> => {
  const svg = await pictureButton(element, 'svg');
  const { file } = await given(() => svg.click());
  const drawn = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
  return { texts: [...drawn.querySelectorAll('text')].map(words), drawn };
};

describe('the picture of <tp-compare> as a file', () => {
  for (const lang of ['nl', 'en'])
    it(`names each class with its bounds, in the same words as the map of these figures, in ${lang}`, async () => {
      const attributes = { src: TENSION, lang, table: 'open' };
      const bars = (await saved(await compare(attributes))).texts;
      const onMap = await map(attributes);
      const names = legend(onMap).flatMap((line) => /^[^(:]+ \([^)]*\)/.exec(line)?.[0] ?? []);
      expect(names.length).to.be.greaterThan(3);
      expect(bars).to.include.members(names);
      expect((await saved(onMap)).texts).to.include.members(names);
    });

  it('shows each class in its colour, the number of rows in it, and the unit of the bounds', async () => {
    const element = await compare({ src: TENSION, table: 'open' });
    const { texts, drawn } = await saved(element);
    expect(texts).to.include('Vacatures per werkzoekende');
    const lines = all(element, '.legend-list li').map(words);
    const counts = lines.map((line) => /\((\d+ \S+)\)$/.exec(line)?.[1] ?? '');
    expect(texts).to.include.members(counts);
    const fills = new Set(
      all(element, '.legend-list rect').map((one) => getComputedStyle(one).fill),
    );
    const painted = [...drawn.querySelectorAll('path')].map((one) => one.getAttribute('fill'));
    expect(painted).to.include.members([...fills]);
  });

  it('has no list of classes where there are none', async () => {
    const { texts } = await saved(await compare({ table: 'open', lang: 'nl' }));
    expect(texts.join(' ')).not.to.match(/\(\d[^)]* (?:tot \d|of meer)/);
  });
});
