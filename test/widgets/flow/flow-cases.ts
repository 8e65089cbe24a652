import { flow, type Flow } from '../../../src/widgets/flow/model/flow.js';
import { readQuery, type QueryAttributes } from '../../../src/model/read-query.js';
import { readIndicator } from '../../data/read-indicator.js';
import { flowText } from '../../../src/widgets/flow/text/flow-text.js';
import type { FlowChartWords } from '../../../src/widgets/flow/text/flow-chart-words.js';
import type { Lang } from '../../../src/text/lang.js';
import geslacht from '../../../demo/monitor/doorstroom-nprofiel-geslacht.json';
import vmbo from '../../../demo/monitor/doorstroom-vmbo-mbo.json';
import { many, odd, pupils, share, ways } from '../../../stories/flow/tp-flow-figures.js';

const base = 'https://monitor.example/data/file.json';

export const flowOf = (file: unknown, attributes: QueryAttributes = {}): Flow =>
  flow(
    readIndicator(file, base, base).dataset,
    readQuery({ ...attributes, split: `${attributes.split ?? '@groups'} @to` }),
  );

export const wordsOf = (found: Flow, lang: Lang = 'nl'): FlowChartWords =>
  flowText(found, lang).chart;

/** A group whose name, destination and statuses are as long as they come. */
const long = pupils(
  ['een', 'twee'].map((code, i) => ({
    ...share('bb', 'T', code, [30 + i], 'p'),
    flags: { '0': 'pe' },
  })),
  {
    dimensions: [
      {
        id: 'track',
        kind: 'other',
        label: 'Leerweg',
        categories: [
          {
            code: 'bb',
            label: 'Basisberoepsgerichte leerweg van het voorbereidend middelbaar beroepsonderwijs',
          },
          { code: 'tl', label: 'x' },
        ],
      },
      {
        id: 'gender',
        kind: 'sex',
        label: 'Geslacht',
        total: 'T',
        categories: [{ code: 'T', label: 'Totaal' }],
      },
      {
        id: 'to',
        kind: 'destination',
        label: 'Bestemming',
        categories: [
          {
            code: 'een',
            label: 'Middenkaderopleiding werktuigbouwkundige installatietechniek en mechatronica',
          },
          { code: 'twee', label: 'Brandweercompagniescommandantsopleidingen' },
        ],
      },
    ],
  },
);

export const flowCases: readonly (readonly [
  name: string,
  file: unknown,
  attributes?: QueryAttributes,
])[] = [
  ['the real figures', geslacht],
  ['two groups, one highlighted', vmbo, { highlight: 'F' }],
  ['one group', vmbo, { filter: 'gender=M' }],
  ['several destinations', ways],
  ['shares that must not be drawn, and every reason for a missing number', odd],
  ['more groups than are drawn', many],
  ['long names', long],
  [
    'ends of the scale',
    pupils([
      share('bb', 'M', 'tech', [0]),
      share('bb', 'M', 'mbo', [100]),
      share('tl', 'M', 'tech', [1]),
      share('tl', 'M', 'mbo', [1]),
    ]),
  ],
];
