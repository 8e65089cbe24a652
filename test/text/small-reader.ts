import type { Lang } from '../../src/text/lang.js';
import {
  genders,
  regions,
  type FileQuestion,
  type File,
  type FileRow,
  type FileTarget,
  type Kind,
} from './any-file.js';

/**
 * A second reader of the same file, that shares no line with the first: what may be said is reckoned here once more,
 * from the JSON itself. Numbers are as they are written: rounded by their decimal digits, thousands written out.
 */
export interface Facts {
  readonly lang: Lang;
  readonly file: File;
  readonly periods: readonly Shown[];
  readonly rows: readonly Row[];
  /** The row of the whole country in place of the first row. */
  readonly country: Row | null;
  readonly heading: string;
  /** Whether numbers are told with `%` and points. */
  readonly share: boolean;
}

export interface Shown {
  readonly code: string;
  readonly ordinal: number;
  readonly label: string;
}

export interface Cell {
  readonly value: number | null;
  /** The number as it is written. */
  readonly written: number;
  readonly letters: string;
  readonly edition: string;
  /** The definition, and whether the cell is marked as counted otherwise. */
  readonly method: string;
  readonly margin: readonly [lower: number, upper: number] | null;
}

export interface Row {
  readonly key: readonly string[];
  readonly label: string;
  readonly cells: readonly Cell[];
  /** Index of the last number that is no forecast, or -1. */
  readonly latest: number;
  /** Indices that may be compared with the latest, ascending, the latest itself last. */
  readonly comparableAt: readonly number[];
  /** The last number before the latest, where it may be compared with that, and its period. */
  readonly before: { readonly written: number; readonly label: string } | null;
  /** Name of the period of that number, comparable or not; of all on the axis of the file. */
  readonly previous: string | null;
  /** Whether a cut lies between two numbers of the row. */
  readonly cut: (from: number, to: number) => boolean;
  /** Word for its course by the documented thresholds; null where none may be used. */
  readonly course: 'rose' | 'fell' | 'steady' | 'fluctuated' | null;
}

export const factsOf = ({ file, query }: FileQuestion, lang: Lang): Facts => {
  const all = file.period.codes.map((code) => shownOf(file.period.kind, code, lang));
  const from = query.period.kind === 'last' ? Math.max(0, all.length - query.period.count) : 0;
  const periods = all.slice(from);
  const [region = ''] = query.filters['region'] ?? [];
  const [gender = null] = query.filters['gender'] ?? [];
  const read = (place: string, sex: string, label: string): Row =>
    rowOf(file, [place, sex], label, all, from);
  const names = Object.entries(genders).filter(([code]) => gender === null || code === gender);
  const title = { nl: 'Instroom in techniek', en: 'Entrants in technology' }[lang];
  const chosen = [
    ...(region === 'NL01' ? [] : [regions.PV23[lang]]),
    ...(gender === null || gender === 'T' ? [] : [genders.F[lang]]),
  ];
  return {
    lang,
    file,
    periods,
    rows: names.map(([code, label]) => read(region, code, gender === null ? label[lang] : '')),
    country: region === 'NL01' ? null : read('NL01', gender ?? 'T', ''),
    heading: chosen.length === 0 ? title : `${title} (${chosen.join(', ')})`,
    share: file.unit.symbol === '%',
  };
};

const rowOf = (
  file: File,
  key: readonly string[],
  label: string,
  axis: readonly Shown[],
  from: number,
): Row => {
  const periods = axis.slice(from);
  const row = file.series.find((one) => one.key.join() === key.join());
  if (row === undefined) throw new Error(`no row ${key.join()}`);
  const cellAt = (i: number): Cell => cellOf(file, row, from + i);
  const cells = periods.map((_, i) => cellAt(i));
  const actual = (cell: Cell | undefined): boolean =>
    cell !== undefined && cell.value !== null && !cell.letters.includes('f');
  const cut = cutter(file, key, periods, cells);
  const latest = cells.findLastIndex(actual);
  const comparableAt = cells.flatMap((cell, i) =>
    actual(cell) && i <= latest && (i === latest || !cut(i, latest)) ? [i] : [],
  );

  // It may be one that is not shown.
  const wide = axis.map((_, i) => cellAt(i - from));
  const now = latest + from;
  const then = latest < 0 ? -1 : wide.findLastIndex((cell, i) => i < now && actual(cell));
  const older = axis[then];
  const comparable = older !== undefined && !cutter(file, key, axis, wide)(then, now);
  return {
    key,
    label,
    cells,
    latest,
    comparableAt,
    before: comparable ? { written: wide[then]?.written ?? NaN, label: older.label } : null,
    previous: older?.label ?? null,
    cut,
    course: courseOf(file, periods, cells, comparableAt),
  };
};

/**
 * Whether the counting changed between two numbers of a row: by a break that was not recalculated, or by their own
 * methods.
 */
const cutter = (
  file: File,
  key: readonly string[],
  axis: readonly Shown[],
  cells: readonly Cell[],
) => {
  const declared = file.breaks
    .filter((one) => !one.recalculated && (one.key === undefined || one.key.join() === key.join()))
    .map(
      ({ after }) =>
        axis.filter(({ ordinal }) => ordinal <= ordinalOf(file.period.kind, after)).length - 1,
    )
    .filter((at) => at >= 0 && at < axis.length - 1)
    // Where there is nothing on one side, nothing was counted differently.
    .filter((at) =>
      [cells.slice(0, at + 1), cells.slice(at + 1)].every((side) =>
        side.some(({ value }) => value !== null),
      ),
    );
  return (from: number, to: number): boolean => {
    const methods = cells
      .slice(from, to + 1)
      .flatMap(({ value, method }) => (value === null ? [] : [method]));
    return declared.some((at) => at >= from && at < to) || new Set(methods).size > 1;
  };
};

