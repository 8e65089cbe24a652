import { expect } from '@open-wc/testing';
import {
  readChartAnswer,
  readChartRequest,
} from '../../src/widgets/custom-chart/chart-messages.js';

const ASK = { spec: '{}', width: 640, height: null, lang: 'nl', font: 'serif' } as const;

describe('messages between a custom chart and its frame', () => {
  it('have one valid form of request, with limits', () => {
    expect(readChartRequest(ASK)).to.deep.equal(ASK);
    expect(
      readChartRequest({ ...ASK, width: 1e9, height: 0.4, lang: 'fr', font: 7 }),
    ).to.deep.equal({
      ...ASK,
      width: 4000,
      height: 40,
      font: '',
    });
    for (const wrong of [
      null,
      'x',
      {},
      { ...ASK, spec: {} },
      { ...ASK, spec: 'x'.repeat(2_000_001) },
      { ...ASK, width: NaN },
      { ...ASK, height: '9' },
    ])
      expect(readChartRequest(wrong), JSON.stringify(wrong)?.slice(0, 40)).to.equal(null);
  });

  it('have three valid forms of answer, with limits', () => {
    expect(readChartAnswer({ kind: 'here', more: 1 })).to.deep.equal({ kind: 'here' });
    expect(
      readChartAnswer({
        kind: 'drawn',
        width: 1e12,
        height: 0.1,
        remarks: ['a', 3, 'b'.repeat(999), '', 'c', 'd', 'e'],
      }),
    ).to.deep.equal({
      kind: 'drawn',
      width: 4000,
      height: 40,
      remarks: ['a', 'b'.repeat(300), 'c'],
    });
    expect(readChartAnswer({ kind: 'failed', code: 'broken', found: 'x' })).to.deep.equal({
      kind: 'failed',
      code: 'broken',
      found: 'x',
    });
    for (const wrong of [
      null,
      7,
      {},
      { kind: 'drawn', width: 1, height: Infinity },
      { kind: 'failed', code: '__proto__' },
      { kind: 'failed' },
    ])
      expect(readChartAnswer(wrong)).to.equal(null);
  });
});
