import type { MapFact } from '../../../src/widgets/map/chart/map.js';
import type { Borders } from '../../../src/widgets/map/model/borders.js';
import { readQuery } from '../../../src/model/read-query.js';
import { regionMap, type RegionMap } from '../../../src/widgets/map/model/region-map.js';
import { select } from '../../../src/model/select.js';
import { readIndicator } from '../../data/read-indicator.js';
import type { Lang } from '../../../src/text/lang.js';
import { mapText, type MapText } from '../../../src/widgets/map/text/map-text.js';

const base = 'https://monitor.example/data/file.json';

export const mapOfFile = (
  file: object,
  attributes: Parameters<typeof readQuery>[0] = {},
  level: string | null = null,
): RegionMap => {
  const { dataset } = readIndicator(file, base, base);
  const query = readQuery({ ...attributes, split: 'region' });
  return regionMap(dataset, query, select(dataset, query), level);
};

export const factOf = (
  file: object,
  borders: Borders | null = null,
  attributes: Parameters<typeof readQuery>[0] = {},
): MapFact => ({
  map: mapOfFile(file, attributes),
  borders,
});

export const textOf = ({ map, borders }: MapFact, lang: Lang = 'nl'): MapText =>
  mapText(
    map,
    lang,
    {
      pictured: true,
      borders,
      credit: '',
      drawable: true,
      offMap: [],
      empty: 0,
      bordersFailure: null,
      loading: false,
    },
    null,
  );
