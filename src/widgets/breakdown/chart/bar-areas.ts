import type { LayoutContext } from '../../../charts/chart-input.js';
import { label, type Label } from '../../../charts/labels.js';
import type { RuleRow } from '../../../charts/mark-rows.js';
import { OTHERS, type Piece } from './breakdown-pieces.js';
import { textureRules, type PartStyle, type Rect } from './part-style.js';

/** An area of a bar, with its row and column. A type and not an interface, so that it is assignable to `Row`. */
export type AreaRow = Rect & {
  readonly fill: string;
  readonly stroke: string;
  readonly dash: string;
  readonly width: number;
  /** Row of the explorer, or `OTHERS`; `SAMPLE` in the key. */
  readonly row: number;
  readonly column: number;
};

export const SAMPLE = -2;

export interface Drawing {
  readonly areas: AreaRow[];
  readonly rules: RuleRow[];
  readonly labels: Label[];
}

export const emptyDrawing = (): Drawing => ({ areas: [], rules: [], labels: [] });

/** Position and scale of a bar. */
export interface BarPosition {
  /** True for a bar from left to right, else it grows upwards. */
  readonly lying: boolean;
  /** Its start along its length, and its two sides. */
  readonly base: number;
  readonly sides: readonly [number, number];
  /** Pixels per unit of value. */
  readonly scale: number;
}

/** Stacks the pieces of one column. */
export const stack = (
  drawing: Drawing,
  pieces: readonly Piece[],
  bar: BarPosition,
  column: number,
  context: LayoutContext,
): void => {
  const lengths = pieces.map(({ value }) => (value ? Math.max(value * bar.scale, MIN_LENGTH) : 0));
  // The extra length of tiny pieces is taken from the longest one, so that the bar keeps its length.
  const longest = lengths.indexOf(Math.max(...lengths));
  const extraLength = lengths.reduce(
    (sum, length, i) => sum + length - (pieces[i]?.value ?? 0) * bar.scale,
    0,
  );
  let offset = 0;
  pieces.forEach((piece, i) => {
    const from = offset;
    offset += Math.max(0, (lengths[i] ?? 0) - (i === longest ? extraLength : 0));
    if (piece.value !== null)
      addPiece(
        drawing,
        piece,
        bar,
        [from, offset],
        column,
        context,
        offset - from > GAP + 1 && from > 0,
      );
  });
  // Pieces that are not public have a meaningless length and follow the known ones.
  for (const piece of pieces.filter(({ hidden }) => hidden)) {
    addHidden(drawing, bar, offset + GAP, piece.row, column);
    offset += HIDDEN_ROOM;
  }
};

/** Adds a piece from `from` to `to` along the bar; `gap` separates it from the piece before it. */
export const addPiece = (
  drawing: Drawing,
  { row, style, text }: Piece,
  bar: BarPosition,
  [from, to]: readonly [number, number],
  column: number,
  context: LayoutContext,
  gap: boolean,
): void => {
  const area = areaOf(bar, from + (gap ? GAP : 0), to);
  drawing.areas.push({ ...area, ...paint(style), row, column });
  drawing.rules.push(...textureRules(style.texture, area, bar.lying));
  const unit = context.fontSize / 13;
  const [width, height] = [context.measure(text, 400) + 8, PLATE * unit];
  if (text === '' || area.x2 - area.x < width + 4 || area.y2 - area.y < height + 2) return;
  const [x, y] = [(area.x + area.x2) / 2, (area.y + area.y2) / 2];
  drawing.rules.push({
    x: x - width / 2,
    x2: x + width / 2,
    y,
    y2: y,
    stroke: 'var(--_paper)',
    dash: 'none',
    width: `${height}px`,
  });
  drawing.labels.push(
    label(text, x, y + context.fontSize * 0.35, { align: 'center', fill: 'var(--_text)' }),
  );
};

export const paint = ({ fill, stroke, dash }: PartStyle) =>
  ({ fill, stroke, dash, width: 1 }) as const;

export const addHidden = (
  drawing: Drawing,
  bar: BarPosition,
  from: number,
  row: number,
  column: number,
): void => {
  const area = areaOf(bar, from, from + HIDDEN);
  drawing.areas.push({
    ...area,
    fill: 'var(--_paper)',
    stroke: 'var(--_missing)',
    dash: 'none',
    width: 1,
    row,
    column,
  });
  const { x, y, x2, y2 } = area;
  for (let at = HATCH; at < x2 - x + y2 - y; at += HATCH) {
    const ends = {
      x: Math.max(x, x2 - at),
      y: Math.max(y, y + at - (x2 - x)),
      x2: Math.min(x2, x2 - at + (y2 - y)),
      y2: Math.min(y2, y + at),
    };
    drawing.rules.push({ ...ends, stroke: 'var(--_missing)', dash: 'none', width: '1.25px' });
  }
};

const areaOf = (
  { lying, base, sides: [near, far] }: BarPosition,
  from: number,
  to: number,
): Rect =>
  lying
    ? { x: base + from, x2: base + to, y: near, y2: far }
    : { x: near, x2: far, y: base - to, y2: base - from };

/** Minimum length in pixels: even a tiny part is visible. */
const MIN_LENGTH = 1.5;
/** Gap between two pieces, in pixels. */
const GAP = 2;
/** Distance between slanted lines. */
const HATCH = 6;
/** Length of the stub for a figure that is not public. */
const HIDDEN = 20;
export const HIDDEN_ROOM = GAP + HIDDEN;
/** Height of the plate behind a value. */
const PLATE = 17;

/** True if an area shows a part. `others`: the part has no area of its own. */
export const shows = ({ row }: Pick<AreaRow, 'row'>, part: number, others: boolean): boolean =>
  row === part || (others && row === OTHERS);
