import { inTwoWidths, type ChartPictures } from '../../../charts/draw/picture-case.js';
import { look } from '../../../charts/slice-fixture.js';
import { flowInput } from '../../../../src/widgets/flow/chart/flow-chart.js';
import { flowSpec } from '../../../../src/widgets/flow/chart/flow-spec.js';
import { flowCases, flowOf, wordsOf } from '../flow-cases.js';

/** All that the chart can show. */
export const chartPictures: ChartPictures = {
  spec: flowSpec,
  pictures: () =>
    flowCases.flatMap(([name, file, attributes]) => {
      const found = flowOf(file, attributes);
      return inTwoWidths(name, flowSpec, (width) => flowInput(found, wordsOf(found), look(width)));
    }),
};
