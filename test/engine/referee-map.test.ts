import { template } from 'virtual:tp-chart/map';
import labour from '../../demo/monitor/voorbeeld-arbeidsmarktregio.json';
import tension from '../../demo/monitor/voorbeeld-spanning.json';
import municipalities from '../../demo/monitor/voorbeeld-gemeenten.json';
import provinces from '../../demo/monitor/hbo-diploma-provincie.json';
import { exampleBorders } from '../../demo/example-borders.js';
import type { ChartInput } from '../../src/charts/chart-input.js';
import { mapChart } from '../../src/charts/map-spec.js';
import { mapInput, type MapFact } from '../../src/charts/map.js';
import { readBorders } from '../../src/sources/borders.js';
import { provinces as ofProvinces } from '../../src/sources/province-borders.js';
import { everyReason, regionFigures } from '../../stories/tp-map-figures.js';
import { factOf, textOf } from '../charts/map-fixture.js';
import { look } from '../charts/slice-fixture.js';
import { sameAsVegaEmbed } from './referee.js';

const same = (...steps: readonly [ChartInput, ...ChartInput[]]): Promise<void> => sameAsVegaEmbed(template, mapChart, steps);
const drawn = (fact: MapFact, width: number) => mapInput(fact, textOf(fact).areas, look(width));

describe('The map of the slim engine is, to the letter, the one that vega-embed draws', () => {
  const files: readonly (readonly [string, MapFact])[] = [
    ['provinces', factOf(provinces)],
    ['provinces with real borders', factOf(provinces, ofProvinces())],
    ['labour-market regions, one of which stands out', factOf(tension, null, { highlight: 'AM05' })],
    ['every reason for a missing number', factOf(everyReason)],
    ['a single region', factOf(regionFigures({ PV20: 3 }))],
  ];
  for (const [name, fact] of files) {
    for (const width of [320, 600]) it(`of ${name}, ${width} wide`, () => same(drawn(fact, width)));
  }

  it('of municipalities with borders from a file', () => same(drawn(factOf(municipalities, readBorders(exampleBorders())), 600)));

  it('when resized', () => same(drawn(factOf(labour), 600), drawn(factOf(labour), 300)));

  it('when updated', () => same(drawn(factOf(labour), 400), drawn(factOf(everyReason), 400)));
});
