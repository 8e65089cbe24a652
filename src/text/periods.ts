import type { Period } from '../model/dataset.js';
import type { Lang } from './lang.js';
import { figureRun, joined, rich, type RichText } from './rich-text.js';
import { wordsOf } from './words.js';

/** The full label of a period, in one form per language: `2017/18`, `vierde kwartaal van 2023`, `27 juni 2024`. */
export const periodLabel = ({ kind, start }: Period, lang: Lang): string => {
  const { year, next, nth } = read(start);
  if (kind === 'year') return year;
  if (kind === 'schoolyear') return `${year}/${next}`;
  if (kind === 'month') return dayText(start, lang, { year: 'numeric', month: 'long' });
  return kind === 'date' ? dateText(start, lang) : wordsOf(lang).part(kind, nth(kind), year);
};

/** For a narrow axis: `’17/18`, `4e kw. ’23`, `27 jun 24`. */
export const shortPeriodLabel = ({ kind, start }: Period, lang: Lang): string => {
  const { year, next, nth } = read(start);
  const short = `’${year.slice(2)}`;
  if (kind === 'year') return year;
  if (kind === 'schoolyear') return `${short}/${next}`;
  if (kind === 'quarter' || kind === 'halfyear')
    return wordsOf(lang).partShort(kind, nth(kind), short);
  return dayText(start, lang, {
    year: '2-digit',
    month: 'short',
    ...(kind === 'date' ? { day: 'numeric' } : {}),
  });
};

/** In a sentence: `2017/18`, `het vierde kwartaal van 2023`. */
export const periodName = (period: Period, lang: Lang): RichText =>
  rich`${wordsOf(lang).article(period.kind)}${figureRun(periodLabel(period, lang))}`;

/** `in 2017/18`, `in het vierde kwartaal van 2023`, `op 27 juni 2024`. */
export const during = (period: Period, lang: Lang): RichText =>
  rich`${wordsOf(lang).preposition(period.kind)}${periodName(period, lang)}`;

/** From the first to the last period, both included. */
export const periodRange = (periods: readonly Period[], lang: Lang): string => {
  const [from, to] = [periods[0], periods.at(-1)].map((period) =>
    period === undefined ? '' : periodLabel(period, lang),
  );
  return from === undefined || to === undefined || from === to
    ? (from ?? '')
    : wordsOf(lang).through(from, to);
};

/**
 * A list of ascending periods in a sentence: few by name, more with adjacent ones as a range; "some periods" if that is
 * too long.
 */
export const periodList = (periods: readonly Period[], lang: Lang): RichText => {
  const { and, article, somePeriods } = wordsOf(lang);
  // Names with an article are long: three of them, or a range and anything else, do not fit in a sentence of 20 words.
  const long = periods[0] !== undefined && article(periods[0].kind) !== '';
  const named = periods.length <= (long ? 2 : 3);
  const ranges = periods.reduce<Period[][]>((all, period) => {
    const current = all.at(-1);
    if (current?.at(-1)?.ordinal === period.ordinal - 1) current.push(period);
    else all.push([period]);
    return all;
  }, []);
  const phrases = ranges.flatMap((range) =>
    named || range.length < 3
      ? range.map((period) => periodName(period, lang))
      : [[figureRun(periodRange(range, lang))]],
  );
  return named || phrases.length <= (long ? 1 : 3)
    ? joined(phrases, ', ', and)
    : rich`${somePeriods}`;
};

/** Formats a day from `YYYY-MM-DD`: `27 juni 2024`. */
export const dateText = (day: string, lang: Lang): string =>
  dayText(day, lang, { year: 'numeric', month: 'long', day: 'numeric' });

// In UTC, so that no time zone shifts the day. An impossible date is returned unchanged.
const dayText = (day: string, lang: Lang, options: Intl.DateTimeFormatOptions): string => {
  const date = new Date(day);
  if (Number.isNaN(date.getTime())) return day;
  const key = lang + Object.values(options).join();
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(wordsOf(lang).locale, { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(date);
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Year, last two digits of the next year, and the quarter or half of the year of a day. */
const read = (
  day: string,
): {
  readonly year: string;
  readonly next: string;
  readonly nth: (kind: Period['kind']) => number;
} => {
  const year = day.slice(0, 4);
  return {
    year,
    next: String(Number(year) + 1).slice(2),
    nth: (kind) => Math.ceil(Number(day.slice(5, 7)) / (kind === 'quarter' ? 3 : 6)),
  };
};
