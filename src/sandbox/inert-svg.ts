/** Most letters of a picture: a heavier one would keep the page busy painting it. */
const MOST_LETTERS = 2_000_000;

/** All that Vega draws shapes and texts with. No link, picture, script, style, filter or animation. */
const ELEMENTS = [
  'svg',
  'g',
  'defs',
  'clippath',
  'lineargradient',
  'radialgradient',
  'stop',
  'path',
  'rect',
  'line',
  'text',
  'tspan',
  'title',
];

/**
 * True if a text is an SVG of plain shapes. As a picture it could do nothing anyway; this holds what could make it
 * heavy.
 */
export const isInertSvg = (svg: string): boolean =>
  svg.length <= MOST_LETTERS &&
  svg.startsWith('<svg') &&
  !/[&<](?:!|\?|#x?0*;)/.test(svg) &&
  ![...svg.matchAll(/<\/?([^\s/>]*)/g)].some(
    ([, name = '']) => !ELEMENTS.includes(name.toLowerCase()),
  );
