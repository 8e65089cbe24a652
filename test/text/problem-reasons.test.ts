import { expect } from '@open-wc/testing';
import { reasons as en } from '../../src/text/problem-reasons-en.js';
import { reasons as nl } from '../../src/text/problem-reasons-nl.js';

describe('the explanation of a problem', () => {
  it('is in whole sentences, in Dutch and English, for every code', () => {
    expect(Object.keys(nl).sort()).to.deep.equal(Object.keys(en).sort());
    for (const [code, reason] of [...Object.entries(nl), ...Object.entries(en)])
      expect(reason, code).to.match(/^[A-Z“][^]{20,}\.$/);
  });

  it('contains no path of our own documentation', () => {
    for (const reason of [...Object.values(nl), ...Object.values(en)])
      expect(reason).not.to.match(/docs\/|\.md\b/);
  });
});
