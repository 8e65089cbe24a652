import provinces from '../../../demo/monitor/hbo-diploma-provincie.json';
import labour from '../../../demo/monitor/voorbeeld-arbeidsmarktregio.json';
import vacancies from '../../../demo/monitor/vacatures-techniek.json';
import tracks from '../../../demo/monitor/vmbo-techniek-aandeel.json';
import type { ChartInput } from '../../../src/charts/chart-input.js';
import { readIndicator } from '../../data/read-indicator.js';
import { readQuery, type QueryAttributes } from '../../../src/model/read-query.js';
import { select } from '../../../src/model/select.js';
import type { Lang } from '../../../src/text/lang.js';
import { slopeInput } from '../../../src/widgets/slope/chart/slope-chart.js';
import { drawnRows, slopeCut } from '../../../src/widgets/slope/chart/slope-rows.js';
import { slope, type Slope } from '../../../src/widgets/slope/model/slope.js';
import { slopeText, type SlopeText } from '../../../src/widgets/slope/text/slope-text.js';
import {
  coursesOf,
  equals,
  everyEnd,
  fifty,
  longNames,
  oneCut,
} from '../../../stories/slope/tp-slope-figures.js';
import { look } from '../../charts/slice-fixture.js';

const base = 'https://monitor.example/data/file.json';

/** Two periods of a file, asked as the element asks. */
export const slopeOf = (
  file: unknown,
  attributes: QueryAttributes = {},
  level: string | null = null,
): Slope => {
  const { dataset } = readIndicator(file, base, base);
  const query = readQuery({ ...attributes, split: attributes.split ?? '@first' });
  return slope(dataset, query, select(dataset, query), { level, lang: 'nl' });
};

export const textOf = (found: Slope, lang: Lang = 'nl'): SlopeText =>
  slopeText(found, lang, { rows: drawnRows(found).length, axisCut: slopeCut(found) });

export const slopeChartOf = (found: Slope, width: number, fontSize = 13): ChartInput =>
  slopeInput(found, textOf(found).chart, look(width, fontSize));

export const slopeCases: readonly (readonly [
  name: string,
  file: unknown,
  attributes?: QueryAttributes,
])[] = [
  ['the real figures, one row highlighted', provinces, { highlight: 'PV23' }],
  ['a row with a break, and the total', oneCut],
  ['a break in all rows', tracks, { split: 'track' }],
  ['several breaks, in quarters', vacancies, { period: '2012-Q1..' }],
  ['every kind of figure, and every reason for a missing one', everyEnd],
  ['35 regions', labour],
  ['equals', equals],
  ['long names', longNames],
  ['more rows than are drawn', fifty],
  ['one row', provinces, { region: 'PV29' }],
  [
    'figures on both sides of 0',
    coursesOf(
      { A: [[-12, 8]], B: [[5, -3]], C: [[0, 0]] },
      { unit: { kind: 'change', label: 'punten', decimals: 0 } },
    ),
  ],
];
