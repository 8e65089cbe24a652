import { expect } from '@open-wc/testing';
import { chunkRegistry } from '../../../src/embed/loader/chunk-registry.js';

describe('the chunk registry', () => {
  it('returns a registered chunk, whichever file ran first', () => {
    chunkRegistry('test-1').register('drawing', 'a chunk');
    expect(chunkRegistry('test-1').get('drawing')).to.equal('a chunk');
    expect(chunkRegistry('test-1').get('chart-trend')).to.equal(undefined);
  });

  it('keeps the chunks of two versions apart', () => {
    chunkRegistry('test-2').register('drawing', 'two');
    chunkRegistry('test-3').register('drawing', 'three');
    expect(chunkRegistry('test-2').get('drawing')).to.equal('two');
  });

  it('keeps the first chunk of a name, so that a second copy cannot replace it', () => {
    chunkRegistry('test-4').register('drawing', 'first');
    chunkRegistry('test-4').register('drawing', 'second');
    expect(chunkRegistry('test-4').get('drawing')).to.equal('first');
  });

  it('resolves for callers before and after a chunk is registered', async () => {
    const early = chunkRegistry('test-6').whenDefined('drawing');
    chunkRegistry('test-6').register('drawing', 'a chunk');
    expect([await early, await chunkRegistry('test-6').whenDefined('drawing')]).to.deep.equal([
      'a chunk',
      'a chunk',
    ]);
  });

  it('adds no global name to the page', () => {
    const before = Object.keys(globalThis);
    chunkRegistry('test-5');
    expect(Object.keys(globalThis)).to.deep.equal(before);
  });
});
