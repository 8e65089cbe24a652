import fc from 'fast-check';

import type { Query } from '../../src/model/query.js';

/** One row of a file as it stands in the JSON. */
export interface FileRow {
  readonly key: readonly string[];
  readonly values: readonly (number | null)[];
  readonly status: string;
  readonly flags: Readonly<Record<string, string>>;
  readonly editions: readonly string[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
}

export type Names = Readonly<Record<'nl' | 'en', string>>;

export interface FileTarget {
  readonly id: string;
  readonly period: string;
  readonly since?: string;
  readonly value: number;
  readonly rule: 'atleast' | 'atmost' | 'equals';
  readonly key: readonly string[];
  readonly definition: string;
  readonly label: Names;
}

/** A monitor-indicator file as these tests make it: the members that decide what may be said. */
export interface File {
  readonly unit: {
    readonly kind: string;
    readonly label: Names;
    readonly symbol: string;
    readonly decimals: number;
    readonly multiplier: number;
    readonly min?: number;
  };
  readonly direction: 'up' | 'down' | 'none';
  readonly period: { readonly kind: Kind; readonly codes: readonly string[] };
  readonly editions: Readonly<Record<string, { readonly definition: string }>>;
  readonly bands: readonly { readonly from: number; readonly label: Names }[];
  readonly series: readonly FileRow[];
  readonly breaks: readonly {
    readonly after: string;
    readonly recalculated: boolean;
    readonly label: Names;
    readonly key?: readonly string[];
  }[];
  readonly events: readonly { readonly period: string; readonly label: Names }[];
  readonly targets: readonly FileTarget[];
}

export type Kind = 'year' | 'schoolyear' | 'halfyear' | 'quarter' | 'month';

/** What was asked of a file. */
export interface FileQuestion {
  readonly file: File;
  readonly query: Query;
}

export const regions = {
  NL01: { nl: 'Nederland', en: 'the Netherlands' },
  PV23: { nl: 'Overijssel', en: 'Overijssel' },
} as const;
export const genders = {
  T: { nl: 'Totaal', en: 'Total' },
  F: { nl: 'Vrouwen', en: 'Women' },
  M: { nl: 'Mannen', en: 'Men' },
} as const;

/** Files with everything in them that changes what may be said, each with a question that they can answer. */
export const anyFileQuestion = (): fc.Arbitrary<FileQuestion> =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      unit: fc.constantFrom(...units),
      places: fc.subarray([...Array(10).keys()], { minLength: 1 }),
    })
    .chain(({ kind, unit, places }) => {
      const codes = places.map((n) => codeOf(kind, n));
      const key = fc.tuple(fc.constantFrom('NL01', 'PV23'), fc.constantFrom('T', 'F', 'M'));
      const number = numberOf(unit.unit);
      return fc
        .record({
          rows: fc.array(row(codes.length, number), { minLength: 6, maxLength: 6 }),
          direction: fc.constantFrom('up' as const, 'down' as const, 'none' as const),
          definitions: fc.constantFrom(['A', 'B'] as const, ['B', 'B'] as const),
          breaks: fc.array(
            fc.record({
              after: fc.constantFrom(...places),
              recalculated: fc.boolean(),
              key: fc.option(key, { nil: undefined, freq: 3 }),
            }),
            { maxLength: 2 },
          ),
          events: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 1 }),
          targets: fc.array(
            fc.record({
              place: fc.integer({ min: 0, max: 12 }),
              since: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null, freq: 3 }),
              value: number,
              rule: fc.constantFrom('atleast' as const, 'atmost' as const, 'equals' as const),
              key: fc.oneof(fc.constantFrom(['NL01', 'T'], ['PV23', 'T']), key),
              definition: fc.constantFrom('A', 'B', 'B'),
            }),
            { maxLength: 2 },
          ),
          region: fc.constantFrom('NL01', 'PV23'),
          gender: fc.constantFrom('T', 'F', null),
          last: fc.option(fc.integer({ min: 1, max: 10 }), { nil: null }),
        })
        .map((any): FileQuestion => {
          const keys = Object.keys(regions).flatMap((region) =>
            Object.keys(genders).map((gender) => [region, gender]),
          );
          const [older, newer] = any.definitions;
          return {
            file: {
              unit: unit.unit,
              bands: unit.bands,
              direction: any.direction,
              period: { kind, codes },
              editions: { '2019': { definition: older }, '2020': { definition: newer } },
              series: any.rows.map((cells, i) => ({ ...cells, key: keys[i] ?? [] })),
              breaks: any.breaks.map(({ after, recalculated, key: of }) => ({
                after: codeOf(kind, after),
                recalculated,
                label: { nl: 'Nieuwe indeling', en: 'New classification' },
                ...(of && { key: of }),
              })),
              events: any.events.map((place) => ({
                period: codeOf(kind, place),
                label: { nl: 'Start', en: 'Start of it' },
              })),
              targets: any.targets.map(({ place, since, ...target }, i) => ({
                ...target,
                ...(since !== null && { since: codeOf(kind, since) }),
                id: `t${i}`,
                period: codeOf(kind, place),
                label: { nl: 'Streefwaarde', en: 'Goal' },
              })),
            },
            query: {
              filters: {
                region: [any.region],
                ...(any.gender === null ? {} : { gender: [any.gender] }),
              },
              split: any.gender === null ? 'gender' : null,
              period: any.last === null ? { kind: 'all' } : { kind: 'last', count: any.last },
              edition: null,
            },
          };
        });
    });

