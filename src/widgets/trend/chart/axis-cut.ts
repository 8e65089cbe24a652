import type { Slice } from '../../../model/slice.js';
import { drawnSeries } from './drawn-series.js';
import { drawnValues } from '../../../charts/drawn-values.js';
import { valueRange } from '../../../charts/value-range.js';
import { startsAtZero } from '../../../charts/y-scale.js';

/**
 * True if the value axis of the drawn series does not start at 0, which the text must then state. Independent of the
 * width.
 */
export const axisCut = (slice: Slice, drawn = drawnSeries(slice)): boolean => {
  const values = drawnValues(drawn);
  return values.length > 0 && !startsAtZero(...valueRange(values), slice.indicator.unit);
};
