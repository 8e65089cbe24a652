/** Which of the five shades a class has: the how manieth it is of how many, from 1 for the lowest. */
export const classShade = (nth: number, of: number): number => 1 + Math.round(((nth - 1) * 4) / Math.max(1, of - 1));
