/**
 * The precision of numbers: the largest power of ten that divides all of them, but at least the step of their shown
 * decimals. People counted in thousands give 1000, whether or not the file says so. If a number is NaN, the step is
 * that of the shown decimals.
 */
export const roundingStep = (numbers: Iterable<number>, decimals: number): number => {
  // Not `Math.max(...numbers)`: there may be a million numbers.
  let largest = 0;
  for (const one of numbers) largest = Math.max(largest, Math.abs(one));
  let step = 10 ** -decimals;
  while (step < largest && divides(step * 10, numbers)) step *= 10;
  return step;
};

const divides = (step: number, numbers: Iterable<number>): boolean => {
  for (const one of numbers) if (one % step !== 0) return false;
  return true;
};
