import { yieldToPage } from './scheduler.js';

/**
 * Runs each step in a task of its own, even when there is only the last one; awaits a step that yields a promise.
 * Rejects with the reason of `signal` once that is aborted.
 */
export const runSliced = async (steps: Iterator<unknown>, signal: AbortSignal): Promise<void> => {
  let step: IteratorResult<unknown>;
  do {
    await yieldToPage();
    signal.throwIfAborted();
    step = steps.next();
    await step.value;
  } while (step.done !== true);
};
