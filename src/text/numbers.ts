import type { Unit } from '../model/dataset.js';
import { isShare, rounded, writtenDecimals } from '../model/unit.js';
import type { Lang } from './lang.js';
import { fig, words, type Phrase } from './phrase.js';
import { wordsOf } from './words.js';

/**
 * How figures are written, and with that what is compared (see `rounded`); the datum itself is never changed. A share is written `37%` for the eye and `37 procent`
 * in a sentence, and differs from another share by percentage points, never by per cent.
 */

/** Whether values are things one can count: "629 fewer", not "629 less". */
export const isCount = (unit: Unit): boolean => unit.kind === 'count' && !isShare(unit);

/** For table, axis and card: `42.225`, `37%`, `−1,5`. Thousands are written out. */
export const numberText = (value: number, unit: Unit, lang: Lang): string => {
  const text = scaled(value, unit, lang);
  return (negative(value, text) ? '−' : '') + text + (isShare(unit) ? '%' : '');
};

/** The same for a sentence: `37 procent`, `min 3`. */
export const numberWords = (value: number, unit: Unit, lang: Lang): Phrase => {
  const { minus, percent } = wordsOf(lang);
  const text = scaled(value, unit, lang);
  return words`${negative(value, text) ? minus : ''}${fig(text)}${isShare(unit) ? percent : ''}`;
};

/** Size of a difference, without its sign: `629`, `1,2 procentpunt`. */
export const differenceWords = (difference: number, unit: Unit, lang: Lang): Phrase => {
  const text = scaled(difference, unit, lang);
  return words`${fig(text)}${isShare(unit) ? wordsOf(lang).points(text) : ''}`;
};

/** A difference with its direction: `629 minder`, `1,2 procentpunt meer`. Not for 0. */
export const comparedWords = (difference: number, unit: Unit, lang: Lang): Phrase =>
  words`${differenceWords(difference, unit, lang)}${wordsOf(lang).comparative(difference > 0, isCount(unit))}`;

/** A relative change as per cent with at most one decimal and no sign: `1,5`; empty where that is 0 as written, or unknown. */
export const relativeText = (relative: number | null, lang: Lang): string => {
  const text = relative === null ? '' : digits(relative * 100, 0, 1, lang);
  return /[1-9]/.test(text) ? text : '';
};

/** A whole number by itself. */
export const wholeText = (value: number, lang: Lang): string => digits(value, 0, 0, lang);

/** `unit` with as many decimals as `value` has: a bound or a target that is given more finely than the figures is not rounded. */
export const exactly = (unit: Unit, value: number): Unit => ({
  ...unit,
  decimals: Math.max(unit.decimals, decimalsOf(value)),
});

/** How many decimals a number has, also one that JavaScript writes as 1.5e-7. */
const decimalsOf = (value: number): number => {
  const [, decimals = '', shift = 0] = /\d(?:\.(\d+))?(?:e-(\d+))?$/.exec(String(value)) ?? [];
  return decimals.length + Number(shift);
};

const scaled = (value: number, unit: Unit, lang: Lang): string => {
  const shown = writtenDecimals(unit);
  const whole = rounded(value, unit);
  // Digits beyond the fifteenth are of the reckoning, not of the figure.
  return digits(unit.multiplier === 0 ? whole : Number((whole * 10 ** unit.multiplier).toPrecision(15)), shown, shown, lang);
};

// Intl writes a hyphen for minus and "-0" for what rounds to nothing: the sign is ours.
const negative = (value: number, text: string): boolean => value < 0 && /[1-9]/.test(text);

const digits = (value: number, least: number, most: number, lang: Lang): string => {
  const key = `${lang}${least}${most}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(wordsOf(lang).locale, { minimumFractionDigits: least, maximumFractionDigits: most });
    formats.set(key, format);
  }
  return format.format(Math.abs(value));
};

// Making a formatter costs a thousand times more than using it.
const formats = new Map<string, Intl.NumberFormat>();
