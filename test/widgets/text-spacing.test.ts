import { expect } from '@open-wc/testing';
import { all, part, soon, widget } from './page.js';
import { textExtent } from './text-extent.js';

const PROVINCES = new URL('../../demo/monitor/hbo-diploma-provincie.json', import.meta.url).href;
const MBO = new URL('../../demo/monitor/mbo-instroom-techniek.json', import.meta.url).href;

/** Pairs of texts of a picture that stand on one line and run into each other. */
const collisions = (element: Element): readonly string[] => {
  const texts = all<SVGTextElement>(element, '[part="chart"] svg text')
    .filter(({ textContent }) => textContent.trim() !== '')
    .map((node) => ({
      text: node.textContent,
      y: node.getBoundingClientRect().top,
      ...textExtent(node),
    }));
  return texts.flatMap((one, i) =>
    texts
      .slice(i + 1)
      .filter(
        (other) =>
          other.text !== one.text &&
          Math.abs(other.y - one.y) < 4 &&
          other.left < one.right - 1 &&
          one.left < other.right - 1,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
};

describe('text spacing that a reader sets on a loaded page', () => {
  const sheet = document.createElement('style');
  sheet.textContent =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
  afterEach(() => sheet.remove());

  for (const [tag, attributes] of [
    ['tp-compare', { src: PROVINCES, split: 'region' }],
    ['tp-trend', { src: MBO, split: 'gender' }],
    ['tp-map', { src: PROVINCES }],
  ] as const) {
    it(`A11Y-50: redraws the picture of <${tag}>, with no text over other text`, async () => {
      const element = await widget(tag, { ...attributes, loading: 'eager' });
      (element.parentElement as HTMLElement).style.width = '30rem';
      const before = await soon(() => part(element, 'chart')?.querySelector('svg'));
      document.head.append(sheet);
      await soon(() => {
        const now = part(element, 'chart')?.querySelector('svg');
        return now && now !== before;
      });
      await soon(() => collisions(element).length === 0);
      // What tells of the change is neither seen nor heard, and makes nothing wider.
      const probe = element.shadowRoot?.querySelector<HTMLElement>(
        '[part="chart"] > span',
      ) as HTMLElement;
      expect([probe.getAttribute('aria-hidden'), getComputedStyle(probe).visibility]).to.deep.equal(
        ['true', 'hidden'],
      );
      expect(document.documentElement.scrollWidth).to.be.at.most(
        document.documentElement.clientWidth,
      );
    });
  }
});
