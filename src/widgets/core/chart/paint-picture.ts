import { wrap } from '../../../charts/labels.js';
import type { StandaloneExtra } from '../../../charts/standalone-svg.js';

/**
 * Paints a picture on a canvas as it is rendered on the page, including fonts that only this page has: title above,
 * caption below. It paints shape by shape, because an image of the picture needs `img-src`, which a strict policy does
 * not allow, and each attempt would be reported there. `resolve` as for `standaloneSvg`.
 */
export function paintPicture(
  svg: SVGSVGElement,
  resolve: (name: string) => string,
  { title, caption, look }: StandaloneExtra,
): HTMLCanvasElement {
  const { width, fontSize, measure } = look;
  const large: typeof look = {
    ...look,
    fontSize: fontSize * TITLE,
    measure: (text, weight) => measure(text, weight) * TITLE,
  };
  const head = {
    lines: wrap(title, width, large, 700),
    size: large.fontSize,
    weight: 700,
    ink: resolve('--_text'),
  };
  const foot = {
    lines: caption.flatMap((line) => wrap(line, width, look)),
    size: fontSize,
    weight: 400,
    ink: resolve('--_text-muted'),
  };
  const heightOf = ({ lines, size }: typeof head): number => lines.length * size * LINE;
  const top = MARGIN + heightOf(head) + GAP;
  const bottom = top + Number(svg.getAttribute('height')) + GAP;
  const [fullWidth, fullHeight] = [width + 2 * MARGIN, bottom + heightOf(foot) + MARGIN];
  const scale = Math.min(MAX_SCALE, MAX_SIDE / fullWidth, MAX_SIDE / fullHeight);

  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.floor(fullWidth * scale), Math.floor(fullHeight * scale)];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('there is no canvas');
  context.scale(scale, scale);
  context.fillStyle = resolve('--_paper');
  context.fillRect(0, 0, fullWidth, fullHeight);
  for (const [{ lines, size, weight, ink }, y] of [
    [head, MARGIN],
    [foot, bottom],
  ] as const) {
    context.font = `${weight} ${size}px ${resolve('font-family')}`;
    context.fillStyle = ink;
    lines.forEach((line, i) => context.fillText(line, MARGIN, y + (i + 0.8) * size * LINE));
  }
  for (const shape of svg.querySelectorAll<SVGGraphicsElement>('path, line, rect, text')) {
    const matrix = shape.closest('.chosen') === null ? shape.getCTM() : null;
    if (matrix === null) continue;
    context.setTransform(
      new DOMMatrix([scale, 0, 0, scale, MARGIN * scale, top * scale]).multiply(matrix),
    );
    paint(context, shape);
  }
  return canvas;
}

/**
 * Pixels per CSS pixel, and the maximum size of a side in pixels: a canvas that is too large stays empty without an
 * error.
 */
const MAX_SCALE = 2;
const MAX_SIDE = 4096;
/** The same values as in `standalone-svg`. */
const MARGIN = 16;
const GAP = 8;
const TITLE = 20 / 13;
const LINE = 1.35;

const paint = (context: CanvasRenderingContext2D, shape: SVGGraphicsElement): void => {
  const style = getComputedStyle(shape);
  const numberOf = (name: string): number => Number(shape.getAttribute(name) ?? 0);
  const [fill, stroke] = [style.fill !== 'none', style.stroke !== 'none'];
  context.fillStyle = style.fill;
  context.strokeStyle = style.stroke;
  context.lineWidth = Number.parseFloat(style.strokeWidth);
  context.lineCap = style.strokeLinecap as CanvasLineCap;
  context.lineJoin = style.strokeLinejoin as CanvasLineJoin;
  context.setLineDash(style.strokeDasharray.match(/[\d.]+/g)?.map(Number) ?? []);
  const opaque = Number(style.opacity);
  const filled = opaque * Number(style.fillOpacity);
  const stroked = opaque * Number(style.strokeOpacity);
  if (shape.localName === 'text') {
    context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.textAlign = ({ middle: 'center', end: 'right' } as const)[style.textAnchor] ?? 'left';
    const [text, x, y] = [shape.textContent, numberOf('x'), numberOf('y')];
    context.globalAlpha = filled;
    if (fill) context.fillText(text, x, y);
    context.globalAlpha = stroked;
    if (stroke) context.strokeText(text, x, y);
    return;
  }
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(numberOf);
  const path = new Path2D(
    shape.localName === 'line'
      ? `M${numberOf('x1')} ${numberOf('y1')}L${numberOf('x2')} ${numberOf('y2')}`
      : shape.localName === 'rect'
        ? `M${x} ${y}h${width}v${height}h-${width}z`
        : (shape.getAttribute('d') ?? ''),
  );
  context.globalAlpha = filled;
  if (fill) context.fill(path);
  context.globalAlpha = stroked;
  if (stroke) context.stroke(path);
};
