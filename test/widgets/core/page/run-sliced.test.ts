import { expect } from '@open-wc/testing';
import { runSliced } from '../../../../src/widgets/core/page/run-sliced.js';
import { yieldToPage } from '../../../../src/widgets/core/page/scheduler.js';
import { endOfTask } from './end-of-task.js';

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
