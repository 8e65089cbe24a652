import type { Slice } from '../model/slice.js';

/** Lines that one chart draws; whatever is asked for beyond them stands in the table alone, and the text has to say so. */
export const MOST_LINES = 12;

/** The slice with the series that are drawn: the first ones, in the order asked for. */
export const drawnSeries = (slice: Slice): Slice =>
  slice.series.length <= MOST_LINES ? slice : { ...slice, series: slice.series.slice(0, MOST_LINES) };