/** The whole document, as a publisher would write it. */
export const documentOf = ({
  unit,
  editions,
  ...file
}: File): Readonly<Record<string, unknown>> => ({
  format: 'monitor-indicator',
  version: '1.0',
  id: 'proef',
  lang: 'nl',
  title: { nl: 'Instroom in techniek', en: 'Entrants in technology' },
  edition: { id: '2020', date: '2030-06-15' },
  editions,
  definitions: Object.fromEntries(
    ['A', 'B'].map((id) => [
      id,
      {
        text: { nl: `Definitie ${id}`, en: `Definition ${id}` },
        short: { nl: `telling ${id}`, en: `count ${id}` },
      },
    ]),
  ),
  unit: { ...unit, additive: false },
  dimensions: [
    {
      id: 'region',
      kind: 'geo',
      label: { nl: 'Regio', en: 'Region' },
      total: 'NL01',
      categories: categories(regions),
    },
    {
      id: 'gender',
      kind: 'sex',
      label: { nl: 'Geslacht', en: 'Gender' },
      total: 'T',
      categories: categories(genders),
    },
  ],
  suppression: { lessThan: 5 },
  sources: [{ id: 'duo', name: 'DUO', url: 'https://duo.nl/' }],
  updated: '2030-06-15',
  ...file,
});

const categories = (of: Readonly<Record<string, Names>>): readonly unknown[] =>
  Object.entries(of).map(([code, label]) => ({ code, label }));

const kinds: readonly Kind[] = ['year', 'schoolyear', 'halfyear', 'quarter', 'month'];

const two = (n: number): string => String(n).padStart(2, '0');

const codeOf = (kind: Kind, n: number): string =>
  ({
    year: `${2010 + n}`,
    schoolyear: `${2010 + n}/${11 + n}`,
    halfyear: `${2012 + Math.floor(n / 2)}-S${(n % 2) + 1}`,
    quarter: `${2015 + Math.floor(n / 4)}-Q${(n % 4) + 1}`,
    month: `${2019 + Math.floor((n + 8) / 12)}-${two(((n + 8) % 12) + 1)}`,
  })[kind];

