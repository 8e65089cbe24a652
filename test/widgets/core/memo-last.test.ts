import { expect } from '@open-wc/testing';
import { memoLast } from '../../../src/widgets/core/memo-last.js';

describe('a memo of the last result', () => {
  const counted = () => {
    let made = 0;
    const kept = memoLast<number>();
    return (of: readonly unknown[]): number => kept(of, () => (made += 1));
  };

  it('is returned again while all arguments are the same', () => {
    const give = counted();
    const slice = {};
    expect([give([slice, 'nl', null]), give([slice, 'nl', null])]).to.deep.equal([1, 1]);
  });

  it('is computed again when an argument differs, and when there is one more or one fewer', () => {
    const give = counted();
    expect([
      give([{}]),
      give([{}]),
      give(['a']),
      give(['a', 'b']),
      give(['a']),
      give([]),
    ]).to.deep.equal([1, 2, 3, 4, 5, 6]);
  });

  it('holds only the last result, so that memory does not grow', () => {
    const give = counted();
    expect([give(['a']), give(['b']), give(['a'])]).to.deep.equal([1, 2, 3]);
  });

  it('computes again after a failure', () => {
    const kept = memoLast<string>();
    const fails = (): never => {
      throw new RangeError('no');
    };
    expect(() => kept(['a'], fails)).to.throw(RangeError);
    expect(kept(['a'], () => 'made')).to.equal('made');
  });
});
