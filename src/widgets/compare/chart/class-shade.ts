/** Returns the shade (1 to 5) of the `nth` of `of` classes, counted from 1 for the lowest. */
export const classShade = (nth: number, of: number): number =>
  1 + Math.round(((nth - 1) * 4) / Math.max(1, of - 1));
