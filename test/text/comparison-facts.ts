import type { Lang } from '../../src/text/lang.js';
import type { ComparisonQuestion, ComparedCell, ComparedRow } from './any-comparison.js';
import { asWritten, clean, scaled } from './small-reader.js';

/** What a comparison may say, reckoned once more from the file alone by code that shares no line with the first. */
export interface ComparisonFacts {
  readonly lang: Lang;
  readonly question: ComparisonQuestion;
  /** The year in which the rows are compared. */
  readonly year: string;
  readonly rows: readonly FactRow[];
  readonly whole: FactRow | null;
  /** Rows with a rank. */
  readonly ranked: readonly FactRow[];
  readonly share: boolean;
}

export interface FactRow {
  readonly code: string;
  readonly name: string;
  readonly cell: ComparedCell;
  readonly written: number;
  /** Null without a rank. */
  readonly rank: number | null;
  readonly equals: number;
  /** Against the whole; null where it may not be told. */
  readonly by: number | null;
  readonly apart: 'count' | 'edition' | 'forecast' | null;
}

export const comparisonFacts = (question: ComparisonQuestion, lang: Lang): ComparisonFacts => {
  const { file } = question;
  const at = yearOf(file.rows);
  const cell = (row: ComparedRow): ComparedCell => row.cells[at];
  const written = (row: ComparedRow): number =>
    cell(row).value === null ? NaN : asWritten(cell(row).value ?? NaN, file.unit);
  const forecast = (row: ComparedRow): boolean => cell(row).letters.includes('f');
  const otherwise = (row: ComparedRow): boolean => cell(row).letters.includes('d');
  const definition = (row: ComparedRow): string =>
    cell(row).edition === '2017' ? file.older : 'B';
  const kind = (row: ComparedRow): string =>
    [cell(row).edition, definition(row), otherwise(row), forecast(row)].join();
  const numbers = file.rows.filter((row) => cell(row).value !== null);
  const kinds = [...new Set(numbers.map(kind))];
  const often = (one: string): number => numbers.filter((row) => kind(row) === one).length;
  const usual = kinds.find((one) => kinds.every((other) => often(other) <= often(one)));
  const within = numbers.filter((row) => kind(row) === usual);
  const factRow = (row: ComparedRow): FactRow => {
    const has = within.includes(row);
    const own = written(row);
    const first = within[0];
    const apart =
      has || cell(row).value === null || first === undefined || row === file.whole
        ? null
        : forecast(row) !== forecast(first)
          ? 'forecast'
          : definition(row) !== definition(first) || otherwise(row) !== otherwise(first)
            ? 'count'
            : 'edition';
    const { whole } = file;
    const may =
      whole !== null &&
      row !== whole &&
      !['count', 'amount'].includes(file.unit.kind) &&
      cell(row).value !== null &&
      cell(whole).value !== null &&
      kind(whole) === kind(row);
    return {
      code: row.code,
      name: row.code === 'NL01' ? { nl: 'Nederland', en: 'the Netherlands' }[lang] : row.name,
      cell: cell(row),
      written: own,
      rank: has ? within.filter((other) => written(other) > own).length + 1 : null,
      equals: within.filter((other) => written(other) === own).length,
      by: may ? clean(own - written(whole)) : null,
      apart,
    };
  };
  const rows = file.rows.map(factRow);
  return {
    lang,
    question,
    year: ['2017', '2018'][at] ?? '',
    rows,
    whole: file.whole === null ? null : factRow(file.whole),
    ranked: rows.filter(({ rank }) => rank !== null),
    share: file.unit.symbol === '%',
  };
};

/**
 * The last year that was published for more than half of the rows; else the one that was for most, the last of equals.
 */
const yearOf = (rows: readonly ComparedRow[]): 0 | 1 => {
  const published = (at: 0 | 1): number => {
    const actual = rows.filter(
      ({ cells }) => cells[at].value !== null && !cells[at].letters.includes('f'),
    ).length;
    const suppressed = rows.filter(({ cells }) =>
      ['s', 'c', 'z'].includes(cells[at].letters),
    ).length;
    return actual === 0 ? 0 : actual + suppressed;
  };
  if (published(1) * 2 > rows.length) return 1;
  if (published(0) * 2 > rows.length) return 0;
  return published(1) >= published(0) ? 1 : 0;
};

/** Targets of a row by the definition of its figure, or of its last cell. */
export const targetsFor = ({ question: { file } }: ComparisonFacts, { code, cell }: FactRow) => {
  const definition = cell.edition === '2017' ? file.older : 'B';
  return file.targets
    .filter((one) => one.code === code)
    .map((one) => ({
      ...one,
      amount: scaled(one.value, file.unit),
      applies: one.definition === definition && !cell.letters.includes('d'),
    }));
};
