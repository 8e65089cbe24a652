import { everyReason, regionFigures } from '../../../stories/map/tp-map-figures.js';
import { lacks, tells, unfold, widget } from '../lost-file.js';
import { TREE_STATES, type Samples } from '../sample.js';

const lost = {
  body: widget('tp-map', 'indicator="hbo-diploma-provincie"'),
  look: tells('13.819'),
};

export const samples: Samples = {
  map: {
    forms: [{ attributes: 'indicator="hbo-diploma-provincie"', shows: 'picture' }],
    lost: {
      map: lost,
      'chart-map': { ...lost, look: tells('2.860', '13.819') },
      // Tiles stand in the place of borders, and that is said.
      borders: ['DATA/voorbeeld-gemeenten.geojson', 'provincie'].map((borders) => ({
        body: widget('tp-map', `indicator="hbo-diploma-provincie" borders="${borders}"`),
        act: unfold('tp-map', 'about'),
        look: ({ sentences, pictures, error }) =>
          lacks(
            [sentences.length > 0, 'no sentence'],
            [pictures === 1, 'no tiles'],
            [/grenzen/.test(error), 'no message'],
          ),
      })),
    },
    tree: {
      file: 'hbo-diploma-provincie',
      states: TREE_STATES,
      empty: regionFigures({ PV20: 'm', PV21: 'w' }),
      special: { file: everyReason },
    },
    snippet: { figure: '2.685', choice: { indicator: 'hbo-diploma-provincie', region: 'PV28' } },
    heights: { indicators: ['voorbeeld-spanning'], slack: 1.2 },
  },
};
