import tension from '../../../demo/monitor/voorbeeld-spanning.json';
import labour from '../../../demo/monitor/voorbeeld-arbeidsmarktregio.json';
import municipalities from '../../../demo/monitor/voorbeeld-gemeenten.json';
import provinces from '../../../demo/monitor/hbo-diploma-provincie.json';
import { exampleBorders } from '../../../demo/example-borders.js';
import type { ChartInput } from '../../../src/charts/chart-input.js';
import type { DrawableSpec } from '../../../src/charts/draw/drawable-spec.js';
import { breakdownSpec } from '../../../src/widgets/breakdown/chart/breakdown-spec.js';
import { compareSpec } from '../../../src/widgets/compare/chart/compare-spec.js';
import { flowInput } from '../../../src/widgets/flow/chart/flow-chart.js';
import { flowSpec } from '../../../src/widgets/flow/chart/flow-spec.js';
import { mapInput, type MapFact } from '../../../src/widgets/map/chart/map.js';
import { mapSpec } from '../../../src/widgets/map/chart/map-spec.js';
import { readBorders } from '../../../src/widgets/map/read-borders.js';
import { panelsInput } from '../../../src/widgets/trend/chart/panels.js';
import { slopeSpec } from '../../../src/widgets/slope/chart/slope-spec.js';
import { trendInput } from '../../../src/widgets/trend/chart/trend.js';
import { trendSpec } from '../../../src/widgets/trend/chart/trend-spec.js';
import { everyReason, regionFigures } from '../../../stories/map/tp-map-figures.js';
import { breakdowns, inCourses, pictureOf } from '../breakdown-fixture.js';
import { cases } from '../cases.js';
import { comparisonOf, comparisons, count } from '../comparison-fixture.js';
import { flowCases, flowOf, wordsOf as flowWordsOf } from '../flow-cases.js';
import { factOf, textOf } from '../map-fixture.js';
import { slopeCases, slopeChartOf, slopeOf } from '../slope-cases.js';
import { look, mbo, ministry, sliceOf, wordsOf, type SliceFixture } from '../slice-fixture.js';

/** A picture of a chart that somebody sees: what is drawn, and what of it a test calls it by. */
export interface PictureCase {
  readonly name: string;
  readonly spec: DrawableSpec;
  readonly input: ChartInput;
}

/** The specifications of all charts. */
export const specs = {
  trend: trendSpec,
  breakdown: breakdownSpec,
  compare: compareSpec,
  flow: flowSpec,
  map: mapSpec,
  slope: slopeSpec,
} as const;

export type Chart = keyof typeof specs;

/** All that a chart can show, each by itself, in a narrow place and in a wide one. */
export const pictures: Readonly<Record<Chart, () => readonly PictureCase[]>> = {
  trend: () => {
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
  breakdown: () =>
    [...breakdowns(), ['seventy courses', inCourses(70)] as const].flatMap(([name, fixture]) =>
      inTwoWidths(name, breakdownSpec, (width) => pictureOf(fixture, width)),
    ),
  compare: () => {
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
  flow: () =>
    flowCases.flatMap(([name, file, attributes]) => {
      const found = flowOf(file, attributes);
      return inTwoWidths(name, flowSpec, (width) =>
        flowInput(found, flowWordsOf(found), look(width)),
      );
    }),
  map: () => {
    const facts: readonly (readonly [string, MapFact])[] = [
      ['provinces', factOf(provinces)],
      ['labour-market regions', factOf(labour)],
      [
        'labour-market regions, one of which stands out',
        factOf(tension, null, { highlight: 'AM05' }),
      ],
      [
        'municipalities with borders from a file',
        factOf(municipalities, readBorders(exampleBorders())),
      ],
      ['every reason for a missing number', factOf(everyReason)],
      ['a single region', factOf(regionFigures({ PV20: 3 }))],
    ];
    return facts.flatMap(([name, fact]) => mapsOf(name, fact));
  },
  slope: () =>
    slopeCases.flatMap(([name, file, attributes]) => {
      const found = slopeOf(file, attributes);
      return inTwoWidths(name, slopeSpec, (width) => slopeChartOf(found, width));
    }),
};

/** A map; that with the borders of the provinces is for browsers alone, since the build makes these. */
export const mapsOf = (name: string, fact: MapFact): readonly PictureCase[] =>
  inTwoWidths(name, mapSpec, (width) => mapInput(fact, textOf(fact).areas, look(width)));

/** Without those for which there is no room, or nothing to draw. */
const inTwoWidths = (
  name: string,
  spec: DrawableSpec,
  input: (width: number) => ChartInput,
): readonly PictureCase[] =>
  [320, 720].flatMap((width) => {
    try {
      return [{ name: `${name}, ${width} wide`, spec, input: input(width) }];
    } catch (reason) {
      if (reason instanceof RangeError) return [];
      throw reason;
    }
  });
