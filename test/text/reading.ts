import type { Lang } from '../../src/text/lang.js';

/** Words that judge, name a cause, or need a reader who sees colours and places. */
export const forbidden = (lang: Lang): RegExp => words[lang];

const words: Readonly<Record<Lang, RegExp>> = {
  nl: /\b(beter|slechter|goed|slecht|helaas|gelukkig|verbeter\w*|verslechter\w*|doordat|dankzij|vanwege|oorzaak|gevolg|rode?|groene?|blauwe?|hieronder|hierboven|links|rechts)\b/i,
  en: /\b(better|worse|good|bad|unfortunately|fortunately|improve\w*|worsen\w*|thanks|due|caused?|red|green|blue|below|above|left-hand|right-hand)\b/i,
};

/** Sentences of a text. A full stop inside a number is followed by a digit. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=\.)\s+/)
    .map((sentence) => sentence.replace(/\.$/, ''))
    .filter((sentence) => sentence !== '');

export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => word !== '').length;

export const longestSentence = (text: string): number =>
  Math.max(0, ...sentencesOf(text).map(wordsIn));
