import { expect } from '@open-wc/testing';
import { given, pictureButton } from '../given-file.js';
import { legend, map, TENSION, TWELVE, TWELVE_BORDERS } from './map-page.js';
import { all, soon, textOf } from '../page.js';

const words = (node: Element): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the picture of <tp-map> as a file', () => {
  for (const lang of ['nl', 'en'])
    for (const [what, attributes, measure] of [
      ['provinces', {}, { nl: "Aantal diploma's", en: 'Number of diplomas' }],
      [
        'labour-market regions, some without a number',
        { src: TENSION },
        { nl: 'Vacatures per werkzoekende', en: 'Vacancies per job seeker' },
      ],
      [
        'municipalities',
        { src: TWELVE, borders: TWELVE_BORDERS },
        { nl: 'Aantal leerlingen', en: 'Number of pupils' },
      ],
    ] as const)
      it(`includes its list of classes, with unit, sample, bounds and regions of each, for ${what}, in ${lang}`, async () => {
        const element = await map({ ...attributes, lang, table: 'open' });
        const svg = await pictureButton(element, 'svg');
        const { file } = await given(() => svg.click());
        const drawn = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
        const allText = [...drawn.querySelectorAll('text')].map(words).join(' ');
        expect(allText).to.contain(measure[lang as 'nl' | 'en']);
        expect(legend(element).length).to.be.greaterThan(4);
        for (const line of legend(element)) expect(allText).to.contain(line);
        const samples = all(element, '.legend path').map((one) => one.getAttribute('d') ?? '');
        const paths = [...drawn.querySelectorAll('path')].map((one) => one.getAttribute('d'));
        expect(paths).to.include.members(samples);
      });

  for (const [width, isNamed] of [
    [600, true],
    [300, false],
  ] as const)
    it(`${isNamed ? 'names' : 'does not name'} the maker of the borders, ${width} pixels wide`, async () => {
      const element = await map({ borders: 'provincie', lang: 'nl', table: 'open' });
      element.style.width = `${width}px`;
      await soon(() => (textOf(element, 'notes').includes('MapSVG') === isNamed ? true : null));
      const svg = await pictureButton(element, 'svg');
      const { file } = await given(() => svg.click());
      const text = await file.text();
      expect([text.includes('MapSVG'), text.includes('Elke tegel')]).to.deep.equal([
        isNamed,
        !isNamed,
      ]);
    });

  it('has the list in the PNG too, and the picture on the page does not change', async () => {
    const element = await map({ lang: 'nl', table: 'open' });
    const [before] = all<SVGSVGElement>(element, '[part=chart] svg');
    const png = await pictureButton(element, 'png');
    const { file } = await given(() => png.click());
    const image = new Image();
    image.src = URL.createObjectURL(file);
    await image.decode();
    await soon(() => all(element, '[part=chart] svg').length === 1);
    expect(all(element, '[part=chart] svg')[0]).to.equal(before);
    const [list] = all(element, '.legend');
    // Twice as many pixels as on the page.
    const others = Number(before?.getAttribute('height')) * 2;
    expect(image.naturalHeight).to.be.greaterThan(
      others + (list?.querySelectorAll('li').length ?? 0) * 2 * 30,
    );
  });
});
