import { expect } from '@open-wc/testing';
import { exceedsShiftBudget } from '../../../src/widgets/core/exceeds-shift-budget.js';

const box = (top: number, height: number): DOMRect => new DOMRect(0, top, 300, height);

describe('whether growing would shift what the reader looks at', () => {
  before(async () => {
    // The page has to have been painted once, and an empty one never is.
    document.body.append('Tekst');
    for (
      let tries = 0;
      tries < 100 && performance.getEntriesByType('paint').length === 0;
      tries += 1
    ) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });

  it('is true for a box at the top of the window that grows by a tenth of it', () => {
    expect(exceedsShiftBudget(box(0, 50), box(0, 50 + innerHeight / 10))).to.equal(true);
  });

  it('is false where the room was reserved', () => {
    expect(exceedsShiftBudget(box(0, 500), box(0, 500))).to.equal(false);
  });

  it('is false below or above the window, where nothing visible moves', () => {
    expect(exceedsShiftBudget(box(innerHeight, 50), box(innerHeight, 500))).to.equal(false);
    expect(exceedsShiftBudget(box(-100, 50), box(-100, 500))).to.equal(false);
  });

  it('counts the shifts of a whole page together', () => {
    const grow = (): boolean => exceedsShiftBudget(box(0, 10), box(0, 10 + innerHeight / 100));
    expect(grow(), 'the first hundredth').to.equal(false);
    expect([grow(), grow()], 'a second and a third').to.include(true);
  });
});
