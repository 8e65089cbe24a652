import type { Localized, Period } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import { isShare } from '../model/unit.js';
import { pick, type Lang, type Picked } from './lang.js';
import { isCount, numberText, numberWords } from './numbers.js';
import { during, periodLabel, periodList, periodName } from './periods.js';
import type { Phrase } from './phrase.js';
import { wordsOf, type Words } from './words.js';

/** One slice in one language: the small sayings that headings, sentences, tables and notes are made of. */
export interface Voice {
  readonly lang: Lang;
  readonly words: Words;
  /** A text of the file; empty where it has none. */
  readonly text: (text: Localized | null | undefined) => string;
  /** The same for a sentence: marked where it is in another language. */
  readonly part: (text: Localized | null | undefined) => Phrase;
  /** Periods by index: `2017/18`; `het vierde kwartaal van 2023`; `in 2017/18`; empty where there is none. */
  readonly label: (index: number) => string;
  readonly name: (index: number) => Phrase;
  readonly at: (index: number) => Phrase;
  /** When the counting changed after a period: `vanaf 2013/14`; `tussen 2019 en 2022` where periods in between are not shown. */
  readonly since: (after: number) => Phrase;
  /** Which figures lie before that: `van voor 2013/14`; `tot en met 2019`. */
  readonly before: (after: number) => Phrase;
  readonly list: (periods: readonly Period[]) => Phrase;
  /** A value for the eye and for a sentence. */
  readonly number: (value: number) => string;
  readonly spoken: (value: number) => Phrase;
  /** Unit to write beside a number; empty for a share, whose `%` is part of the number, and for an index, which is said in front. */
  readonly unit: string;
  /** What the numbers are: `aantal studenten`. */
  readonly measure: string;
  /** What one cell covers: `per schooljaar`, and the counting date where there is one. */
  readonly per: string;
  /** Title of the indicator, and behind it each chosen category that is not the total: also that of a split of which one series is shown, beside those in the background. */
  readonly heading: Picked;
}

export const voice = (slice: Slice, lang: Lang): Voice => {
  const { indicator, periods, at, split, series } = slice;
  const { unit } = indicator;
  const words = wordsOf(lang);
  const picked = (text: Localized | null | undefined): Picked => pick(text, lang, indicator.lang);
  const text: Voice['text'] = (from) => picked(from).text;
  const period =
    <Said>(say: (period: Period, lang: Lang) => Said, none: Said) =>
    (index: number): Said => {
      const found = periods[index];
      return found === undefined ? none : say(found, lang);
    };
  const name = period(periodName, []);
  const adjacent = (after: number): boolean => (periods[after + 1]?.ordinal ?? NaN) - (periods[after]?.ordinal ?? NaN) === 1;
  // It is heard too, where a dash between numbers is lost: `20–29 jaar`.
  const label = text(unit.label).replace(/(\d+)–(\d+)/g, (_, from: string, to: string) => words.through(from, to));
  const kind = periods[0]?.kind;
  const reference = text(indicator.reference);
  const title = picked(indicator.title);
  const own = split === null || slice.versions ? [] : series.filter(({ context }) => context !== true);
  const only = own.length === 1 ? own : [];
  const chosen = [...at, ...only].filter(({ total }) => !total).map((one) => text(one.label));
  return {
    lang,
    words,
    text,
    part: (from) => partOf(picked(from), lang),
    label: period(periodLabel, ''),
    name,
    at: period(during, []),
    since: (after) => (adjacent(after) ? words.since(name(after + 1)) : words.between(name(after), name(after + 1))),
    before: (after) => (adjacent(after) ? words.before(name(after + 1)) : words.upTo(name(after))),
    list: (some) => periodList(some, lang),
    number: (value) => numberText(value, unit, lang),
    spoken: (value) => numberWords(value, unit, lang),
    unit: isShare(unit) || slice.index ? '' : label,
    measure: isCount(unit) ? words.count(label) : label || words[isShare(unit) ? 'share' : 'figure'],
    per: `per ${kind === undefined ? '' : words.kind[kind]}${reference && ` (${reference})`}`,
    heading: inBrackets(title, chosen),
  };
};

/** A text with remarks behind it: `Instroom in techniek, mbo (Overijssel, Vrouwen)`; behind a dash where one has brackets of its own. */
export const inBrackets = (picked: Picked, remarks: readonly string[]): Picked => {
  if (remarks.length === 0) return picked;
  const all = remarks.join(', ');
  return { ...picked, text: picked.text + (/[()]/.test(all) ? ` – ${all}` : ` (${all})`) };
};

/** A text of the file as a piece of a sentence in `lang`. */
export const partOf = (picked: Picked, lang: Lang): Phrase => {
  if (picked.text === '') return [];
  const piece = { text: picked.text, figure: false };
  return [picked.lang === lang ? piece : { ...piece, lang: picked.lang }];
};
