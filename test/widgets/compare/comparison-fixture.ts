import { compareInput } from '../../../src/widgets/compare/chart/compare.js';
import type { ChartInput } from '../../../src/charts/chart-input.js';
import { formOf, type DrawnComparison } from '../../../src/widgets/compare/chart/compare-scale.js';
import { comparison, type ComparisonOptions } from '../../../src/model/comparison.js';
import { readQuery } from '../../../src/model/read-query.js';
import { select } from '../../../src/model/select.js';
import { readIndicator } from '../../data/read-indicator.js';
import {
  compareChartWords,
  type CompareChartWords,
} from '../../../src/widgets/compare/text/compare-chart-words.js';
import { sliceFormatter } from '../../../src/text/slice-formatter.js';
import { smallFile } from '../../data/small-file.js';
import { look } from '../../charts/slice-fixture.js';

/** A row of one year: its number, or what else the file says of it. */
export type TestRow =
  | number
  | null
  | {
      readonly value: number | null;
      readonly status?: string;
      readonly margin?: readonly [number, number];
    };

export interface ComparisonFixture {
  /** Per name; `Nederland` is the whole. */
  readonly rows: Readonly<Record<string, TestRow>>;
  readonly unit?: object;
  readonly highlight?: readonly string[];
  readonly marks?: 'bars' | 'dots';
  readonly bands?: readonly object[];
  /** Period and value, of the row with that name. */
  readonly targets?: readonly {
    readonly of: string;
    readonly period: string;
    readonly value: number;
  }[];
  readonly sort?: ComparisonOptions['sort'];
  readonly descending?: boolean;
}

export const share = { kind: 'share', label: 'procent', symbol: '%', decimals: 1 };
export const count = { kind: 'count', label: 'studenten', decimals: 0, additive: true };

const codeOf = (name: string): string =>
  name === 'Nederland' ? 'NL01' : `X${name.replace(/[^\p{L}\d]/gu, '').slice(0, 30)}`;

/** Rows held against one another as the widget does it: read from a file, asked, ranked. */
export const drawnOf = (fixture: ComparisonFixture): DrawnComparison => {
  const {
    rows,
    unit = share,
    highlight = [],
    targets = [],
    bands,
    sort = 'value',
    descending,
  } = fixture;
  const file = smallFile({
    unit,
    ...(bands && { bands }),
    suppression: { lessThan: 5 },
    period: { kind: 'year', codes: ['2018'] },
    dimensions: [
      {
        id: 'gebied',
        kind: 'geo',
        label: 'Gebied',
        total: 'Nederland' in rows ? 'NL01' : null,
        categories: Object.keys(rows).map((name) => ({
          code: codeOf(name),
          level: name === 'Nederland' ? 'land' : 'provincie',
          label: name,
        })),
      },
    ],
    series: Object.entries(rows).map(([name, row]) => {
      const { value, status, margin } =
        typeof row === 'object' && row !== null ? row : { value: row };
      return {
        key: [codeOf(name)],
        values: [value],
        status: status ?? (value === null ? 'm' : '.'),
        ...(margin && { lower: [margin[0]], upper: [margin[1]] }),
      };
    }),
    targets: targets.map(({ of, period, value }, i) => ({
      id: `t${i}`,
      period,
      value,
      rule: 'atleast',
      key: [codeOf(of)],
      label: 'Doel',
    })),
    notes: {},
  });
  const { dataset } = readIndicator(file, 'https://data.example/a.json', 'https://data.example/');
  const query = readQuery({ split: 'gebied', highlight: highlight.map(codeOf).join(' ') });
  const compared = comparison(dataset, query, select(dataset, query), {
    sort,
    period: null,
    lang: 'nl',
    ...(descending !== undefined && { descending }),
  });
  return {
    comparison: compared,
    form: formOf(compared.slice.indicator.unit, fixture.marks ?? null),
  };
};

export const wordsOf = ({ comparison: compared }: DrawnComparison): CompareChartWords =>
  compareChartWords(compared, sliceFormatter(compared.slice, 'nl'));

