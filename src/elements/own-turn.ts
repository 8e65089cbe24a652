let last: Promise<void> = Promise.resolve();

/**
 * Resolves in a task of its own: one asker per task, in their order. Twelve widgets on one file would otherwise all be worded and shown in
 * the task in which it arrives, and the page would not answer its reader meanwhile.
 */
export const ownTurn = (): Promise<void> => (last = last.then(nextTask));

/** By a message: timers wait four milliseconds each after a few, and a second in a tab that nobody looks at. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    try {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    } catch {
      setTimeout(resolve); // Slower, but a turn, where a page has taken the channel away.
    }
  });

/** Does work that comes in steps, each in a task of its own, also where there is none. Rejects with the reason of `signal` where that gives it up. */
export const stepByStep = async (steps: Iterator<unknown>, signal: AbortSignal): Promise<void> => {
  do {
    await nextTask();
    signal.throwIfAborted();
  } while (steps.next().done === false);
};