const courseOf = (
  file: File,
  periods: readonly Shown[],
  cells: readonly Cell[],
  comparableAt: readonly number[],
): Row['course'] => {
  const values = comparableAt.map((i) => cells[i]?.written ?? NaN);
  const [from, to] = [comparableAt[0], comparableAt.at(-1)].map(
    (i) => periods[i ?? -1]?.ordinal ?? NaN,
  ) as [number, number];
  const lacking = to - from + 1 - values.length;
  if (values.length < 2) return null;
  const first = values[0] ?? NaN;
  const net = clean((values.at(-1) ?? NaN) - first);
  const path = clean(
    values.reduce((sum, value, i) => sum + Math.abs(value - (values[i - 1] ?? value)), 0),
  );
  const points = ['share', 'index', 'change'].includes(file.unit.kind);
  const band = file.unit.kind === 'share' && file.unit.decimals > 0 ? Math.min(1, first / 10) : 1;
  const nothing = (size: number): boolean =>
    points ? Math.abs(size) <= band : size === 0 || Math.abs(size) < Math.abs(first) / 100;
  if (path > 3 * Math.abs(net) && !nothing(clean(Math.max(...values) - Math.min(...values))))
    return 'fluctuated';
  if (nothing(net)) return lacking * 5 > values.length + lacking ? null : 'steady';
  return net > 0 ? 'rose' : 'fell';
};

const cellOf = (file: File, row: FileRow, i: number): Cell => {
  const letters = ((row.status[i] ?? '') + (row.flags[i] ?? '')).replaceAll('.', '');
  const edition = row.editions[i] ?? '';
  const value = row.values[i] ?? null;
  const [lower = null, upper = null] = [row.lower[i], row.upper[i]];
  return {
    value,
    written: value === null ? NaN : asWritten(value, file.unit),
    letters,
    edition,
    method: `${file.editions[edition]?.definition ?? ''}${letters.includes('d') ? ' otherwise' : ''}`,
    margin:
      lower === null || upper === null
        ? null
        : [scaled(lower, file.unit), scaled(upper, file.unit)],
  };
};

/** Rounded half away from zero, by digits alone. */
export const asWritten = (
  value: number,
  { decimals, multiplier }: Pick<File['unit'], 'decimals' | 'multiplier'>,
): number => {
  const [whole = '', fraction = ''] = String(Math.abs(value)).split('.');
  const kept = Math.max(decimals, multiplier);
  const digits = BigInt(whole + fraction.padEnd(kept + 1, '0'));
  const drop = BigInt(10) ** BigInt(Math.max(fraction.length, kept + 1) - kept);
  const half = drop / BigInt(2);
  return Math.sign(value) * Number(`${(digits + half) / drop}e-${kept - multiplier}`);
};

/** Not rounded: a bound keeps every decimal. */
export const scaled = (value: number, { multiplier }: Pick<File['unit'], 'multiplier'>): number =>
  Number(`${value}e${multiplier}`);

/** Without the noise of binary fractions. */
export const clean = (value: number): number => Number(value.toFixed(6));

export const targetsOf = ({
  file,
  rows,
}: Facts): readonly {
  readonly target: FileTarget;
  readonly row: Row;
  readonly applies: boolean;
}[] =>
  file.targets.flatMap((target) => {
    const row = rows.find(({ key }) => key.join() === target.key.join());
    if (row === undefined) return [];
    const lastCell = row.cells[row.latest < 0 ? row.cells.length - 1 : row.latest];
    return [{ target, row, applies: lastCell?.method === target.definition }];
  });

export const ordinalOf = (kind: Kind, code: string): number => {
  const [year = NaN, part = 0] = code.split(/[^0-9]+/).map(Number);
  return kind === 'year' || kind === 'schoolyear'
    ? year
    : year * { halfyear: 2, quarter: 4, month: 12 }[kind] + part;
};

export const codeAt = (kind: Kind, ordinal: number): string => {
  if (kind === 'year') return `${ordinal}`;
  if (kind === 'schoolyear') return `${ordinal}/${String(ordinal + 1).slice(2)}`;
  const per = { halfyear: 2, quarter: 4, month: 12 }[kind];
  const part = ((ordinal - 1) % per) + 1;
  return `${(ordinal - part) / per}-${part}`;
};

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};
const nth = {
  nl: ['eerste', 'tweede', 'derde', 'vierde'],
  en: ['first', 'second', 'third', 'fourth'],
};

/** How a period is printed. */
export const labelOf = (kind: Kind, code: string, lang: Lang): string => {
  const [year = '', part = ''] = code.split(/[^0-9]+/);
  const at = Number(part) - 1;
  if (kind === 'month') return `${months[lang][at]} ${year}`;
  if (kind === 'halfyear')
    return lang === 'nl' ? `${nth.nl[at]} halfjaar van ${year}` : `${nth.en[at]} half of ${year}`;
  if (kind === 'quarter')
    return lang === 'nl'
      ? `${nth.nl[at]} kwartaal van ${year}`
      : `${nth.en[at]} quarter of ${year}`;
  return code;
};

const shownOf = (kind: Kind, code: string, lang: Lang): Shown => ({
  code,
  ordinal: ordinalOf(kind, code),
  label: labelOf(kind, code, lang),
});
