import { expect } from '@open-wc/testing';
import { nextTask, yieldToPage } from '../../../../src/widgets/core/page/scheduler.js';
import { endOfTask } from './end-of-task.js';

describe('work that could block the page', () => {
  it('gets a task for each widget, in the order requested', async () => {
    const order: string[] = [];
    const schedule = (name: string): Promise<void> =>
      nextTask().then(async () => {
        order.push(name);
        await endOfTask();
        order.push(`${name} ends`);
      });
    await Promise.all(['a', 'b', 'c'].map(schedule));
    expect(order).to.deep.equal(['a', 'a ends', 'b', 'b ends', 'c', 'c ends']);
  });

  it('continues before other work starts', async () => {
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

  it('gets a task also where the page has removed MessageChannel', async () => {
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
