import { inTwoWidths, type ChartPictures } from '../../../charts/draw/picture-case.js';
import { breakdownSpec } from '../../../../src/widgets/breakdown/chart/breakdown-spec.js';
import { breakdowns, inCourses, pictureOf } from '../breakdown-fixture.js';

/** All that the chart can show. */
export const chartPictures: ChartPictures = {
  spec: breakdownSpec,
  pictures: () =>
    [...breakdowns(), ['seventy courses', inCourses(70)] as const].flatMap(([name, fixture]) =>
      inTwoWidths(name, breakdownSpec, (width) => pictureOf(fixture, width)),
    ),
};
