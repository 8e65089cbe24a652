/**
 * Runs jobs one per task, so that a page with twelve charts never waits for more than one of them. A job that waits already is not
 * put in the queue again. Returns how to give it up before its turn; it then costs nothing.
 */
const queue = new Set<() => Promise<void>>();
let running = false;

export function oneAtATime(job: () => Promise<void>): () => void {
  queue.add(job);
  if (!running) void run();
  return () => queue.delete(job);
}

async function run(): Promise<void> {
  running = true;
  while (queue.size > 0) {
    await nextTask();
    for (const job of queue) {
      queue.delete(job);
      // A job reports its own failure; the others go on.
      await job().catch(() => undefined);
      break;
    }
  }
  running = false;
}

/** A new task, also in a tab that gets no animation frames. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
