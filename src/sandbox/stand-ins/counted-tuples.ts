/**
 * Vega makes every row and every mark by these two functions. Counting there stops what would fill the memory, however
 * a specification asks for it: `sequence`, a nested `cross`, `flatten`, `impute`, a density with a million steps.
 */
import { derive as deriveOne, ingest as ingestOne, isTuple } from 'vega-dataflow/src/Tuple.js';

export {
  isTuple,
  rederive,
  replace,
  reset,
  stableCompare,
  tupleid,
} from 'vega-dataflow/src/Tuple.js';

/** Rows and marks of one picture together. A picture of so many says nothing that one of fewer would not. */
const MOST = 100_000;

let made = 0;

const count = (): void => {
  made += 1;
  if (made > MOST) throw new RangeError(`more than ${MOST} rows and marks`);
};

export const ingest = (datum: unknown): object => {
  if (!isTuple(datum)) count();
  return ingestOne(datum);
};

export const derive = (tuple: object): object => {
  count();
  return deriveOne(tuple);
};
