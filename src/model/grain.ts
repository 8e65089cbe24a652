/**
 * How finely numbers are given: the largest power of ten that divides all of them, and never finer than they are written. Persons that are
 * rounded to thousands have a grain of 1000, whether or not anybody says so. NaN for a number that is not there: then as they are written.
 */
export const grainOf = (numbers: readonly number[], decimals: number): number => {
  // There may be a million.
  const most = numbers.reduce((largest, one) => Math.max(largest, one), 0);
  let grain = 10 ** -decimals;
  while (grain < most && numbers.every((one) => one % (grain * 10) === 0)) grain *= 10;
  return grain;
};
