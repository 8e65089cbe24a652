import { expect } from '@open-wc/testing';

import { trendInput } from '../../../../src/widgets/trend/chart/trend.js';
import { cases } from '../../../charts/cases.js';
import { look, sliceOf, wordsOf } from '../../../charts/slice-fixture.js';

describe('A line chart in a place of a given height', () => {
  for (const [name, fixture, words] of cases()) {
    for (const [width, height] of [
      [720, 353],
      [360, 332],
    ] as const) {
      it(`is that high and leaves the measure to the line above it, for ${name}, ${width} wide`, () => {
        const slice = sliceOf(fixture);
        const chartWords = wordsOf(slice, words);
        const input = trendInput(slice, chartWords, { ...look(width), height });
        const plot = input.height - input.padding.top - input.padding.bottom;
        if (plot > 150) expect(input.height).to.equal(height);
        else expect(input.height).to.be.at.least(height);
        const texts = (input.data['labels'] ?? []).map(({ text }) => text);
        expect(texts).not.to.include(chartWords.measure);
      });
    }
  }
});
