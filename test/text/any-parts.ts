import fc from 'fast-check';

import type { Names } from './any-file.js';

/** One number of a file of parts, as it stands in the JSON. */
export interface PartCell {
  readonly value: number | null;
  /** Letters of its status; empty for a final number. */
  readonly letters: string;
  readonly edition: '2017' | '2019';
  readonly margin: readonly [lower: number, upper: number] | null;
}

/** One row: of a part, or of the total, whose code is `T`. */
export interface PartsRow {
  readonly track: string;
  readonly part: string;
  readonly cells: readonly PartCell[];
}

export interface PartsFile {
  readonly unit: {
    readonly kind: string;
    readonly label: Names;
    readonly symbol: string;
    readonly decimals: number;
    readonly multiplier: number;
    readonly additive: boolean;
  };
  readonly kind: 'sex' | 'other';
  readonly years: readonly number[];
  readonly parts: readonly string[];
  /** Categories of a further dimension; one that is called `T` is its total, and one alone is no dimension. */
  readonly tracks: readonly string[];
  readonly rows: readonly PartsRow[];
  /** The definition that edition 2017 was counted by; that of 2019 is B. */
  readonly older: 'A' | 'B';
  readonly breaks: readonly { readonly after: number; readonly recalculated: boolean }[];
}

export interface PartsQuestion {
  readonly file: PartsFile;
  readonly layout: 'share' | 'stacked' | 'grouped' | null;
  /** Whether the bars are of the further dimension. */
  readonly by: boolean;
  /** The parts that are asked for; all of them where there are none. */
  readonly chosen: readonly string[];
  /** The last so many periods; 0 is all. */
  readonly last: number;
}

export const partNames: Readonly<Record<string, Names>> = {
  T: { nl: 'Totaal', en: 'All' },
  F: { nl: 'Vrouwen', en: 'Women' },
  M: { nl: 'Mannen', en: 'Men' },
  X: { nl: 'Onbekend', en: 'Unknown' },
  a: { nl: 'Bouw en infra', en: 'Building' },
  b: { nl: 'Zorg', en: 'Care' },
  c: { nl: 'Handel, media en vormgeving', en: 'Trade, media and design' },
  d: { nl: 'Natuur', en: 'Nature' },
  e: { nl: 'Ambacht', en: 'Crafts' },
};
export const trackNames: Readonly<Record<string, Names>> = {
  T: { nl: 'Alle leerwegen', en: 'All tracks' },
  bol: { nl: 'Op school', en: 'At school' },
  bbl: { nl: 'In een leerbedrijf', en: 'In a company' },
  der: { nl: 'Zonder leerweg', en: 'Without a track' },
};

const unitOf = (kind: string, label: Names, decimals: number, multiplier: number, additive: boolean, symbol = ''): PartsFile['unit'] => ({ kind, label, symbol, decimals, multiplier, additive }); // prettier-ignore
const students = { nl: 'studenten', en: 'students' };
const units = [
  unitOf('count', students, 0, 0, true),
  unitOf('count', students, 0, 0, true),
  unitOf('count', students, 0, 3, true),
  unitOf('amount', { nl: 'euro', en: 'euros' }, 1, 0, true),
  unitOf('index', { nl: 'punten', en: 'points' }, 1, 0, false),
] as const;

/** Files with everything in them that changes what may be said of parts, each with a question. */
export const anyParts = (): fc.Arbitrary<PartsQuestion> =>
  fc
    .record({
      unit: fc.constantFrom(...units),
      kind: fc.constantFrom('sex' as const, 'other' as const),
      count: fc.integer({ min: 1, max: 5 }),
      parts: fc.subarray(['F', 'M', 'X', 'a', 'b', 'c', 'd', 'e'], { minLength: 1, maxLength: 8 }),
      tracks: fc.constantFrom(['one'], ['one'], ['bol', 'bbl'], ['T', 'bol', 'bbl', 'der']),
      total: fc.constantFrom(true, true, true, false),
      older: fc.constantFrom('A' as const, 'B' as const),
      breaks: fc.array(
        fc.record({ after: fc.integer({ min: 2015, max: 2019 }), recalculated: fc.boolean() }),
        {
          maxLength: 1,
        },
      ),
      layout: fc.constantFrom(null, 'share' as const, 'stacked' as const, 'grouped' as const),
      last: fc.constantFrom(0, 0, 0, 2),
      chosen: fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 3 }),
      some: fc.boolean(),
      // What the file is like: how numbers are rounded, and how often something is special.
      roundingStep: fc.constantFrom(1, 1, 1, 10, 100),
      oddness: fc.constantFrom(0, 0, 6, 25),
      largest: fc.constantFrom(3, 60, 400, 60_000),
    })
    .chain((about) => {
      const { count, tracks, parts, total } = about;
      const cell = cellOf(about);
      const row = fc.array(cell, { minLength: count, maxLength: count });
      const gaps = fc.array(fc.constantFrom(0, 0, 0, 0, 1, 2, 7, -1, 40), {
        minLength: count,
        maxLength: count,
      });
      const track = fc.record({ rows: fc.array(row, { minLength: parts.length, maxLength: parts.length }), gaps, totals: row, missing: fc.integer({ min: -9, max: 7 }) }); // prettier-ignore
      return fc
        .array(track, { minLength: tracks.length, maxLength: tracks.length })
        .map((made) =>
          queryCategories(
            about,
            made.map((one, i) => rowsOf(about, one, tracks[i] ?? '', total)).flat(),
          ),
        );
    });

