import { expect } from '@open-wc/testing';
import { mapSliced, runSync, type Cooperative } from '../../src/model/cooperative.js';

/** After how many entries the work pauses, each time, and what comes of it. */
const pauses = (length: number, part?: number) => {
  let done = 0;
  const work: Cooperative<readonly number[]> = mapSliced(
    Array.from({ length }, (_, i) => i),
    (one, index) => {
      done += 1;
      return one + index;
    },
    part,
  );
  const at: number[] = [];
  for (;;) {
    const step = work.next();
    if (step.done === true) return { at, result: step.value };
    at.push(done);
  }
};

describe('work in parts', () => {
  it('maps every entry with its index', () => {
    expect(pauses(5, 2).result).to.deep.equal([0, 2, 4, 6, 8]);
    expect(runSync(mapSliced([7, 8], (one, index) => [one, index]))).to.deep.equal([
      [7, 0],
      [8, 1],
    ]);
  });

  it('pauses before the last entry of each part', () => {
    expect(pauses(7, 3).at).to.deep.equal([2, 5]);
    expect(pauses(3, 1).at).to.deep.equal([0, 1, 2]);
  });

  it('has parts of a hundred entries by default', () => {
    expect(pauses(99).at).to.deep.equal([]);
    expect(pauses(250).at).to.deep.equal([99, 199]);
  });
});
