import { expect } from '@open-wc/testing';
import type { Observation, Status } from '../../../../src/model/dataset.js';
import {
  sumCells,
  type PartCell,
} from '../../../../src/widgets/breakdown/model/breakdown-column.js';
import { bySize } from '../../../../src/widgets/breakdown/model/breakdown-parts.js';
import { percentOf, percentUnit } from '../../../../src/widgets/breakdown/model/share-course.js';

const cell = (
  value: number | null,
  share: number | null = null,
  status: Status = value === null ? 'missing' : 'final',
): PartCell => ({
  series: 0,
  observation: { value, status, flags: [status] } as unknown as Observation,
  value,
  share,
});

describe('the sum of parts', () => {
  it('adds their figures and their shares', () => {
    expect(sumCells([cell(10, 0.25), cell(20, 0.5)])).to.deep.equal({
      series: null,
      observation: null,
      value: 30,
      share: 0.75,
    });
    expect(sumCells([cell(10), cell(20)]).share).to.equal(null);
  });

  it('counts an impossible part as zero', () => {
    const impossible = cell(null, null, 'impossible');
    expect(sumCells([cell(10, 0.5), impossible])).to.deep.include({ value: 10, share: 0.5 });
    expect(sumCells([impossible, impossible])).to.deep.include({ value: 0, share: null });
  });

  it('is the first cell without a figure, where there is one', () => {
    const [missing, suppressed] = [cell(null), cell(null, null, 'suppressed')];
    expect(sumCells([cell(10), missing, suppressed])).to.equal(missing);
    const absent: PartCell = { series: null, observation: null, value: null, share: null };
    expect(sumCells([cell(10), absent])).to.equal(absent);
  });
});

describe('parts by size', () => {
  it('go from large to small, negative numbers included, and end with those without a figure', () => {
    const sizes = [null, -5, 3, null, 0, -1].map((value) => ({ value }));
    expect(bySize(sizes)).to.deep.equal([2, 4, 5, 1, 0, 3]);
  });
});

describe('a computed percentage', () => {
  it('is rounded to whole numbers or to the requested decimals, without the noise of binary fractions', () => {
    expect([percentOf(0.145), percentOf(0.1449), percentOf(0.1449, 1)]).to.deep.equal([
      15, 14, 14.5,
    ]);
    // 1.005 is 100.49999999999999 per cent in binary fractions.
    expect(percentOf(1.005)).to.equal(101);
  });

  it('has a unit of whole percentages that do not add up', () => {
    expect(percentUnit).to.deep.include({
      kind: 'share',
      symbol: '%',
      decimals: 0,
      multiplier: 0,
      additive: false,
    });
  });
});
