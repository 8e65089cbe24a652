import {
  allMissing,
  belowZero,
  hidden,
  index,
  leftOver,
  mixed,
  overlapping,
  parts,
  quarters,
  roundedOff,
  special,
  tracks,
  withoutTotal,
} from '../../../stories/breakdown/tp-breakdown-figures.js';
import { breakdownInput } from '../../../src/widgets/breakdown/chart/breakdown-chart.js';
import { drawnBars } from '../../../src/widgets/breakdown/chart/breakdown-height.js';
import type { ChartInput } from '../../../src/charts/chart-input.js';
import {
  breakdown,
  type Breakdown,
  type Layout,
} from '../../../src/widgets/breakdown/model/breakdown.js';
import { readQuery, type QueryAttributes } from '../../../src/model/read-query.js';
import { readIndicator } from '../../data/read-indicator.js';
import {
  breakdownText,
  type BreakdownText,
} from '../../../src/widgets/breakdown/text/breakdown-text.js';
import type { Lang } from '../../../src/text/lang.js';
import { look } from '../../charts/slice-fixture.js';

const base = 'https://monitor.example/data/file.json';

/** A figure in its parts: the file, what is asked of it, and how it should be laid out. */
export interface PartsFixture {
  readonly file: object;
  readonly query?: QueryAttributes;
  readonly layout?: Layout;
}

export const breakdownOf = ({ file, query = {}, layout }: PartsFixture): Breakdown =>
  breakdown(
    readIndicator(file, base, base).dataset,
    readQuery({ split: '@parts', ...query }),
    layout ?? null,
  );

export const textOf = (fact: Breakdown, lang: Lang = 'nl'): BreakdownText =>
  breakdownText(fact, lang, false, drawnBars(fact));

export const pictureOf = (
  fixture: PartsFixture,
  width: number,
  fontSize = 13,
  lang: Lang = 'nl',
): ChartInput => {
  const fact = breakdownOf(fixture);
  return breakdownInput(fact, textOf(fact, lang).chart, look(width, fontSize));
};

const dimension = (
  id: string,
  label: string,
  names: Readonly<Record<string, string>>,
  total: string | null = null,
): object => ({
  id,
  kind: 'other',
  label,
  total,
  categories: Object.entries(names).map(([code, name]) => ({ code, label: name })),
});

const codeOf = (name: string): string => name.replace(/[^A-Za-z\d]/g, '');
const byCode = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [codeOf(name), name]));

/** One row of numbers per part, by name; `T` is the total. */
export const partsNamed = (rows: Readonly<Record<string, readonly (number | null)[]>>): object =>
  parts(
    Object.entries(rows).map(([name, values]) => ({ key: [codeOf(name)], values })),
    {
      dimensions: [dimension('part', 'Deel', byCode(Object.keys(rows)), 'T' in rows ? 'T' : null)],
    },
  );

/** Women and men in so many courses, in one year. */
export const inCourses = (count: number): PartsFixture => {
  const names = Array.from({ length: count }, (_, i) => `Opleiding ${i + 1}`);
  const gender = (code: string, from: number): readonly object[] =>
    names.map((name, i) => ({ key: [codeOf(name), code], values: [from + i] }));
  return {
    file: parts([], {
      period: { kind: 'year', codes: ['2020'], measured: 'flow' },
      dimensions: [
        dimension('course', 'Opleiding', byCode(names)),
        dimension('gender', 'Geslacht', { F: 'Vrouwen', M: 'Mannen' }),
      ],
      series: [...gender('F', 10), ...gender('M', 90)],
    }),
    query: { split: 'gender course' },
  };
};

/** Four levels in two years: few bars that lie, of parts that are steps of one scale. */
export const levels: PartsFixture = {
  file: parts(
    [
      { key: ['T'], values: [38200, 42487], status: '.p' },
      { key: ['1'], values: [812, 70], status: '.p' },
      { key: ['2'], values: [14210, 11356], status: '.p' },
      { key: ['3'], values: [6991, 9157], status: '.p' },
      { key: ['4'], values: [16187, 21904], status: '.p' },
    ],
    {
      dimensions: [
        dimension(
          'level',
          'Niveau',
          { T: 'Alle niveaus', 1: 'Niveau 1', 2: 'Niveau 2', 3: 'Niveau 3', 4: 'Niveau 4' },
          'T',
        ),
      ],
    },
  ),
};

/** More parts than can be told apart, with names that are long. */
export const many: PartsFixture = {
  file: partsNamed({
    T: [44200],
    'Bouw en infra': [6012],
    'Techniek en procesindustrie': [9120],
    'Informatie en communicatietechnologie': [5044],
    'Transport, scheepvaart en logistiek': [4811],
    'Media en vormgeving': [7320],
    'Voedsel, natuur en leefomgeving': [5230],
    Ambacht: [1210],
    'Handel en ondernemerschap': [359],
    'Niet toebedeeld aan een domein': [3053],
    Laboratoriumtechniekopleidingenverzameling: [2041],
  }),
};

/** Everything that a figure in its parts can show, each by itself. */
export const breakdowns = (): readonly (readonly [name: string, fixture: PartsFixture])[] => [
  ['four levels in two years', levels],
  ['women and men in each year, stacked', { file: special, layout: 'stacked' }],
  ['parts as a hundred percent over quarters', { file: quarters }],
  ['quarters side by side', { file: quarters, layout: 'grouped' }],
  ['one part in two tracks', { file: tracks, query: { split: '@parts track' } }],
  ['suppressed parts', { file: hidden }],
  ['suppressed parts, stacked', { file: hidden, layout: 'stacked' }],
  [
    'suppressed parts, side by side',
    { file: hidden, layout: 'grouped', query: { split: '@parts', period: '2020' } },
  ],
  ['a part without a figure, and no total', { file: withoutTotal }],
  ['a rest of the total', { file: leftOver }],
  ['rounded numbers', { file: roundedOff }],
  ['two editions in one year', { file: mixed }],
  ['an index', { file: index }],
  ['numbers below zero', { file: belowZero }],
  ['parts that overlap', { file: overlapping }],
  ['no figures at all', { file: allMissing }],
  ['more parts than colours', many],
  ['more parts than colours, side by side', { ...many, layout: 'grouped' }],
  ['thirty courses', inCourses(30)],
  ['thirty courses side by side', { ...inCourses(30), layout: 'grouped' }],
];
