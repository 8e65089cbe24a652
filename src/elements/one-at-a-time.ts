/**
 * Runs jobs one per task, so that a page with twelve charts never waits for more than one of them. A job that was given up before
 * its turn costs nothing.
 */
const queue: (() => Promise<void>)[] = [];
let running = false;

export function oneAtATime(job: () => Promise<void>): void {
  queue.push(job);
  if (!running) void run();
}

async function run(): Promise<void> {
  running = true;
  for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
    await nextTask();
    // A job reports its own failure; the others go on.
    await job().catch(() => undefined);
  }
  running = false;
}

/** A new task, also in a tab that gets no animation frames. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
