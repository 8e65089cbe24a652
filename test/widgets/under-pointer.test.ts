import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { emulateMedia } from '../support/page-commands.js';
import { contrast, rgbOf } from './colour.js';
import { all, MBO, once, part, widget } from './page.js';
import { one, opener, sentence, loaded, value } from './value/value-page.js';

const moveTo = async (node: Element): Promise<void> => {
  node.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = node.getBoundingClientRect();
  await sendMouse({
    type: 'move',
    position: [Math.round(left + width / 2), Math.round(top + height / 2)],
  });
};

/** What lies behind a text: the first background that is one, going up, also out of a widget's own tree. */
const behind = (node: Element): string => {
  for (
    let at: Element | null = node;
    at !== null;
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null
  ) {
    const { backgroundColor } = getComputedStyle(at);
    if (!seeThrough(backgroundColor)) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
};

const seeThrough = (colour: string): boolean => /^rgba\(.*, 0\)$|\/ 0\)$|transparent/.test(colour);

describe('a hovering pointer', () => {
  afterEach(async () => {
    await resetMouse();
    await emulateMedia({});
  });

  for (const forced of ['none', 'active'] as const) {
    it(`keeps a figure in a sentence readable, ${forced === 'none' ? 'in the colours of the page' : 'under forced colours'}`, async function () {
      const element = one(
        await loaded(await sentence(`<p>Er begonnen ${value('period="2015/16"')} studenten.</p>`)),
      );
      if (!(await emulateMedia({ 'forced-colors': forced })) && forced === 'active')
        return this.skip();
      const button = opener(element) as HTMLElement;
      await moveTo(button);
      expect(button.matches(':hover')).to.equal(true);
      const { backgroundColor, backgroundImage, borderTopWidth } = getComputedStyle(button);
      expect(seeThrough(backgroundColor), backgroundColor).to.equal(true);
      expect([backgroundImage, borderTopWidth]).to.deep.equal(['none', '0px']);
    });
  }

  for (const [tag, attributes] of [
    ['tp-trend', { split: 'gender', loading: 'eager' }],
    ['tp-indicator', {}],
    ['tp-table', { split: 'gender' }],
  ] as const) {
    it(`keeps the text of every button of <${tag}> readable`, async () => {
      const element = await widget(tag, { src: MBO, ...attributes });
      await once(element, 'tp-ready');
      all(element, '.act[aria-expanded="false"]')[0]?.click();
      const buttons = all(element, '[part="button"]').filter((button) => button.checkVisibility());
      expect(part(element, 'heading')).to.not.equal(null);
      for (const button of buttons) {
        await moveTo(button);
        const colours = [getComputedStyle(button).color, behind(button)] as const;
        const [letters, ground] = colours.map(rgbOf) as [
          ReturnType<typeof rgbOf>,
          ReturnType<typeof rgbOf>,
        ];
        expect(
          contrast(letters, ground),
          `${button.textContent.trim()}: ${colours.join(' on ')}`,
        ).to.be.at.least(4.5);
      }
    });
  }
});
