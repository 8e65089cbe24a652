import type { Lang } from './lang.js';

/** A number as it is written in a sentence. */
export interface Written {
  readonly text: string;
  readonly at: number;
  /** NaN where it is not written as this language writes numbers. */
  readonly value: number;
  /** How far the number that is meant may lie from it: half of the last place that is written, where that is a rounded one. */
  readonly room: number;
  readonly measure: 'percent' | 'points' | 'plain';
  /** The word before it, in lower case: `leerjaar 4` is a name. */
  readonly after: string;
}

/** A period in a sentence, by the years that it names. */
export interface WrittenPeriod {
  readonly text: string;
  readonly at: number;
  readonly years: readonly number[];
}

export interface NumbersIn {
  readonly numbers: readonly Written[];
  readonly periods: readonly WrittenPeriod[];
}

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october';
// A day with its month; `2017/18`, `2017-2018`, `2017–18`.
const PERIOD = new RegExp(`\\b\\d{1,2} (?:${MONTHS})(?: \\d{4})?\\b|\\b(?:19|20)\\d\\d ?[/–-] ?['’]?\\d{2,4}\\b`, 'giu');
const NUMBER =
  /(?<![\p{L}\d.,])(?:(\p{L}[\p{L}-]*)\s)?(\d[\d.,\u00a0\u202f]*\d|\d)(?:\s?(miljoen|miljard|duizend|million|billion|thousand)\b)?(\s?procentpunt|\s?percentage points?|\s?%-punt|\s?%|\s?procent\b|\s?percent\b|\s?per cent\b)?/giu;
const TENS: Readonly<Record<string, number>> = { duizend: 1e3, thousand: 1e3, miljoen: 1e6, million: 1e6, miljard: 1e9, billion: 1e9 };
const ABOUT = /^(bijna|ruim|ongeveer|circa|zo’n|zo'n|almost|nearly|about|around|over)$/i;

/** Every number and every period that a sentence names in digits. Numbers in letters are words to it. */
export const numbersIn = (sentence: string, lang: Lang): NumbersIn => {
  const periods = [...sentence.matchAll(PERIOD)].map(({ 0: text, index }) => ({ text, at: index, years: yearsOf(text) }));
  // What is read as a period is no number: blanks in its place, so that places stay.
  const rest = sentence.replace(PERIOD, (text) => ' '.repeat(text.length));
  const numbers = [...rest.matchAll(NUMBER)].map((found): Written => {
    const [whole, before = '', digits = '', tens = '', measure = ''] = found;
    const factor = TENS[tens.toLowerCase()] ?? 1;
    const { value, place } = read(digits, lang);
    const last = ABOUT.test(before) ? lastPlace(digits, value, place) : place;
    const rounded = ABOUT.test(before) || factor > 1 || /punt|point|%|procent|percent|per cent/i.test(measure) || place < 1;
    return {
      text: whole.slice(before === '' ? 0 : before.length + 1).trim(),
      at: found.index + whole.indexOf(digits),
      value: value * factor,
      room: rounded ? (last * factor) / 2 : 0,
      measure: /punt|point/i.test(measure) ? 'points' : measure === '' ? 'plain' : 'percent',
      after: before.toLowerCase(),
    };
  });
  return { numbers, periods };
};

/** Of a day the year alone; `2017/18` is 2017 and 2018. */
const yearsOf = (text: string): readonly number[] => {
  const [first, second] = text.match(/\d{4}|(?<=[/–-] ?['’]?)\d{2,4}/g) ?? [];
  if (first === undefined) return [];
  if (second === undefined) return [Number(first)];
  return [Number(first), Number(second.length === 2 ? first.slice(0, 2) + second : second)];
};

/** A number and the size of its last place. A point where Dutch has a comma is not taken for one. */
const read = (digits: string, lang: Lang): { readonly value: number; readonly place: number } => {
  const [thousands, decimal] = lang === 'nl' ? ['.', ','] : [',', '.'];
  const [whole = '', part = '', ...more] = digits.replace(/[\u00a0\u202f]/g, thousands).split(decimal);
  const groups = whole.split(thousands);
  const well =
    more.length === 0 &&
    !part.includes(thousands) &&
    (digits.includes(decimal) ? part !== '' : true) &&
    groups.every((group, i) => (i === 0 ? (groups.length === 1 ? /^\d+$/ : /^\d{1,3}$/) : /^\d{3}$/).test(group));
  return well ? { value: Number(`${groups.join('')}.${part || 0}`), place: 10 ** -part.length } : { value: NaN, place: 1 };
};

/** The last place that is not 0: of `24.000` the thousands. */
const lastPlace = (digits: string, value: number, place: number): number => {
  const zeros = place === 1 ? (/0*$/.exec(digits.replace(/[.,\u00a0\u202f]/g, ''))?.[0].length ?? 0) : 0;
  return value === 0 ? 1 : place * 10 ** zeros;
};
