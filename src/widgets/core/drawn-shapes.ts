import { wrap } from '../../charts/labels.js';
import { svgElement } from '../../charts/svg-element.js';
import { textMeasure } from './chart/measure.js';

type Attributes = Readonly<Record<string, string | number | null>>;

/** From the upper edge of a letter's box to its base line, as a part of its height. */
const ASCENT = 0.8;

/**
 * Converts the drawing of a card, which mixes SVG in percentages with HTML text, to shapes of one picture: each at its
 * place in `box` and in its computed colours. Parts that are hidden at this width are left out.
 */
export const drawnShapes = (box: Element): readonly SVGElement[] => {
  const origin = box.getBoundingClientRect();
  const placed = (one: Element): DOMRect => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return new DOMRect(x - origin.x, y - origin.y, width, height);
  };
  return [
    ...[...box.querySelectorAll('.cell')].map((one) => cell(one, placed(one))),
    ...[...box.querySelectorAll('.own')].map((one) => rim(one, placed(one))),
    ...[...box.querySelectorAll<SVGGraphicsElement>('rect, line, path, circle, text')].flatMap(
      (one) => drawn(one, origin),
    ),
    ...[...box.querySelectorAll('span, b')].flatMap((one) => written(one, placed(one))),
  ];
};

/** A class of a strip: the page's box is painted before its words. */
const cell = (one: Element, { x, y, width }: DOMRect): SVGElement => {
  const {
    backgroundColor: fill,
    borderTopColor: stroke,
    height,
  } = getComputedStyle(one, '::before');
  return svgElement('rect', {
    x: x + 0.5,
    y: y + 0.5,
    width: width - 1,
    height: Number.parseFloat(height) - 1,
    fill,
    stroke,
  });
};

/** Round the class that holds. */
const rim = (one: Element, { x, y, width }: DOMRect): SVGElement => {
  const height = Number.parseFloat(getComputedStyle(one, '::before').height) + 4;
  return svgElement('rect', {
    x: x - 2,
    y: y - 2,
    width: width + 4,
    height,
    fill: 'none',
    stroke: 'var(--_text)',
    'stroke-width': 2,
  });
};

const drawn = (one: SVGGraphicsElement, origin: DOMRect): readonly SVGElement[] => {
  const style = getComputedStyle(one);
  const matrix = one.getScreenCTM();
  if (matrix === null || style.display === 'none') return [];
  const { a, b, c, d, e, f } = matrix;
  const paint = {
    transform: `matrix(${[a, b, c, d, e - origin.x, f - origin.y].map((value) => Math.round(value * 1000) / 1000).join(' ')})`,
    fill: style.fill,
    stroke: style.stroke,
    'stroke-width': style.strokeWidth,
    'stroke-linecap': style.strokeLinecap,
    'stroke-linejoin': style.strokeLinejoin,
  };
  const { x, y, width, height } = one.getBBox();
  if (one.localName === 'rect') return [svgElement('rect', { ...paint, x, y, width, height })];
  if (one.localName === 'text') {
    const text = {
      ...paint,
      x,
      y: y + ASCENT * height,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
    };
    const halo: Attributes = { ...text, fill: 'none' };
    // A rim goes below its letters, in whatever order they are painted elsewhere.
    return [...(style.stroke === 'none' ? [] : [halo]), { ...text, stroke: 'none' }].map((own) =>
      svgElement('text', own, one.textContent),
    );
  }
  return [svgElement('path', { ...paint, d: outlineOf(one) })];
};

const outlineOf = (one: SVGGraphicsElement): string => {
  const length = (name: 'x1' | 'y1' | 'x2' | 'y2' | 'cx' | 'cy' | 'r'): number =>
    (one as unknown as Record<string, SVGAnimatedLength>)[name]?.baseVal.value ?? 0;
  if (one.localName === 'line')
    return `M${length('x1')} ${length('y1')}L${length('x2')} ${length('y2')}`;
  if (one.localName === 'path') return one.getAttribute('d') ?? '';
  const [x, y, r] = [length('cx'), length('cy'), length('r')];
  return `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
};

/** Words of the page: an empty box is not seen. */
const written = (one: Element, { x, y, width, height }: DOMRect): readonly SVGElement[] => {
  const text = one.childElementCount > 0 ? '' : one.textContent.trim();
  if (text === '' || width === 0) return [];
  const { color, fontSize, fontWeight } = getComputedStyle(one);
  const size = Number.parseFloat(fontSize);
  // What stands on one line fits there, however it is measured.
  const lines = height < 2 * size ? [text] : wrap(text, width + 1, textMeasure(one, width).look);
  const step = height / lines.length;
  return lines.map((line, i) =>
    svgElement(
      'text',
      {
        x,
        y: y + (i + 0.5) * step + 0.35 * size,
        fill: color,
        'font-size': size,
        'font-weight': fontWeight,
      },
      line,
    ),
  );
};
