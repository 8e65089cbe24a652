import type { Lang } from './lang.js';
import type { Phrase } from './phrase.js';
import type { Cell, Column, TableText } from './table-text.js';

/** A table whose rows are put into words when they are shown: there may be ten thousand. */
export interface Sheet {
  readonly caption: Phrase;
  readonly columns: readonly SheetColumn[];
  /** How many of the columns are heads of their rows. */
  readonly heads: number;
  readonly size: number;
  readonly row: (index: number) => SheetRow;
  /** What to sort by; null for what goes last in both directions. */
  readonly sortKey: (row: number, column: number) => number | string | null;
  /** The column that the rows stand in the order of from the start, or null: then they stand as in the file. */
  readonly orderedBy: number | null;
  /** Tells which rows say everything that a reader typed: in heads and words, or, where that is all, a figure that is written just so. */
  readonly finder: (typed: string) => (row: number) => boolean;
  readonly legend: TableText['legend'];
}

export interface SheetColumn extends Column {
  readonly kind: 'head' | 'number' | 'word';
  /** The longest text of the column as far as that is known: it keeps its width, whichever rows are shown. */
  readonly widest: string;
  /** Whether figures in it are of another counting than in the column before it: for every row. */
  readonly cut: boolean;
}

export interface SheetRow {
  /** A phrase per head. */
  readonly heads: readonly Phrase[];
  readonly cells: readonly SheetCell[];
  /** Whether no number of it may be compared with the row before it in the file. */
  readonly cutBefore: boolean;
}

export interface SheetCell extends Cell {
  /** Whether it may not be compared with the cell before it. */
  readonly cut?: boolean;
}

/** A number as a reader may type it: `41.977`, `12,5%`; NaN where it is none. */
export const typedNumber = (typed: string, lang: Lang): number => {
  const [thousands, decimal] = lang === 'nl' ? ['.', ','] : [',', '.'];
  const plain = typed.replaceAll(thousands, '').replace(decimal, '.').replace('−', '-').replace(/%$/, '');
  return /\d/.test(plain) ? Number(plain) : NaN;
};
