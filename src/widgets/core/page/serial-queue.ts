import { nextTask } from './scheduler.js';

/**
 * Adds a job; a job that is waiting already is not added again. Returns a function that removes it before it has
 * started.
 */
export type Queue = (job: () => Promise<void>) => () => void;

/** Runs jobs one after the other, each in a task of its own. A job reports its own failure; the others continue. */
export function serialQueue(): Queue {
  const waiting = new Set<() => Promise<void>>();
  let running = false;
  const runAll = async (): Promise<void> => {
    running = true;
    while (waiting.size > 0) {
      await nextTask();
      const [job] = waiting;
      if (job === undefined) break;
      waiting.delete(job);
      await job().catch(() => undefined);
    }
    running = false;
  };
  return (job) => {
    waiting.add(job);
    if (!running) void runAll();
    return () => waiting.delete(job);
  };
}
