import { expect } from '@open-wc/testing';
import { colourTokens } from '../../src/elements/tokens.js';

/** Relative luminance by WCAG 2.2, from `#rrggbb`. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const TEXT = ['text', 'text-muted', 'link'];
const MARKS = ['border', 'context', 'focus', 'highlight', ...[1, 2, 3, 4, 5, 6].map((n) => `series-${n}`)];
const token = (role: string): readonly (string | undefined)[] => colourTokens.find(([name]) => name === role)?.slice(1) ?? [];

describe('the colours of the widgets', () => {
  for (const [theme, column] of [
    ['light', 0],
    ['dark', 1],
  ] as const) {
    for (const ground of ['paper', 'surface']) {
      for (const role of [...TEXT, ...MARKS]) {
        const least = TEXT.includes(role) ? 4.5 : 3;
        it(`keep ${role} readable on ${ground} in ${theme}: at least ${least} to 1`, () => {
          expect(contrast(token(role)[column] ?? '', token(ground)[column] ?? '')).to.be.at.least(least);
        });
      }
    }
  }

  it('give a reader who asks for more contrast at least 4.5 to 1 for every series', () => {
    for (let n = 1; n <= 6; n += 1) {
      const [, , light = '', dark = ''] = token(`series-${n}`);
      expect(contrast(light, '#ffffff'), `series ${n}, light`).to.be.at.least(4.5);
      expect(contrast(dark, '#12161a'), `series ${n}, dark`).to.be.at.least(4.5);
    }
  });
});
