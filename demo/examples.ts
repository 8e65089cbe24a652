import {
  cbsLandsdelen,
  labourRegions,
  municipalities,
  pactLandsdelen,
  type Region,
} from './example-regions.js';

interface Text {
  readonly nl: string;
  readonly en: string;
}

/** A made-up indicator, and its regions. */
export interface Example {
  readonly id: string;
  /** Without the mark, which every title gets. */
  readonly title: Text;
  readonly shortTitle: Text;
  readonly theme: string;
  readonly unit: {
    readonly kind: string;
    readonly label: Text;
    readonly symbol: string;
    readonly decimals: number;
    readonly multiplier: number;
    readonly additive: boolean;
  };
  readonly direction: string;
  readonly period: {
    readonly kind: string;
    readonly codes: readonly string[];
    readonly measured: string;
  };
  readonly bands?: readonly { readonly from: number; readonly label: Text }[];
  readonly level: string;
  readonly regions: readonly Region[];
  /** True if there is a row for the country. */
  readonly total: boolean;
  /** Of the classification that the codes belong to. */
  readonly year: number;
  /** Which regions these are. */
  readonly label: Text;
  /** Lowest and highest of the first period, about. */
  readonly between: readonly [number, number];
  /** Status letter of a cell without a number, by region and period. */
  readonly special: Readonly<Record<string, string>>;
}

const share = {
  kind: 'share',
  label: { nl: 'van de banen', en: 'of jobs' },
  symbol: '%',
  decimals: 1,
  multiplier: 0,
  additive: false,
};
const years = {
  kind: 'year',
  codes: ['2019', '2020', '2021', '2022', '2023'],
  measured: 'average',
};
const schoolYears = ['2019/20', '2020/21', '2021/22', '2022/23', '2023/24'];

const jobs = (
  nl: string,
  en: string,
): Pick<Example, 'title' | 'shortTitle' | 'theme' | 'unit' | 'direction' | 'period'> => ({
  title: {
    nl: `aandeel banen in de techniek per ${nl}`,
    en: `share of jobs in technology by ${en}`,
  },
  shortTitle: { nl: 'aandeel banen in de techniek', en: 'share of jobs in technology' },
  theme: 'werken',
  unit: share,
  direction: 'up',
  period: years,
});

const thirtyFive = {
  level: 'arbeidsmarktregio',
  regions: labourRegions,
  total: true,
  year: 2025,
  label: { nl: 'Alle 35 arbeidsmarktregio’s.', en: 'All 35 labour-market regions.' },
} as const;

export const examples: readonly Example[] = [
  {
    id: 'voorbeeld-arbeidsmarktregio',
    ...jobs('arbeidsmarktregio', 'labour-market region'),
    ...thirtyFive,
    between: [9, 24],
    special: {
      'AM12 2023': 'c',
      'AM35 2023': 'm',
      'AM20 2023': 'c',
      'AM35 2022': 'm',
      'AM30 2020': 'm',
    },
  },
  {
    id: 'voorbeeld-spanning',
    title: {
      nl: 'spanning op de arbeidsmarkt voor technici per arbeidsmarktregio',
      en: 'tension on the labour market for technicians by region',
    },
    shortTitle: { nl: 'spanning op de arbeidsmarkt', en: 'tension on the labour market' },
    theme: 'werken',
    unit: {
      kind: 'ratio',
      label: { nl: 'vacatures per werkzoekende', en: 'vacancies per job seeker' },
      symbol: '',
      decimals: 2,
      multiplier: 0,
      additive: false,
    },
    direction: 'none',
    period: {
      kind: 'quarter',
      codes: ['2022-Q4', '2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'],
      measured: 'average',
    },
    // The classes are UWV's; the figures in them are not.
    bands: [
      { from: 0, label: { nl: 'zeer ruim', en: 'very loose' } },
      { from: 0.25, label: { nl: 'ruim', en: 'loose' } },
      { from: 0.67, label: { nl: 'gemiddeld', en: 'average' } },
      { from: 1.5, label: { nl: 'krap', en: 'tight' } },
      { from: 4, label: { nl: 'zeer krap', en: 'very tight' } },
    ],
    ...thirtyFive,
    between: [0.15, 5.2],
    special: { 'AM10 2023-Q4': 'm', 'AM33 2023-Q4': 'c', 'AM02 2023-Q2': 'm' },
  },
  {
    id: 'voorbeeld-gemeenten',
    title: {
      nl: 'aantal leerlingen met een technisch profiel in twaalf gemeenten',
      en: 'number of pupils with a technical profile in twelve municipalities',
    },
    shortTitle: {
      nl: 'leerlingen met een technisch profiel',
      en: 'pupils with a technical profile',
    },
    theme: 'kiezen',
    unit: {
      kind: 'count',
      label: { nl: 'leerlingen', en: 'pupils' },
      symbol: '',
      decimals: 0,
      multiplier: 0,
      additive: true,
    },
    direction: 'up',
    period: { kind: 'schoolyear', codes: schoolYears, measured: 'stock' },
    level: 'gemeente',
    regions: municipalities,
    total: false,
    year: 2020,
    label: {
      nl: 'Twaalf gemeenten. De andere staan niet in dit bestand.',
      en: 'Twelve municipalities. The others are not in this file.',
    },
    between: [40, 900],
    special: {
      ...Object.fromEntries(schoolYears.map((code) => [`GM0450 ${code}`, 's'])),
      'GM0820 2023/24': 'm',
      'GM1970 2019/20': 'm',
    },
  },
  {
    id: 'voorbeeld-landsdeel-pact',
    ...jobs(
      'landsdeel van het Techniekpact',
      'part of the country, as the Technology Pact has them',
    ),
    level: 'tp-landsdeel',
    regions: pactLandsdelen,
    total: true,
    year: 2018,
    label: {
      nl: 'De vijf landsdelen van het Techniekpact.',
      en: 'The five parts of the country of the Technology Pact.',
    },
    between: [11, 19],
    special: {},
  },
  {
    id: 'voorbeeld-landsdeel-cbs',
    ...jobs('landsdeel van het CBS', 'part of the country, as CBS has them'),
    level: 'landsdeel',
    regions: cbsLandsdelen,
    total: true,
    year: 2018,
    label: { nl: 'De vier landsdelen van het CBS.', en: 'The four parts of the country of CBS.' },
    between: [11, 19],
    special: { 'LD01 2023': 'm' },
  },
];
