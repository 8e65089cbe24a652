import {
  capitalised,
  MOST_SENTENCE_WORDS,
  rich,
  toPlainText,
  wordCount,
  type RichText,
} from '../rich-text.js';

/** The longest sentence above a picture: two lines at 720 px, three at 360. */
export const MOST_CHARACTERS = 110;

/**
 * The first form that fits above a picture, as a sentence. The last one must always fit: it has no name or unit from a
 * file, which may be of any length. Empty forms are left out.
 */
export const fittingSentence = (forms: readonly RichText[]): RichText => {
  const sentences = forms.filter(({ length }) => length > 0).map(closed);
  return (
    sentences.find(
      (sentence) =>
        toPlainText(sentence).length <= MOST_CHARACTERS &&
        wordCount(sentence) <= MOST_SENTENCE_WORDS,
    ) ??
    sentences.at(-1) ??
    []
  );
};

/** Ends with one full stop, also where a name from the file ends with one. */
const closed = (phrase: RichText): RichText => {
  const sentence = capitalised(phrase);
  return toPlainText(sentence).endsWith('.') ? sentence : rich`${sentence}.`;
};
