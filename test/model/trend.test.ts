import { expect } from '@open-wc/testing';
import { difference, trendOf } from '../../src/model/trend.js';

describe('trend', () => {
  it('needs two numbers', () => {
    expect(trendOf([], 'count')).to.equal(null);
    expect(trendOf([1], 'count')).to.equal(null);
    expect(trendOf([1, 100], 'count')).to.equal('rose');
    expect(trendOf([100, 1], 'count')).to.equal('fell');
    expect(trendOf([36, 37], 'share')).to.equal('steady');
    expect(trendOf([1, 50, 100], 'count')).to.equal('rose');
  });

  it('compares the first and last number whatever lies in between, and calls nothing steady where too many are missing', () => {
    expect(trendOf([1, 100], 'count', 9)).to.equal('rose');
    expect(trendOf([36, 37], 'share', 9)).to.equal(null);
    expect(trendOf([36, 36, 37, 37], 'share', 1)).to.equal('steady');
    expect(trendOf([36, 36, 37], 'share', 1)).to.equal(null);
    expect(trendOf([28, 35, 28], 'share', 9)).to.equal('fluctuated');
  });

  it('calls a share steady up to and including one point over the whole span', () => {
    expect(trendOf([28, 28.4, 29], 'share')).to.equal('steady');
    expect(trendOf([28, 28.4, 29.1], 'share')).to.equal('rose');
    expect(trendOf([28, 27.5, 27], 'share')).to.equal('steady');
    expect(trendOf([28, 27.5, 26.9], 'share')).to.equal('fell');
  });

  it('calls a small share with decimals steady only up to a tenth of its first number', () => {
    expect(trendOf([3.2, 2.4], 'share', 0, 1)).to.equal('fell');
    expect(trendOf([3, 2], 'share', 0, 1)).to.equal('fell');
    expect(trendOf([3.2, 3.1, 2.9], 'share', 0, 1)).to.equal('steady');
    expect(trendOf([28.1, 29.1], 'share', 0, 1)).to.equal('steady');
    expect(trendOf([0.4, 0.4], 'share', 0, 1)).to.equal('steady');
    expect(trendOf([28.1, 29.2], 'share', 0, 1)).to.equal('rose');
    expect(trendOf([9, 8.05], 'share', 0, 1)).to.equal('fell');
    expect(trendOf([3, 2], 'share')).to.equal('steady');
  });

  it('does so as well below zero', () => {
    expect(trendOf([-3.2, -3.2], 'share', 0, 1)).to.equal('steady');
    expect(trendOf([-3.2, -3], 'share', 0, 1)).to.equal('steady');
    expect(trendOf([-3.2, -2.4], 'share', 0, 1)).to.equal('rose');
  });

  it('is not misled by binary fractions at the border', () => {
    // 29.1 - 28.1 is 1.0000000000000036 in binary fractions.
    expect(trendOf([28.1, 28.5, 29.1], 'share')).to.equal('steady');
    expect(difference(28.1, 29.1)).to.equal(1);
  });

  it('keeps every digit of a difference between whole numbers', () => {
    expect(difference(1, 1234567890123456)).to.equal(1234567890123455);
  });

  it('keeps twelve digits of a difference between fractions, and no noise behind them', () => {
    // 29.3 - 28.7 is 0.6000000000000014 in binary fractions, and their sum is whole.
    expect(difference(28.7, 29.3)).to.equal(0.6);
    expect(difference(0, 123456789.012)).to.equal(123456789.012);
    // 10000.1 - 10000 is 0.1000000000003638 in binary fractions.
    expect(difference(10_000, 10_000.1)).to.equal(0.1);
  });

  it('calls a count steady below one per cent of its first number', () => {
    expect(trendOf([10_000, 10_050, 10_099], 'count')).to.equal('steady');
    expect(trendOf([10_000, 10_099.5], 'count')).to.equal('steady');
    expect(trendOf([10_000, 10_050, 10_100], 'count')).to.equal('rose');
    expect(trendOf([10_000, 9_950, 9_900], 'count')).to.equal('fell');
    expect(trendOf([0, 0, 0], 'count')).to.equal('steady');
    expect(trendOf([0, 0, 1], 'count')).to.equal('rose');
  });

  it('says fluctuated when the total of all changes is more than three times the outcome and wider than the band', () => {
    expect(trendOf([28, 35, 28], 'share')).to.equal('fluctuated');
    expect(trendOf([28, 28.5, 28], 'share')).to.equal('steady');
    expect(trendOf([100, 120, 90, 110], 'count')).to.equal('fluctuated');
    expect(trendOf([10, 0, 16, 18], 'count'), 'by way of 0').to.equal('fluctuated');
  });

  it('does not say so at exactly three times', () => {
    // Way 20 + 10 = 30, outcome 10.
    expect(trendOf([100, 120, 110], 'count')).to.equal('rose');
    // Way 10.5 + 5.5 = 16, outcome 5.
    expect(trendOf([100, 110.5, 105], 'count')).to.equal('fluctuated');
    // Way 20 + 11 = 31, outcome 9.
    expect(trendOf([100, 120, 109], 'count')).to.equal('fluctuated');
  });

  it('measures an index and a change in points, a ratio against its first number', () => {
    expect(trendOf([100, 100.5, 101], 'index')).to.equal('steady');
    expect(trendOf([2, 2.5, 3], 'change')).to.equal('steady');
    expect(trendOf([2, 2.5, 3], 'ratio')).to.equal('rose');
  });
});
