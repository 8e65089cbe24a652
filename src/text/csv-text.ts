import { runSync, type Cooperative } from '../model/cooperative.js';
import type { Slice } from '../model/slice.js';
import { csvTable, type CsvField } from './csv-table.js';
import { fileName } from './file-name.js';
import type { Lang } from './lang.js';
import { integerText } from './numbers.js';

/**
 * `dutch`: semicolons and decimal commas, for spreadsheets in Dutch locale. `international`: commas and decimal points.
 */
export type CsvForm = 'dutch' | 'international';

/**
 * Writes slices of one monitor file as CSV, in the order given. One row per cell, with its status and notes; a missing
 * number is empty, with its reason. Texts are quoted and cannot start a formula; numbers are never quoted, never
 * rounded, and in the unit itself. Starts with a byte order mark, without which Excel assumes another encoding.
 */
export const csvText = (
  slices: readonly Slice[],
  lang: Lang,
  form: CsvForm,
): { readonly text: string; readonly fileName: string } => {
  const [file] = runSync(csvFiles(slices, lang, [form]));
  if (file === undefined) throw new RangeError('no form');
  return { text: file.parts.join(''), fileName: file.fileName };
};

/** One file in one form. `parts` are the pieces of its text. */
export interface CsvFile {
  readonly form: CsvForm;
  readonly parts: readonly string[];
  readonly fileName: string;
}

/** The cooperative form of `csvText`, for several forms: a table of ten thousand rows would block the page. */
export function* csvFiles(
  slices: readonly Slice[],
  lang: Lang,
  forms: readonly CsvForm[],
): Cooperative<readonly CsvFile[]> {
  const [slice] = slices;
  if (slice === undefined) throw new RangeError('no slice');
  const rows = yield* csvTable(slices, lang);
  const files: CsvFile[] = [];
  for (const form of forms) {
    const separator = form === 'dutch' ? ';' : ',';
    const field = (value: CsvField): string =>
      typeof value === 'string'
        ? quoted(value)
        : decimal(value.number, value.multiplier, form === 'dutch' ? ',' : '.');
    const parts = ['\uFEFF'];
    for (let i = 0; i < rows.length; i += STEP) {
      // One piece per row would take a browser as long to join as the rows took to write.
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

/** Rows between two yields. */
const STEP = 50;

/** Name of the link: `Brontabel als csv (290 bytes): Instroom mbo`. `bytes`: size of the file in UTF-8. */
export const csvName = (lang: Lang, form: CsvForm, bytes: number, heading: string): string => {
  const size =
    bytes < 1000 ? `${integerText(bytes, lang)} bytes` : `${integerText(bytes / 1000, lang)} kB`;
  return `${languages[lang][form]} (${size}): ${heading}`;
};

/** Quotes a text on one line, with an apostrophe in front if a spreadsheet would read it as a formula. */
const quoted = (text: string): string => {
  const line = text.normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  // Spreadsheets read full-width and small forms as the plain sign, and ignore zero-width characters.
  const risky = /^[\s\p{Cf}]*[=+\-@]/u.test(line.normalize('NFKC'));
  return line === '' ? '' : `"${risky ? "'" : ''}${line.replaceAll('"', '""')}"`;
};

/** Writes a number times ten to the power `multiplier`, with all its digits and without an exponent. */
const decimal = (value: number, multiplier: number, mark: string): string => {
  const [, first = '', rest = '', power = '0'] =
    /^(\d)(?:\.(\d+))?e(.+)$/.exec(Math.abs(value).toExponential()) ?? [];
  const digits = first + rest;
  const whole = Number(power) + multiplier + 1;
  const padded = whole > 0 ? digits.padEnd(whole, '0') : '0'.repeat(1 - whole) + digits;
  const at = Math.max(1, whole);
  const fraction = padded.slice(at);
  return `${value < 0 ? '-' : ''}${padded.slice(0, at)}${fraction && mark + fraction}`;
};

const languages: Readonly<Record<Lang, Readonly<Record<CsvForm, string>>>> = {
  nl: {
    dutch: 'Brontabel als csv',
    international: 'Brontabel als csv, internationale notatie',
  },
  en: {
    dutch: 'Source table as CSV, Dutch notation',
    international: 'Source table as CSV',
  },
};