export const comparisonOf = (
  fixture: ComparisonFixture,
  width: number,
  fontSize = 13,
): ChartInput => {
  const drawn = drawnOf(fixture);
  return compareInput(drawn, wordsOf(drawn), look(width, fontSize));
};

/** Shares of twelve provinces with a national figure: what a page of a region shows. */
export const provinces: ComparisonFixture = {
  rows: {
    Nederland: 18.6,
    Groningen: 15.1,
    Friesland: 13.3,
    Drenthe: 23.8,
    Overijssel: 22.6,
    Flevoland: 15.4,
    Gelderland: 15,
    Utrecht: 15.2,
    'Noord-Holland': 18.5,
    'Zuid-Holland': 19.4,
    Zeeland: 36.2,
    'Noord-Brabant': 20.4,
    Limburg: 19.2,
  },
  highlight: ['Overijssel'],
};

/** Numbers of people per province, which together are those of the country. */
const people = Object.entries(provinces.rows).flatMap(([name, row]) =>
  name === 'Nederland' ? [] : [[name, Math.round(Number(row))] as const],
);
export const counted: ComparisonFixture = {
  ...provinces,
  rows: { Nederland: people.reduce((all, [, row]) => all + row, 0), ...Object.fromEntries(people) },
  unit: count,
};

export const classes = [
  { from: 0, label: 'zeer ruim' },
  { from: 10, label: 'ruim' },
  { from: 20, label: 'gemiddeld' },
  { from: 30, label: 'krap' },
  { from: 40, label: 'zeer krap' },
];

/** Everything that a comparison can show, each by itself. */
export const comparisons = (): readonly (readonly [name: string, fixture: ComparisonFixture])[] => [
  ['a national line and a highlighted row', provinces],
  ['numbers that add up', counted],
  [
    'dots on a cut axis',
    {
      rows: { Nederland: 104, A: 101.2, B: 112.9, C: 98.4 },
      unit: { kind: 'index', label: 'index', decimals: 1 },
      highlight: ['B'],
    },
  ],
  [
    'numbers on both sides of 0',
    {
      rows: { Nederland: 1, A: -12, B: 8, C: 0, D: null },
      unit: { kind: 'change', label: 'punten', decimals: 0 },
    },
  ],
  [
    'classes',
    {
      rows: { Nederland: 22, A: 5, B: 15, C: { value: 25, status: 'p' }, D: 35, E: 45 },
      bands: classes,
      highlight: ['D'],
    },
  ],
  [
    'every reason for a missing number',
    {
      rows: {
        A: 20,
        B: { value: null, status: 's' },
        C: { value: null, status: 'c' },
        D: { value: null, status: 'z' },
        E: { value: null, status: 'w' },
        F: null,
        G: { value: 0, status: 'o' },
      },
      unit: count,
    },
  ],
  [
    'uncertain figures',
    {
      rows: {
        A: { value: 20, status: 'p', margin: [17, 26] },
        B: { value: 30, status: 'e' },
        C: 25,
        D: { value: 40, status: 'f' },
        E: 24,
      },
    },
  ],
  [
    'targets',
    {
      rows: { Nederland: 21, A: 20, B: 30, C: 25 },
      targets: [
        { of: 'Nederland', period: '2030', value: 28 },
        { of: 'A', period: '2030', value: 26 },
        { of: 'B', period: '2030', value: 24 },
      ],
    },
  ],
  [
    'long names',
    {
      rows: {
        'Zuid-Kennemerland en IJmond': 20,
        'Nuenen, Gerwen en Nederwetten': 30,
        Hoogheemraadschapsgebiedsverordeningen: 12,
        'Veluwe Stedendriehoek en Noordwest Veluwe, met alle gemeenten die daarbij horen': 25,
        "'s-Gravenhage": null,
      },
      highlight: ['Zuid-Kennemerland en IJmond'],
    },
  ],
];
