import type { Localized, Period } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import { isShare } from '../model/unit.js';
import { pick, type Lang, type Picked } from './lang.js';
import { isCount, numberText, numberWords } from './numbers.js';
import { during, periodLabel, periodList, periodName } from './periods.js';
import type { RichText } from './rich-text.js';
import { wordsOf } from './words.js';
import type { Words } from './language-words.js';

/** Formats the parts of a slice in one language, for headings, sentences, tables and notes. */
export interface SliceFormatter {
  readonly lang: Lang;
  readonly words: Words;
  /** A text of the file; empty if it has none. */
  readonly text: (text: Localized | null | undefined) => string;
  /** The same for a sentence: with its language if that differs. */
  readonly part: (text: Localized | null | undefined) => RichText;
  /** Periods by index: `2017/18`; `het vierde kwartaal van 2023`; `in 2017/18`; empty if there is none. */
  readonly label: (index: number) => string;
  readonly name: (index: number) => RichText;
  readonly at: (index: number) => RichText;
  /**
   * When a break occurred, by the period before it: `vanaf 2013/14`; `tussen 2019 en 2022` if periods in between are
   * not shown.
   */
  readonly since: (after: number) => RichText;
  /** Which figures precede that break: `van voor 2013/14`; `tot en met 2019`. */
  readonly before: (after: number) => RichText;
  readonly list: (periods: readonly Period[]) => RichText;
  /** A value for tables and charts, and for sentences. */
  readonly number: (value: number) => string;
  readonly spoken: (value: number) => RichText;
  /**
   * Unit to write after a number; empty for a share, whose `%` is part of the number, and for an index, which is
   * mentioned before.
   */
  readonly unit: string;
  /** The measured quantity: `aantal studenten`. */
  readonly measure: string;
  /** The period of one cell: `per schooljaar`, with the reference date if there is one. */
  readonly per: string;
  /**
   * Title of the indicator, followed by each selected category that is not the total. That includes the category of a
   * single shown series of a split, not counting reference series.
   */
  readonly heading: Picked;
}

export const sliceFormatter = (slice: Slice, lang: Lang): SliceFormatter => {
  const { indicator, periods, at, split, series } = slice;
  const { unit } = indicator;
  const words = wordsOf(lang);
  const pickText = (text: Localized | null | undefined): Picked => pick(text, lang, indicator.lang);
  const text: SliceFormatter['text'] = (from) => pickText(from).text;
  const period =
    <Result>(format: (period: Period, lang: Lang) => Result, fallback: Result) =>
    (index: number): Result => {
      const found = periods[index];
      return found === undefined ? fallback : format(found, lang);
    };
  const name = period(periodName, []);
  const adjacent = (after: number): boolean =>
    (periods[after + 1]?.ordinal ?? NaN) - (periods[after]?.ordinal ?? NaN) === 1;
  // Screen readers skip the dash between numbers: `20–29 jaar`.
  const label = text(unit.label).replace(/(\d+)–(\d+)/g, (_, from: string, to: string) =>
    words.through(from, to),
  );
  const kind = periods[0]?.kind;
  const reference = text(indicator.reference);
  const title = pickText(indicator.title);
  const mainSeries =
    split === null || slice.versions ? [] : series.filter(({ context }) => context !== true);
  const single = mainSeries.length === 1 ? mainSeries : [];
  const chosen = [...at, ...single].filter(({ total }) => !total).map((one) => text(one.label));
  return {
    lang,
    words,
    text,
    part: (from) => partOf(pickText(from), lang),
    label: period(periodLabel, ''),
    name,
    at: period(during, []),
    since: (after) =>
      adjacent(after) ? words.since(name(after + 1)) : words.between(name(after), name(after + 1)),
    before: (after) => (adjacent(after) ? words.before(name(after + 1)) : words.upTo(name(after))),
    list: (some) => periodList(some, lang),
    number: (value) => numberText(value, unit, lang),
    spoken: (value) => numberWords(value, unit, lang),
    unit: isShare(unit) || slice.index ? '' : label,
    measure: isCount(unit)
      ? words.count(label)
      : label || words[isShare(unit) ? 'share' : 'figure'],
    per: `per ${kind === undefined ? '' : words.kind[kind]}${reference && ` (${reference})`}`,
    heading: inBrackets(title, chosen),
  };
};

/**
 * Appends remarks to a text: `Instroom in techniek, mbo (Overijssel, Vrouwen)`; after a dash if a remark has brackets
 * itself.
 */
export const inBrackets = (picked: Picked, remarks: readonly string[]): Picked => {
  if (remarks.length === 0) return picked;
  const all = remarks.join(', ');
  return { ...picked, text: picked.text + (/[()]/.test(all) ? ` – ${all}` : ` (${all})`) };
};

/** A text of the file as a run in a sentence in `lang`. */
export const partOf = (picked: Picked, lang: Lang): RichText => {
  if (picked.text === '') return [];
  const piece = { text: picked.text, figure: false };
  return [picked.lang === lang ? piece : { ...piece, lang: picked.lang }];
};
