import tension from '../../../../demo/monitor/voorbeeld-spanning.json';
import labour from '../../../../demo/monitor/voorbeeld-arbeidsmarktregio.json';
import municipalities from '../../../../demo/monitor/voorbeeld-gemeenten.json';
import provinces from '../../../../demo/monitor/hbo-diploma-provincie.json';
import { exampleBorders } from '../../../../demo/example-borders.js';
import { everyReason, regionFigures } from '../../../../stories/map/tp-map-figures.js';
import {
  inTwoWidths,
  type ChartPictures,
  type PictureCase,
} from '../../../charts/draw/picture-case.js';
import { look } from '../../../charts/slice-fixture.js';
import { mapInput, type MapFact } from '../../../../src/widgets/map/chart/map.js';
import { mapSpec } from '../../../../src/widgets/map/chart/map-spec.js';
import { readBorders } from '../../../../src/widgets/map/read-borders.js';
import { factOf, textOf } from '../map-fixture.js';

/** All that the chart can show. */
export const chartPictures: ChartPictures = {
  spec: mapSpec,
  pictures: () => {
    const facts: readonly (readonly [string, MapFact])[] = [
      ['provinces', factOf(provinces)],
      ['labour-market regions', factOf(labour)],
      [
        'labour-market regions, one of which is highlighted',
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
};

/** A map; that with the borders of the provinces is for browsers alone, since the build makes these. */
export const mapsOf = (name: string, fact: MapFact): readonly PictureCase[] =>
  inTwoWidths(name, mapSpec, (width) => mapInput(fact, textOf(fact).areas, look(width)));
