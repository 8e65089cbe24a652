import type { LayoutContext } from '../../charts/chart-input.js';
import { wrap } from '../../charts/labels.js';
import { svgElement } from '../../charts/svg-element.js';
import { drawnShapes } from './drawn-shapes.js';
import { textMeasure } from './chart/measure.js';
import { pictureFile, type PictureForm } from './chart/picture-file.js';

/** The texts of a card, beside its drawing. */
export interface CardText {
  readonly title: string;
  /** The large number; empty when there is none. */
  readonly value: string;
  /** Lines between title and drawing. */
  readonly lines: readonly string[];
  readonly caption: readonly string[];
}

/** A narrower picture would break every line at 13 px. */
const NARROWEST = 288;
const GAP = 14;
const LINE = 1.35;
/** Size of the number and of the sentences against that of the source. */
const LARGE = 2.6;
const SENTENCE = 15 / 13;

/**
 * A card as a picture file: number and sentences above the drawing, notes and source below.
 */
export function cardPicture(
  charts: readonly HTMLElement[],
  form: PictureForm,
  told: CardText,
): Promise<Blob> {
  const [box] = charts;
  if (box === undefined) throw new Error('nothing is drawn');
  const { look: own } = textMeasure(
    (box.getRootNode() as ShadowRoot).querySelector('[part="source"]') ?? box,
    NARROWEST,
  );
  const widths = charts.map((chart) => chart.clientWidth);
  const look: LayoutContext = {
    ...own,
    width: Math.max(NARROWEST * (own.fontSize / 13), ...widths),
  };
  const picture = svgElement('svg', { width: look.width });
  let y = 0;
  const write = (text: string, times: number, weight: 400 | 700): void => {
    const size = own.fontSize * times;
    const sized = {
      ...look,
      fontSize: size,
      measure: (part: string, bold: 400 | 700) => own.measure(part, bold) * times,
    };
    // Letters of another size are not quite so many times as wide.
    for (const line of wrap(text, look.width * 0.97, sized, weight)) {
      picture.append(
        svgElement(
          'text',
          {
            y: y + 0.8 * size * LINE,
            'font-size': size,
            'font-weight': weight,
            fill: 'var(--_text)',
          },
          line,
        ),
      );
      y += size * LINE;
    }
  };
  if (told.value !== '') write(told.value, LARGE, 700);
  for (const line of told.lines) write(line, SENTENCE, 400);
  for (const chart of charts) {
    y += GAP;
    picture.append(svgElement('g', { transform: `translate(0,${y})` }, ...drawnShapes(chart)));
    y += chart.getBoundingClientRect().height;
  }
  picture.setAttribute('height', String(Math.ceil(y + GAP / 2)));
  return pictureFile(box, picture, form, { title: told.title, caption: told.caption, look });
}
