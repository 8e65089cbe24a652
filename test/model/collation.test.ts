import { expect } from '@open-wc/testing';
import { collation } from '../../src/model/collation.js';

const names = ['Niveau 10', 'niveau 2', 'Één', 'Eerste'];
const sorted = ['Één', 'Eerste', 'niveau 2', 'Niveau 10'];

describe('the order of names', () => {
  it('sorts numbers in names by their size', () => {
    expect(names.toSorted(collation('nl'))).to.deep.equal(sorted);
  });

  it('is the same where a page has no collator', () => {
    const { Collator } = Intl;
    try {
      Object.assign(Intl, { Collator: undefined });
      expect(names.toSorted(collation('nl'))).to.deep.equal(sorted);
    } finally {
      Object.assign(Intl, { Collator });
    }
  });
});
