import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import { emulateMedia, setViewport } from '../../support/page-commands.js';
import { itWithTree, tree } from '../accessibility-tree.js';
import { heading, range } from '../core/explorer/explorer-page.js';
import { all, boxOf, part, soon, textOf, unseen, widget, withFetch } from '../page.js';
import { builderWidgets } from '../../../src/widgets/index.js';
import type { PictureWidget } from '../picture-widget.js';
import { openSection, sectionOf } from '../panel-page.js';
import { assertNoTraps } from './no-traps.js';

const pictureWidgets = Object.values(
  import.meta.glob<PictureWidget>('../*/picture-widget.ts', {
    import: 'pictureWidget',
    eager: true,
  }),
);

describe('the widgets with an interactive picture', () => {
  it('each declare in `picture-widget.ts`, in the folder of their tests, what is required of them', () => {
    const tags = builderWidgets.flatMap(({ name, builder }) =>
      builder.picture ? [`tp-${name}`] : [],
    );
    expect(pictureWidgets.map(({ tag }) => tag)).to.have.members(tags);
  });
});

for (const { tag, shown, forms, choose, pictures, order, roles, names, paper } of pictureWidgets)
  describe(`<${tag}>, like every widget with a picture`, () => {
    const own = { width: innerWidth, height: innerHeight };
    afterEach(async () => {
      await resetMouse();
      await emulateMedia({});
      await setViewport(own);
    });

    it('A11Y-01 and A11Y-02: has one heading of the requested level, and no landmark', async () => {
      const element = await shown({ 'heading-level': '4' });
      expect(
        all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName),
      ).to.deep.equal(['h4']);
      expect(
        all(element, 'main, nav, aside, section, [role="region"], [role="main"]'),
      ).to.have.length(0);
    });

    for (const width of [320, 1280]) {
      it(`A11Y-03: has the same order in the document as on the screen, at ${width} px`, async () => {
        await setViewport({ width, height: 900 });
        const element = await shown();
        const tops = order(width).map((selector) =>
          Math.round(boxOf(all(element, selector)[0] as Element).top),
        );
        expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      });

      itWithTree(
        `A11Y-03: has for assistive technology the order that it has on the screen, at ${width} px`,
        async () => {
          await setViewport({ width, height: 900 });
          await shown();
          const found = (await tree())
            .filter(({ role }) =>
              ['heading', 'slider', 'button', 'combobox', 'DisclosureTriangle'].includes(role),
            )
            .map(({ role, name = '' }) => `${role} ${name.split(' ')[0] ?? ''}`.trim());
          expect(found).to.deep.equal(roles);
        },
      );
    }

    for (const [attributes, name] of names)
      it(`A11Y-04: has a figure named by its content and not by the heading: ${Object.values(attributes).join(', ')}`, async () => {
        const element = await shown(attributes);
        const figure = all(element, 'figure')[0]?.getAttribute('aria-label') ?? '';
        expect(figure).to.match(name);
        expect(figure).to.not.contain(heading(element));
      });

    it('A11Y-05, A11Y-06 and A11Y-07: hides pictures from assistive technology, adds no disturbing role, and has references within its root only', async () => {
      const element = await shown({ table: 'open' });
      choose(element);
      expect(all(element, 'svg').length).to.be.at.least(pictures);
      for (const one of [element, ...(await Promise.all(forms.map((form) => form())))])
        assertNoTraps(one);
    });

    itWithTree('A11Y-05: no picture is in what assistive technology gets', async () => {
      choose(await shown());
      const nodes = await tree();
      expect(
        nodes.filter(({ role }) => /^(graphics|img|image|form|document)/i.test(role)),
      ).to.deep.equal([]);
    });

    // Each kind waits for a host of its own: a host that leaves several requests unanswered is not asked for a while.
    it('A11Y-36: shows heading and text while figures are loading, and no empty picture', async () => {
      await withFetch(
        () => new Promise(() => undefined),
        async () => {
          const element = await widget(
            tag,
            { src: `https://${tag}.example/figures.json`, heading: 'Eigen kop' },
            '',
          );
          element.replaceChildren();
          await soon(() => part(element, 'base')?.getAttribute('aria-busy') === 'true');
          expect(textOf(element, 'heading')).to.equal('Eigen kop');
          expect(textOf(element, 'loading')).to.equal('Gegevens worden geladen');
          expect(part(element, 'chart')).to.equal(null);
          expect(all(element, 'input, select')).to.have.length(0);
        },
      );
      expect(part(await shown(), 'base')?.getAttribute('aria-busy')).to.equal(null);
    });

    for (const width of [320, 1280])
      it(`A11Y-54: has controls of at least 24 by 24 px, and of 44 by 44 px in the panel, and lets touch scroll the page from the picture, at ${width} px`, async () => {
        await setViewport({ width, height: 900 });
        const element = await shown({ table: 'open' });
        await soon(() => all(element, '.pictures button').length === 2);
        // With a finger the words of the foot are 44 px too: see the page tests of touch.
        const words = all(element, '.act, .placed');
        expect(words.length).to.be.at.least(4);
        const assertSize = (control: Element, least: number): void => {
          expect(boxOf(control).height, control.outerHTML).to.be.at.least(least);
          expect(boxOf(control).width, control.outerHTML).to.be.at.least(least);
        };
        for (const word of words) assertSize(word, 24);
        for (const section of ['table', 'download', 'share'] as const) {
          openSection(element, section);
          await soon(() => sectionOf(element, section).querySelector('button'));
          const buttons = sectionOf(element, section).querySelectorAll('button');
          for (const button of buttons) assertSize(button, 44);
        }
        assertSize(range(element), 44);
        expect(getComputedStyle(range(element)).touchAction).to.equal('pan-y');
      });

    it('A11Y-57: prints picture and table, and no controls', async function () {
      const element = await shown();
      choose(element);
      if (!(await emulateMedia({ type: 'print' }))) return this.skip();
      for (const [selector, least] of Object.entries(paper.seen))
        expect(boxOf(all(element, selector)[0] as Element).height, selector).to.be.greaterThan(
          least,
        );
      for (const selector of paper.unseen)
        expect(unseen(element, selector), selector).to.equal(true);
    });
  });
