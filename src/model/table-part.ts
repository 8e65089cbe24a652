import type { Slice } from './slice.js';

/** Cells of one table in the page: with more a browser is at work so long that the page around it stands still. */
export const MOST_TABLE_CELLS = 10_000;

/** How many of `all` columns a table of `rows` rows shows: at least one. */
export const tableColumns = (all: number, rows: number): number =>
  Math.min(all, Math.max(1, Math.floor(MOST_TABLE_CELLS / Math.max(1, rows))));

/**
 * The slice with the series that stand in a table with a row per period: the first ones, in the order asked for, and `more` of it says how many others
 * there are. The files have all.
 */
export const tablePart = (slice: Slice): Slice => {
  const shown = tableColumns(slice.series.length, slice.periods.length);
  if (shown === slice.series.length) return slice;
  return {
    ...slice,
    series: slice.series.slice(0, shown),
    more: slice.series.length - shown + (slice.more ?? 0),
    targets: slice.targets.filter(({ series }) => series < shown),
  };
};
