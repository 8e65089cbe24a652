import { isInFirstHalf } from './halves.js';

/** From here on, a page of the test runner makes one half of its tests, and leaves the other out. */
export const runHalf = (first: boolean): void => {
  const all = globalThis.it;
  let index = 0;
  const half = (...test: Parameters<typeof all>): unknown =>
    isInFirstHalf(index++) === first ? all(...test) : undefined;
  globalThis.it = Object.assign(half, all) as typeof all;
};
