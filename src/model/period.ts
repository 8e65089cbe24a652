import type { Period, PeriodKind } from './dataset.js';

/**
 * The period that `code` names, or null where it names none of this kind: a code is never guessed, because `2017/18` as a year or
 * `2008/2009` as a school year would be another stretch of time. Both days of the answer are included.
 */
export const parsePeriod = (code: string, kind: PeriodKind): Period | null => {
  const match = patterns[kind].exec(code);
  if (match === null) return null;
  const year = Number(match[1]);
  const part = Number(match[2] ?? 1);
  switch (kind) {
    case 'year':
      return period(code, kind, year, [year, 1], [year, 12]);
    case 'schoolyear':
      return part === (year + 1) % 100 ? period(code, kind, year, [year, 8], [year + 1, 7]) : null;
    case 'halfyear':
      return period(code, kind, year * 2 + part, [year, part * 6 - 5], [year, part * 6]);
    case 'quarter':
      return period(code, kind, year * 4 + part, [year, part * 3 - 2], [year, part * 3]);
    case 'month':
      return period(code, kind, year * 12 + part, [year, part], [year, part]);
    case 'date':
      return Number(match[3]) <= lastDay(year, part)
        ? { code, kind, ordinal: dayNumber(year, part, Number(match[3])), start: code, end: code }
        : null;
  }
};

// Years 1000 to 2999: `0218` and `20188` are typing errors.
const patterns: Readonly<Record<PeriodKind, RegExp>> = {
  year: /^([12]\d{3})$/,
  schoolyear: /^([12]\d{3})\/(\d\d)$/,
  halfyear: /^([12]\d{3})-S([12])$/,
  quarter: /^([12]\d{3})-Q([1-4])$/,
  month: /^([12]\d{3})-(0[1-9]|1[0-2])$/,
  date: /^([12]\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};

type Month = readonly [year: number, month: number];

const period = (code: string, kind: PeriodKind, ordinal: number, first: Month, last: Month): Period => ({
  code,
  kind,
  ordinal,
  start: day(first, 1),
  end: day(last, lastDay(...last)),
});

const day = ([year, month]: Month, number: number): string => `${year}-${two(month)}-${two(number)}`;

const two = (number: number): string => String(number).padStart(2, '0');

const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const lastDay = (year: number, month: number): number => (month === 2 ? (leap(year) ? 29 : 28) : 30 + ((month + (month > 7 ? 1 : 0)) % 2));

/** Days since a fixed day, by the calendar alone; March is month 0, so that the leap day closes the year. */
const dayNumber = (year: number, month: number, date: number): number => {
  const y = month < 3 ? year - 1 : year;
  const m = (month + 9) % 12;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 153 + 2) / 5) + date;
};
