import fc from 'fast-check';

import type { Names } from './any-file.js';

/** One row of a file of two years, as it stands in the JSON. */
export interface ComparedRow {
  readonly code: string;
  readonly name: string;
  /** Of 2017 and 2018. */
  readonly cells: readonly [ComparedCell, ComparedCell];
}

export interface ComparedCell {
  readonly value: number | null;
  /** Letters of its status; empty for a final number. */
  readonly letters: string;
  readonly edition: '2017' | '2019';
  readonly margin: readonly [lower: number, upper: number] | null;
}

export interface ComparedFile {
  readonly unit: {
    readonly kind: string;
    readonly label: Names;
    readonly symbol: string;
    readonly decimals: number;
    readonly multiplier: number;
    readonly additive: boolean;
  };
  readonly bands: readonly { readonly from: number; readonly label: Names }[];
  /** The country, where it has a row. */
  readonly whole: ComparedRow | null;
  readonly rows: readonly ComparedRow[];
  /** The definition that edition 2017 was counted by; that of 2019 is B. */
  readonly older: 'A' | 'B';
  readonly targets: readonly {
    readonly code: string;
    readonly period: string;
    readonly value: number;
    readonly definition: 'A' | 'B';
  }[];
}

export interface ComparisonQuestion {
  readonly file: ComparedFile;
  readonly highlight: readonly string[];
  readonly sort: 'value' | 'name' | 'file';
  readonly descending: boolean;
}

const names = ['Aa', 'Bergen', 'Cuijk', 'Delft', "'t Gooi", 'Ede en Rhenen', 'Fijnaart', 'Gouda', 'Hoorn, Enkhuizen en Medemblik', 'IJlst', 'Joure', 'Kampen']; // prettier-ignore

const students = { nl: 'studenten', en: 'students' };
const unitOf = (
  kind: string,
  label: Names,
  decimals: number,
  multiplier = 0,
  symbol = '',
): ComparedFile['unit'] => ({
  kind,
  label,
  symbol,
  decimals,
  multiplier,
  // The rows are made without regard to the whole.
  additive: false,
});
const classes: ComparedFile['bands'] = [
  { from: 0, label: { nl: 'zeer ruim', en: 'very wide' } },
  { from: 25, label: { nl: 'ruim', en: 'wide' } },
  { from: 50, label: { nl: 'gemiddeld', en: 'average' } },
  { from: 75.5, label: { nl: 'krap', en: 'narrow' } },
];
const units: readonly {
  readonly unit: ComparedFile['unit'];
  readonly bands: ComparedFile['bands'];
}[] = [
  { unit: unitOf('count', students, 0), bands: [] },
  { unit: unitOf('count', students, 0, 3), bands: [] },
  { unit: unitOf('share', { nl: 'procent', en: 'per cent' }, 0, 0, '%'), bands: [] },
  { unit: unitOf('share', { nl: 'procent', en: 'per cent' }, 1, 0, '%'), bands: [] },
  { unit: unitOf('index', { nl: 'punten', en: 'points' }, 1), bands: [] },
  { unit: unitOf('score', { nl: 'punten', en: 'points' }, 1), bands: classes },
];

/** Files with everything in them that changes what may be said of rows beside each other, each with a question. */
export const anyComparison = (): fc.Arbitrary<ComparisonQuestion> =>
  fc.constantFrom(...units).chain(({ unit, bands }) => {
    const number = numberOf(unit);
    const cell = cellOf(number);
    const cells = fc.tuple(cell, cell);
    return fc
      .record({
        rows: fc
          .subarray(names, { minLength: 1 })
          .chain((list) => fc.tuple(...list.map((name) => fc.tuple(fc.constant(name), cells)))),
        whole: fc.option(cells, { nil: null, freq: 4 }),
        older: fc.constantFrom('A' as const, 'B' as const, 'B' as const),
        targets: fc.array(
          fc.record({
            at: fc.integer({ min: -1, max: 11 }),
            period: fc.constantFrom('2016', '2018', '2030'),
            value: number,
            definition: fc.constantFrom('A' as const, 'B' as const, 'B' as const),
          }),
          { maxLength: 2 },
        ),
        own: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 2 }),
        sort: fc.constantFrom('value' as const, 'name' as const, 'file' as const),
        descending: fc.boolean(),
      })
      .map(({ rows, whole, older, targets, own, sort, descending }): ComparisonQuestion => {
        const list = rows.map(([name, both]): ComparedRow => ({
          code: codeOf(name),
          name,
          cells: both,
        }));
        const at = (i: number): string => list[i % list.length]?.code ?? '';
        return {
          file: {
            unit,
            bands,
            whole: whole === null ? null : { code: 'NL01', name: 'Nederland', cells: whole },
            rows: list,
            older,
            targets: targets.map(({ at: i, ...one }) => ({ ...one, code: i < 0 ? 'NL01' : at(i) })),
          },
          highlight: [...new Set(own.map(at))],
          sort,
          descending,
        };
      });
  });