const none: File['bands'] = [];
const names = { nl: 'studenten', en: 'students' };
const points = { nl: 'punten', en: 'points' };
const classes: File['bands'] = [
  { from: 0, label: { nl: 'zeer ruim', en: 'very wide' } },
  { from: 25, label: { nl: 'ruim', en: 'wide' } },
  { from: 50, label: { nl: 'gemiddeld', en: 'average' } },
  { from: 75, label: { nl: 'krap', en: 'narrow' } },
  { from: 100.5, label: { nl: 'zeer krap', en: 'very narrow' } },
];
const unitOf = (
  kind: string,
  label: Names,
  decimals = 0,
  multiplier = 0,
  symbol = '',
): File['unit'] => ({
  kind,
  label,
  symbol,
  decimals,
  multiplier,
});

const units: readonly { readonly unit: File['unit']; readonly bands: File['bands'] }[] = [
  { unit: unitOf('count', names), bands: none },
  { unit: unitOf('count', names, 0, 3), bands: none },
  { unit: unitOf('share', { nl: 'procent', en: 'per cent' }, 0, 0, '%'), bands: none },
  { unit: unitOf('share', { nl: 'procent', en: 'per cent' }, 1, 0, '%'), bands: none },
  { unit: unitOf('index', points, 1), bands: none },
  { unit: unitOf('amount', { nl: 'euro', en: 'euros' }, 2), bands: none },
  { unit: unitOf('score', points, 1), bands: classes },
];

/** Numbers with as many decimals as the unit writes, and now and then one more. */
const numberOf = ({ kind, decimals, multiplier }: File['unit']): fc.Arbitrary<number> => {
  const [min, max] =
    kind === 'share'
      ? [0, 100]
      : kind === 'count'
        ? [0, 60_000]
        : kind === 'score'
          ? [-20, 120]
          : [-90, 200];
  const range = fc.oneof(
    fc.tuple(fc.constant(min), fc.constant(max)),
    fc.tuple(fc.constant(Math.max(min, 0)), fc.constant(Math.min(max, 12))),
  );
  return fc
    .tuple(
      range,
      fc.constantFrom(
        decimals,
        decimals,
        decimals,
        decimals + (kind === 'count' && multiplier === 0 ? 0 : 1),
      ),
    )
    .chain(([[low, high], places]) =>
      // Shares that are finer than they are declared, and none of them more than 1, are taken for fractions.
      fc
        .integer({
          min: (kind === 'share' && places > decimals ? Math.max(low, 2) : low) * 10 ** places,
          max: high * 10 ** places,
        })
        .map((n) => Number(`${n}e-${places}`)),
    );
};

/** A row of cells. Letters of the status as in the file format; `x` is one that no reader knows. */
const row = (length: number, number: fc.Arbitrary<number>): fc.Arbitrary<Omit<FileRow, 'key'>> => {
  const cell = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        value: number,
        letter: fc.constantFrom(...'........pppqreufdx'),
        more: fc.constantFrom('', '', '', '', '', 'e', 'p', 'd'),
        below: fc.option(number, { nil: null, freq: 3 }),
        above: number,
      }),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...'mcszw')
        .map((letter) => ({ value: null, letter, more: '', below: null, above: 0 })),
    },
    {
      weight: 1,
      arbitrary: fc.constant({ value: 0, letter: 'o', more: '', below: null, above: 0 }),
    },
  );
  const edition = fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: length }) },
  );
  return fc
    .tuple(fc.array(cell, { minLength: length, maxLength: length }), edition)
    .map(([cells, until]) => ({
      values: cells.map(({ value }) => value),
      status: cells.map(({ letter }) => letter).join(''),
      flags: Object.fromEntries(
        cells.flatMap(({ more, letter }, i) =>
          more !== '' && more !== letter ? [[String(i), more]] : [],
        ),
      ),
      editions: cells.map((_, i) => (until !== null && i < until ? '2019' : '2020')),
      lower: cells.map(({ value, below }) =>
        value === null || below === null ? null : Math.min(value, below),
      ),
      upper: cells.map(({ value, below, above }) =>
        value === null || below === null ? null : Math.max(value, above),
      ),
    }));
};
