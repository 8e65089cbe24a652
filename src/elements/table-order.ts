import type { Lang } from '../text/lang.js';
import type { TableText } from '../text/table-text.js';
import { collation } from '../model/collation.js';

/** What the rows of a table stand in the order of. */
export interface Order {
  /** Index in `TableText.columns`; 0 is the period. */
  readonly column: number;
  /** From high to low. */
  readonly down: boolean;
}

type Row = TableText['rows'][number];

/** As in the file: periods ascending. */
export const fileOrder: Order = { column: 0, down: false };

/** As the rows come: by none of the columns. */
export const givenOrder: Order = { column: -1, down: false };

/** What a press on the head of `column` asks for: the other way round where the rows stand by it already, else ascending. */
export const pressed = (order: Order, column: number): Order => ({ column, down: order.column === column && !order.down });

/**
 * The rows in another order. What has nothing to sort by goes last in both directions, equals keep the order of the file. `rule`: whether
 * this row may not be compared with the one above it; only said where periods follow each other.
 */
export const inOrder = (
  rows: readonly Row[],
  { column, down }: Order,
  lang: Lang,
): readonly { readonly row: Row; readonly rule: boolean }[] => {
  // It takes long to make, and most tables stand in the order of numbers.
  let collated: ReturnType<typeof collation> | undefined;
  const compare = (one: string, other: string): number => (collated ??= collation(lang))(one, other);
  const keyOf = (row: Row): number | string | null => (column === 0 ? row : row.cells[column - 1])?.sort ?? null;
  const sorted = [...rows].sort((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const difference = typeof one === 'number' && typeof other === 'number' ? one - other : compare(String(one), String(other));
    return down ? -difference : difference;
  });
  return sorted.map((row, i) => ({ row, rule: column === 0 && (down ? sorted[i - 1] : row)?.cutBefore === true }));
};
