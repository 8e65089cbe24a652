import type { Slice } from '../model/slice.js';
import type { LayoutContext } from './chart-input.js';
import { xOf, type Frame } from './frame.js';

/** A text in the chart, in pixels of the plot. A type and not an interface, so that it is assignable to `Row`. */
export type Label = {
  readonly x: number;
  /** Base line. */
  readonly y: number;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  readonly fill: string;
  /** Outlines the text in the page's background colour, to keep it readable over lines. */
  readonly halo: boolean;
};

export const label = (
  text: string,
  x: number,
  y: number,
  overrides: Partial<Label> = {},
): Label => ({
  text,
  x,
  y,
  align: 'left',
  weight: 400,
  style: 'normal',
  fill: 'var(--_text-muted)',
  halo: false,
  ...overrides,
});

export interface Extent {
  readonly from: number;
  readonly to: number;
}

export interface Box extends Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Returns the bounding box of a label, ascenders and descenders included. */
export const boundsOf = (placed: Label, layout: LayoutContext): Box => {
  const unit = layout.fontSize / 13;
  return { ...extent(placed, layout), top: placed.y - 11 * unit, bottom: placed.y + 4 * unit };
};

/** True if two boxes are more than `gap` apart horizontally, or do not overlap vertically. */
export const areApart = (a: Box, b: Box, gap = 0): boolean =>
  a.to + gap < b.from || b.to + gap < a.from || a.bottom < b.top || b.bottom < a.top;

/** Returns the horizontal extent of a label. */
export const extent = ({ text, x, align, weight }: Label, layout: LayoutContext): Extent => {
  const width = layout.measure(text, weight);
  const from = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { from, to: from + width };
};

/** Shifts a label horizontally, as little as possible, to fit in `bounds`. */
export const within = (bounds: Extent, layout: LayoutContext, shifted: Label): Label => {
  const { from, to } = extent(shifted, layout);
  const shift = to > bounds.to ? bounds.to - to : 0;
  return { ...shifted, x: shifted.x + Math.max(shift, bounds.from - from) };
};

/** Returns a text centred under a range of periods, `below` the axis at 13 px text, shifted to stay in the chart. */
export const underPeriods = (
  text: string,
  { periods }: Slice,
  from: number,
  to: number,
  below: number,
  frame: Frame,
  layout: LayoutContext,
): Label => {
  const middle = ((periods[from]?.ordinal ?? 0) + (periods[to]?.ordinal ?? 0)) / 2;
  return within(
    pictureOf(frame),
    layout,
    label(text, xOf(frame, middle), frame.plotHeight + below * frame.unit, { align: 'center' }),
  );
};

/** Returns the horizontal extent of the whole chart. */
export const pictureOf = ({ plotWidth, padding }: Frame): Extent => ({
  from: -padding.left,
  to: plotWidth + padding.right,
});

/** True if labels on one line, in reading order, are at least `gap` apart. */
export const areSpaced = (labels: readonly Label[], gap: number, layout: LayoutContext): boolean =>
  labels.every((current, i) => {
    const previous = labels[i - 1];
    return (
      previous === undefined || extent(current, layout).from - extent(previous, layout).to >= gap
    );
  });

/**
 * Wraps a text in as few lines as possible. A word that is longer than `width` is broken after a `-` or `/` of its own,
 * or else anywhere, with a hyphen.
 */
export const wrap = (
  text: string,
  width: number,
  layout: LayoutContext,
  weight: 400 | 700 = 400,
): readonly string[] =>
  text
    .split(' ')
    .flatMap((word) =>
      layout.measure(word, weight) <= width
        ? [{ text: word, joined: false }]
        : breakAtJoints(word, width, layout, weight),
    )
    .reduce<string[]>((lines, { text: word, joined }) => {
      const longer = joined || lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && (joined || layout.measure(longer, weight) > width))
        return [...lines, word];
      return [...lines.slice(0, -1), longer];
    }, []);

/** Breaks a long word at its own `-` and `/`, with as much as fits on each line. */
const breakAtJoints = (
  word: string,
  width: number,
  layout: LayoutContext,
  weight: 400 | 700,
): ReturnType<typeof breakAnywhere> =>
  word
    .split(/(?<=[-/])/)
    .reduce<string[]>((lines, part) => {
      const longer = `${lines.at(-1) ?? ''}${part}`;
      return lines.length > 0 && layout.measure(longer, weight) <= width
        ? [...lines.slice(0, -1), longer]
        : [...lines, part];
    }, [])
    .flatMap((part, i) =>
      breakAnywhere(part, width, layout, weight).map((piece) =>
        i > 0 ? { ...piece, joined: true } : piece,
      ),
    );

/** Breaks a word between characters; all parts but the first are marked as joined to the one before. */
const breakAnywhere = (
  word: string,
  width: number,
  layout: LayoutContext,
  weight: 400 | 700,
): readonly { readonly text: string; readonly joined: boolean }[] =>
  layout.measure(word, weight) <= width
    ? [{ text: word, joined: false }]
    : [...word]
        .reduce<string[]>((parts, character) => {
          const longer = `${parts.at(-1) ?? ''}${character}`;
          return parts.length > 0 && layout.measure(`${longer}-`, weight) <= width
            ? [...parts.slice(0, -1), longer]
            : [...parts, character];
        }, [])
        .map((text, i, pieceTexts) => ({
          text: i < pieceTexts.length - 1 ? `${text}-` : text,
          joined: i > 0,
        }));

/** Breaks a text between two words so that its longer line is as short as possible; a single word stays on one line. */
export const halves = (
  text: string,
  layout: LayoutContext,
  weight: 400 | 700,
): readonly string[] => {
  const words = text.split(' ');
  const widest = (lines: readonly string[]): number =>
    Math.max(...lines.map((line) => layout.measure(line, weight)));
  const candidates = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  return candidates.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best), [text]);
};
