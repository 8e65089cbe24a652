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

  it('runs each step in its own task', async () => {
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

  it('waits for a promise that a step yields', async () => {
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

  it('runs no further step once it is aborted', async () => {
    const done: string[] = [];
    const run = new AbortController();
    const given = runSliced(steps(done), run.signal).catch((reason: unknown) => reason);
    run.abort();
    expect(await given).to.equal(run.signal.reason);
    expect(done).to.deep.equal([]);
  });

  it('rejects with the error of a step', async () => {
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
