import { expect } from '@open-wc/testing';
import { roundingStep } from '../../src/model/rounding-step.js';

describe('the rounding step of numbers', () => {
  it('is the largest power of ten that divides all of them', () => {
    expect(roundingStep([12_000, 3_000], 0)).to.equal(1_000);
    expect(roundingStep([12_000, 3_500], 0)).to.equal(100);
    expect(roundingStep([12_000, 3_501], 0)).to.equal(1);
  });

  it('of one number is at most that number', () => {
    expect(roundingStep([7], 0)).to.equal(1);
    expect(roundingStep([10], 0)).to.equal(10);
    expect(roundingStep([100], 0)).to.equal(100);
    expect(roundingStep([90], 0)).to.equal(10);
  });

  it('is at least the step of the shown decimals', () => {
    expect(roundingStep([0.5, 1.5], 1)).to.equal(0.1);
    expect(roundingStep([10, 20], 1)).to.equal(10);
    expect(roundingStep([12.34], 2)).to.equal(0.01);
  });

  it('does not grow for zeros, which every power of ten divides', () => {
    expect(roundingStep([0, 0], 0)).to.equal(1);
    expect(roundingStep([0, 300], 0)).to.equal(100);
    expect(roundingStep([], 2)).to.equal(0.01);
  });

  it('counts numbers below zero as far as they are from it', () => {
    expect(roundingStep([-4_000, -200], 0)).to.equal(100);
    expect(roundingStep([-4_000, 20], 0)).to.equal(10);
  });

  it('is that of the shown decimals if a number is not known', () => {
    expect(roundingStep([Number.NaN, 100], 0)).to.equal(1);
    expect(roundingStep([100, Number.NaN], 1)).to.equal(0.1);
  });
});
