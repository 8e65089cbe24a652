/**
 * Continues in a new task, before those that wait for `nextTask`. It uses a message: nested timers are clamped to four
 * milliseconds, and to a second in a background tab. `scheduler.yield()` does the same, but not in every browser that
 * we support.
 */
export const yieldToPage = (): Promise<void> =>
  new Promise((resolve) => {
    try {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    } catch {
      setTimeout(resolve); // Slower, but also a task, where a page has overwritten `MessageChannel`.
    }
  });

let lastTask: Promise<void> = Promise.resolve();

/**
 * Resolves in a task of its own: one caller per task, in the order of the calls. Otherwise twelve widgets on one file
 * would all be rendered in the task in which it arrives, and the page would not respond meanwhile.
 */
export const nextTask = (): Promise<void> => (lastTask = lastTask.then(yieldToPage));

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

/**
 * Calls `act` at most once per `pause` milliseconds, finally with the last value. `leading`: also immediately with the
 * first.
 */
export function throttle<Value>(
  pause: number,
  act: (value: Value) => void,
  leading: boolean,
): (value: Value) => void {
  let waiting: { readonly value: Value } | null = null;
  let paused = false;
  const startPause = (): void => {
    paused = true;
    setTimeout(() => {
      paused = false;
      if (waiting === null) return;
      const { value } = waiting;
      waiting = null;
      act(value);
      startPause();
    }, pause);
  };
  return (value) => {
    if (leading && !paused) act(value);
    else waiting = { value };
    if (!paused) startPause();
  };
}
