import { expect } from '@open-wc/testing';
import { handover } from '../../src/embed/handover.js';

describe('the hand-over between files', () => {
  it('gives what was handed in, whichever file came first', () => {
    handover('test-1').offer('engine', 'a part');
    expect(handover('test-1').peek('engine')).to.equal('a part');
    expect(handover('test-1').peek('chart-trend')).to.equal(undefined);
  });

  it('keeps the parts of two versions apart', () => {
    handover('test-2').offer('engine', 'two');
    handover('test-3').offer('engine', 'three');
    expect(handover('test-2').peek('engine')).to.equal('two');
  });

  it('lets the first part stay, so that a second copy cannot swap it', () => {
    handover('test-4').offer('engine', 'first');
    handover('test-4').offer('engine', 'second');
    expect(handover('test-4').peek('engine')).to.equal('first');
  });

  it('gives a part to those who wait for it, before and after it was handed in', async () => {
    const early = handover('test-6').when('engine');
    handover('test-6').offer('engine', 'a part');
    expect([await early, await handover('test-6').when('engine')]).to.deep.equal(['a part', 'a part']);
  });

  it('adds no name to the page', () => {
    const before = Object.keys(globalThis);
    handover('test-5');
    expect(Object.keys(globalThis)).to.deep.equal(before);
  });
});
