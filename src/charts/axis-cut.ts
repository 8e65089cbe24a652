import type { Slice } from '../model/slice.js';
import { startsAtZero } from './y-scale.js';

/** Whether the value axis of the line chart starts elsewhere than at 0: the text then says so. The same at every width. */
export const axisCut = ({ series }: Slice): boolean => {
  const values = series.flatMap(({ observations }) => observations.flatMap(({ value }) => (value === null ? [] : [value])));
  return values.length > 0 && !startsAtZero(Math.min(...values), Math.max(...values));
};
