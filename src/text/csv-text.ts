import type { Observation } from '../model/dataset.js';
import type { Slice, SliceSeries } from '../model/slice.js';
import { classOf } from './class-text.js';
import { breakText } from './cut-text.js';
import { fileName } from './file-name.js';
import { atOnce, mapped, type Steps } from '../model/steps.js';
import type { Lang } from './lang.js';
import { wholeText } from './numbers.js';
import { capital, plain } from './phrase.js';
import { provenanceOf } from '../model/provenance.js';
import { sourceText } from './source-text.js';
import { missingWords, statusText } from './status-words.js';
import { voice } from './voice.js';

/** `dutch`: semicolons and decimal commas, as spreadsheets set to Dutch read it. `international`: commas and decimal points. */
export type CsvForm = 'dutch' | 'international';

/**
 * Slices of one file as a file, the first of them first: one row per number, status and notes beside it, a missing number empty with its reason. Texts are quoted and cannot
 * start a formula; numbers are never quoted, never rounded, in the unit itself. Starts with a byte order mark, without which Excel takes
 * it for another encoding.
 */
export const csvText = (slices: readonly Slice[], lang: Lang, form: CsvForm): { readonly text: string; readonly fileName: string } => {
  const [file] = atOnce(csvFiles(slices, lang, [form]));
  if (file === undefined) throw new RangeError('no form');
  return { text: file.parts.join(''), fileName: file.fileName };
};

/** One file in one form: its text in pieces. */
export interface CsvFile {
  readonly form: CsvForm;
  readonly parts: readonly string[];
  readonly fileName: string;
}

/** The same in several forms, and in steps: a table of ten thousand rows would keep a page waiting. */
export function* csvFiles(slices: readonly Slice[], lang: Lang, forms: readonly CsvForm[]): Steps<readonly CsvFile[]> {
  const [slice] = slices;
  if (slice === undefined) throw new RangeError('no slice');
  const rows = yield* csvTable(slices, lang);
  const files: CsvFile[] = [];
  for (const form of forms) {
    const separator = form === 'dutch' ? ';' : ',';
    const field = (value: Field): string =>
      typeof value === 'string' ? quoted(value) : decimal(value.number, value.multiplier, form === 'dutch' ? ',' : '.');
    const parts = ['\uFEFF'];
    for (let i = 0; i < rows.length; i += STEP) {
      // A piece per row would take a browser as long to put together as the rows took to write.
      parts.push(
        rows
          .slice(i, i + STEP)
          .map((row) => row.map(field).join(separator) + '\r\n')
          .join(''),
      );
      yield;
    }
    files.push({ form, parts, fileName: fileName(slice, 'csv', form === 'dutch' ? '' : form) });
  }
  return files;
}

/** Rows per step. */
const STEP = 50;

/** Name of the link: `Brontabel als csv (290 bytes): Instroom mbo`. `bytes`: size of the file in UTF-8. */
export const csvName = (lang: Lang, form: CsvForm, bytes: number, heading: string): string => {
  const size = bytes < 1000 ? `${wholeText(bytes, lang)} bytes` : `${wholeText(bytes / 1000, lang)} kB`;
  return `${languages[lang][form]} (${size}): ${heading}`;
};

/** A number in its unit, ten to the power `multiplier`. */
type Field = string | { readonly number: number; readonly multiplier: number };

/** Head and rows; a column that is empty in every row is left out, but for number and status. */
function* csvTable(slices: readonly Slice[], lang: Lang): Steps<readonly (readonly Field[])[]> {
  const rows: (readonly Field[])[] = [];
  const parts = slices.map((slice) => sliceRows(slice, lang));
  for (const { row, size } of parts) {
    for (let i = 0; i < size; i++) {
      rows.push(row(i));
      if (i % STEP === 0) yield;
    }
  }
  const heads = parts[0]?.heads ?? [];
  const kept = heads.flatMap(({ always }, c) => (always || rows.some((row) => row[c] !== '') ? [c] : []));
  yield;
  return yield* mapped([heads.map(({ text }) => capital(text)), ...rows], (row) => kept.map((c) => row[c] ?? ''));
}

interface SliceRows {
  /** The same for all slices of a file that are asked in the same way. */
  readonly heads: readonly { readonly text: string; readonly always: boolean }[];
  /** Period by period, series by series. */
  readonly row: (index: number) => readonly Field[];
  readonly size: number;
}

