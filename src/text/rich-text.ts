/**
 * A run of text. Sentences are lists of runs, so that every figure gets its own element with `translate="no"`: a
 * translating browser must never freeze or rewrite a number.
 */
export interface TextRun {
  readonly text: string;
  /** True for a number, a period or a code. */
  readonly figure: boolean;
  /** Language of a label that is not available in the language of the sentence; else absent. */
  readonly lang?: string;
}
export type RichText = readonly TextRun[];

/** Joins the runs into one string, for a label, a log or a test. */
export const toPlainText = (phrase: RichText): string => phrase.map((piece) => piece.text).join('');

/** Template tag for a rich text: ``rich`intake was ${figureRun('42.225')} students` `` gives three runs. */
export const rich = (
  strings: TemplateStringsArray,
  ...figures: readonly (string | TextRun | RichText)[]
): RichText =>
  strings.flatMap((text, i): TextRun[] => {
    const before: TextRun[] = text === '' ? [] : [{ text, figure: false }];
    const value = figures[i];
    if (value === undefined || value === '') return before;
    if (typeof value === 'string') return [...before, { text: value, figure: false }];
    return 'text' in value ? [...before, value] : [...before, ...value];
  });

export const figureRun = (text: string): TextRun => ({ text, figure: true });

/** Joins phrases with `between`; empty ones are left out. */
export const joined = (
  phrases: readonly RichText[],
  between = ' ',
  beforeLast = between,
): RichText => {
  const full = phrases.filter((phrase) => phrase.length > 0);
  return full.reduce(
    (all, phrase, i) =>
      i === 0 ? phrase : rich`${all}${i === full.length - 1 ? beforeLast : between}${phrase}`,
    [],
  );
};

/** `text` with an initial capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `phrase` with an initial capital. */
export const capitalised = ([first, ...rest]: RichText): RichText =>
  first === undefined ? [] : [{ ...first, text: capital(first.text) }, ...rest];

/** Maximum length of a sentence at level B1, in words. */
export const MOST_SENTENCE_WORDS = 20;

/** Number of words of a phrase. */
export const wordCount = (phrase: RichText): number =>
  toPlainText(phrase).split(/\s+/).filter(Boolean).length;
