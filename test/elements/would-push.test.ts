import { expect } from '@open-wc/testing';
import { wouldPush } from '../../src/elements/would-push.js';

const box = (top: number, height: number): DOMRect => new DOMRect(0, top, 300, height);

describe('whether growing would push what the reader looks at', () => {
  before(async () => {
    // The page has to have been painted once, and an empty one never is.
    document.body.append('Tekst');
    for (let tries = 0; tries < 100 && performance.getEntriesByType('paint').length === 0; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });

  it('is so for a box at the top of the window that grows by a tenth of it', () => {
    expect(wouldPush(box(0, 50), box(0, 50 + innerHeight / 10))).to.equal(true);
  });

  it('is not so where the room was reserved', () => {
    expect(wouldPush(box(0, 500), box(0, 500))).to.equal(false);
  });

  it('is not so below or above the window, where nothing that is seen moves', () => {
    expect(wouldPush(box(innerHeight, 50), box(innerHeight, 500))).to.equal(false);
    expect(wouldPush(box(-100, 50), box(-100, 500))).to.equal(false);
  });

  it('counts the shifts of a whole page together', () => {
    const grow = (): boolean => wouldPush(box(0, 10), box(0, 10 + innerHeight / 100));
    expect(grow(), 'the first hundredth').to.equal(false);
    expect([grow(), grow()], 'a second and a third').to.include(true);
  });
});
