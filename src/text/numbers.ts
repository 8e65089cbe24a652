import type { Unit } from '../model/dataset.js';
import { isShare, rounded, writtenDecimals } from '../model/unit.js';
import type { Lang } from './lang.js';
import { figureRun, rich, type RichText } from './rich-text.js';
import { wordsOf } from './words.js';

/**
 * Number formatting, which matches the rounding for comparisons (see `rounded`); the data are never changed. A share is
 * `37%` in tables and `37 procent` in sentences; shares differ by percentage points, never by per cent.
 */

/** Whether values are countable: "629 fewer", not "629 less". */
export const isCount = (unit: Unit): boolean => unit.kind === 'count' && !isShare(unit);

/** For tables, axes and cards: `42.225`, `37%`, `−1,5`. Thousands are written in full. */
export const numberText = (value: number, unit: Unit, lang: Lang): string => {
  const text = scaled(value, unit, lang);
  return (negative(value, text) ? '−' : '') + text + (isShare(unit) ? '%' : '');
};

/** For sentences: `37 procent`, `min 3`. */
export const numberWords = (value: number, unit: Unit, lang: Lang): RichText => {
  const { minus, percent } = wordsOf(lang);
  const text = scaled(value, unit, lang);
  return rich`${negative(value, text) ? minus : ''}${figureRun(text)}${isShare(unit) ? percent : ''}`;
};

/** Size of a difference, without its sign: `629`, `1,2 procentpunt`. */
export const differenceWords = (difference: number, unit: Unit, lang: Lang): RichText => {
  const text = scaled(difference, unit, lang);
  return rich`${figureRun(text)}${isShare(unit) ? wordsOf(lang).points(text) : ''}`;
};

/** A difference with its direction: `629 minder`, `1,2 procentpunt meer`. Not for 0. */
export const comparedWords = (difference: number, unit: Unit, lang: Lang): RichText =>
  rich`${differenceWords(difference, unit, lang)}${wordsOf(lang).comparative(difference > 0, isCount(unit))}`;

/** A relative change as a percentage with at most one decimal and no sign: `1,5`; empty if unknown or rounded to 0. */
export const relativeText = (relative: number | null, lang: Lang): string => {
  const text = relative === null ? '' : digits(relative * 100, 0, 1, lang);
  return /[1-9]/.test(text) ? text : '';
};

/** A whole number without unit. */
export const integerText = (value: number, lang: Lang): string => digits(value, 0, 0, lang);

/**
 * `unit` with at least the decimals of `value`: a bound or a target that is more precise than the figures is not
 * rounded.
 */
export const exactly = (unit: Unit, value: number): Unit => ({
  ...unit,
  decimals: Math.max(unit.decimals, decimalsOf(value)),
});

/** Number of decimals, also for notations such as 1.5e-7. */
const decimalsOf = (value: number): number => {
  const [, decimals = '', shift = 0] = /\d(?:\.(\d+))?(?:e-(\d+))?$/.exec(String(value)) ?? [];
  return decimals.length + Number(shift);
};

const scaled = (value: number, unit: Unit, lang: Lang): string => {
  const shown = writtenDecimals(unit);
  const amount = rounded(value, unit);
  // Digits beyond the fifteenth come from the arithmetic, not from the figure.
  return digits(
    unit.multiplier === 0 ? amount : Number((amount * 10 ** unit.multiplier).toPrecision(15)),
    shown,
    shown,
    lang,
  );
};

// `Intl` writes a hyphen for minus, and "-0" for what rounds to zero, so the sign is added here.
const negative = (value: number, text: string): boolean => value < 0 && /[1-9]/.test(text);

const digits = (value: number, least: number, most: number, lang: Lang): string => {
  const key = `${lang}${least}${most}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(wordsOf(lang).locale, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
    formats.set(key, format);
  }
  return format.format(Math.abs(value));
};

// Creating a formatter costs a thousand times more than using it.
const formats = new Map<string, Intl.NumberFormat>();