interface About {
  readonly unit: PartsFile['unit'];
  readonly kind: 'sex' | 'other';
  readonly count: number;
  readonly parts: readonly string[];
  readonly tracks: readonly string[];
  readonly total: boolean;
  readonly older: 'A' | 'B';
  readonly breaks: PartsFile['breaks'];
  readonly layout: PartsQuestion['layout'];
  readonly last: number;
  readonly chosen: readonly number[];
  readonly some: boolean;
  readonly roundingStep: number;
  readonly oddness: number;
  readonly largest: number;
}

/**
 * Rows of one track: parts, and a total that is their sum, or more, or less by what rounding may do: one that is less
 * than that refuses the file.
 */
const rowsOf = (
  { parts, unit, roundingStep, some }: About,
  made: {
    readonly rows: readonly (readonly PartCell[])[];
    readonly gaps: readonly number[];
    readonly totals: readonly PartCell[];
    readonly missing: number;
  },
  track: string,
  total: boolean,
): readonly PartsRow[] => {
  const rows = parts.map((part, i) => ({ track, part, cells: made.rows[i] ?? [] }));
  const step = 10 ** -unit.decimals * roundingStep;
  const totals = made.totals.map((one, i): PartCell => {
    const sum = rows.reduce((all, { cells }) => all + (cells[i]?.value ?? 0), 0);
    // Counts below 0 are no figures.
    const least = unit.kind === 'count' ? 0 : -Infinity;
    const value =
      one.value === null
        ? null
        : Math.max(least, Number((sum + (made.gaps[i] ?? 0) * step).toFixed(unit.decimals)));
    return { ...one, value, margin: null };
  });
  // A row that is not there at all: only where no part is asked for by name.
  const published =
    track === 'one' || some ? rows : rows.filter((_, i) => i !== made.missing || rows.length === 1);
  return [...(total ? [{ track, part: 'T', cells: totals }] : []), ...published];
};

const queryCategories = (
  { unit, kind, count, parts, tracks, older, breaks, layout, last, chosen, some }: About,
  rows: readonly PartsRow[],
): PartsQuestion => ({
  file: {
    unit,
    kind,
    years: Array.from({ length: count }, (_, i) => 2021 - count + i),
    parts,
    tracks,
    rows,
    older,
    breaks,
  },
  layout,
  by: tracks.length > 1,
  chosen: some ? parts.filter((_, i) => chosen.includes(i)) : [],
  last,
});

const cellOf = ({ unit, roundingStep, oddness, largest }: About): fc.Arbitrary<PartCell> => {
  const number = fc
    .integer({ min: unit.kind === 'amount' ? -1 : 0, max: largest })
    .map((value) => Number((value * roundingStep * 10 ** -unit.decimals).toFixed(unit.decimals)));
  const plain = number.map((value): PartCell => ({
    value,
    letters: '',
    edition: '2019',
    margin: null,
  }));
  const odd = fc.oneof(
    fc
      .record({
        value: number,
        letters: fc.constantFrom('p', 'p', 'p', 'q', 'r', 'e', 'u', 'f', 'd', 'pe'),
        edition: fc.constantFrom('2019' as const, '2019' as const, '2017' as const),
        wide: fc.constantFrom(null, null, 3),
      })
      .map(({ wide, ...one }): PartCell => ({
        ...one,
        margin: wide === null ? null : [one.value - wide, one.value + wide],
      })),
    number.map((value): PartCell => ({ value, letters: '', edition: '2017', margin: null })),
    fc
      .constantFrom(...'mmcsszw')
      .map((letters): PartCell => ({ value: null, letters, edition: '2019', margin: null })),
  );
  return fc.oneof({ weight: 100 - oddness, arbitrary: plain }, { weight: oddness, arbitrary: odd });
};

/** The whole document, as a publisher would write it. */
export const partsDocument = ({
  unit,
  kind,
  years,
  parts,
  tracks,
  rows,
  older,
  breaks,
}: PartsFile): Readonly<Record<string, unknown>> => {
  const hasTotal = rows.some(({ part }) => part === 'T');
  const labelled = (
    codes: readonly string[],
    names: Readonly<Record<string, Names>>,
  ): readonly object[] => codes.map((code) => ({ code, label: names[code] }));
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
    direction: 'none',
    period: { kind: 'year', codes: years.map(String), measured: 'flow' },
    suppression: { lessThan: 5 },
    breaks: breaks.map(({ after, recalculated }) => ({
      after: String(after),
      recalculated,
      label: { nl: 'Nieuwe telling', en: 'New count' },
    })),
    dimensions: [
      ...(tracks.length > 1
        ? [
            {
              id: 'track',
              kind: 'other',
              label: { nl: 'Leerweg', en: 'Track' },
              total: tracks.includes('T') ? 'T' : null,
              // Of levels of their own: those of one level would have to add up.
              categories: labelled(tracks, trackNames).map((one, i) => ({
                ...one,
                level: String(i),
              })),
            },
          ]
        : []),
      {
        id: 'part',
        kind,
        label: { nl: 'Groep', en: 'Group' },
        total: hasTotal ? 'T' : null,
        categories: labelled([...(hasTotal ? ['T'] : []), ...parts], partNames),
      },
    ],
    series: rows.map(({ track, part, cells }) => ({
      key: tracks.length > 1 ? [track, part] : [part],
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
    sources: [{ id: 'duo', name: 'DUO', url: 'https://duo.nl/' }],
    updated: '2030-06-15',
  };
};
