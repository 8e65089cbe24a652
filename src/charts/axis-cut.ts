import type { Slice } from '../model/slice.js';
import { drawnSeries } from './drawn-series.js';
import { drawnValues } from './drawn-values.js';
import { valueRange } from './value-range.js';
import { startsAtZero } from './y-scale.js';

/** Whether the value axis of what is drawn starts elsewhere than at 0: the text then says so. The same at every width. */
export const axisCut = (slice: Slice, drawn = drawnSeries(slice)): boolean => {
  const values = drawnValues(drawn);
  return values.length > 0 && !startsAtZero(...valueRange(values), slice.indicator.unit);
};
