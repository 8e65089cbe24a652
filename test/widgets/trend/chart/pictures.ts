import { cases } from '../../../charts/cases.js';
import { inTwoWidths, type ChartPictures } from '../../../charts/draw/picture-case.js';
import {
  look,
  mbo,
  ministry,
  sliceOf,
  wordsOf,
  type SliceFixture,
} from '../../../charts/slice-fixture.js';
import { panelsInput } from '../../../../src/widgets/trend/chart/panels.js';
import { trendInput } from '../../../../src/widgets/trend/chart/trend.js';
import { trendSpec } from '../../../../src/widgets/trend/chart/trend-spec.js';

/** All that the chart can show. */
export const chartPictures: ChartPictures = {
  spec: trendSpec,
  pictures: () => {
    const fixtures: readonly (readonly [
      name: string,
      fixture: SliceFixture,
      words?: Parameters<typeof wordsOf>[1],
    ])[] = [
      ...cases(),
      ['two series of the ministry', ministry],
      ['one series', { ...mbo, series: { Totaal: mbo.series['Totaal'] ?? [] } }],
      ['no number at all', { years: [2012], series: { Totaal: [null] } }],
      [
        'one point that is not final',
        { years: [2019], series: { Totaal: [[42225, 'provisional']] } },
      ],
      [
        'two series without a number',
        {
          years: [2012, 2013, 2014],
          series: { Totaal: [null, null, null], Vrouwen: [null, null, null] },
        },
      ],
      ['numbers on both sides of 0', { years: [2015, 2016, 2018], series: { A: [1.5, null, -2] } }],
      [
        'six series, each with a gap',
        {
          years: [2015, 2016, 2017, 2018],
          series: Object.fromEntries(
            [...'ABCDEF'].map((name, i) => [name, [100 + i, 120 - i, null, 90 + 3 * i]]),
          ),
        },
      ],
    ];
    return fixtures.flatMap(([name, fixture, words]) => [
      ...inTwoWidths(name, trendSpec, (width) => {
        const slice = sliceOf(fixture);
        return trendInput(slice, wordsOf(slice, words), look(width));
      }),
      ...inTwoWidths(`${name}, a panel per series`, trendSpec, (width) => {
        const series = { ...fixture.series, Nederland: Object.values(fixture.series)[0] ?? [] };
        const slice = sliceOf({ ...fixture, series, context: ['Nederland'] });
        return panelsInput(slice, wordsOf(slice, words), look(width));
      }),
    ]);
  },
};