/** The whole document, as a publisher would write it. */
export const comparedDocument = ({
  unit,
  bands,
  whole,
  rows,
  older,
  targets,
}: ComparedFile): Readonly<Record<string, unknown>> => {
  const all = [...(whole === null ? [] : [whole]), ...rows];
  return {
    format: 'monitor-indicator',
    version: '1.0',
    id: 'proef',
    lang: 'nl',
    title: { nl: 'Instroom in techniek', en: 'Entrants in technology' },
    edition: { id: '2019', date: '2030-06-15' },
    editions: { '2017': { definition: older }, '2019': { definition: 'B' } },
    definitions: Object.fromEntries(
      ['A', 'B'].map((id) => [id, { text: `Definitie ${id}`, short: `telling ${id}` }]),
    ),
    unit,
    bands,
    direction: 'none',
    period: { kind: 'year', codes: ['2017', '2018'] },
    dimensions: [
      {
        id: 'region',
        kind: 'geo',
        label: { nl: 'Regio', en: 'Region' },
        total: whole === null ? null : 'NL01',
        categories: all.map(({ code, name }) => ({
          code,
          level: code === 'NL01' ? 'land' : 'regio',
          label: code === 'NL01' ? { nl: 'Nederland', en: 'the Netherlands' } : name,
        })),
      },
    ],
    suppression: { lessThan: 5 },
    series: all.map(({ code, cells }) => ({
      key: [code],
      values: cells.map(({ value }) => value),
      status: cells.map(({ letters }) => letters.charAt(0) || '.').join(''),
      flags: Object.fromEntries(
        cells.flatMap(({ letters }, i) =>
          letters.length > 1 ? [[String(i), letters.slice(1)]] : [],
        ),
      ),
      editions: cells.map(({ edition }) => edition),
      lower: cells.map(({ margin }) => margin?.[0] ?? null),
      upper: cells.map(({ margin }) => margin?.[1] ?? null),
    })),
    targets: targets.map(({ code, ...one }, i) => ({
      ...one,
      id: `t${i}`,
      rule: 'atleast',
      key: [code],
      label: { nl: 'Streefwaarde', en: 'Goal' },
    })),
    sources: [{ id: 'duo', name: 'DUO', url: 'https://duo.nl/' }],
    updated: '2030-06-15',
  };
};

const codeOf = (name: string): string => name.replace(/[^A-Za-z]/g, '');

const numberOf = ({ kind, decimals, multiplier }: ComparedFile['unit']): fc.Arbitrary<number> => {
  const [min, max] =
    kind === 'share'
      ? [0, 100]
      : kind === 'count'
        ? [0, 60_000]
        : kind === 'score'
          ? [-20, 120]
          : [-90, 200];
  // Equals must be met too: a small range among the large.
  const range = fc.oneof(
    fc.tuple(fc.constant(min), fc.constant(max)),
    fc.tuple(fc.constant(Math.max(min, 10)), fc.constant(12)),
  );
  return fc
    .tuple(
      range,
      fc.constantFrom(
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

const cellOf = (number: fc.Arbitrary<number>): fc.Arbitrary<ComparedCell> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .record({
          value: number,
          letters: fc.constantFrom(...'............pppqreufd', 'pe', 'ed'),
          edition: fc.constantFrom(
            '2019' as const,
            '2019' as const,
            '2019' as const,
            '2017' as const,
          ),
          bounds: fc.option(fc.tuple(number, number), { nil: null, freq: 2 }),
        })
        .map(({ value, letters, edition, bounds }) => ({
          value,
          letters: letters.replace('.', ''),
          edition,
          margin:
            bounds === null
              ? null
              : ([Math.min(value, ...bounds), Math.max(value, ...bounds)] as const),
        })),
    },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(...'mmcszw')
        .map((letters) => ({ value: null, letters, edition: '2019' as const, margin: null })),
    },
  );
