import { comparedValues, type DrawnComparison } from './compare-scale.js';
import { valueRange } from '../../../charts/value-range.js';
import { startsAtZero } from '../../../charts/y-scale.js';

/** True if the axis does not start at 0, which the text must then state. Independent of the width. */
export const compareCut = ({ comparison, form }: DrawnComparison): boolean => {
  const values = comparedValues(comparison);
  return (
    form === 'dots' &&
    values.length > 0 &&
    !startsAtZero(...valueRange(values), comparison.slice.indicator.unit)
  );
};
