import { comparedValues, type DrawnComparison } from './compare-scale.js';
import { valueRange } from './value-range.js';
import { startsAtZero } from './y-scale.js';

/** Whether the axis begins elsewhere than at 0: the text then says so. The same at every width. */
export const compareCut = ({ comparison, form }: DrawnComparison): boolean => {
  const values = comparedValues(comparison);
  return form === 'dots' && values.length > 0 && !startsAtZero(...valueRange(values), comparison.slice.indicator.unit);
};
