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
