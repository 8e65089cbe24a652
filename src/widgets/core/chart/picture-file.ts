import { standaloneSvg, type StandaloneExtra } from '../../../charts/standalone-svg.js';
import { paintPicture } from './paint-picture.js';

export type PictureForm = 'svg' | 'png';

/**
 * The picture in `box` as a file of its own, without the highlighted cell. A `png` may come back as `svg`: some
 * browsers return noise or an empty image for a canvas, to prevent fingerprinting.
 */
export async function pictureFile(
  box: Element,
  svg: SVGSVGElement,
  form: PictureForm,
  extra: StandaloneExtra,
): Promise<Blob> {
  const resolve = (name: string): string => computedValue(box, name);
  if (form === 'png' && readsTruePixels()) {
    const canvas = paintConnected(box, svg, resolve, extra);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob !== null) return blob;
  }
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const layer of copy.querySelectorAll('.chosen')) layer.remove();
  return new Blob([standaloneSvg(copy, resolve, extra)], { type: 'image/svg+xml' });
}

/**
 * Computed styles exist only for connected elements: a disconnected picture is appended to the box while it is painted.
 */
const paintConnected = (
  box: Element,
  svg: SVGSVGElement,
  ...options: [resolve: (name: string) => string, extra: StandaloneExtra]
): HTMLCanvasElement => {
  if (svg.isConnected) return paintPicture(svg, ...options);
  box.append(svg);
  try {
    return paintPicture(svg, ...options);
  } finally {
    svg.remove();
  }
};

/** Computed value of a property at the picture; for a colour, the value that the theme resolves to. */
const computedValue = (box: Element, name: string): string => {
  const value = getComputedStyle(box).getPropertyValue(name).trim();
  if (!CSS.supports('color', value)) return value;
  const probe = document.createElement('span');
  box.append(probe);
  probe.style.color = value;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

const readsTruePixels = (): boolean => {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return false;
  context.fillStyle = '#010203';
  context.fillRect(0, 0, 1, 1);
  return context.getImageData(0, 0, 1, 1).data.join() === '1,2,3,255';
};