const sliceRows = (slice: Slice, lang: Lang): SliceRows => {
  const v = voice(slice, lang);
  const W = languages[lang];
  const { indicator, periods, series, split, definitions, breaks, at, notes, index } = slice;
  const said = (cell: Observation): string =>
    cell.value === null ? plain(missingWords(cell.status, indicator, lang)) : statusText(cell, lang);
  const sources = new Map<Observation['sources'], Map<string, string>>();
  const sourceOf = (cell: Observation): string => {
    const known = sources.get(cell.sources) ?? new Map<string, string>();
    sources.set(cell.sources, known);
    const told =
      known.get(cell.edition) ??
      plain(sourceText(slice, lang, provenanceOf({ ...slice.indicator, editions: slice.editions }, [cell])).source).slice(
        v.words.source.length,
      );
    known.set(cell.edition, told);
    return told;
  };
  const remark = periods.map((_, i) =>
    [
      ...new Set([...breaks.filter(({ after }) => after + 1 === i).map((one) => plain(breakText(slice, [one], v))), ...notes.map(v.text)]),
    ].join(' '),
  );
  const parts = split === null || slice.versions ? [] : (split.parts ?? [split]);
  const number = (value: number | null | undefined, { indicator: { unit } }: Slice): Field | null =>
    value == null ? null : { number: value, multiplier: unit.multiplier };
  const columns: readonly (readonly [string, (cell: Observation, period: number, of: SliceSeries) => Field | null])[] = [
    [v.words.kind[periods[0]?.kind ?? 'year'], (_, i) => v.label(i)],
    ...at.map(({ dimensionLabel, label }) => [v.text(dimensionLabel), () => v.text(label)] as const),
    ...parts.map(
      ({ label }, n) => [v.text(label), (_: Observation, __: number, of: SliceSeries) => v.text((of.parts?.[n] ?? of).label)] as const,
    ),
    [v.measure, ({ value }) => number(value, slice)],
    // An index goes with the figure that it was made of.
    ...(index === undefined
      ? []
      : [
          [
            voice(index.of, lang).measure,
            (_: Observation, i: number, of: SliceSeries) => number(index.of.series[series.indexOf(of)]?.observations[i]?.value, index.of),
          ] as const,
        ]),
    [W.status, said],
    [W.from, ({ margin }) => number(margin?.lower, slice)],
    [W.to, ({ margin }) => number(margin?.upper, slice)],
    [W.band, ({ value }) => v.text(value === null ? null : classOf(indicator, value)?.band.label)],
    [v.words.countMethod, ({ definition }) => v.text(definitions.find(({ id }) => id === definition)?.short)],
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
      return columns.map(([, say]) => (of === undefined || cell === undefined ? null : say(cell, period, of)) ?? '');
    },
  };
};

/** A text as a cell that no spreadsheet takes for a formula: one line, and an apostrophe before what would start one. */
const quoted = (text: string): string => {
  const line = text.normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  // Full-width and small forms are read as the plain sign, and characters without width as nothing.
  const risky = /^[\s\p{Cf}]*[=+\-@]/u.test(line.normalize('NFKC'));
  return line === '' ? '' : `"${risky ? "'" : ''}${line.replaceAll('"', '""')}"`;
};

/** A number with every digit that it has, times ten to the power `multiplier`, without an exponent. */
const decimal = (value: number, multiplier: number, mark: string): string => {
  const [, first = '', rest = '', power = '0'] = /^(\d)(?:\.(\d+))?e(.+)$/.exec(Math.abs(value).toExponential()) ?? [];
  const digits = first + rest;
  const whole = Number(power) + multiplier + 1;
  const padded = whole > 0 ? digits.padEnd(whole, '0') : '0'.repeat(1 - whole) + digits;
  const at = Math.max(1, whole);
  const fraction = padded.slice(at);
  return `${value < 0 ? '-' : ''}${padded.slice(0, at)}${fraction && mark + fraction}`;
};

interface CsvWords extends Readonly<Record<CsvForm, string>> {
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly band: string;
  readonly note: string;
  readonly source: string;
}

const languages: Readonly<Record<Lang, CsvWords>> = {
  nl: {
    dutch: 'Brontabel als csv',
    international: 'Brontabel als csv, internationale notatie',
    status: 'status',
    from: 'marge vanaf',
    to: 'marge tot en met',
    band: 'klasse',
    note: 'toelichting',
    source: 'bron',
  },
  en: {
    dutch: 'Source table as CSV, Dutch notation',
    international: 'Source table as CSV',
    status: 'status',
    from: 'margin from',
    to: 'margin to',
    band: 'class',
    note: 'explanatory note',
    source: 'source',
  },
};
