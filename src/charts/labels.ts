import type { Look } from './chart-input.js';

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

/** Whether texts on one line, in reading order, keep `gap` between them. */
export const keepApart = (labels: readonly Label[], gap: number, look: Look): boolean =>
  labels.every((one, i) => {
    const before = labels[i - 1];
    return before === undefined || extent(one, look).from - extent(before, look).to >= gap;
  });

/** `text` in as few lines as fit `width`; a word that is longer is broken between letters. */
export const wrap = (text: string, width: number, look: Look, weight: 400 | 700 = 400): readonly string[] =>
  text
    .split(' ')
    .flatMap((word) => pieces(word, width, look, weight))
    .reduce<string[]>((lines, { text: word, joined }) => {
      const longer = joined || lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && (joined || look.measure(longer, weight) > width)) return [...lines, word];
      return [...lines.slice(0, -1), longer];
    }, []);

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
          return parts.length > 0 && look.measure(longer, weight) <= width ? [...parts.slice(0, -1), longer] : [...parts, letter];
        }, [])
        .map((text, i) => ({ text, joined: i > 0 }));
