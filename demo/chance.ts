/**
 * Numbers from 0 up to 1 in an order that follows from `seed` alone: made-up figures are the same wherever they are
 * made.
 */
export const chance = (seed: string): (() => number) => {
  let state =
    [...seed].reduce(
      (sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619),
      2166136261,
    ) >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    const once = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    const twice = Math.imul(once ^ (once >>> 15), 0x735a2d97);
    return ((twice ^ (twice >>> 15)) >>> 0) / 4294967296;
  };
};
