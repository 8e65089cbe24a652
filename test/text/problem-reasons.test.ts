import { expect } from '@open-wc/testing';
import { reasons as en } from '../../src/text/problem-reasons-en.js';
import { reasons as nl } from '../../src/text/problem-reasons-nl.js';

describe('why a problem happens', () => {
  it('is said in whole sentences, in Dutch and English, of every code', () => {
    expect(Object.keys(nl).sort()).to.deep.equal(Object.keys(en).sort());
    for (const [code, reason] of [...Object.entries(nl), ...Object.entries(en)])
      expect(reason, code).to.match(/^[A-Z“][^]{20,}\.$/);
  });

  it('leads nowhere but to what a site owner has', () => {
    for (const reason of [...Object.values(nl), ...Object.values(en)])
      expect(reason).not.to.match(/docs\/|\.md\b/);
  });
});
