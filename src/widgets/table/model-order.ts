import { byName } from '../../model/by-name.js';
import type { Lang } from '../../text/lang.js';
import type { TableModel } from './text/table-model.js';
import type { Order } from '../core/table/table-order.js';

/** Value of `Order.column` for the order of the file, sorted by no column. */
export const AS_IN_FILE = -1;

/** The initial order of a table. */
export const firstOrder = ({ orderedBy }: TableModel): Order => ({
  column: orderedBy ?? AS_IN_FILE,
  descending: false,
});

/**
 * Indices of rows in another order. Rows without a sort key come last in both directions; equal rows keep the order of
 * the file.
 */
export const modelOrder = (
  model: TableModel,
  rows: readonly number[],
  { column, descending: down }: Order,
  lang: Lang,
): readonly number[] => {
  if (column === AS_IN_FILE) return rows;
  const sortKeys = rows.map((row) => model.sortKey(row, column));
  // Thousands of rows share a few names: the names are sorted once.
  const names = [...new Set(sortKeys.filter((key) => typeof key === 'string'))].sort(byName(lang));
  const ranks = new Map<number | string | null, number>(names.map((name, index) => [name, index]));
  const keys = Float64Array.from(
    sortKeys,
    (key) => ranks.get(key) ?? (key === null ? NaN : Number(key)),
  );
  const sign = down ? -1 : 1;
  return Uint32Array.from(rows, (_, index) => index)
    .sort((a, b) => {
      const difference = sign * ((keys[a] ?? NaN) - (keys[b] ?? NaN));
      return Number.isNaN(difference)
        ? Number(Number.isNaN(keys[a])) - Number(Number.isNaN(keys[b]))
        : difference;
    })
    .reduce<number[]>((sorted, index) => (sorted.push(rows[index] ?? 0), sorted), []);
};

/**
 * Returns whether a row must not be compared with the row above it: only where the two are consecutive in the initial
 * order, or in its reverse.
 */
export const isRuledOff = (
  model: TableModel,
  { column }: Order,
  row: number,
  above: number | undefined,
): boolean => {
  if (above === undefined || column !== firstOrder(model).column) return false;
  if (above === row - 1) return model.row(row).cutBefore;
  return above === row + 1 && model.row(above).cutBefore;
};
