import { byName } from '../model/by-name.js';
import type { Lang } from '../text/lang.js';
import type { Sheet } from '../text/sheet.js';
import type { Order } from './table-order.js';

/** Stands in `Order.column` where rows stand as in the file, by no column. */
export const AS_IN_FILE = -1;

/** The order that a sheet comes in. */
export const firstOrder = ({ orderedBy }: Sheet): Order => ({ column: orderedBy ?? AS_IN_FILE, down: false });

/** Indices of rows in another order. What has nothing to sort by goes last in both directions, equals keep the order of the file. */
export const sheetOrder = (sheet: Sheet, rows: readonly number[], { column, down }: Order, lang: Lang): readonly number[] => {
  if (column === AS_IN_FILE) return rows;
  const found = rows.map((row) => sheet.sortKey(row, column));
  // Thousands of rows share a few names: these are put in order once.
  const names = [...new Set(found.filter((key) => typeof key === 'string'))].sort(byName(lang));
  const places = new Map<number | string | null, number>(names.map((name, place) => [name, place]));
  const keys = Float64Array.from(found, (key) => places.get(key) ?? (key === null ? NaN : Number(key)));
  const sign = down ? -1 : 1;
  return Uint32Array.from(rows, (_, place) => place)
    .sort((a, b) => {
      const difference = sign * ((keys[a] ?? NaN) - (keys[b] ?? NaN));
      return Number.isNaN(difference) ? Number(Number.isNaN(keys[a])) - Number(Number.isNaN(keys[b])) : difference;
    })
    .reduce<number[]>((all, place) => (all.push(rows[place] ?? 0), all), []);
};

/**
 * Whether a row may not be compared with the one above it: only said where they follow each other in the order that the sheet came in, or
 * the other way round.
 */
export const isRuledOff = (sheet: Sheet, { column }: Order, row: number, above: number | undefined): boolean => {
  if (above === undefined || column !== firstOrder(sheet).column) return false;
  if (above === row - 1) return sheet.row(row).cutBefore;
  return above === row + 1 && sheet.row(above).cutBefore;
};
