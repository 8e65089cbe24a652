import { times } from './times.js';
import type { Period, PeriodKind } from './dataset.js';

/**
 * Parses a period code; null if it is not one of this kind. Codes are never guessed: `2017/18` as a year or `2008/2009`
 * as a school year would be a different period. `start` and `end` are both included.
 */
export const parsePeriod = (code: string, kind: PeriodKind): Period | null => {
  const { form, perYear, startsIn } = kinds[kind];
  const match = form.exec(code);
  if (match === null) return null;
  const year = Number(match[1]);
  const part = Number(match[2]);
  if (kind === 'date') {
    const month = year * 12 + part - 1;
    const date = Number(match[3]);
    return date > lengthOf(month)
      ? null
      : { code, kind, ordinal: dayNumber(month) + date, start: code, end: code };
  }
  if (kind === 'schoolyear' && part !== (year + 1) % 100) return null;
  const ordinal = perYear === 1 ? year : year * perYear + part - 1;
  const months = 12 / perYear;
  const first = ordinal * months + startsIn;
  const last = first + months - 1;
  return { code, kind, ordinal, start: day(first, 1), end: day(last, lengthOf(last)) };
};

/**
 * The periods of a kind from one ordinal to another, both included. Empty for dates, because nobody expects a figure
 * for every day.
 */
export const periodsBetween = (kind: PeriodKind, from: number, to: number): readonly Period[] =>
  kind === 'date'
    ? []
    : times(to - from + 1, (i) => parsePeriod(codeOf(kind, from + i), kind) ?? []).flat();

const codeOf = (kind: PeriodKind, ordinal: number): string => {
  const { perYear } = kinds[kind];
  const part = (ordinal % perYear) + 1;
  if (kind === 'schoolyear') return `${ordinal}/${two((ordinal + 1) % 100)}`;
  if (perYear === 1) return String(ordinal);
  return `${Math.floor(ordinal / perYear)}-${kind === 'month' ? two(part) : `${kind === 'quarter' ? 'Q' : 'S'}${part}`}`;
};

/** Parses a period code of any kind (no two kinds share a notation); null if it is none. */
export const anyPeriod = (code: string): Period | null =>
  (Object.keys(kinds) as PeriodKind[]).reduce<Period | null>(
    (found, kind) => found ?? parsePeriod(code, kind),
    null,
  );

interface Kind {
  readonly form: RegExp;
  readonly perYear: number;
  /** Months after January. */
  readonly startsIn: number;
}

const kindOf = (form: RegExp, perYear = 1, startsIn = 0): Kind => ({ form, perYear, startsIn });

// Years 1000 to 2999: `0218` and `20188` are typing errors.
const kinds: Readonly<Record<PeriodKind, Kind>> = {
  year: kindOf(/^([12]\d{3})$/),
  schoolyear: kindOf(/^([12]\d{3})\/(\d\d)$/, 1, 7),
  halfyear: kindOf(/^([12]\d{3})-S([12])$/, 2),
  quarter: kindOf(/^([12]\d{3})-Q([1-4])$/, 4),
  month: kindOf(/^([12]\d{3})-(0[1-9]|1[0-2])$/, 12),
  date: kindOf(/^([12]\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
};

/*
 * Months are counted from January of the year 0, days by the calendar alone.
 */

const day = (month: number, date: number): string =>
  [Math.floor(month / 12), two((month % 12) + 1), two(date)].join('-');

const two = (number: number): string => String(number).padStart(2, '0');

const lengthOf = (month: number): number => dayNumber(month + 1) - dayNumber(month);

/** Days before the first of a month. Years run from March here, so that the leap day closes them. */
const dayNumber = (month: number): number => {
  const year = Math.floor((month - 2) / 12);
  const [fours, hundreds, fourHundreds] = [4, 100, 400].map((size) => Math.floor(year / size)) as [
    number,
    number,
    number,
  ];
  return (
    year * 365 + fours - hundreds + fourHundreds + Math.floor((((month + 10) % 12) * 153 + 2) / 5)
  );
};
