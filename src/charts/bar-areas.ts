import type { Look } from './chart-input.js';
import { label, type Label } from './labels.js';
import type { RuleRow } from './mark-rows.js';
import { OTHERS, type Piece } from './breakdown-pieces.js';
import { textureRules, type PartStyle, type Rect } from './part-style.js';

/** An area of a bar, and whose it is. A `type`, so that it is a row. */
export type AreaRow = Rect & {
  readonly fill: string;
  readonly stroke: string;
  readonly dash: string;
  readonly width: number;
  /** Row of the explorer, or `OTHERS`; `SAMPLE` for a piece of the key. */
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

/** Where a bar stands or lies: how far along it goes, and what it is wide. */
export interface BarPlace {
  /** Lies from left to right; else it stands and grows upwards. */
  readonly lying: boolean;
  /** Where it begins along its length, and its two sides. */
  readonly base: number;
  readonly sides: readonly [number, number];
  /** Pixels for a unit of value. */
  readonly scale: number;
}

/** Adds the pieces of one column on one another. */
export const stack = (into: Drawing, pieces: readonly Piece[], place: BarPlace, column: number, look: Look): void => {
  const lengths = pieces.map(({ value }) => (value ? Math.max(value * place.scale, LEAST) : 0));
  // What almost nothing takes to be seen comes from the longest, so that the bar is as long as its whole.
  const longest = lengths.indexOf(Math.max(...lengths));
  const more = lengths.reduce((all, one, i) => all + one - (pieces[i]?.value ?? 0) * place.scale, 0);
  let end = 0;
  pieces.forEach((piece, i) => {
    const from = end;
    end += Math.max(0, (lengths[i] ?? 0) - (i === longest ? more : 0));
    if (piece.value !== null) addPiece(into, piece, place, [from, end], column, look, end - from > GAP + 1 && from > 0);
  });
  // What is not public has a length that means nothing, and stands behind what is known.
  for (const piece of pieces.filter(({ hidden }) => hidden)) {
    addHidden(into, place, end + GAP, piece.row, column);
    end += HIDDEN_ROOM;
  }
};

/** From `from` to `to` along the bar; a gap parts it from the piece before it. */
export const addPiece = (
  into: Drawing,
  { row, style, text }: Piece,
  place: BarPlace,
  [from, to]: readonly [number, number],
  column: number,
  look: Look,
  gap: boolean,
): void => {
  const area = areaOf(place, from + (gap ? GAP : 0), to);
  into.areas.push({ ...area, ...paint(style), row, column });
  into.rules.push(...textureRules(style.texture, area, place.lying));
  const unit = look.fontSize / 13;
  const [width, height] = [look.measure(text, 400) + 8, PLATE * unit];
  if (text === '' || area.x2 - area.x < width + 4 || area.y2 - area.y < height + 2) return;
  const [x, y] = [(area.x + area.x2) / 2, (area.y + area.y2) / 2];
  into.rules.push({ x: x - width / 2, x2: x + width / 2, y, y2: y, stroke: 'var(--_paper)', dash: 'none', width: `${height}px` });
  into.labels.push(label(text, x, y + look.fontSize * 0.35, { align: 'center', fill: 'var(--_text)' }));
};

export const paint = ({ fill, stroke, dash }: PartStyle) => ({ fill, stroke, dash, width: 1 }) as const;

export const addHidden = (into: Drawing, place: BarPlace, from: number, row: number, column: number): void => {
  const area = areaOf(place, from, from + HIDDEN);
  into.areas.push({ ...area, fill: 'var(--_paper)', stroke: 'var(--_missing)', dash: 'none', width: 1, row, column });
  const { x, y, x2, y2 } = area;
  for (let at = HATCH; at < x2 - x + y2 - y; at += HATCH) {
    const line = {
      x: Math.max(x, x2 - at),
      y: Math.max(y, y + at - (x2 - x)),
      x2: Math.min(x2, x2 - at + (y2 - y)),
      y2: Math.min(y2, y + at),
    };
    into.rules.push({ ...line, stroke: 'var(--_missing)', dash: 'none', width: '1.25px' });
  }
};

const areaOf = ({ lying, base, sides: [near, far] }: BarPlace, from: number, to: number): Rect =>
  lying ? { x: base + from, x2: base + to, y: near, y2: far } : { x: near, x2: far, y: base - to, y2: base - from };

/** A part that is almost nothing is still there to be seen. */
const LEAST = 1.5;
/** Pixels of paper between two pieces. */
const GAP = 2;
/** From one slanted line to the next. */
const HATCH = 6;
/** Length of what stands for a number that is not public. */
const HIDDEN = 20;
export const HIDDEN_ROOM = GAP + HIDDEN;
/** Height of the ground under a number. */
const PLATE = 17;

/** Whether an area shows a part: `others` are all parts without a place of their own. */
export const shows = ({ row }: Pick<AreaRow, 'row'>, part: number, others: boolean): boolean => row === part || (others && row === OTHERS);
