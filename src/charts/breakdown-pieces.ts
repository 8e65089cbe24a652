import { togetherOf, type Column, type PartCell } from '../model/breakdown-column.js';
import { MOST_BARS, type Breakdown } from '../model/breakdown.js';
import type { Status } from '../model/dataset.js';
import type { BreakdownChartWords } from '../text/breakdown-text.js';
import { OTHERS_STYLE, partStyle, REST_STYLE, type PartStyle } from './part-style.js';

/** One piece of a bar. */
export interface Piece {
  /** Row of the explorer that it shows; `OTHERS` stands for each part without a place of its own. */
  readonly row: number;
  /** Length on the scale; null where there is no number. */
  readonly value: number | null;
  /** What stands in it. */
  readonly text: string;
  readonly name: string;
  readonly style: PartStyle;
  /** Whether the number is kept back: then a sign stands in its place. */
  readonly hidden: boolean;
}

export const OTHERS = -1;

/** The pieces of one column in their order. Nothing stands on one another that has no whole for a reason that forbids it. */
export const piecesOf = (breakdown: Breakdown, column: Column, words: BreakdownChartWords): readonly Piece[] => {
  const { layout, parts } = breakdown;
  const share = layout === 'share';
  const grouped = layout === 'grouped';
  if (!grouped && (column.lacking === 'mixed' || (share && column.whole === null))) return [];
  const ordered = stepsOf(breakdown);
  const piece = (row: number, cell: PartCell | null, name: string, style: PartStyle): Piece => {
    const value = cell === null ? null : share ? cell.share : cell.value;
    return {
      row,
      value,
      text: value === null ? '' : share ? words.percent(value) : words.format(value),
      name,
      style,
      hidden: value === null && keptBack.includes(cell?.observation?.status),
    };
  };
  const own = parts.flatMap((part, i) => (part.own || (grouped && breakdown.columns.length === 1 && i < MOST_BARS) ? [i] : []));
  const placed = new Set(own);
  const others = [...column.cells.filter((_, i) => !placed.has(i)), ...(column.further ? [column.further] : [])];
  const pieces = [
    ...own.map((i, place) => piece(i, column.cells[i] ?? null, words.partNames[i] ?? '', partStyle(place, ordered))),
    ...(others.length === 0 || grouped ? [] : [piece(OTHERS, togetherOf(others), words.othersName, OTHERS_STYLE)]),
  ];
  if (column.rest === null || grouped) return pieces;
  // A part without a figure is in what is left: that stands in its place, so that the other parts stand where they do elsewhere.
  const place = pieces.findIndex(({ value }) => value === null);
  return pieces.toSpliced(place < 0 ? pieces.length : place, 0, piece(parts.length, column.rest, words.restName, REST_STYLE));
};

const keptBack: readonly (Status | undefined)[] = ['suppressed', 'confidential'];

/** Parts that are numbered, as levels are, are steps of one scale. */
const stepsOf = ({ parts }: Breakdown): number =>
  parts.length <= 5 && parts.every(({ id }, i) => /^\d+$/.test(id) && (i === 0 || Number(id) > Number(parts[i - 1]?.id)))
    ? parts.length
    : 0;

/** Every part that any bar shows, once: what a key names. */
export const everyPiece = (pieces: readonly (readonly Piece[])[]): readonly Piece[] =>
  pieces
    .flat()
    .filter(({ row }, i, all) => all.findIndex((one) => one.row === row) === i)
    .sort((a, b) => Number(a.style === REST_STYLE) - Number(b.style === REST_STYLE));
