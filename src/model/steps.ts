import { enumerate } from './enumerate.js';
/** Work that rests now and then, so that whoever does it can let the page answer its reader meanwhile. */
export type Steps<Result> = Generator<undefined, Result>;

/** What comes of it, without waiting at the rests. */
export const atOnce = <Result>(work: Steps<Result>): Result => {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
};

/** Entries between two rests. */
const PART = 100;

/** `Array.prototype.map` with rests, each after `part` entries. */
export function* mapped<One, Other>(list: readonly One[], other: (one: One, index: number) => Other, part = PART): Steps<readonly Other[]> {
  const all: Other[] = [];
  for (const [index, one] of enumerate(list)) {
    if (index % part === part - 1) yield;
    all.push(other(one, index));
  }
  return all;
}
