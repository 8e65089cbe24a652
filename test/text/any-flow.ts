import fc from 'fast-check';
import type { Lang } from '../../src/text/lang.js';

/**
 * A made-up file on where groups went, as a plain table: what may be said of it is reckoned from this, and not from
 * what the readers make of it.
 */
export interface FlowTable {
  readonly decimals: number;
  readonly years: readonly string[];
  /** Whether the two editions counted alike. */
  readonly alike: boolean;
  readonly rows: readonly FlowTableRow[];
}

export interface FlowTableRow {
  readonly track: Track;
  readonly gender: Gender;
  readonly to: To;
  readonly cells: readonly FlowCell[];
}

export interface FlowCell {
  readonly value: number | null;
  readonly letter: string;
  readonly edition: '2019' | '2020';
}

export const tracks = {
  bb: { nl: 'Vmbo-basis', en: 'Vmbo basic' },
  tl: { nl: 'Vmbo-tl', en: 'Vmbo-tl' },
} as const;
export const genders = {
  T: { nl: 'Allen', en: 'All' },
  M: { nl: 'Jongens', en: 'Boys' },
  F: { nl: 'Meisjes', en: 'Girls' },
} as const;
export const ways = {
  any: { nl: 'Door naar een opleiding', en: 'On to a programme' },
  tech: { nl: 'Techniek in het mbo', en: 'Technology in mbo' },
  mbo: { nl: 'Ander mbo', en: 'Other mbo' },
  havo: { nl: 'Havo', en: 'Havo' },
} as const;
export type Track = keyof typeof tracks;
export type Gender = keyof typeof genders;
export type To = keyof typeof ways;

const keys = <Key extends string>(of: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(of) as Key[];

export const anyFlow = (): fc.Arbitrary<FlowTable> =>
  fc
    .record({
      decimals: fc.constantFrom(0, 0, 1),
      years: fc.integer({ min: 1, max: 3 }),
      alike: fc.boolean(),
      tracks: fc.subarray([...keys(tracks)], { minLength: 1 }),
      genders: fc.subarray([...keys(genders)], { minLength: 1 }),
      to: fc.oneof(
        fc.constant(['tech', 'mbo', 'havo'] as const),
        fc.subarray(['tech', 'mbo', 'havo'] as const, { minLength: 1 }),
      ),
      any: fc.boolean(),
      most: fc.constantFrom(33, 34, 37, 50, 51, 52, 60),
    })
    .chain(({ decimals, years, alike, most, ...of }) => {
      const number = fc
        .integer({ min: 0, max: most * 10 ** decimals })
        .map((n) => n / 10 ** decimals);
      const cell = fc.oneof(
        {
          weight: 6,
          arbitrary: fc.record({
            value: number,
            letter: fc.constantFrom(...'.....pef'),
            edition: fc.constantFrom('2019', '2020', '2020'),
          }),
        },
        {
          weight: 1,
          arbitrary: fc.record({
            value: fc.constant(null),
            letter: fc.constantFrom(...'mcszw'),
            edition: fc.constant('2020'),
          }),
        },
      ) as fc.Arbitrary<FlowCell>;
      const wanted = of.tracks.flatMap((track) =>
        of.genders.flatMap((gender) =>
          [...(of.any ? (['any'] as const) : []), ...of.to].map((to) => ({ track, gender, to })),
        ),
      );
      return fc
        .tuple(
          ...wanted.map((one) =>
            fc
              .record({
                there: fc.integer({ min: 0, max: 9 }),
                cells: fc.array(cell, { minLength: years, maxLength: years }),
              })
              .map((rest) => ({ ...one, ...rest })),
          ),
        )
        .map((rows): FlowTable => {
          const there = rows.filter((one, i) => i === 0 || one.there > 0);
          return {
            decimals,
            years: Array.from({ length: years }, (_, i) => String(2017 + i)),
            alike,
            rows: there,
          };
        });
    });

const categories = (
  of: Readonly<Record<string, Readonly<Record<Lang, string>>>>,
): readonly object[] => Object.entries(of).map(([code, label]) => ({ code, label }));

/** The whole document, as a publisher would write it. */
export const flowDocument = ({
  decimals,
  years,
  alike,
  rows,
}: FlowTable): Readonly<Record<string, unknown>> => ({
  format: 'monitor-indicator',
  version: '1.0',
  id: 'proef',
  lang: 'nl',
  title: { nl: 'Na het vmbo', en: 'After vmbo' },
  edition: { id: '2020', date: '2030-06-15' },
  editions: { '2019': { definition: alike ? 'B' : 'A' }, '2020': { definition: 'B' } },
  definitions: Object.fromEntries(
    ['A', 'B'].map((id) => [id, { text: { nl: `Definitie ${id}`, en: `Definition ${id}` } }]),
  ),
  unit: {
    kind: 'share',
    label: { nl: 'procent van de leerlingen', en: 'percent of pupils' },
    symbol: '%',
    decimals,
  },
  period: { kind: 'year', codes: years },
  dimensions: [
    {
      id: 'track',
      kind: 'other',
      label: { nl: 'Leerweg', en: 'Track' },
      categories: categories(tracks),
    },
    {
      id: 'gender',
      kind: 'sex',
      label: { nl: 'Geslacht', en: 'Gender' },
      total: 'T',
      categories: categories(genders),
    },
    {
      id: 'to',
      kind: 'destination',
      label: { nl: 'Bestemming', en: 'Destination' },
      total: 'any',
      categories: categories(ways),
    },
  ],
  derived: {
    numerator: { text: { nl: 'gaat daarheen', en: 'goes there' } },
    denominator: { text: { nl: 'leerlingen met een diploma', en: 'pupils with a diploma' } },
  },
  series: rows.map(({ track, gender, to, cells }) => ({
    key: [track, gender, to],
    values: cells.map(({ value }) => value),
    status: cells.map(({ letter }) => letter).join(''),
    editions: cells.map(({ edition }) => edition),
  })),
  sources: [{ id: 'duo', name: 'DUO', url: 'https://duo.nl/' }],
  updated: '2030-06-15',
});
