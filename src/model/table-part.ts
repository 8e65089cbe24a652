import type { Slice } from './slice.js';

/** Maximum number of cells of a table in the page: with more, the browser blocks the page too long. */
export const MOST_TABLE_CELLS = 10_000;

/** Maximum number of columns, however few rows there are: they are also the options of a choice. */
const MOST_COLUMNS = 2_000;

/** How many of `all` columns a table with `rows` rows shows: at least one. */
export const tableColumns = (all: number, rows: number): number =>
  Math.min(all, MOST_COLUMNS, Math.max(1, Math.floor(MOST_TABLE_CELLS / rows)));

/**
 * Limits the slice to the series that fit in a table with a row per period: the first ones, in the requested order.
 * `more` counts the others, which only the downloads have. `least`: minimum number of series.
 */
export const tablePart = (slice: Slice, least = 1): Slice => {
  // Tables of index numbers also show the figures they were computed from.
  const rows = slice.periods.length * (slice.index === undefined ? 1 : 2);
  const shown = Math.max(
    tableColumns(slice.series.length, rows),
    Math.min(least, slice.series.length),
  );
  if (shown === slice.series.length) return slice;
  return {
    ...slice,
    series: slice.series.slice(0, shown),
    more: slice.series.length - shown + (slice.more ?? 0),
    targets: slice.targets.filter(({ series }) => series < shown),
  };
};
