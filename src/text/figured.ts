import type { Lang } from './lang.js';
import { numbersIn } from './numbers-in.js';
import { fig, type Phrase } from './phrase.js';

/** A written sentence with its numbers apart, so that nothing that translates the page freezes or rewrites one. */
export const figured = (text: string, lang: Lang): Phrase => {
  const { numbers, periods } = numbersIn(text, lang);
  const found = [...numbers, ...periods].sort((a, b) => a.at - b.at);
  let last = 0;
  const pieces: Phrase[] = [];
  for (const one of found) {
    pieces.push([{ text: text.slice(last, one.at), figure: false }, fig(text.slice(one.at, one.at + one.text.length))]);
    last = one.at + one.text.length;
  }
  return [...pieces.flat(), { text: text.slice(last), figure: false }].filter((piece) => piece.text !== '');
};
