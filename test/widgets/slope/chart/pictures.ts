import { inTwoWidths, type ChartPictures } from '../../../charts/draw/picture-case.js';
import { slopeSpec } from '../../../../src/widgets/slope/chart/slope-spec.js';
import { slopeCases, slopeChartOf, slopeOf } from '../slope-cases.js';

/** All that the chart can show. */
export const chartPictures: ChartPictures = {
  spec: slopeSpec,
  pictures: () =>
    slopeCases.flatMap(([name, file, attributes]) => {
      const found = slopeOf(file, attributes);
      return inTwoWidths(name, slopeSpec, (width) => slopeChartOf(found, width));
    }),
};
