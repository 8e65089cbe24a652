import { joined, toPlainText, type RichText } from '../../src/text/rich-text.js';

/** All sentences of a text, one after the other. */
export const inWords = (text: { readonly inWords: readonly RichText[] }): string =>
  toPlainText(joined(text.inWords));
