import { expect } from '@open-wc/testing';
import { throttle } from '../../../../src/widgets/core/page/throttle.js';

describe('a throttled function', () => {
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

  it('runs at once, and after a pause with the last arguments', () => {
    const calls: number[] = [];
    const throttled = throttle(500, (value: number) => calls.push(value), true);
    for (const value of [1, 2, 3]) throttled(value);
    expect(calls).to.deep.equal([1]);
    expect(pauses.map(({ time }) => time)).to.deep.equal([500]);
    pass();
    expect(calls).to.deep.equal([1, 3]);
    throttled(4);
    expect(calls, 'the answer after the pause has a pause too').to.deep.equal([1, 3]);
    pass();
    pass();
    throttled(5);
    expect(calls).to.deep.equal([1, 3, 4, 5]);
  });

  it('runs only after a pause where that is requested, with the last arguments', () => {
    const calls: number[] = [];
    const link = throttle(80, (value: number) => calls.push(value), false);
    for (const value of [1, 2, 3]) link(value);
    expect(calls).to.deep.equal([]);
    pass();
    expect(calls).to.deep.equal([3]);
    pass();
    expect(pauses, 'nothing is under way').to.deep.equal([]);
  });
});
