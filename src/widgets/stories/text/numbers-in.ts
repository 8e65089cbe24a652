import type { Lang } from '../../../text/lang.js';

/** A number in a sentence. */
export interface WrittenNumber {
  readonly text: string;
  readonly at: number;
  /** NaN where it is not written in the notation of this language. */
  readonly value: number;
  /** Tolerance of a rounded number: half of its last written digit; 0 for an exact one. */
  readonly room: number;
  readonly measure: 'percent' | 'points' | 'plain';
  /** The word before it, in lower case: `leerjaar 4` is a name. */
  readonly after: string;
}

/** A period in a sentence, with the years that it names. */
export interface WrittenPeriod {
  readonly text: string;
  readonly at: number;
  readonly years: readonly number[];
}

export interface NumbersIn {
  readonly numbers: readonly WrittenNumber[];
  readonly periods: readonly WrittenPeriod[];
}

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october';
// A date with its month; `2017/18`, `2017-2018`, `2017–18`.
const PERIOD = new RegExp(
  `\\b\\d{1,2} (?:${MONTHS})(?: \\d{4})?\\b|\\b(?:19|20)\\d\\d ?[/–-] ?['’]?\\d{2,4}\\b`,
  'giu',
);
const NUMBER =
  /(?<![\p{L}\d.,])(?:(\p{L}[\p{L}-]*)\s)?(\d[\d.,\u00a0\u202f]*\d|\d)(?:\s?(miljoen|miljard|duizend|million|billion|thousand)\b)?(\s?procentpunt|\s?percentage points?|\s?%-punt|\s?%|\s?procent\b|\s?percent\b|\s?per cent\b)?/giu;
const FACTORS: Readonly<Record<string, number>> = {
  duizend: 1e3,
  thousand: 1e3,
  miljoen: 1e6,
  million: 1e6,
  miljard: 1e9,
  billion: 1e9,
};
const ABOUT = /^(bijna|ruim|ongeveer|circa|zo’n|zo'n|almost|nearly|about|around|over)$/i;

/** Finds every number and every period that a sentence has in digits. Numbers in words are not found. */
export const numbersIn = (sentence: string, lang: Lang): NumbersIn => {
  const periods = [...sentence.matchAll(PERIOD)].map(({ 0: text, index }) => ({
    text,
    at: index,
    years: yearsOf(text),
  }));
  // A period is no number: it is replaced by spaces, so that positions stay.
  const rest = sentence.replace(PERIOD, (text) => ' '.repeat(text.length));
  const numbers = [...rest.matchAll(NUMBER)].map((match): WrittenNumber => {
    const [matchText, precedingWord = '', digits = '', factorWord = '', measure = ''] = match;
    const factor = FACTORS[factorWord.toLowerCase()] ?? 1;
    const { value, place: placeValue } = read(digits, lang);
    const precision = ABOUT.test(precedingWord) ? lastPlace(digits, value, placeValue) : placeValue;
    const rounded =
      ABOUT.test(precedingWord) ||
      factor > 1 ||
      /punt|point|%|procent|percent|per cent/i.test(measure) ||
      placeValue < 1;
    return {
      text: matchText.slice(precedingWord === '' ? 0 : precedingWord.length + 1).trim(),
      at: match.index + matchText.indexOf(digits),
      value: value * factor,
      room: rounded ? (precision * factor) / 2 : 0,
      measure: /punt|point/i.test(measure) ? 'points' : measure === '' ? 'plain' : 'percent',
      after: precedingWord.toLowerCase(),
    };
  });
  return { numbers, periods };
};

/** The years of a period: of a date its year; `2017/18` is 2017 and 2018. */
const yearsOf = (text: string): readonly number[] => {
  const [first, second] = text.match(/\d{4}|(?<=[/–-] ?['’]?)\d{2,4}/g) ?? [];
  if (first === undefined) return [];
  if (second === undefined) return [Number(first)];
  return [Number(first), Number(second.length === 2 ? first.slice(0, 2) + second : second)];
};

/** A number and the size of its last digit. A point where Dutch has a comma makes it invalid. */
const read = (digits: string, lang: Lang): { readonly value: number; readonly place: number } => {
  const [thousands, decimal] = lang === 'nl' ? ['.', ','] : [',', '.'];
  const [integerPart = '', part = '', ...rest] = digits
    .replace(/[\u00a0\u202f]/g, thousands)
    .split(decimal);
  const groups = integerPart.split(thousands);
  const isValid =
    rest.length === 0 &&
    !part.includes(thousands) &&
    (digits.includes(decimal) ? part !== '' : true) &&
    groups.every((group, i) =>
      (i === 0 ? (groups.length === 1 ? /^\d+$/ : /^\d{1,3}$/) : /^\d{3}$/).test(group),
    );
  return isValid
    ? { value: Number(`${groups.join('')}.${part || 0}`), place: 10 ** -part.length }
    : { value: NaN, place: 1 };
};

/** The size of the last digit that is not 0: of `24.000` the thousands. */
const lastPlace = (digits: string, value: number, placeValue: number): number => {
  const zeros =
    placeValue === 1 ? (/0*$/.exec(digits.replace(/[.,\u00a0\u202f]/g, ''))?.[0].length ?? 0) : 0;
  return value === 0 ? 1 : placeValue * 10 ** zeros;
};
