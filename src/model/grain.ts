import type { Dataset } from './dataset.js';

/**
 * How finely a file gives its numbers, in the unit itself: the largest power of ten that divides all of them, and never finer than the
 * unit writes. Persons that are rounded to thousands have a grain of 1000, whether or not the file says so.
 */
export const grainOf = ({ series, indicator: { unit } }: Pick<Dataset, 'series' | 'indicator'>): number => {
  const scale = 10 ** unit.decimals;
  const numbers = series.flatMap(({ observations }) => observations.flatMap(({ value }) => (value ? [Math.round(value * scale)] : [])));
  let grain = 1;
  // Few numbers may be round by chance.
  while (numbers.length >= FEW && numbers.every((one) => one % (grain * 10) === 0)) grain *= 10;
  return grain / scale;
};
const FEW = 3;
