import type { Slice } from '../model/slice.js';
import type { Look } from './chart-input.js';
import { xOf, type Frame } from './frame.js';

/** A text in the picture, placed in pixels of the plot. A `type`, so that it is a row. */
export type Label = {
  readonly x: number;
  /** Base line. */
  readonly y: number;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  readonly fill: string;
  /** Whether a rim in the colour of the page keeps it readable over lines. */
  readonly halo: boolean;
};

export const label = (text: string, x: number, y: number, more: Partial<Label> = {}): Label => ({
  text,
  x,
  y,
  align: 'left',
  weight: 400,
  style: 'normal',
  fill: 'var(--_text-muted)',
  halo: false,
  ...more,
});

export interface Extent {
  readonly from: number;
  readonly to: number;
}

export interface Box extends Extent {
  readonly top: number;
  readonly bottom: number;
}

/** What a text takes, its highest and lowest letters included. */
export const boxOf = (placed: Label, look: Look): Box => {
  const unit = look.fontSize / 13;
  return { ...extent(placed, look), top: placed.y - 11 * unit, bottom: placed.y + 4 * unit };
};

/** Whether two boxes keep `beside` between them sideways, or lie over each other. */
export const areApart = (one: Box, other: Box, beside = 0): boolean =>
  one.to + beside < other.from || other.to + beside < one.from || one.bottom < other.top || other.bottom < one.top;

/** Where a text begins and ends sideways. */
export const extent = ({ text, x, align, weight }: Label, look: Look): Extent => {
  const width = look.measure(text, weight);
  const from = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { from, to: from + width };
};

/** `label` moved sideways, as little as needed, to lie within `room`. */
export const within = (room: Extent, look: Look, moved: Label): Label => {
  const { from, to } = extent(moved, look);
  const shift = to > room.to ? room.to - to : 0;
  return { ...moved, x: moved.x + Math.max(shift, room.from - from) };
};

/** A text centred under a stretch of periods, `below` the axis at 13 px text, kept inside the picture. */
export const underPeriods = (
  text: string,
  { periods }: Slice,
  from: number,
  to: number,
  below: number,
  frame: Frame,
  look: Look,
): Label => {
  const middle = ((periods[from]?.ordinal ?? 0) + (periods[to]?.ordinal ?? 0)) / 2;
  return within(pictureOf(frame), look, label(text, xOf(frame, middle), frame.plotHeight + below * frame.unit, { align: 'center' }));
};

/** From the left to the right edge of the picture. */
export const pictureOf = ({ plotWidth, padding }: Frame): Extent => ({ from: -padding.left, to: plotWidth + padding.right });

/** Whether texts on one line, in reading order, keep `gap` between them. */
export const keepApart = (labels: readonly Label[], gap: number, look: Look): boolean =>
  labels.every((one, i) => {
    const before = labels[i - 1];
    return before === undefined || extent(one, look).from - extent(before, look).to >= gap;
  });

/** `text` in as few lines as fit `width`; a word that is longer is broken behind its own `-` or `/`, and only then between letters, with a hyphen. */
export const wrap = (text: string, width: number, look: Look, weight: 400 | 700 = 400): readonly string[] =>
  text
    .split(' ')
    .flatMap((word) => (look.measure(word, weight) <= width ? [{ text: word, joined: false }] : joints(word, width, look, weight)))
    .reduce<string[]>((lines, { text: word, joined }) => {
      const longer = joined || lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && (joined || look.measure(longer, weight) > width)) return [...lines, word];
      return [...lines.slice(0, -1), longer];
    }, []);

/** A long word in parts that fit, as much as goes on each line between its own joints. */
const joints = (word: string, width: number, look: Look, weight: 400 | 700): ReturnType<typeof pieces> =>
  word
    .split(/(?<=[-/])/)
    .reduce<string[]>((lines, part) => {
      const longer = `${lines.at(-1) ?? ''}${part}`;
      return lines.length > 0 && look.measure(longer, weight) <= width ? [...lines.slice(0, -1), longer] : [...lines, part];
    }, [])
    .flatMap((part, i) => pieces(part, width, look, weight).map((piece) => (i > 0 ? { ...piece, joined: true } : piece)));

/** A word in parts that fit; all but the first go on from the one before. */
const pieces = (
  word: string,
  width: number,
  look: Look,
  weight: 400 | 700,
): readonly { readonly text: string; readonly joined: boolean }[] =>
  look.measure(word, weight) <= width
    ? [{ text: word, joined: false }]
    : [...word]
        .reduce<string[]>((parts, letter) => {
          const longer = `${parts.at(-1) ?? ''}${letter}`;
          return parts.length > 0 && look.measure(`${longer}-`, weight) <= width ? [...parts.slice(0, -1), longer] : [...parts, letter];
        }, [])
        .map((text, i, all) => ({ text: i < all.length - 1 ? `${text}-` : text, joined: i > 0 }));

/** A text broken between two words so that its longer line is as short as can be; one word stays whole. */
export const halves = (text: string, look: Look, weight: 400 | 700): readonly string[] => {
  const words = text.split(' ');
  const widest = (lines: readonly string[]): number => Math.max(...lines.map((line) => look.measure(line, weight)));
  const choices = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  return choices.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best), [text]);
};
