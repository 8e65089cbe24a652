import type { Cooperative } from '../model/cooperative.js';
import { now } from './io.js';

/** Maximum duration of one task, in milliseconds: on a phone that is four times slower it is still not noticeable. */
const SLICE_MS = 4;

/**
 * Runs cooperative work, a few milliseconds per task, so that the page stays responsive. The first slice runs
 * synchronously, so short work is done at once; its errors are thrown. Errors of later slices go to `failed`. Returns a
 * function that stops the work.
 */
export function runSliced<Result>(
  work: Cooperative<Result>,
  done: (result: Result) => void,
  failed: (reason: unknown) => void = reportError,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const runSlice = (): void => {
    const start = now();
    let step = work.next();
    while (step.done !== true && now() - start < SLICE_MS) step = work.next();
    if (step.done === true) done(step.value);
    else timer = setTimeout(runNextSlice);
  };
  const runNextSlice = (): void => {
    try {
      runSlice();
    } catch (reason) {
      failed(reason);
    }
  };
  runSlice();
  return () => clearTimeout(timer);
}

/** `runSliced` as a promise. */
export const runSlicedAsync = <Result>(work: Cooperative<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    runSliced(work, resolve, reject);
  });
