/**
 * A sentence as pieces, so that every figure in it can be written by `textContent` into an element of its own that is marked
 * `translate="no"`: a translating browser must never freeze or rewrite a number.
 */
export interface Piece {
  readonly text: string;
  /** True for a number, a period or a code. */
  readonly figure: boolean;
  /** Language of a label that was not there in the language of the sentence; absent where it is the sentence's own. */
  readonly lang?: string;
}
export type Phrase = readonly Piece[];

/** `phrase` as one plain string, for a label, a log or a test. */
export const plain = (phrase: Phrase): string => phrase.map((piece) => piece.text).join('');

/**
 * Writes a sentence: strings are words, `{ figure }` values are figures.
 * `words`intake was ${fig('42.225')} students`` gives three pieces.
 */
export const words = (strings: TemplateStringsArray, ...figures: readonly (string | Piece | Phrase)[]): Phrase =>
  strings.flatMap((text, i): Piece[] => {
    const before: Piece[] = text === '' ? [] : [{ text, figure: false }];
    const value = figures[i];
    if (value === undefined || value === '') return before;
    if (typeof value === 'string') return [...before, { text: value, figure: false }];
    return 'text' in value ? [...before, value] : [...before, ...value];
  });

export const fig = (text: string): Piece => ({ text, figure: true });

/** Phrases after each other, with `between` in between; empty ones are left out. */
export const joined = (phrases: readonly Phrase[], between = ' ', beforeLast = between): Phrase => {
  const full = phrases.filter((phrase) => phrase.length > 0);
  return full.reduce((all, phrase, i) => (i === 0 ? phrase : words`${all}${i === full.length - 1 ? beforeLast : between}${phrase}`), []);
};

/** With a capital in front. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `phrase` with a capital in front. */
export const capitalised = ([first, ...rest]: Phrase): Phrase =>
  first === undefined ? [] : [{ ...first, text: capital(first.text) }, ...rest];

/** What a reader at level B1 takes in at once. */
export const MOST_SENTENCE_WORDS = 20;

/** How many words a reader counts. */
export const wordCount = (phrase: Phrase): number => plain(phrase).split(/\s+/).filter(Boolean).length;
