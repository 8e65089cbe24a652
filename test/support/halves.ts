/**
 * Whether a case is in the first half of a row of them: one of each two that follow each other. Of rows in rows, as of
 * sizes in two languages, a half is neither one language alone nor the same sizes of both: the number of ones in the
 * index in binary is even or odd (Thue–Morse).
 */
export const isInFirstHalf = (index: number): boolean =>
  [...index.toString(2)].filter((digit) => digit === '1').length % 2 === 0;
