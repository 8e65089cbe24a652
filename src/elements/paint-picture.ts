import { wrap } from '../charts/labels.js';
import type { StandaloneExtra } from '../charts/standalone-svg.js';

/**
 * Paints a drawn picture on a canvas as it stands on the page, also in a letter that only this page has: title above, caption below.
 * Shape by shape, because a picture that is loaded as an image needs `img-src`, which a strict policy does not give, and each try would be
 * reported there. `resolve` as for `standaloneSvg`.
 */
export function paintPicture(
  svg: SVGSVGElement,
  resolve: (name: string) => string,
  { title, caption, look }: StandaloneExtra,
): HTMLCanvasElement {
  const { width, fontSize, measure } = look;
  const large: typeof look = { ...look, fontSize: fontSize * TITLE, measure: (text, weight) => measure(text, weight) * TITLE };
  const head = { lines: wrap(title, width, large, 700), size: large.fontSize, weight: 700, ink: resolve('--_text') };
  const foot = { lines: caption.flatMap((line) => wrap(line, width, look)), size: fontSize, weight: 400, ink: resolve('--_text-muted') };
  const high = ({ lines, size }: typeof head): number => lines.length * size * LINE;
  const top = MARGIN + high(head) + GAP;
  const bottom = top + Number(svg.getAttribute('height')) + GAP;
  const [fullWidth, fullHeight] = [width + 2 * MARGIN, bottom + high(foot) + MARGIN];
  const scale = Math.min(SHARP, LARGEST / fullWidth, LARGEST / fullHeight);

  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.floor(fullWidth * scale), Math.floor(fullHeight * scale)];
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('there is no canvas');
  pen.scale(scale, scale);
  pen.fillStyle = resolve('--_paper');
  pen.fillRect(0, 0, fullWidth, fullHeight);
  for (const [{ lines, size, weight, ink }, y] of [
    [head, MARGIN],
    [foot, bottom],
  ] as const) {
    pen.font = `${weight} ${size}px ${resolve('font-family')}`;
    pen.fillStyle = ink;
    lines.forEach((line, i) => pen.fillText(line, MARGIN, y + (i + 0.8) * size * LINE));
  }
  for (const shape of svg.querySelectorAll<SVGGraphicsElement>('path, line, rect, text')) {
    const place = shape.closest('.chosen') === null ? shape.getCTM() : null;
    if (place === null) continue;
    pen.setTransform(new DOMMatrix([scale, 0, 0, scale, MARGIN * scale, top * scale]).multiply(place));
    paint(pen, shape);
  }
  return canvas;
}

/** Dots per CSS pixel, and the most pixels that a side may have: a canvas that is too large stays empty without a word. */
const SHARP = 2;
const LARGEST = 4096;
/** As in `standalone-svg`. */
const MARGIN = 16;
const GAP = 8;
const TITLE = 20 / 13;
const LINE = 1.35;

const paint = (pen: CanvasRenderingContext2D, shape: SVGGraphicsElement): void => {
  const style = getComputedStyle(shape);
  const number = (name: string): number => Number(shape.getAttribute(name) ?? 0);
  const [fill, stroke] = [style.fill !== 'none', style.stroke !== 'none'];
  pen.fillStyle = style.fill;
  pen.strokeStyle = style.stroke;
  pen.lineWidth = Number.parseFloat(style.strokeWidth);
  pen.lineCap = style.strokeLinecap as CanvasLineCap;
  pen.lineJoin = style.strokeLinejoin as CanvasLineJoin;
  pen.setLineDash(style.strokeDasharray.match(/[\d.]+/g)?.map(Number) ?? []);
  const opaque = Number(style.opacity);
  const filled = opaque * Number(style.fillOpacity);
  const stroked = opaque * Number(style.strokeOpacity);
  if (shape.localName === 'text') {
    pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    pen.textAlign = ({ middle: 'center', end: 'right' } as const)[style.textAnchor] ?? 'left';
    const [text, x, y] = [shape.textContent, number('x'), number('y')];
    pen.globalAlpha = filled;
    if (fill) pen.fillText(text, x, y);
    pen.globalAlpha = stroked;
    if (stroke) pen.strokeText(text, x, y);
    return;
  }
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(number);
  const path = new Path2D(
    shape.localName === 'line'
      ? `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`
      : shape.localName === 'rect'
        ? `M${x} ${y}h${width}v${height}h-${width}z`
        : (shape.getAttribute('d') ?? ''),
  );
  pen.globalAlpha = filled;
  if (fill) pen.fill(path);
  pen.globalAlpha = stroked;
  if (stroke) pen.stroke(path);
};
