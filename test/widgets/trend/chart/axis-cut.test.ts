import { expect } from '@open-wc/testing';
import { axisCut } from '../../../../src/widgets/trend/chart/axis-cut.js';
import { yScale } from '../../../../src/charts/y-scale.js';
import type { Slice } from '../../../../src/model/slice.js';

const slice = (...values: (number | null)[]): Slice => sliceOfLines([values]);

const sliceOfLines = (lines: readonly (readonly (number | null)[])[]): Slice =>
  ({
    indicator: { unit: { kind: 'count', decimals: 0 } },
    series: lines.map((values) => ({ observations: values.map((value) => ({ value })) })),
    targets: [],
  }) as unknown as Slice;

describe('whether the axis of a line chart is cut', () => {
  for (const values of [[40, 43], [5, 43], [-3, 4], [7], [0, 0], [38_544, 42_225], [3, 4]]) {
    it(`matches the drawing, for ${values.join(' and ')}`, () => {
      expect(axisCut(slice(...values))).to.equal(!yScale(values).startsAtZero);
    });
  }

  it('is known for very many values', () => {
    const many = Array.from({ length: 300_000 }, (_, i) => 500_000 + i);
    expect(axisCut(sliceOfLines([many]))).to.equal(true);
  });

  it('depends on the lines that are drawn, not on series in the table only', () => {
    const lines = Array.from({ length: 13 }, (_, i) => [i === 12 ? 0 : 40 + i]);
    expect(axisCut(sliceOfLines(lines))).to.equal(true);
  });

  it('is false where there is nothing to draw', () => {
    expect(axisCut(slice(null, null))).to.equal(false);
  });
});
