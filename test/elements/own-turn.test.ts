import { expect } from '@open-wc/testing';
import { oneAtATime } from '../../src/elements/one-at-a-time.js';
import { ownTurn } from '../../src/elements/own-turn.js';

/** Resolves when what waited before has been done. */
const restIsDone = (): Promise<void> => new Promise((resolve) => oneAtATime(() => Promise.resolve(resolve())));

describe('work that could keep a page from answering its reader', () => {
  it('gets a task of its own for each widget, in the order of asking', async () => {
    const order: string[] = [];
    const ask = (name: string): Promise<void> =>
      ownTurn().then(async () => {
        order.push(name);
        for (let i = 0; i < 20; i++) await Promise.resolve();
        order.push(`${name} ends`);
      });
    await Promise.all(['a', 'b', 'c'].map(ask));
    expect(order).to.deep.equal(['a', 'a ends', 'b', 'b ends', 'c', 'c ends']);
  });

  it('is not done, and makes nobody wait, once it was given up', async () => {
    const done: string[] = [];
    const job = (name: string) => (): Promise<void> => Promise.resolve(void done.push(name));
    const giveUp = ['a', 'b', 'c'].map((name) => oneAtATime(job(name)));
    giveUp[1]?.();
    await restIsDone();
    expect(done).to.deep.equal(['a', 'c']);
  });

  it('is done once for a picture that asks for it twice before its turn', async () => {
    let times = 0;
    const job = (): Promise<void> => Promise.resolve(void times++);
    oneAtATime(job);
    oneAtATime(job);
    await restIsDone();
    expect(times).to.equal(1);
  });

  it('goes on after work that failed', async () => {
    oneAtATime(() => Promise.reject(new Error('no')));
    await restIsDone();
  });
});
