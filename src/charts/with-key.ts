import type { LayoutContext } from './chart-input.js';
import { wrap } from './labels.js';
import { svgElement } from './svg-element.js';

/** A line or area of a sample. Colours and widths may be custom properties of the element. */
export interface SampleShape {
  readonly path: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: string | number;
  readonly strength: string | number;
  readonly dash: string | null;
}

/** A key of colours and hatching: on the page a list beside the chart, in a file part of it. */
export interface PictureKey {
  /** The measure of the class bounds. */
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
const LINE_HEIGHT = 1.35;

/** Returns a copy of a drawn chart with its key below it. */
export const withKey = (
  picture: SVGSVGElement,
  { measure, items }: PictureKey,
  layout: LayoutContext,
): SVGSVGElement => {
  const { fontSize } = layout;
  const textLeft = SAMPLE.width + GAP;
  const textWidth = layout.width - textLeft;
  const lineHeight = fontSize * LINE_HEIGHT;
  const key = svgElement('g', {});
  let y = Number(picture.getAttribute('height')) + GAP;
  const write = (texts: readonly string[], x: number, weight: 400 | 700, fill: string): void => {
    for (const text of texts) {
      key.append(
        svgElement(
          'text',
          { x, y: y + 0.8 * lineHeight, 'font-size': fontSize, 'font-weight': weight, fill: fill },
          text,
        ),
      );
      y += lineHeight;
    }
  };
  write(wrap(measure, layout.width, layout), 0, 400, 'var(--_text)');
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
    write(wrap(name, textWidth, layout, 700), textLeft, 700, 'var(--_text)');
    write(wrap(members, textWidth, layout), textLeft, 400, 'var(--_text-muted)');
    y = Math.max(y, top + SAMPLE.height);
  }
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const height = Math.ceil(y);
  copy.setAttribute('height', String(height));
  copy.setAttribute('viewBox', `0 0 ${picture.getAttribute('width') ?? layout.width} ${height}`);
  copy.append(key);
  return copy;
};
