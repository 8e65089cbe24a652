import { expect } from '@open-wc/testing';
import {
  nextTask,
  runSliced,
  serialQueue,
  throttle,
  yieldToPage,
  type Queue,
} from '../../../../src/widgets/core/page/scheduler.js';

/** Everything that waits for promises alone has been done; no other task has begun. */
const endOfTask = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

describe('work that could keep a page from answering its reader', () => {
  it('gets a task of its own for each widget, in the order of asking', async () => {
    const order: string[] = [];
    const ask = (name: string): Promise<void> =>
      nextTask().then(async () => {
        order.push(name);
        await endOfTask();
        order.push(`${name} ends`);
      });
    await Promise.all(['a', 'b', 'c'].map(ask));
    expect(order).to.deep.equal(['a', 'a ends', 'b', 'b ends', 'c', 'c ends']);
  });

  it('goes on where it was begun before others begin', async () => {
    const order: string[] = [];
    await Promise.all([
      nextTask().then(async () => {
        order.push('a');
        await yieldToPage();
        order.push('a goes on');
      }),
      nextTask().then(() => order.push('b')),
      nextTask().then(() => order.push('c')),
    ]);
    expect(order.indexOf('a goes on')).to.be.lessThan(order.indexOf('c'));
  });

  it('gets a task also where the page has taken the channel away', async () => {
    const { MessageChannel } = globalThis;
    Object.assign(globalThis, { MessageChannel: undefined });
    try {
      let ended = false;
      const task = yieldToPage().then(() => (ended = true));
      await endOfTask();
      expect(ended).to.equal(false);
      await task;
    } finally {
      Object.assign(globalThis, { MessageChannel });
    }
  });
});

describe('work in steps', () => {
  function* steps(done: string[]): Generator<undefined> {
    done.push('first');
    yield;
    done.push('second');
  }

  it('takes each in a task of its own', async () => {
    const done: string[] = [];
    const work = runSliced(steps(done), new AbortController().signal);
    await endOfTask();
    expect(done, 'none in the task in which it was asked for').to.deep.equal([]);
    await yieldToPage();
    await endOfTask();
    expect(done).to.deep.equal(['first']);
    await work;
    expect(done).to.deep.equal(['first', 'second']);
  });

  it('goes on after a promise that a step gives, once that is kept', async () => {
    const done: string[] = [];
    let keep = (): void => undefined;
    const kept = new Promise<void>((resolve) => (keep = resolve));
    function* waiting(): Generator<unknown> {
      yield kept;
      done.push('after it');
    }
    const work = runSliced(waiting(), new AbortController().signal);
    for (let i = 0; i < 3; i++) await yieldToPage();
    expect(done).to.deep.equal([]);
    keep();
    await work;
    expect(done).to.deep.equal(['after it']);
  });

  it('takes no further one once it is given up', async () => {
    const done: string[] = [];
    const run = new AbortController();
    const given = runSliced(steps(done), run.signal).catch((reason: unknown) => reason);
    run.abort();
    expect(await given).to.equal(run.signal.reason);
    expect(done).to.deep.equal([]);
  });

  it('tells who waits for it why it failed', async () => {
    const broken: Iterator<unknown> = {
      next: () => {
        throw new Error('no');
      },
    };
    expect(await runSliced(broken, new AbortController().signal).catch(String)).to.equal(
      'Error: no',
    );
  });
});

describe('a queue of jobs', () => {
  /** Resolves when what waited before has been done. */
  const restOf = (queue: Queue): Promise<void> =>
    new Promise((resolve) => queue(() => Promise.resolve(resolve())));

  it('begins one when the one before it has ended, however many tasks that takes', async () => {
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

  it('does none that was called off, and keeps nobody waiting for it', async () => {
    const queue = serialQueue();
    const done: string[] = [];
    const callOff = ['a', 'b', 'c'].map((name) =>
      queue(() => Promise.resolve(void done.push(name))),
    );
    callOff[1]?.();
    await restOf(queue);
    expect(done).to.deep.equal(['a', 'c']);
  });

  it('does once what is asked for twice before its turn, and again what is asked for later', async () => {
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

  it('goes on after one that failed', async () => {
    const queue = serialQueue();
    queue(() => Promise.reject(new Error('no')));
    await restOf(queue);
  });

  it('does not wait for another queue', async () => {
    serialQueue()(() => new Promise(() => undefined));
    await restOf(serialQueue());
  });
});

describe('what comes in quick succession', () => {
  const { setTimeout: real } = globalThis;
  let pauses: { readonly run: () => void; readonly time: number }[] = [];
  beforeEach(() => {
    pauses = [];
    Object.assign(globalThis, {
      setTimeout: (run: () => void, time: number) => pauses.push({ run, time }),
    });
  });
  afterEach(() => void Object.assign(globalThis, { setTimeout: real }));
  /** Lets the pauses pass that are under way. */
  const pass = (): void => {
    for (const { run } of pauses.splice(0)) run();
  };

  it('is answered at once, and after a pause with the last of it', () => {
    const heard: number[] = [];
    const say = throttle(500, (value: number) => heard.push(value), true);
    for (const value of [1, 2, 3]) say(value);
    expect(heard).to.deep.equal([1]);
    expect(pauses.map(({ time }) => time)).to.deep.equal([500]);
    pass();
    expect(heard).to.deep.equal([1, 3]);
    say(4);
    expect(heard, 'the answer after the pause has a pause too').to.deep.equal([1, 3]);
    pass();
    pass();
    say(5);
    expect(heard).to.deep.equal([1, 3, 4, 5]);
  });

  it('is answered only after a pause where it is asked so, with the last of it', () => {
    const heard: number[] = [];
    const link = throttle(80, (value: number) => heard.push(value), false);
    for (const value of [1, 2, 3]) link(value);
    expect(heard).to.deep.equal([]);
    pass();
    expect(heard).to.deep.equal([3]);
    pass();
    expect(pauses, 'nothing is under way').to.deep.equal([]);
  });
});
