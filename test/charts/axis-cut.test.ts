import { expect } from '@open-wc/testing';
import { axisCut } from '../../src/charts/axis-cut.js';
import { yScale } from '../../src/charts/y-scale.js';
import type { Slice } from '../../src/model/slice.js';

const slice = (...values: (number | null)[]): Slice =>
  ({ series: [{ observations: values.map((value) => ({ value })) }] }) as unknown as Slice;

describe('whether the axis of a line chart is cut', () => {
  for (const values of [[40, 43], [5, 43], [-3, 4], [7], [0, 0], [38_544, 42_225]]) {
    it(`is told as it is drawn, for ${values.join(' and ')}`, () => {
      expect(axisCut(slice(...values))).to.equal(!yScale(values).zero);
    });
  }

  it('is not so where there is nothing to draw', () => {
    expect(axisCut(slice(null, null))).to.equal(false);
  });
});
