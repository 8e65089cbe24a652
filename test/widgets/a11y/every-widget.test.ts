/** What requirements of accessibility ask of every widget alike, in the forms of its sample. */
import { expect, fixture } from '@open-wc/testing';
import { widgets } from '../../../src/widgets/index.js';
import { all, demoFile, part, soon, textOf } from '../page.js';
import { samples } from '../samples.js';
import { assertNoTraps } from './no-traps.js';

const AUTHOR = 'Tekst van de auteur';

/** The widget in a page of that width, with its figures in it and its disclosures open. */
const shown = async (
  name: string,
  attributes: string,
  { lang = 'nl', width = '' }: { readonly lang?: string; readonly width?: string } = {},
): Promise<HTMLElement> => {
  const tag = `tp-${name}`;
  const box = await fixture<HTMLElement>('<div></div>');
  box.style.width = width;
  const html = `<${tag} src="${demoFile('index')}" lang="${lang}" heading-level="4" loading="eager" ${attributes}><span>${AUTHOR}</span></${tag}>`;
  // Written by the test itself.
  box.append(document.createRange().createContextualFragment(html));
  const element = box.firstElementChild as HTMLElement;
  await soon(() => {
    const base = part(element, 'base');
    return base !== null && !base.hasAttribute('aria-busy') && textOf(element, 'base') !== AUTHOR;
  });
  expect(part(element, 'error')).to.equal(null);
  all(element, '.act[aria-expanded="false"]')[0]?.click();
  return element;
};

for (const { name, kind } of widgets)
  for (const { attributes } of samples[name]?.forms ?? [])
    describe(`<tp-${name}${attributes && ` ${attributes}`}>, like every widget`, () => {
      it('A11Y-01, A11Y-02: has headings in order, from the requested level, and no landmark', async () => {
        const element = await shown(name, attributes);
        const levels = all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) =>
          Number(localName.slice(1)),
        );
        if (kind !== 'beside') expect(levels[0]).to.equal(4);
        levels.forEach((level, i) => expect(level).to.be.within(4, (levels[i - 1] ?? 3) + 1));
        expect(
          all(element, 'main, nav, aside, section, [role="region"], [role="main"]').filter(
            (one) => one.tabIndex < 0,
          ),
        ).to.have.length(0);
      });

      it('A11Y-05, A11Y-06 and A11Y-07: hides pictures from assistive technology, adds no disturbing role, and has references within its root only', async () =>
        assertNoTraps(await shown(name, attributes)));

      it('A11Y-28, A11Y-30: has at most one polite region, which announces nothing of the initial content', async () => {
        const element = await shown(name, attributes);
        const regions = all(element, '[aria-live]');
        expect(regions.length).to.be.at.most(1);
        expect(regions.map(({ textContent }) => textContent?.trim())).to.deep.equal(
          regions.map(() => ''),
        );
        expect(all(element, '[role="alert"], [role="status"]')).to.have.length(0);
      });

      it('A11Y-49: fits on 320 pixels', async () => {
        const box = (await shown(name, attributes, { width: '320px' }))
          .parentElement as HTMLElement;
        expect(box.scrollWidth).to.be.at.most(320);
      });

      for (const lang of ['nl', 'en'])
        it(`A11Y-82: has no axe violation with everything expanded, in ${lang}`, async () => {
          const element = await shown(name, attributes, { lang });
          await expect(element).to.be.accessible();
        });
    });
