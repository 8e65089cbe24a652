import type { LayoutContext } from './chart-input.js';
import { wrap } from './labels.js';
import { svgElement } from './svg-element.js';

export interface StandaloneExtra {
  /** Heading of the widget. */
  readonly title: string;
  /** Texts that must accompany the chart: measure, periods, source. Each starts on a new line. */
  readonly caption: readonly string[];
  /** The layout that the chart was drawn with: title and caption are wrapped to its width. */
  readonly look: LayoutContext;
}

/**
 * Returns a drawn chart as a self-contained file: colours, dashes and font resolved, title above, caption below, with a
 * background; no scripts, URLs or references. The chart on the page is not changed.
 *
 * `resolve` returns the computed value where the chart is on the page: of a private property (`--_text`: `rgb(22, 32,
 * 43)`, not `light-dark(…)`; `--_line-width`: `2.5px`), and of `font-family`. If empty, the fallback in the chart
 * applies.
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
      else if (value.includes('var(')) element.setAttribute(name, resolveVariables(value, resolve));
    }
    if (!ELEMENTS.includes(element.localName) || element.getAttribute('display') === 'none')
      element.remove();
  }
  const titleSize = fontSize * TITLE_RATIO;
  const titleLook = {
    width,
    fontSize: titleSize,
    measure: (text: string) => measure(text, 700) * TITLE_RATIO,
  };
  const titleLines = wrap(title, width, titleLook, 700);
  const captionLines = caption.flatMap((line) => wrap(line, width, { width, fontSize, measure }));
  const [titleHeight, captionHeight] = [
    titleLines.length * titleSize * LINE_HEIGHT,
    captionLines.length * fontSize * LINE_HEIGHT,
  ];
  const top = MARGIN + titleHeight + GAP;
  const pictureHeight = Number(svg.getAttribute('height'));
  const [fullWidth, fullHeight] = [
    width + 2 * MARGIN,
    top + pictureHeight + GAP + captionHeight + MARGIN,
  ].map(Math.ceil) as [number, number];

  const file = svgElement('svg', {
    viewBox: `0 0 ${fullWidth} ${fullHeight}`,
    width: fullWidth,
    height: fullHeight,
    role: 'img',
    'font-family': [resolve('font-family'), 'sans-serif'].filter(Boolean).join(', '),
  });
  const name = svgElement('title', {}, title);
  const background = svgElement('rect', {
    width: fullWidth,
    height: fullHeight,
    fill: resolve('--_paper'),
  });
  const chart = svgElement('g', { transform: `translate(${MARGIN},${top})` });
  chart.append(...picture.childNodes);
  const textLines = (
    texts: readonly string[],
    y: number,
    size: number,
    attributes: Readonly<Record<string, string>>,
  ): readonly Element[] =>
    texts.map((text, i) =>
      svgElement(
        'text',
        { x: MARGIN, y: y + (i + 0.8) * size * LINE_HEIGHT, 'font-size': size, ...attributes },
        text,
      ),
    );
  file.append(
    name,
    background,
    ...textLines(titleLines, MARGIN, titleSize, { 'font-weight': '700', fill: resolve('--_text') }),
    chart,
    ...textLines(captionLines, top + pictureHeight + GAP, fontSize, {
      fill: resolve('--_text-muted'),
    }),
  );
  return new XMLSerializer().serializeToString(file);
};

/** Margins in pixels: around the file, and above and below the chart. */
const MARGIN = 16;
const GAP = 8;
/** Title size relative to chart text, and line height relative to font size. */
const TITLE_RATIO = 20 / 13;
const LINE_HEIGHT = 1.35;
/**
 * Elements and attributes that a chart uses. Anything else belongs to the page and is dropped; the font is set once for
 * the whole file.
 */
const ELEMENTS: readonly string[] = ['svg', 'g', 'path', 'line', 'rect', 'circle', 'text'];
const ATTRIBUTES =
  /^(?:[xydr]|[xy][12]|c[xy]|width|height|viewBox|overflow|transform|display|opacity|fill|fill-opacity|stroke|stroke-.*|font-(?:size|style|weight)|text-anchor)$/;

const resolveVariables = (value: string, resolve: (name: string) => string): string =>
  value.replace(
    /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g,
    (_, name: string, fallback = '') => resolve(name).trim() || String(fallback).trim(),
  );
