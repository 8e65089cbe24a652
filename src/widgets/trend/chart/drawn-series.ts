import type { Slice } from '../../../model/slice.js';

/** Maximum number of lines; the other series are in the table only, which the text must state. */
export const MOST_LINES = 12;

/** Returns the slice with the drawn series: the first ones, in the requested order. */
export const drawnSeries = (slice: Slice): Slice =>
  slice.series.length <= MOST_LINES
    ? slice
    : { ...slice, series: slice.series.slice(0, MOST_LINES) };
