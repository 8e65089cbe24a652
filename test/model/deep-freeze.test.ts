import { expect } from '@open-wc/testing';
import { deepFreeze } from '../../src/model/deep-freeze.js';

describe('a deeply frozen value', () => {
  it('is the value itself, with everything in it frozen', () => {
    const value = { list: [{ text: 'a' }], none: null };
    expect(deepFreeze(value)).to.equal(value);
    expect([value, value.list, value.list[0]].every(Object.isFrozen)).to.equal(true);
    expect(deepFreeze(null)).to.equal(null);
    expect(deepFreeze('a')).to.equal('a');
  });

  it('does not freeze functions, or what is inside an object that was frozen before', () => {
    const inner = { text: 'a' };
    const make = (): null => null;
    deepFreeze({ before: Object.freeze({ inner }), make });
    expect([inner, make].map(Object.isFrozen)).to.deep.equal([false, false]);
  });
});
