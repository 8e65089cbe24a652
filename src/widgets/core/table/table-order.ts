import type { Lang } from '../../../text/lang.js';
import type { TableText } from '../../../text/table-text.js';
import { collation } from '../../../model/collation.js';

/** Sort order of the rows of a table. */
export interface Order {
  /** Index in `TableText.columns`; 0 is the period. */
  readonly column: number;
  /** From high to low. */
  readonly descending: boolean;
}

type Row = TableText['rows'][number];

/** As in the file: periods ascending. */
export const fileOrder: Order = { column: 0, descending: false };

/** The order in which the rows are passed: no column is sorted. */
export const unsorted: Order = { column: -1, descending: false };

/**
 * The order after a press on the head of `column`: reversed where the rows are sorted by it already, else ascending.
 */
export const nextOrder = (order: Order, column: number): Order => ({
  column,
  descending: order.column === column && !order.descending,
});

/**
 * The rows in another order. Rows without a sort key come last in both directions; equal rows keep the order of the
 * file. `rule`: whether this row must not be compared with the row above it; only set where consecutive rows are
 * consecutive periods.
 */
export const sortRows = (
  rows: readonly Row[],
  { column, descending: down }: Order,
  lang: Lang,
): readonly { readonly row: Row; readonly rule: boolean }[] => {
  // A collator is expensive, and most tables are sorted by numbers.
  let collated: ReturnType<typeof collation> | undefined;
  const compare = (a: string, b: string): number => (collated ??= collation(lang))(a, b);
  const keyOf = (row: Row): number | string | null =>
    (column === 0 ? row : row.cells[column - 1])?.sort ?? null;
  const sorted = [...rows].sort((a, b) => {
    const [keyA, keyB] = [keyOf(a), keyOf(b)];
    if (keyA === null || keyB === null) return Number(keyA === null) - Number(keyB === null);
    const difference =
      typeof keyA === 'number' && typeof keyB === 'number'
        ? keyA - keyB
        : compare(String(keyA), String(keyB));
    return down ? -difference : difference;
  });
  return sorted.map((row, i) => ({
    row,
    rule: column === 0 && (down ? sorted[i - 1] : row)?.cutBefore === true,
  }));
};
