/**
 * How finely numbers are given: the largest power of ten that divides all of them, and never finer than they are written. Persons that are
 * rounded to thousands have a grain of 1000, whether or not anybody says so. NaN for a number that is not there: then as they are written.
 */
export const grainOf = (numbers: Iterable<number>, decimals: number): number => {
  // There may be a million.
  let most = 0;
  for (const one of numbers) most = Math.max(most, one);
  let grain = 10 ** -decimals;
  while (grain < most && divides(grain * 10, numbers)) grain *= 10;
  return grain;
};

const divides = (grain: number, numbers: Iterable<number>): boolean => {
  for (const one of numbers) if (one % grain !== 0) return false;
  return true;
};
