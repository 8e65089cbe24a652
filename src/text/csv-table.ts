import type { Observation } from '../model/dataset.js';
import { mapSliced, type Cooperative } from '../model/cooperative.js';
import { provenanceOf } from '../model/provenance.js';
import type { Slice, SliceSeries } from '../model/slice.js';
import { classOf } from './class-text.js';
import { breakText } from './cut-text.js';
import type { Lang } from './lang.js';
import { capital, toPlainText } from './rich-text.js';
import { sliceFormatter } from './slice-formatter.js';
import { sourceText } from './source-text.js';
import { missingWords, statusText } from './status-words.js';

/** Rows between two yields. */
const ROWS = 50;

/** A number in its unit, ten to the power `multiplier`. */
export type CsvField = string | { readonly number: number; readonly multiplier: number };

/** Header and rows. A column that is empty in every row is left out, except number and status. */
export function* csvTable(
  slices: readonly Slice[],
  lang: Lang,
): Cooperative<readonly (readonly CsvField[])[]> {
  const rows: (readonly CsvField[])[] = [];
  const parts = slices.map((slice) => sliceRows(slice, lang));
  for (const { row, size } of parts) {
    for (let i = 0; i < size; i++) {
      rows.push(row(i));
      if (i % ROWS === 0) yield;
    }
  }
  const heads = parts[0]?.heads ?? [];
  const columnIndices = heads.flatMap(({ always }, c) =>
    always || rows.some((row) => row[c] !== '') ? [c] : [],
  );
  yield;
  return yield* mapSliced([heads.map(({ text }) => capital(text)), ...rows], (row) =>
    columnIndices.map((c) => row[c] ?? ''),
  );
}

interface SliceRows {
  /** Identical for all slices of a file with the same query. */
  readonly heads: readonly { readonly text: string; readonly always: boolean }[];
  /** Rows are ordered by period, then by series. */
  readonly row: (index: number) => readonly CsvField[];
  readonly size: number;
}

const sliceRows = (slice: Slice, lang: Lang): SliceRows => {
  const v = sliceFormatter(slice, lang);
  const W = languages[lang];
  const { indicator, periods, series, split, definitions, breaks, at, notes, index } = slice;
  const statusOf = (cell: Observation): string =>
    cell.value === null
      ? toPlainText(missingWords(cell.status, indicator, lang))
      : statusText(cell, lang);
  const sources = new Map<Observation['sources'], Map<string, string>>();
  const sourceOf = (cell: Observation): string => {
    const known = sources.get(cell.sources) ?? new Map<string, string>();
    sources.set(cell.sources, known);
    const sourceName =
      known.get(cell.edition) ??
      toPlainText(
        sourceText(
          slice,
          lang,
          provenanceOf({ ...slice.indicator, editions: slice.editions }, [cell]),
        ).source,
      ).slice(v.words.source.length);
    known.set(cell.edition, sourceName);
    return sourceName;
  };
  const remark = periods.map((_, i) =>
    [
      ...new Set([
        ...breaks
          .filter(({ after }) => after + 1 === i)
          .map((one) => toPlainText(breakText(slice, [one], v))),
        ...notes.map(v.text),
      ]),
    ].join(' '),
  );
  const parts = split === null || slice.versions ? [] : (split.parts ?? [split]);
  const number = (
    value: number | null | undefined,
    { indicator: { unit } }: Slice,
  ): CsvField | null => (value == null ? null : { number: value, multiplier: unit.multiplier });
  const columns: readonly (readonly [
    string,
    (cell: Observation, period: number, of: SliceSeries) => CsvField | null,
  ])[] = [
    [v.words.kind[periods[0]?.kind ?? 'year'], (_, i) => v.label(i)],
    ...at.map(
      ({ dimensionLabel, label }) => [v.text(dimensionLabel), () => v.text(label)] as const,
    ),
    ...parts.map(
      ({ label }, n) =>
        [
          v.text(label),
          (_: Observation, __: number, of: SliceSeries) => v.text((of.parts?.[n] ?? of).label),
        ] as const,
    ),
    [v.measure, ({ value }) => number(value, slice)],
    // An index number is followed by the figure it was computed from.
    ...(index === undefined
      ? []
      : [
          [
            sliceFormatter(index.of, lang).measure,
            (_: Observation, i: number, of: SliceSeries) =>
              number(index.of.series[series.indexOf(of)]?.observations[i]?.value, index.of),
          ] as const,
        ]),
    [W.status, statusOf],
    [W.from, ({ margin }) => number(margin?.lower, slice)],
    [W.to, ({ margin }) => number(margin?.upper, slice)],
    [W.band, ({ value }) => v.text(value === null ? null : classOf(indicator, value)?.band.label)],
    [
      v.words.countMethod,
      ({ definition }) => v.text(definitions.find(({ id }) => id === definition)?.short),
    ],
    [v.words.edition, ({ edition }) => edition],
    [W.note, (_, i) => remark[i] ?? ''],
    [W.source, (cell) => (cell.value === null && cell.sources.length === 0 ? '' : sourceOf(cell))],
  ];
  return {
    heads: columns.map(([text]) => ({ text, always: [W.status, v.measure].includes(text) })),
    size: periods.length * series.length,
    row: (index) => {
      const [period, of] = [Math.floor(index / series.length), series[index % series.length]];
      const cell = of?.observations[period];
      return columns.map(
        ([, valueOf]) =>
          (of === undefined || cell === undefined ? null : valueOf(cell, period, of)) ?? '',
      );
    },
  };
};

interface CsvColumnWords {
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly band: string;
  readonly note: string;
  readonly source: string;
}

const languages: Readonly<Record<Lang, CsvColumnWords>> = {
  nl: {
    status: 'status',
    from: 'marge vanaf',
    to: 'marge tot en met',
    band: 'klasse',
    note: 'toelichting',
    source: 'bron',
  },
  en: {
    status: 'status',
    from: 'margin from',
    to: 'margin to',
    band: 'class',
    note: 'explanatory note',
    source: 'source',
  },
};
