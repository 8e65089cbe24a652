import type { Look } from './chart-input.js';
import { wrap } from './labels.js';
import { svgElement } from './svg-element.js';

export interface StandaloneExtra {
  /** What the widget is headed. */
  readonly title: string;
  /** What has to stay with the picture wherever it goes: measure, periods, source. Each begins a line of its own. */
  readonly caption: readonly string[];
  /** What the picture was drawn with: title and caption are broken into lines that fit its width. */
  readonly look: Look;
}

/**
 * A drawn picture as a file that needs nothing beside it: colours, dashes and letter written out, title above, caption below, on a ground
 * of its own; no script, no address, no reference. The picture on the page stays as it is.
 *
 * `resolve` gives the value in use where the picture stands: of a private property (`--_text`: `rgb(22, 32, 43)`, not `light-dark(…)`;
 * `--_line-width`: `2.5px`), and of `font-family`. Empty: the fallback in the picture holds.
 */
export const standaloneSvg = (
  svg: SVGSVGElement,
  resolve: (name: string) => string,
  { title, caption, look: { width, fontSize, measure } }: StandaloneExtra,
): string => {
  const picture = svg.cloneNode(true) as SVGSVGElement;
  for (const element of picture.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (!ATTRIBUTES.test(name) || value.includes('url(')) element.removeAttribute(name);
      else if (value.includes('var(')) element.setAttribute(name, written(value, resolve));
    }
    if (!ELEMENTS.includes(element.localName) || element.getAttribute('display') === 'none') element.remove();
  }
  const titleSize = fontSize * TITLE;
  const titleLook = { width, fontSize: titleSize, measure: (text: string) => measure(text, 700) * TITLE };
  const titleLines = wrap(title, width, titleLook, 700);
  const captionLines = caption.flatMap((line) => wrap(line, width, { width, fontSize, measure }));
  const [above, below] = [titleLines.length * titleSize * LINE, captionLines.length * fontSize * LINE];
  const top = MARGIN + above + GAP;
  const pictureHeight = Number(svg.getAttribute('height'));
  const [fullWidth, fullHeight] = [width + 2 * MARGIN, top + pictureHeight + GAP + below + MARGIN].map(Math.ceil) as [number, number];

  const file = svgElement('svg', {
    viewBox: `0 0 ${fullWidth} ${fullHeight}`,
    width: fullWidth,
    height: fullHeight,
    role: 'img',
    'font-family': [resolve('font-family'), 'sans-serif'].filter(Boolean).join(', '),
  });
  const name = svgElement('title', {}, title);
  const ground = svgElement('rect', { width: fullWidth, height: fullHeight, fill: resolve('--_paper') });
  const drawing = svgElement('g', { transform: `translate(${MARGIN},${top})` });
  drawing.append(...picture.childNodes);
  const lines = (texts: readonly string[], y: number, size: number, more: Readonly<Record<string, string>>): readonly Element[] =>
    texts.map((text, i) => svgElement('text', { x: MARGIN, y: y + (i + 0.8) * size * LINE, 'font-size': size, ...more }, text));
  file.append(
    name,
    ground,
    ...lines(titleLines, MARGIN, titleSize, { 'font-weight': '700', fill: resolve('--_text') }),
    drawing,
    ...lines(captionLines, top + pictureHeight + GAP, fontSize, { fill: resolve('--_text-muted') }),
  );
  return new XMLSerializer().serializeToString(file);
};

/** In pixels: round the whole, and above and below the picture. */
const MARGIN = 16;
const GAP = 8;
/** Size of the title against that of the text in the picture, and from one line to the next against its size. */
const TITLE = 20 / 13;
const LINE = 1.35;
/** All that a drawing is made of. What belongs to the page stays there, and so does whatever nobody thought of; the letter is said once for the whole file. */
const ELEMENTS: readonly string[] = ['svg', 'g', 'path', 'line', 'rect', 'circle', 'text'];
const ATTRIBUTES =
  /^(?:[xydr]|[xy][12]|c[xy]|width|height|viewBox|overflow|transform|display|opacity|fill|fill-opacity|stroke|stroke-.*|font-(?:size|style|weight)|text-anchor)$/;

const written = (value: string, resolve: (name: string) => string): string =>
  value.replace(
    /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g,
    (_, name: string, fallback = '') => resolve(name).trim() || String(fallback).trim(),
  );
