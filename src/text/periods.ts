import type { Period } from '../model/dataset.js';
import type { Lang } from './lang.js';
import { fig, joined, words, type Phrase } from './phrase.js';
import { wordsOf } from './words.js';

/** Each period is printed in one form per language, whatever its code was: `2017/18`, `vierde kwartaal van 2023`, `27 juni 2024`. */
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
  if (kind === 'quarter' || kind === 'halfyear') return wordsOf(lang).partShort(kind, nth(kind), short);
  return dayText(start, lang, { year: '2-digit', month: 'short', ...(kind === 'date' ? { day: 'numeric' } : {}) });
};

/** Named in a sentence: `2017/18`, `het vierde kwartaal van 2023`. */
export const periodName = (period: Period, lang: Lang): Phrase =>
  words`${wordsOf(lang).article(period.kind)}${fig(periodLabel(period, lang))}`;

/** `in 2017/18`, `in het vierde kwartaal van 2023`, `op 27 juni 2024`. */
export const during = (period: Period, lang: Lang): Phrase => words`${wordsOf(lang).preposition(period.kind)}${periodName(period, lang)}`;

/** From the first to the last period, both included. */
export const periodRange = (periods: readonly Period[], lang: Lang): string => {
  const [from, to] = [periods[0], periods.at(-1)].map((period) => (period === undefined ? '' : periodLabel(period, lang)));
  return from === undefined || to === undefined || from === to ? (from ?? '') : wordsOf(lang).through(from, to);
};

/** Some periods in a sentence, ascending: few by name, more with what follows each other as a range; "some" where that is too much to say. */
export const periodList = (periods: readonly Period[], lang: Lang): Phrase => {
  const { and, article, somePeriods } = wordsOf(lang);
  // A name with an article is long: three of them do not fit in a sentence of 20 words, nor a range and anything else.
  const long = periods[0] !== undefined && article(periods[0].kind) !== '';
  const named = periods.length <= (long ? 2 : 3);
  const ranges = periods.reduce<Period[][]>((all, period) => {
    const open = all.at(-1);
    if (open?.at(-1)?.ordinal === period.ordinal - 1) open.push(period);
    else all.push([period]);
    return all;
  }, []);
  const said = ranges.flatMap((range) =>
    named || range.length < 3 ? range.map((period) => periodName(period, lang)) : [[fig(periodRange(range, lang))]],
  );
  return named || said.length <= (long ? 1 : 3) ? joined(said, ', ', and) : words`${somePeriods}`;
};

/** A day given as `YYYY-MM-DD`: `27 juni 2024`. */
export const dateText = (day: string, lang: Lang): string => dayText(day, lang, { year: 'numeric', month: 'long', day: 'numeric' });

// Read and written in UTC, so that no time zone moves the day. A day that no calendar has stands as it came.
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

/** Year, last digits of the next, and which quarter or half of the year a day starts. */
const read = (day: string): { readonly year: string; readonly next: string; readonly nth: (kind: Period['kind']) => number } => {
  const year = day.slice(0, 4);
  return {
    year,
    next: String(Number(year) + 1).slice(2),
    nth: (kind) => Math.ceil(Number(day.slice(5, 7)) / (kind === 'quarter' ? 3 : 6)),
  };
};
