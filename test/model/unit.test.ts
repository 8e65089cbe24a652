import { expect } from '@open-wc/testing';
import type { Unit } from '../../src/model/dataset.js';
import { isShare, rounded, writtenDecimals } from '../../src/model/unit.js';

const unit = (decimals: number, multiplier = 0): Unit => ({
  kind: 'number',
  label: {},
  symbol: '',
  decimals,
  multiplier,
  additive: false,
});

describe('percentages', () => {
  it('are shares, and whatever has their symbol', () => {
    expect(isShare({ ...unit(0), kind: 'share' })).to.equal(true);
    expect(isShare({ ...unit(0), symbol: '%' })).to.equal(true);
    expect(isShare(unit(0))).to.equal(false);
  });
});

describe('the decimals of a unit', () => {
  it('are fewer where numbers are in thousands, which are written in full', () => {
    expect(writtenDecimals(unit(2))).to.equal(2);
    expect(writtenDecimals(unit(4, 3))).to.equal(1);
    expect(writtenDecimals(unit(1, 3))).to.equal(0);
    expect(writtenDecimals(unit(1, -2)), 'hundredths').to.equal(3);
  });

  it('are at most twelve', () => {
    expect(writtenDecimals(unit(12))).to.equal(12);
    expect(writtenDecimals(unit(20))).to.equal(12);
  });
});

describe('a rounded number', () => {
  it('has the decimals that are written, also where it is in thousands', () => {
    expect(rounded(36.64, unit(1))).to.equal(36.6);
    // 12 346 persons, in thousands.
    expect(rounded(12.3456, unit(1, 3))).to.equal(12.346);
  });

  it('is rounded away from zero at a half as it reads, though binary fractions make it less', () => {
    // 1.005 × 100 is 100.49999999999999 in binary fractions.
    expect(rounded(1.005, unit(2))).to.equal(1.01);
    expect(rounded(1.015, unit(2))).to.equal(1.02);
    expect(rounded(-1.005, unit(2))).to.equal(-1.01);
    // 0.565 × 100 is 56.49999999999999.
    expect(rounded(0.565, unit(2))).to.equal(0.57);
    expect(rounded(4.015, unit(2))).to.equal(4.02);
  });

  it('is rounded down just below a half, however many digits it has', () => {
    expect(rounded(1234567890.14996, unit(1))).to.equal(1234567890.1);
    expect(rounded(0.4999, unit(0))).to.equal(0);
    expect(rounded(1234567890123456.25, unit(0))).to.equal(1234567890123456);
  });
});
