import type { Steps } from '../model/steps.js';
import { now } from './io.js';

/** What one task may take, in milliseconds: on a telephone that is four times slower it stays under what a reader notices. */
const TURN = 4;

/**
 * Does work that comes in steps, a few milliseconds per task, so that the page can be used meanwhile. The first turn is now: what is soon done
 * is done at once. Returns how to stop. What the first turn throws is thrown, what a later one throws goes to `failed`.
 */
export function inTurns<Result>(
  work: Steps<Result>,
  done: (result: Result) => void,
  failed: (reason: unknown) => void = reportError,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const turn = (): void => {
    const start = now();
    let step = work.next();
    while (step.done !== true && now() - start < TURN) step = work.next();
    if (step.done === true) done(step.value);
    else timer = setTimeout(later);
  };
  const later = (): void => {
    try {
      turn();
    } catch (reason) {
      failed(reason);
    }
  };
  turn();
  return () => clearTimeout(timer);
}

/** The same as a promise. */
export const inTime = <Result>(work: Steps<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    inTurns(work, resolve, reject);
  });
