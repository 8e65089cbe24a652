import type { Look } from './chart-input.js';
import { wrap } from './labels.js';
import { svgElement } from './svg-element.js';

/** One line or surface of a sample. Colours and widths may be properties of the element. */
export interface SampleShape {
  readonly path: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: string | number;
  readonly strength: string | number;
  readonly dash: string | null;
}

/** What colours and stripes of a picture mean: on the page a list beside it, in a file a part of it. */
export interface PictureKey {
  /** What the bounds of the classes are of. */
  readonly measure: string;
  readonly items: readonly {
    /** 26 by 20 pixels. */
    readonly sample: readonly SampleShape[];
    readonly name: string;
    readonly members: string;
  }[];
}

const SAMPLE = { width: 26, height: 20 };
const GAP = 12;
const LINE = 1.35;

/** A copy of a drawn picture with its key below it. */
export const withKey = (picture: SVGSVGElement, { measure, items }: PictureKey, look: Look): SVGSVGElement => {
  const { fontSize } = look;
  const left = SAMPLE.width + GAP;
  const room = look.width - left;
  const step = fontSize * LINE;
  const key = svgElement('g', {});
  let y = Number(picture.getAttribute('height')) + GAP;
  const write = (texts: readonly string[], x: number, weight: 400 | 700, ink: string): void => {
    for (const text of texts) {
      key.append(svgElement('text', { x, y: y + 0.8 * step, 'font-size': fontSize, 'font-weight': weight, fill: ink }, text));
      y += step;
    }
  };
  write(wrap(measure, look.width, look), 0, 400, 'var(--_text)');
  for (const { sample, name, members } of items) {
    y += GAP / 2;
    const top = y;
    const shapes = sample.map(({ path, fill, stroke, width, strength, dash }) =>
      svgElement('path', {
        d: path,
        fill: fill ?? 'none',
        stroke: stroke ?? 'none',
        'stroke-width': width,
        'stroke-opacity': strength,
        'stroke-dasharray': dash,
      }),
    );
    key.append(svgElement('g', { transform: `translate(0,${top})` }, ...shapes));
    write(wrap(name, room, look, 700), left, 700, 'var(--_text)');
    write(wrap(members, room, look), left, 400, 'var(--_text-muted)');
    y = Math.max(y, top + SAMPLE.height);
  }
  const whole = picture.cloneNode(true) as SVGSVGElement;
  const height = Math.ceil(y);
  whole.setAttribute('height', String(height));
  whole.setAttribute('viewBox', `0 0 ${picture.getAttribute('width') ?? look.width} ${height}`);
  whole.append(key);
  return whole;
};
