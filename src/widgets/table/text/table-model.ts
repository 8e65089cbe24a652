import type { Lang } from '../../../text/lang.js';
import type { RichText } from '../../../text/rich-text.js';
import type { Cell } from '../../../text/cell-text.js';
import type { Column, TableText } from '../../../text/table-text.js';

/** A table whose rows are put into words when they are shown: there may be ten thousand. */
export interface TableModel {
  readonly caption: RichText;
  readonly columns: readonly ModelColumn[];
  /** The number of leading columns that are row heads. */
  readonly heads: number;
  readonly size: number;
  readonly row: (index: number) => ModelRow;
  /** Sort key of a cell; null comes last in both directions. */
  readonly sortKey: (row: number, column: number) => number | string | null;
  /** The column that the rows are initially sorted by, or null: then they are in the order of the file. */
  readonly orderedBy: number | null;
  /**
   * Returns a test for rows that contain all terms of a search text: in heads and words, or, where it is the only term,
   * a figure that is written exactly so.
   */
  readonly finder: (typed: string) => (row: number) => boolean;
  readonly legend: TableText['legend'];
}

export interface ModelColumn extends Column {
  readonly kind: 'head' | 'number' | 'word';
  /**
   * The longest text of the column, as far as it is known: it keeps the width of the column, whichever rows are shown.
   */
  readonly widest: string;
  /** Whether there is a break between this column and the one before it, for every row. */
  readonly cut: boolean;
}

export interface ModelRow {
  /** One text per head. */
  readonly heads: readonly RichText[];
  readonly cells: readonly ModelCell[];
  /** Whether none of its numbers may be compared with the row before it in the file. */
  readonly cutBefore: boolean;
}

export interface ModelCell extends Cell {
  /** Whether it may not be compared with the cell before it. */
  readonly cut?: boolean;
}

/** Parses a number as a reader may type it: `41.977`, `12,5%`; NaN where it is none. */
export const typedNumber = (typed: string, lang: Lang): number => {
  const [thousands, decimal] = lang === 'nl' ? ['.', ','] : [',', '.'];
  const normalised = typed
    .replaceAll(thousands, '')
    .replace(decimal, '.')
    .replace('−', '-')
    .replace(/%$/, '');
  return /\d/.test(normalised) ? Number(normalised) : NaN;
};
