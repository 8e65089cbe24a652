import { inTwoWidths, type ChartPictures } from '../../../charts/draw/picture-case.js';
import { compareSpec } from '../../../../src/widgets/compare/chart/compare-spec.js';
import { comparisonOf, comparisons, count } from '../comparison-fixture.js';

/** All that the chart can show. */
export const chartPictures: ChartPictures = {
  spec: compareSpec,
  pictures: () => {
    const municipality = (i: number): readonly [string, number] => [`Gemeente ${i}`, i];
    const fixtures = [
      ...comparisons(),
      ['one row', { rows: { A: 12 } }] as const,
      [
        '400 rows',
        {
          rows: Object.fromEntries(Array.from({ length: 400 }, (_, i) => municipality(i))),
          unit: count,
        },
      ] as const,
    ];
    return fixtures.flatMap(([name, fixture]) =>
      inTwoWidths(name, compareSpec, (width) => comparisonOf(fixture, width)),
    );
  },
};
