import { enumerate } from './enumerate.js';
/** Work that yields now and then, so that its runner can let the page respond meanwhile. */
export type Cooperative<Result> = Generator<undefined, Result>;

/** Runs the work to its end without pausing. */
export const runSync = <Result>(work: Cooperative<Result>): Result => {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
};

/** Entries between two yields. */
const PART = 100;

/** `Array.prototype.map` that yields after every `part` entries. */
export function* mapSliced<One, Other>(
  list: readonly One[],
  other: (one: One, index: number) => Other,
  part = PART,
): Cooperative<readonly Other[]> {
  const all: Other[] = [];
  for (const [index, one] of enumerate(list)) {
    if (index % part === part - 1) yield;
    all.push(other(one, index));
  }
  return all;
}
