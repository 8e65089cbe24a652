import type { Slice } from './slice.js';

/** Cells of one table in the page: with more a browser is at work so long that the page around it stands still. */
export const MOST_TABLE_CELLS = 10_000;

/** Its columns, however few rows it has: they are also what one chooses from. */
const MOST_COLUMNS = 2_000;

/** How many of `all` columns a table of `rows` rows shows: at least one. */
export const tableColumns = (all: number, rows: number): number =>
  Math.min(all, MOST_COLUMNS, Math.max(1, Math.floor(MOST_TABLE_CELLS / Math.max(1, rows))));

/**
 * The slice with the series that stand in a table with a row per period: the first ones, in the order asked for, and `more` of it says how many others
 * there are. The files have all. `least`: as many at any rate.
 */
export const tablePart = (slice: Slice, least = 1): Slice => {
  // Behind index numbers stand the figures that they were made of.
  const rows = slice.periods.length * (slice.index === undefined ? 1 : 2);
  const shown = Math.max(tableColumns(slice.series.length, rows), Math.min(least, slice.series.length));
  if (shown === slice.series.length) return slice;
  return {
    ...slice,
    series: slice.series.slice(0, shown),
    more: slice.series.length - shown + (slice.more ?? 0),
    targets: slice.targets.filter(({ series }) => series < shown),
  };
};
