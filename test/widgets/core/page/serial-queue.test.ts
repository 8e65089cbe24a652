import { expect } from '@open-wc/testing';
import { nextTask } from '../../../../src/widgets/core/page/scheduler.js';
import { serialQueue, type Queue } from '../../../../src/widgets/core/page/serial-queue.js';
import { endOfTask } from './end-of-task.js';

describe('a queue of jobs', () => {
  /** Resolves when what waited before has been done. */
  const restOf = (queue: Queue): Promise<void> =>
    new Promise((resolve) => queue(() => Promise.resolve(resolve())));

  it('starts a job when the one before it has ended, however many tasks that takes', async () => {
    const queue = serialQueue();
    const order: string[] = [];
    for (const name of ['a', 'b'])
      queue(async () => {
        order.push(name);
        await nextTask();
        order.push(`${name} ends`);
      });
    await endOfTask();
    expect(order, 'none in the task in which it was asked for').to.deep.equal([]);
    await restOf(queue);
    expect(order).to.deep.equal(['a', 'a ends', 'b', 'b ends']);
  });

  it('skips a cancelled job, and keeps no caller waiting for it', async () => {
    const queue = serialQueue();
    const done: string[] = [];
    const callOff = ['a', 'b', 'c'].map((name) =>
      queue(() => Promise.resolve(void done.push(name))),
    );
    callOff[1]?.();
    await restOf(queue);
    expect(done).to.deep.equal(['a', 'c']);
  });

  it('runs a job once that is requested twice before its turn, and again when it is requested later', async () => {
    const queue = serialQueue();
    let times = 0;
    const job = (): Promise<void> => Promise.resolve(void times++);
    queue(job);
    queue(job);
    await restOf(queue);
    expect(times).to.equal(1);
    queue(job);
    await restOf(queue);
    expect(times).to.equal(2);
  });

  it('continues after a failed job', async () => {
    const queue = serialQueue();
    queue(() => Promise.reject(new Error('no')));
    await restOf(queue);
  });

  it('does not wait for another queue', async () => {
    serialQueue()(() => new Promise(() => undefined));
    await restOf(serialQueue());
  });
});
