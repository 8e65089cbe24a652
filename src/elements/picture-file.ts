import { standaloneSvg, type StandaloneExtra } from '../charts/standalone-svg.js';
import { paintPicture } from './paint-picture.js';

export type PictureForm = 'svg' | 'png';

/**
 * The picture in `box` as a file of its own, without the point that a reader has chosen. As `png` it may come back as `svg`: some browsers
 * give noise or an empty picture instead of what a canvas holds, so that nobody can be recognised by it.
 */
export async function pictureFile(box: Element, svg: SVGSVGElement, form: PictureForm, extra: StandaloneExtra): Promise<Blob> {
  const resolve = (name: string): string => inUse(box, name);
  if (form === 'png' && keepsPixels()) {
    const canvas = painted(box, svg, resolve, extra);
    const blob = await new Promise<Blob | null>((give) => canvas.toBlob(give, 'image/png'));
    if (blob !== null) return blob;
  }
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const layer of copy.querySelectorAll('.chosen')) layer.remove();
  return new Blob([standaloneSvg(copy, resolve, extra)], { type: 'image/svg+xml' });
}

/** What something has in use is known where it stands: what does not stand in the page yet stands in the box for as long as this takes. */
const painted = (
  box: Element,
  svg: SVGSVGElement,
  ...told: [resolve: (name: string) => string, extra: StandaloneExtra]
): HTMLCanvasElement => {
  if (svg.isConnected) return paintPicture(svg, ...told);
  box.append(svg);
  try {
    return paintPicture(svg, ...told);
  } finally {
    svg.remove();
  }
};

/** Value of a property where the picture stands; of a colour, the one that a theme has come to. */
const inUse = (box: Element, name: string): string => {
  const value = getComputedStyle(box).getPropertyValue(name).trim();
  if (!CSS.supports('color', value)) return value;
  const probe = document.createElement('span');
  box.append(probe);
  probe.style.color = value;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

const keepsPixels = (): boolean => {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return false;
  pen.fillStyle = '#010203';
  pen.fillRect(0, 0, 1, 1);
  return pen.getImageData(0, 0, 1, 1).data.join() === '1,2,3,255';
};
