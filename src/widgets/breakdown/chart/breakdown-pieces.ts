import { sumCells, type Column, type PartCell } from '../model/breakdown-column.js';
import { MOST_BARS } from '../model/breakdown-bars.js';
import type { Breakdown } from '../model/breakdown.js';
import type { Status } from '../../../model/dataset.js';
import type { BreakdownChartWords } from '../text/breakdown-text.js';
import { OTHERS_STYLE, partStyle, REST_STYLE, type PartStyle } from './part-style.js';

/** A piece of a bar. */
export interface Piece {
  /** Row of the explorer; `OTHERS` stands for all parts without an area of their own. */
  readonly row: number;
  /** Length on the scale; null if there is no figure. */
  readonly value: number | null;
  /** Text in it. */
  readonly text: string;
  readonly name: string;
  readonly style: PartStyle;
  /** True if the figure is not public: a stub is drawn in its place. */
  readonly hidden: boolean;
}

export const OTHERS = -1;

/** Returns the pieces of a column in order; none if they must not be stacked because the column has no whole. */
export const piecesOf = (
  breakdown: Breakdown,
  column: Column,
  words: BreakdownChartWords,
): readonly Piece[] => {
  const { layout, parts } = breakdown;
  const share = layout === 'share';
  const grouped = layout === 'grouped';
  if (!grouped && (column.noWholeReason === 'mixed' || (share && column.whole === null))) return [];
  const ordered = stepsOf(breakdown);
  const piece = (row: number, cell: PartCell | null, name: string, style: PartStyle): Piece => {
    const value = cell === null ? null : share ? cell.share : cell.value;
    return {
      row,
      value,
      text: value === null ? '' : share ? words.percent(value) : words.format(value),
      name,
      style,
      hidden: value === null && notPublic.includes(cell?.observation?.status),
    };
  };
  const separateParts = parts.flatMap((part, i) =>
    part.own || (grouped && breakdown.columns.length === 1 && i < MOST_BARS) ? [i] : [],
  );
  const separate = new Set(separateParts);
  const others = [
    ...column.cells.filter((_, i) => !separate.has(i)),
    ...(column.further ? [column.further] : []),
  ];
  const pieces = [
    ...separateParts.map((i, index) =>
      piece(i, column.cells[i] ?? null, words.partNames[i] ?? '', partStyle(index, ordered)),
    ),
    ...(others.length === 0 || grouped
      ? []
      : [piece(OTHERS, sumCells(others), words.othersName, OTHERS_STYLE)]),
  ];
  if (column.rest === null || grouped) return pieces;
  // The remainder includes a part without a figure, and takes its place, so that the other parts keep their positions.
  const index = pieces.findIndex(({ value }) => value === null);
  return pieces.toSpliced(
    index < 0 ? pieces.length : index,
    0,
    piece(parts.length, column.rest, words.restName, REST_STYLE),
  );
};

const notPublic: readonly (Status | undefined)[] = ['suppressed', 'confidential'];

/** Returns the number of steps if parts are numbered, as levels are: they are steps of one scale. Else 0. */
const stepsOf = ({ parts }: Breakdown): number =>
  parts.length <= 5 &&
  parts.every(({ id }, i) => /^\d+$/.test(id) && (i === 0 || Number(id) > Number(parts[i - 1]?.id)))
    ? parts.length
    : 0;

/** Returns every part that any bar shows, once, for the key. */
export const everyPiece = (pieces: readonly (readonly Piece[])[]): readonly Piece[] =>
  pieces
    .flat()
    .filter(({ row }, i, all) => all.findIndex((other) => other.row === row) === i)
    .sort((a, b) => Number(a.style === REST_STYLE) - Number(b.style === REST_STYLE));
